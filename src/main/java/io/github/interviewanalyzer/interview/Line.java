package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * Step 1. Text → lines; used by every later step. A line's {@code start} and {@code end} leave out
 * the blanks at its ends; {@code from} to {@code next} is all of it, with its line break, so that
 * lines tile the text. The place of its {@code lastColon}, -1 if it has none, and whether it holds
 * marks of {@code emphasis} is seen on the way and saves the later steps to look.
 */
record Line(int from, int start, int end, int next, int lastColon, boolean emphasis) {

    // rule: Indentation and trailing blanks of every kind belong to their line and mean nothing.
    static List<Line> split(CharSequence text) {
        List<Line> lines = new ArrayList<>();
        int length = text.length();
        int from = 0;
        while (from < length) {
            int stop = from;
            char c = 0;
            int kinds = 0;
            int colon = -1;
            while (stop < length) {
                c = text.charAt(stop);
                int kind = Chars.kinds(c);
                if ((kind & Chars.PLAIN) == 0) {
                    if ((kind & Chars.BREAK) != 0) {
                        break;
                    }
                    kinds |= kind;
                    colon = (kind & Chars.COLON) != 0 ? stop : colon;
                }
                stop++;
            }
            int start = Chars.skip(text, from, stop);
            int end = Chars.trim(text, start, stop);
            int next = Math.min(stop + 1, length);
            // rule: CR and LF together are one line break.
            if (c == '\r' && next < length && text.charAt(next) == '\n') {
                next++;
            }
            boolean emphasis = (kinds & Chars.EMPHASIS) != 0;
            lines.add(
                    start == stop
                            ? new Line(from, from, from, next, -1, false)
                            : new Line(from, start, end, next, colon, emphasis));
            from = next;
            if ((lines.size() & 0xFFFF) == 0) {
                InterviewException.throwIfInterrupted("lines");
            }
        }
        return lines;
    }

    boolean colon() {
        return lastColon >= 0;
    }

    boolean blank() {
        return start == end;
    }

    int length() {
        return end - start;
    }
}
