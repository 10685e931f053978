package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * A text with marks of another form drawn into it: {@code ‹STRONG:Kim:› Because.} is the text
 * {@code Kim: Because.} with a mark on its first word, {@code ‹HEADING=2:Ice›} one with a value.
 */
final class Marked {

    /** Where a mark begins, what it says and the value of it. */
    private record Open(int start, String kind) {

        Mark to(int end) {
            int value = kind.indexOf('=');
            return new Mark(
                    Mark.Kind.valueOf(value < 0 ? kind : kind.substring(0, value)),
                    new Span(start, end),
                    value < 0 ? null : kind.substring(value + 1));
        }
    }

    private Marked() {}

    static Source source(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '‹') {
                int colon = marked.indexOf(':', i);
                open.push(new Open(text.length(), marked.substring(i + 1, colon)));
                i = colon;
            } else if (c == '›') {
                marks.add(open.pop().to(text.length()));
            } else {
                text.append(c);
            }
        }
        marks.sort(Comparator.comparing(Mark::span));
        return new Source(text.toString(), Form.HTML, "", marks, List.of(), List.of());
    }

    static Interview parse(String marked) {
        return new InterviewParser().parse(source(marked));
    }
}
