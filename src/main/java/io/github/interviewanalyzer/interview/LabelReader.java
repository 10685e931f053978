package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.List;

/**
 * Step 3. A line → everything at its beginning that could be a label; used by Candidates. One reads
 * all lines of a text in turn. For use by one thread.
 */
final class LabelReader {

    private static final int CHARACTERS = 60;
    private static final int WORDS = 6;
    private static final int DESCRIBED = 160;
    private static final int QUESTION = 4;

    private final CharSequence text;
    private final FoundLabels found;

    private int lineEnd;
    private int strongEnd;
    private int start;
    private int labelEnd;
    private int words;
    private int wordStart;
    private int comma;
    private boolean set;
    private boolean numbered;
    private boolean dotted;
    private boolean latin;
    private boolean han;

    LabelReader(CharSequence text) {
        this.text = text;
        this.found = new FoundLabels(text);
    }

    /** What could be a label in the line of that number; the list is good until the next one. */
    List<Label> read(Line line, Look look, int number) {
        if (line.blank() || !look.speaks()) {
            return List.of();
        }
        found.begin(line, look, number);
        lineEnd = line.end();
        strongEnd = look.beginsStrong() ? look.strongEnd() : -1;
        comma = -1;
        set = false;
        numbered = false;
        dotted = false;
        latin = false;
        han = false;
        if (look.voiceEnd() > look.start()) {
            begin(look.start());
            add(Delimiter.VOICE, look.voiceEnd(), found.behindColon(look.voiceEnd()));
        } else {
            LabelStart open = LabelStart.of(text, look.start(), lineEnd);
            found.timed = open.timed();
            numbered = open.numbered();
            begin(open.at());
            scan();
        }
        return found.labels();
    }

    private void begin(int at) {
        start = at;
        wordStart = at;
        labelEnd = -1;
        words = 0;
    }

    // rule: A label has at most six words and 60 characters, a gloss in brackets not counted.
    private void scan() {
        int stop = Math.min(lineEnd, start + CHARACTERS);
        int i = start;
        if (i < stop
                && (text.charAt(i) == '<'
                        || (Brackets.opens(text.charAt(i)) && text.charAt(i) != '《'))) {
            bracketed(i);
            return;
        }
        while (i < stop) {
            char c = text.charAt(i);
            if (Chars.word(c)) {
                script(i, c);
                i++;
            } else if (Chars.blank(c)) {
                i = blank(i);
                if (i < 0) {
                    return;
                }
            } else if (Printed.emphasis(c)) {
                found.emphasis = true;
                i++;
            } else if (c == '\\') {
                i++;
            } else if (Chars.colon(c)) {
                colon(i);
                return;
            } else if (c == ';' || c == '；' || (c == '>' && i > start)) {
                add(Delimiter.SEMICOLON, end(i), i + 1);
                return;
            } else if (Brackets.opens(c) && c != '《') {
                int close = Brackets.close(text, i, lineEnd);
                if (close < 0) {
                    return;
                }
                gloss(i, close);
                stop = Math.min(lineEnd, stop + close - i);
                i = close;
            } else if (c == '.' || c == ',') {
                if (!dot(i)) {
                    return;
                }
                if (comma == i && Printed.capitals(text, start, i)) {
                    stop = Math.min(lineEnd, start + DESCRIBED);
                }
                i++;
            } else if (c == '—' || c == '–') {
                add(Delimiter.DASH, end(i), i + 1);
                return;
            } else if ("/|，、".indexOf(c) >= 0 || Chars.terminal(c) || Printed.quote(c)) {
                return;
            } else {
                i++;
            }
        }
        if (i >= lineEnd && (text.charAt(i - 1) != '.' || Printed.capitals(text, start, i))) {
            add(Delimiter.LINE, end(lineEnd), lineEnd);
        }
    }

    // rule: The colon of a clock time ("10:30") or of an address ("https://") delimits nothing.
    private void colon(int i) {
        char after = i + 1 < lineEnd ? text.charAt(i + 1) : ' ';
        boolean clock =
                i > start && Character.isDigit(after) && Character.isDigit(text.charAt(i - 1));
        boolean long_ = i - start > CHARACTERS || words >= WORDS;
        if (long_ && described() && !Printed.capitals(text, comma, end(i))) {
            return;
        }
        if (after != '/' && !clock && !Notations.address(text, i + 1, lineEnd)) {
            add(Delimiter.COLON, described(end(i)), i + 1);
        }
    }

    // rule: What stands behind a comma in the words before a colon, "TOM ASH, NEWS ANCHOR:", is a
    // gloss too, unless it is as short as "Jr."; behind capitals it may have up to 160 characters,
    // all of them capitals.
    private int described(int stop) {
        if (comma < 0 || comma >= stop) {
            return stop;
        }
        int tail = Chars.skip(text, comma + 1, stop);
        if (stop - tail <= 3) {
            return stop;
        }
        found.gloss = new Span(tail, stop);
        return comma;
    }

    // rule: A full stop delimits a label in capitals or a label word ("MOORE. Yes.", "Q. Why?");
    // the one of an abbreviation or initial ("Dr. Moe:", "P. M.") belongs to the label.
    private boolean dot(int i) {
        boolean ends = i + 1 >= lineEnd || !Character.isLetterOrDigit(text.charAt(i + 1));
        int behind = i + 1;
        while (behind < lineEnd
                && (Printed.emphasis(text.charAt(behind)) || text.charAt(behind) == '-')) {
            behind++;
        }
        boolean blank = behind >= lineEnd || Chars.blank(text.charAt(behind));
        if (blank && text.charAt(i) == '.') {
            boolean small = Character.isLowerCase(text.charAt(start));
            boolean name =
                    words > 0 && !dotted && NameWords.proper(text.subSequence(start, i).toString());
            if (Printed.capitals(text, start, i)
                    || name
                    || (!small && LabelWords.contains(Chars.key(text, start, i)))) {
                if (Printed.capitals(text, start, i)) {
                    // The "P" of "P. M." is no label of its own.
                    found.removeInitials();
                }
                add(Delimiter.STOP, i, text.charAt(behind - 1) == '-' ? behind : i + 1);
            }
        }
        dotted |= text.charAt(i) == '.' && !NameWords.title(Chars.key(text, wordStart, i));
        if (blank && text.charAt(i) == ',' && comma < 0) {
            comma = i;
        }
        if (blank && text.charAt(i) == ',' && words > 0 && Printed.capitals(text, start, i)) {
            add(Delimiter.SEMICOLON, i, i + 1);
        }
        return !ends
                || text.charAt(i) != '.'
                || i - wordStart <= 4
                || Printed.capitals(text, wordStart, i);
    }

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
        int labelStop = end(from);
        int time = Times.end(text, i, lineEnd);
        if (time > i) {
            if (!LabelStart.year(text, start, labelStop)) {
                found.stamp(start, labelStop, time);
            }
            return -1;
        }
        char next = text.charAt(i);
        boolean stopped = text.charAt(from - 1) == '.' && !Printed.capitals(text, start, from);
        if (wide && words < 3 && !stopped) {
            add(Delimiter.GAP, labelStop, i);
        }
        // rule: So is what stands behind " -- " on a line of its own without a mark at its end.
        if (next == '-' && Chars.at(text, "-- ", i) && titled(i)) {
            found.gloss = new Span(i, lineEnd);
            add(Delimiter.LINE, labelStop, lineEnd);
            return -1;
        }
        boolean dash = next == '—' || next == '–' || next == '-';
        if (dash && i + 1 < lineEnd && Chars.blank(text.charAt(i + 1))) {
            add(Delimiter.DASH, labelStop, i + 1);
            return -1;
        }
        if (strongEnd >= 0 && !set && from >= strongEnd && !delimits(next)) {
            set = true;
            add(Delimiter.EMPHASIS, labelStop, i);
        } else if (!wide && lettered(labelStop, next)) {
            add(Delimiter.GAP, labelStop, i);
        }
        if (labelStop - start <= QUESTION
                && text.charAt(start) == 'Q'
                && LabelWords.question(Chars.key(text, start, labelStop))) {
            return restart(i);
        }
        words++;
        wordStart = i;
        return words >= WORDS && !described() ? -1 : i;
    }

    private boolean lettered(int stop, char next) {
        return LabelStart.asks(text, start, stop) || LabelStart.answers(text, start, stop, next);
    }

    // rule: Behind the number of a question, "Q1 Chair:", another label may stand.
    private int restart(int from) {
        begin(LabelStart.behindMarks(text, from, lineEnd));
        return start;
    }

    /** Whether the line ends with words that are no sentence. */
    private boolean titled(int from) {
        return lineEnd - from <= CHARACTERS
                && Character.isLetterOrDigit(Chars.lastMark(text, from, lineEnd));
    }

    /** Whether the words behind a comma may go on: those before it are in capitals. */
    private boolean described() {
        return comma >= 0 && Printed.capitals(text, start, comma);
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
        start = open + 1;
        if (after < lineEnd && Chars.colon(text.charAt(after))) {
            add(Delimiter.COLON, close - 1, after + 1);
        } else if (after < lineEnd) {
            add(Delimiter.BRACKET, close - 1, after);
        }
    }

    // rule: Words in brackets, foot-note marks and the name in another script behind a label are
    // its gloss and no part of it.
    private void gloss(int open, int close) {
        int time = Times.end(text, open, lineEnd);
        if (time > open) {
            found.timed = true;
            if (found.isEmpty()) {
                int i = Chars.skip(text, time, lineEnd);
                boolean colon = i < lineEnd && Chars.colon(text.charAt(i));
                if (!colon) {
                    add(Delimiter.TIME, end(open), i);
                }
            }
        } else {
            found.gloss = found.gloss == null ? new Span(open, close) : found.gloss;
        }
        labelEnd = labelEnd < 0 ? open : labelEnd;
    }

    private void script(int i, char c) {
        // Another letter of the same script tells nothing new.
        boolean same = latin && (Chars.kinds(c) & Chars.WIDE) == 0;
        if (same || !Character.isLetter(c)) {
            return;
        }
        boolean ideographic = Character.isIdeographic(c);
        if (!ideographic) {
            latin |= !han;
        }
        han |= ideographic;
        if (ideographic && latin && labelEnd < 0) {
            labelEnd = i;
        }
    }

    private int end(int i) {
        return labelEnd >= 0 ? Math.min(labelEnd, i) : i;
    }

    private void add(Delimiter delimiter, int stop, int speech) {
        // rule: Behind a number only a colon delimits a label.
        if (numbered && delimiter != Delimiter.COLON) {
            return;
        }
        found.add(delimiter, start, stop, speech);
    }
}
