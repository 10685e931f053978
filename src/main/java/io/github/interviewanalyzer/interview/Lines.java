package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * Step 1. Text → lines; used by every later step. Each character is looked at once: what is seen on
 * the way is kept, so that no later step has to read the whole text again. For use by one thread.
 */
final class Lines extends AbstractList<Line> implements RandomAccess {

    private final CharSequence text;
    private Line[] lines = new Line[16];
    private int size;
    private final Ints names = new Ints();
    private final Ints colons = new Ints();
    private final KindBits bits;
    private int asked;

    /** The line that is being read: where it begins, what it holds so far, its last colon. */
    private int from;

    private int kinds;
    private int words;
    private int colon = -1;

    private Lines(CharSequence text) {
        this.text = text;
        this.bits = new KindBits(text);
    }

    // rule: Indentation and trailing blanks of every kind belong to their line and mean nothing.
    static Lines of(CharSequence text) {
        Lines lines = new Lines(text);
        int at = 0;
        while (at < text.length()) {
            InterviewException.throwIfInterrupted("lines");
            at = lines.read(at);
        }
        if (lines.from < text.length()) {
            lines.end(text.length());
        }
        return lines;
    }

    /** Reads the next characters, and gives where they end. */
    private int read(int at) {
        int to = bits.read(at);
        names(at);
        int begin = Math.max(from - at, 0);
        for (long stops = bits.stops(); stops != 0; stops &= stops - 1) {
            int stop = Long.numberOfTrailingZeros(stops);
            int kind = bits.kinds(stop);
            if ((kind & Chars.COLON) != 0) {
                kinds |= Chars.COLON;
                colon = at + stop;
                colons.add(colon);
            } else if (Chars.breaks(kind) && stop >= begin) {
                count(begin, stop);
                end(at + stop);
                begin = from - at;
            }
        }
        count(begin, to - at);
        return to;
    }

    private void names(int at) {
        long next = bits.next();
        for (long capitals = bits.capitals(); capitals != 0; capitals &= capitals - 1) {
            int capital = at + Long.numberOfTrailingZeros(capitals);
            if ((capitals & -capitals & next) != 0 || insideOfSentence(capital)) {
                names.add(capital);
            }
        }
    }

    /** Counts what stands there to the line that is being read. */
    private void count(int begin, int end) {
        if (begin < end) {
            kinds |= bits.kinds(begin, end);
            words += bits.words(begin, end);
        }
    }

    /** The line that is being read ends there. */
    private void end(int stop) {
        int start = Chars.skip(text, from, stop);
        int end = Chars.trim(text, start, stop);
        int next = Math.min(stop + 1, text.length());
        // rule: CR and LF together are one line break.
        if (next < text.length() && text.charAt(stop) == '\r' && text.charAt(next) == '\n') {
            next++;
        }
        if ((kinds & Chars.WIDE) != 0) {
            words = Words.in(text, start, end);
        }
        char mark = Chars.lastMark(text, start, end);
        int credit = colon < 0 ? -1 : Marks.credit(text, start, end, colon);
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size++] =
                start == stop
                        ? new Line(from, from, from, next, -1, 0, 0, mark)
                        : new Line(from, start, end, next, credit, kinds, words, mark);
        from = next;
        kinds = 0;
        words = 0;
        colon = -1;
    }

    /** Whether a word stands before in the line, and no end of a sentence or colon behind it. */
    private boolean insideOfSentence(int at) {
        for (int i = at - 1; i >= 0; i--) {
            int kinds = Chars.kinds(text.charAt(i));
            if ((kinds & Chars.WORD) != 0) {
                return true;
            }
            if ((kinds & (Chars.TERMINAL | Chars.COLON)) != 0 || Chars.breaks(kinds)) {
                return false;
            }
        }
        return false;
    }

    /** The places where a word begins with a capital letter inside of a sentence. */
    Ints names() {
        return names;
    }

    /** The places of all colons. */
    Ints colons() {
        return colons;
    }

    /** How many words a turn has, see {@link Turn#words}. */
    int words(Turn turn) {
        int words = 0;
        for (Paragraph paragraph : turn.paragraphs()) {
            words += words(paragraph.span().start(), paragraph.span().end());
        }
        return words;
    }

    private int words(int from, int to) {
        int words = 0;
        int at = from;
        for (int i = line(from); at < to; i++) {
            Line line = lines[i];
            words += words(line, at, Math.min(to, line.end()));
            at = line.next();
        }
        return words;
    }

    /** Counts the fewer words of those that stand there and of the others of the line. */
    private int words(Line line, int from, int to) {
        if (to < line.end() || !(from <= line.start() || Chars.blank(text.charAt(from - 1)))) {
            return Words.in(text, from, to);
        }
        return line.words() - Words.in(text, line.start(), from);
    }

    /** The line that the place is in; found soonest behind the one that was asked for before. */
    private int line(int place) {
        int i = lines[asked].from() <= place ? asked : 0;
        while (i + 1 < size && lines[i + 1].from() <= place) {
            i++;
        }
        asked = i;
        return i;
    }

    @Override
    public Line get(int index) {
        return lines[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }
}
