package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Look.Notation;
import io.github.interviewanalyzer.interview.Look.Style;
import io.github.interviewanalyzer.interview.Source.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of step 2. Lines and the marks of another form → how each line looks. */
final class MarkedLook {

    private final CharSequence text;
    private final Line line;
    private Notation notation = Notation.NONE;
    private @Nullable String group;
    private int strong;
    private int emphasis;
    private int strongEnd = -1;
    private int voiceEnd = -1;

    private MarkedLook(CharSequence text, Line line) {
        this.text = text;
        this.line = line;
    }

    static List<Look> read(CharSequence text, List<Line> lines, List<Mark> marks) {
        List<Look> looks = new ArrayList<>(lines.size());
        List<Mark> open = new ArrayList<>();
        int next = 0;
        for (Line line : lines) {
            InterviewException.throwIfInterrupted("looks");
            open.removeIf(mark -> mark.span().end() <= line.from());
            while (next < marks.size() && marks.get(next).span().start() < line.next()) {
                open.add(marks.get(next++));
            }
            MarkedLook look = new MarkedLook(text, line);
            open.forEach(look::take);
            looks.add(look.look());
        }
        return looks;
    }

    // rule: What a form says about a whole line, or about the words that it begins with, is as
    // good as Markdown's notation.
    private void take(Mark mark) {
        int start = Math.max(mark.span().start(), line.start());
        int end = Math.min(mark.span().end(), line.end());
        if (start >= end) {
            return;
        }
        switch (mark.kind()) {
            case STRONG -> {
                strong += end - start;
                begins(start, end);
            }
            case EMPHASIS -> {
                emphasis += end - start;
                begins(start, end);
            }
            case HEADING -> {
                notation = Notation.HEADING;
                group = "#" + mark.value();
            }
            case ITEM -> notation = notation == Notation.NONE ? Notation.ITEM : notation;
            case QUOTE -> notation = notation == Notation.NONE ? Notation.QUOTE : notation;
            case CAPTION -> notation = Notation.CAPTION;
            case VOICE -> voiceEnd = start == line.start() ? end : voiceEnd;
            default -> group = group == null ? mark.value() : group;
        }
    }

    private void begins(int start, int end) {
        int first = Math.max(line.start(), strongEnd);
        if (Chars.skip(text, first, line.end()) >= start) {
            strongEnd = Math.max(strongEnd, end);
        }
    }

    private Look look() {
        if (line.blank()) {
            return Look.plain(Notation.NONE, line);
        }
        if (notation == Notation.NONE && Times.whole(text, line.start(), line.end())) {
            notation = Notation.TIME;
        }
        if (notation == Notation.NONE && Notations.rule(text, line.start(), line.end())) {
            notation = Notation.RULE;
        }
        int length = line.length();
        Style style =
                strong * 20 >= length * 19
                        ? Style.STRONG
                        : emphasis * 20 >= length * 19 ? Style.EMPHASIS : Style.PLAIN;
        if (style != Style.PLAIN && notation != Notation.HEADING) {
            group = style.name();
        }
        if (group == null && notation == Notation.NONE) {
            group = Look.plainGroup(text, line);
        }
        int close = style == Style.PLAIN ? Math.max(strongEnd, line.start()) : line.start();
        return new Look(notation, line.start(), line.end(), style, close, group, voiceEnd);
    }
}
