package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.List;

/**
 * Step 3. A line → everything at its beginning that could be a label; used by Candidates. One reads
 * all lines of a text in turn. For use by one thread.
 */
final class LabelReader {

    private static final int CHARACTERS = 60;
    private static final int DESCRIBED = 160;

    private final CharSequence text;
    private final FoundLabels found;
    private final LabelDraft draft;
    private int lineEnd;
    private boolean set;
    private boolean numbered;

    LabelReader(CharSequence text) {
        this.text = text;
        this.found = new FoundLabels(text);
        this.draft = new LabelDraft(text);
    }

    /** What could be a label in the line of that number; the list is good until the next one. */
    List<Label> read(Line line, Look look, int number) {
        if (line.blank() || !look.speaks()) {
            return List.of();
        }
        found.begin(line, look, number);
        lineEnd = line.end();
        set = false;
        numbered = false;
        if (look.voiceEnd() > look.start()) {
            draft.begin(look.start());
            add(Delimiter.VOICE, look.voiceEnd(), found.behindColon(look.voiceEnd()));
        } else {
            LabelStart open = LabelStart.of(text, look.start(), lineEnd);
            found.timed = open.timed();
            numbered = open.numbered();
            draft.begin(open.at());
            scan();
        }
        return found.labels();
    }

    // rule: A label has at most six words and 60 characters, a gloss in brackets not counted.
    private void scan() {
        int i = draft.start();
        int stop = Math.min(lineEnd, i + CHARACTERS);
        if (i < stop
                && (text.charAt(i) == '<'
                        || (Brackets.opens(text.charAt(i)) && text.charAt(i) != '《'))) {
            bracketed(i);
            return;
        }
        while (i < stop) {
            char c = text.charAt(i);
            if (Chars.word(c)) {
                draft.letter(i, c);
                i++;
            } else if (Chars.blank(c)) {
                i = blank(i);
                if (i < 0) {
                    return;
                }
            } else if (Printed.emphasis(c)) {
                found.emphasis = true;
                i++;
            } else if (Chars.colon(c)) {
                colon(i);
                return;
            } else if (c == ';' || c == '；' || (c == '>' && i > draft.start())) {
                add(Delimiter.SEMICOLON, draft.end(i), i + 1);
                return;
            } else if (Brackets.opens(c) && c != '《') {
                int close = Brackets.close(text, i, lineEnd);
                if (close < 0) {
                    return;
                }
                gloss(i, close);
                stop = Math.min(lineEnd, stop + close - i);
                i = close;
            } else if (c == '.') {
                if (fullStop(i)) {
                    return;
                }
                i++;
            } else if (c == ',') {
                if (comma(i)) {
                    stop = Math.min(lineEnd, draft.start() + DESCRIBED);
                }
                i++;
            } else if (c == '—' || c == '–') {
                add(Delimiter.DASH, draft.end(i), i + 1);
                return;
            } else if ("/|，、".indexOf(c) >= 0 || Chars.terminal(c) || Printed.quote(c)) {
                return;
            } else {
                i++;
            }
        }
        if (i >= lineEnd && (text.charAt(i - 1) != '.' || draft.capitals(i))) {
            add(Delimiter.LINE, draft.end(lineEnd), lineEnd);
        }
    }

    // rule: The colon of a clock time ("10:30") or of an address ("https://") delimits nothing.
    private void colon(int i) {
        char after = i + 1 < lineEnd ? text.charAt(i + 1) : ' ';
        int start = draft.start();
        int end = draft.end(i);
        boolean clock =
                i > start && Character.isDigit(after) && Character.isDigit(text.charAt(i - 1));
        boolean long_ = i - start > CHARACTERS || draft.full();
        if (long_ && draft.described() && !Printed.capitals(text, draft.comma(), end)) {
            return;
        }
        if (after != '/' && !clock && !Notations.address(text, i + 1, lineEnd)) {
            Span description = draft.description(end);
            if (description != null) {
                found.gloss = description;
                end = draft.comma();
            }
            add(Delimiter.COLON, end, i + 1);
        }
    }

    // rule: A full stop delimits a label in capitals or a label word ("MOORE. Yes.", "Q. Why?");
    // the one of an abbreviation or initial ("Dr. Moe:", "P. M.") belongs to the label.
    /** Whether the sentence ends there, behind which no label stands. */
    private boolean fullStop(int i) {
        int behind = behindMarks(i);
        if (blankAt(behind)) {
            boolean capitals = draft.capitals(i);
            if (capitals) {
                // The "P" of "P. M." is no label of its own.
                found.removeInitials();
            }
            if (capitals || draft.name(i) || draft.labelWord(i)) {
                add(Delimiter.STOP, i, text.charAt(behind - 1) == '-' ? behind : i + 1);
            }
        }
        draft.stop(i);
        boolean ends = i + 1 >= lineEnd || !Character.isLetterOrDigit(text.charAt(i + 1));
        return ends && !draft.abbreviated(i);
    }

    /** Whether it is the first comma behind a word, and all before it is in capitals. */
    private boolean comma(int i) {
        if (!blankAt(behindMarks(i))) {
            return false;
        }
        boolean capitals = draft.capitals(i);
        if (capitals && draft.words() > 0) {
            add(Delimiter.SEMICOLON, i, i + 1);
        }
        return draft.comma(i) && capitals;
    }

    /** Behind the marks of emphasis and the hyphens that follow the mark there. */
    private int behindMarks(int mark) {
        int i = mark + 1;
        while (i < lineEnd && (Printed.emphasis(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i;
    }

    private boolean blankAt(int i) {
        return i >= lineEnd || Chars.blank(text.charAt(i));
    }

    /** Reads blanks behind a word: where the next one begins, or -1 if the label ended before. */
    private int blank(int from) {
        int i = from;
        boolean wide = false;
        // The last character of a line is not empty.
        while (Chars.empty(text.charAt(i))) {
            wide |=
                    text.charAt(i) == '\t'
                            || text.charAt(i) == '\u3000'
                            || (i - from >= 1 && Chars.blank(text.charAt(i)));
            i++;
        }
        int end = draft.end(from);
        if (stamped(end, i)) {
            return -1;
        }
        boolean stopped = text.charAt(from - 1) == '.' && !draft.capitals(from);
        if (wide && draft.words() < 3 && !stopped) {
            add(Delimiter.GAP, end, i);
        }
        if (dashed(end, i)) {
            return -1;
        }
        char next = text.charAt(i);
        if (!set && found.behindStrong(from) && !delimits(next)) {
            set = true;
            add(Delimiter.EMPHASIS, end, i);
        } else if (!wide && (draft.asks(end) || draft.answers(end, next))) {
            add(Delimiter.GAP, end, i);
        }
        // rule: Behind the number of a question, "Q1 Chair:", another label may stand.
        if (draft.question(end)) {
            draft.restart(Printed.behindMarks(text, i, lineEnd));
            return draft.start();
        }
        draft.word(i);
        return draft.full() && !draft.described() ? -1 : i;
    }

    /** Whether a time stamp follows, which ends the label. */
    private boolean stamped(int end, int from) {
        int time = Times.end(text, from, lineEnd);
        if (time <= from) {
            return false;
        }
        if (!draft.year(end)) {
            found.stamp(draft.start(), end, time);
        }
        return true;
    }

    /** Whether a dash follows, which ends the label. */
    private boolean dashed(int end, int from) {
        char dash = text.charAt(from);
        // rule: So is what stands behind " -- " on a line of its own without a mark at its end.
        if (dash == '-' && Chars.at(text, "-- ", from) && titled(from)) {
            found.gloss = new Span(from, lineEnd);
            add(Delimiter.LINE, end, lineEnd);
            return true;
        }
        boolean dashed =
                (dash == '—' || dash == '–' || dash == '-')
                        && from + 1 < lineEnd
                        && Chars.blank(text.charAt(from + 1));
        if (dashed) {
            add(Delimiter.DASH, end, from + 1);
        }
        return dashed;
    }

    /** Whether the line ends with words that are no sentence. */
    private boolean titled(int from) {
        return lineEnd - from <= CHARACTERS
                && Character.isLetterOrDigit(Chars.lastMark(text, from, lineEnd));
    }

    private static boolean delimits(char c) {
        return Chars.colon(c) || Brackets.opens(c) || c == '\\';
    }

    // rule: "[Moe] Yes." is a label in brackets.
    private void bracketed(int open) {
        int close =
                text.charAt(open) == '<'
                        ? Brackets.angle(text, open, lineEnd)
                        : Brackets.close(text, open, lineEnd);
        if (close < 0 || close - open > CHARACTERS) {
            return;
        }
        int after = Chars.skip(text, close, lineEnd);
        draft.restart(open + 1);
        if (after < lineEnd && Chars.colon(text.charAt(after))) {
            add(Delimiter.COLON, close - 1, after + 1);
        } else if (after < lineEnd) {
            add(Delimiter.BRACKET, close - 1, after);
        }
    }

    /** Reads what stands in brackets behind a word: a time, or a gloss. */
    private void gloss(int open, int close) {
        int time = Times.end(text, open, lineEnd);
        if (time > open) {
            found.timed = true;
            if (found.isEmpty()) {
                int i = Chars.skip(text, time, lineEnd);
                boolean colon = i < lineEnd && Chars.colon(text.charAt(i));
                if (!colon) {
                    add(Delimiter.TIME, draft.end(open), i);
                }
            }
        } else {
            found.gloss = found.gloss == null ? new Span(open, close) : found.gloss;
        }
        draft.close(open);
    }

    private void add(Delimiter delimiter, int stop, int speech) {
        // rule: Behind a number only a colon delimits a label.
        if (numbered && delimiter != Delimiter.COLON) {
            return;
        }
        found.add(delimiter, draft.start(), stop, speech);
    }
}
