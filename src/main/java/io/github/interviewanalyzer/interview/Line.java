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

    boolean blank() {
        return start == end;
    }

    int length() {
        return end - start;
    }
}
