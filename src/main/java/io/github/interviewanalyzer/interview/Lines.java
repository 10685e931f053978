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
    private int asked;

    private Lines(CharSequence text) {
        this.text = text;
    }

    // rule: Indentation and trailing blanks of every kind belong to their line and mean nothing.
    static Lines of(CharSequence text) {
        Lines lines = new Lines(text);
        int from = 0;
        while (from < text.length()) {
            from = lines.read(from);
            if ((lines.size & 0xFFF) == 0) {
                InterviewException.throwIfInterrupted("lines");
            }
        }
        return lines;
    }

    /** Reads the line that begins there, and gives where the next one begins. */
    private int read(int from) {
        CharSequence letters = text;
        int length = letters.length();
        int kinds = 0;
        int words = 0;
        int last = 0;
        int colon = -1;
        int stop = from;
        while (stop < length) {
            int kind = Chars.plain(letters.charAt(stop));
            // Most characters are plain; a loop of its own for them is the fastest.
            while (kind >= 0) {
                kinds |= kind;
                words += Words.begun(last, kind);
                last = Words.last(last, kind);
                stop++;
                kind = stop < length ? Chars.plain(letters.charAt(stop)) : -1;
            }
            kind = stop < length ? Chars.kinds(letters.charAt(stop)) : Chars.BREAK;
            if ((kind & Chars.BREAK) != 0) {
                break;
            }
            if ((kind & Chars.COLON) != 0) {
                colon = stop;
                colons.add(stop);
            } else if ((kind & Chars.CAPITAL) != 0 && insideOfSentence(from, stop)) {
                names.add(stop);
            }
            kinds |= kind;
            words += Words.begun(last, kind);
            last = Words.last(last, kind);
            stop++;
        }
        int start = Chars.skip(text, from, stop);
        int end = Chars.trim(text, start, stop);
        int next = Math.min(stop + 1, length);
        // rule: CR and LF together are one line break.
        if (next < length && text.charAt(stop) == '\r' && text.charAt(next) == '\n') {
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
        return next;
    }

    /** Whether a word begins there, and not behind the end of a sentence or a colon. */
    private boolean insideOfSentence(int from, int at) {
        int i = at - 1;
        while (i >= from && !Chars.word(text.charAt(i))) {
            if ((Chars.kinds(text.charAt(i)) & (Chars.TERMINAL | Chars.COLON)) != 0) {
                return false;
            }
            i--;
        }
        return i >= from && i < at - 1;
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
