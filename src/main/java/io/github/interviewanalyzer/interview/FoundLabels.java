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
    private final Wordings wordings = new Wordings();
    private final List<Label> labels = new ArrayList<>();
    private int number;
    private int lineEnd;
    private int strongEnd;
    private Style style = Style.PLAIN;
    private boolean heading;
    private boolean whole;

    /** Whether a time stamp was read so far. */
    boolean timed;

    /** Whether marks of emphasis were read so far. */
    boolean emphasis;

    /** The words behind the label that are no part of it, as far as they were read. */
    @Nullable Span gloss;

    FoundLabels(CharSequence text) {
        this.text = text;
    }

    /** Begins with the line of that number, in which nothing was found so far. */
    void begin(Line line, Look look, int at) {
        labels.clear();
        number = at;
        lineEnd = line.end();
        strongEnd = look.beginsStrong() ? look.strongEnd() : -1;
        heading = look.heading();
        whole = heading || look.style() != Style.PLAIN;
        style = heading || (!whole && strongEnd >= 0) ? Style.STRONG : look.style();
        timed = false;
        emphasis = false;
        gloss = null;
    }

    List<Label> labels() {
        return labels;
    }

    boolean isEmpty() {
        return labels.isEmpty();
    }

    /** Whether the strong words that begin the line end there, or before. */
    boolean behindStrong(int at) {
        return strongEnd >= 0 && at >= strongEnd;
    }

    /** Takes back the labels of one letter, such as the "P" of "P. M."; "Q" is one. */
    void removeInitials() {
        labels.removeIf(one -> one.key().length() == 1 && !one.key().equals("q"));
    }

    // rule: A time stamp beside a label delimits it, with or without a colon.
    void stamp(int start, int stop, int time) {
        timed = true;
        add(Delimiter.TIME, start, stop, behindColon(time));
    }

    /** Behind blanks and a colon, or behind the blanks. */
    int behindColon(int from) {
        int i = Chars.skip(text, from, lineEnd);
        return i < lineEnd && Chars.colon(text.charAt(i)) ? i + 1 : i;
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
        Form form = new Form(delimiter, style, delimiter == Delimiter.LINE ? heading : whole);
        labels.add(
                new Label(
                        number,
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
        while (i < lineEnd) {
            int time = Times.end(text, i, lineEnd);
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
        if (!emphasis && strongEnd >= 0) {
            return i <= strongEnd + 1;
        }
        int run = i;
        while (run < lineEnd && Printed.emphasis(text.charAt(run))) {
            run++;
        }
        return run >= lineEnd || Chars.blank(text.charAt(run));
    }
}
