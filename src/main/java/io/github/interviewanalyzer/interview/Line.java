package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * Step 1. Text → lines; used by every later step. A line's {@code start} and {@code end} leave out
 * the blanks at its ends; {@code from} to {@code next} is all of it, with its line break, so that
 * lines tile the text. Whether it holds a {@code colon} or marks of {@code emphasis} is seen on the
 * way and saves the later steps to look.
 */
record Line(int from, int start, int end, int next, boolean colon, boolean emphasis) {

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
            boolean colon = false;
            boolean emphasis = false;
            while (stop < length) {
                c = text.charAt(stop);
                if (Chars.lineBreak(c)) {
                    break;
                }
                stop++;
                if (!Chars.empty(c)) {
                    start = start < 0 ? stop - 1 : start;
                    end = stop;
                    colon |= Chars.colon(c);
                    emphasis |= c == '*' || c == '_';
                }
            }
            int next = Math.min(stop + 1, length);
            // rule: CR and LF together are one line break.
            if (c == '\r' && next < length && text.charAt(next) == '\n') {
                next++;
            }
            lines.add(
                    start < 0
                            ? new Line(from, from, from, next, false, false)
                            : new Line(from, start, end, next, colon, emphasis));
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
