package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * Step 1. Text → lines; used by every later step. A line's {@code start} and {@code end} leave out
 * the blanks at its ends; {@code from} to {@code next} is all of it, with its line break, so that
 * lines tile the text.
 */
record Line(int from, int start, int end, int next) {

    // rule: Indentation and trailing blanks of every kind belong to their line and mean nothing.
    static List<Line> split(CharSequence text) {
        List<Line> lines = new ArrayList<>();
        int length = text.length();
        int from = 0;
        while (from < length) {
            int stop = from;
            char c = 0;
            int start = -1;
            int end = from;
            while (stop < length && !Chars.lineBreak(c = text.charAt(stop))) {
                stop++;
                if (!Chars.empty(c)) {
                    start = start < 0 ? stop - 1 : start;
                    end = stop;
                }
            }
            int next = Math.min(stop + 1, length);
            // rule: CR and LF together are one line break.
            if (stop < length && c == '\r' && next < length && text.charAt(next) == '\n') {
                next++;
            }
            lines.add(
                    start < 0
                            ? new Line(from, from, from, next)
                            : new Line(from, start, end, next));
            from = next;
            if ((lines.size() & 0xFFFF) == 0) {
                InterviewException.throwIfInterrupted("lines");
            }
        }
        return lines;
    }

    // rule: In a text of fixed width, where most lines that follow one another begin with a small
    // letter, a line goes on in the next one if that begins with a small letter or if the line is
    // nearly full; a label begins a line of its own.
    static List<Line> unwrap(CharSequence text, List<Line> lines) {
        int pairs = 0;
        int small = 0;
        long width = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (adjacent(text, lines, i)) {
                pairs++;
                if (beginsSmall(text, lines.get(i))) {
                    small++;
                    width += lines.get(i - 1).length();
                }
            }
        }
        if (small < 2 || small * 2 < pairs) {
            return lines;
        }
        long full = width * 7 / (small * 10L);
        List<Line> whole = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0
                    && adjacent(text, lines, i)
                    && (beginsSmall(text, line) || lines.get(i - 1).length() >= full)) {
                whole.set(whole.size() - 1, whole.get(whole.size() - 1).through(line));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private static boolean adjacent(CharSequence text, List<Line> lines, int i) {
        return !lines.get(i).blank()
                && !lines.get(i - 1).blank()
                && Label.at(text, lines.get(i), i) == null;
    }

    private static boolean beginsSmall(CharSequence text, Line line) {
        return Character.isLowerCase(text.charAt(line.start));
    }

    boolean blank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    /** The line and the ones after it up to {@code last}, as one. */
    Line through(Line last) {
        return new Line(from, start, last.end, last.next);
    }
}
