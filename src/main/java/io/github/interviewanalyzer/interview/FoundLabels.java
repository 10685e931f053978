package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 3. What could be a label at the beginning of one line: where the words end → the
 * label, with where its speech begins; filled by LabelReader.
 */
final class FoundLabels {

    private final CharSequence text;
    private final Line line;
    private final Look look;
    private final int index;
    private final Wordings wordings;
    private List<Label> labels = List.of();

    /** Whether a time stamp was read so far. */
    boolean timed;

    /** Whether marks of emphasis were read so far. */
    boolean emphasis;

    /** The words behind the label that are no part of it, as far as they were read. */
    @Nullable Span gloss;

    FoundLabels(CharSequence text, Line line, Look look, int index, Wordings wordings) {
        this.text = text;
        this.line = line;
        this.look = look;
        this.index = index;
        this.wordings = wordings;
    }

    List<Label> labels() {
        return labels;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** Takes back the labels of one letter, such as the "P" of "P. M."; "Q" is one. */
    void removeInitials() {
        if (!labels.isEmpty()) {
            labels.removeIf(one -> one.key().length() == 1 && !one.key().equals("q"));
        }
    }

    // rule: A time stamp beside a label delimits it, with or without a colon.
    void stamp(int start, int stop, int time) {
        timed = true;
        add(Delimiter.TIME, start, stop, behindColon(time));
    }

    /** Behind blanks and a colon, or behind the blanks. */
    int behindColon(int from) {
        int i = Chars.skip(text, from, line.end());
        return i < line.end() && Chars.colon(text.charAt(i)) ? i + 1 : i;
    }

    void add(Delimiter delimiter, int start, int stop, int speech) {
        int end = stop;
        while (end > start
                && (Printed.emphasis(text.charAt(end - 1))
                        || Chars.empty(text.charAt(end - 1))
                        || text.charAt(end - 1) == '\\')) {
            end--;
        }
        if (end <= start) {
            return;
        }
        Wordings.Wording wording = wordings.of(text, start, end);
        if (wording.key().isEmpty()) {
            return;
        }
        boolean own = look.style() == Style.PLAIN && look.beginsStrong();
        Style style = look.heading() ? Style.STRONG : own ? Style.STRONG : look.style();
        boolean whole = look.style() != Style.PLAIN || look.heading();
        Form form =
                new Form(delimiter, style, delimiter == Delimiter.LINE ? look.heading() : whole);
        if (labels.isEmpty()) {
            labels = new ArrayList<>(2);
        }
        labels.add(
                new Label(
                        index,
                        new Span(start, end),
                        speech(speech),
                        wording.printed(),
                        wording.key(),
                        form,
                        timed,
                        gloss,
                        Brackets.aliases(text, gloss)));
    }

    // rule: Emphasis marks and time stamps between a label and its speech belong to the
    // delimiter.
    private int speech(int from) {
        int i = from;
        while (i < line.end()) {
            int time = Times.end(text, i, line.end());
            if (time > i) {
                timed = true;
                i = time;
            } else if (Chars.empty(text.charAt(i)) || closes(i)) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** Whether the mark closes the label's emphasis, and does not open one of the speech. */
    private boolean closes(int i) {
        if (!Printed.emphasis(text.charAt(i))) {
            return false;
        }
        if (!emphasis && look.beginsStrong()) {
            return i <= look.strongEnd() + 1;
        }
        int run = i;
        while (run < line.end() && Printed.emphasis(text.charAt(run))) {
            run++;
        }
        return run >= line.end() || Chars.blank(text.charAt(run));
    }
}
