package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Mark;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Step 2. How a line looks: its words without the notation around them, and how they are set off.
 * Markdown's notation in plain text and the marks that another form knew come to the same.
 *
 * @param notation what the notation at the line's beginning says that it is
 * @param start where the words begin, behind the notation
 * @param end where the words end
 * @param style how all of the words are set off
 * @param strongEnd where the emphasis ends that the words begin with, {@code start} if none
 * @param group the name of the lines that look alike, such as {@code "#3"} or {@code "STRONG"}, or
 *     null if the line looks like any other
 * @param voiceEnd where the name of a voice ends that the form put before the words, or -1
 */
record Look(
        Notation notation,
        int start,
        int end,
        Style style,
        int strongEnd,
        @Nullable String group,
        int voiceEnd) {

    /** What notation at a line's beginning says that the line is. */
    enum Notation {
        NONE,
        HEADING,
        QUOTE,
        ITEM,
        TABLE,
        IMAGE,
        RULE,
        FRONT,
        REFERENCE,
        TAG,
        CAPTION,
        TIME
    }

    /** How the words of a line are set off from the others. */
    enum Style {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    private static final char ASCII = 0x7F;

    static List<Look> read(CharSequence text, List<Line> lines, List<Mark> marks) {
        if (!marks.isEmpty()) {
            return MarkedLook.read(text, lines, marks);
        }
        List<Look> looks = new ArrayList<>(lines.size());
        int front = front(text, lines);
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("looks");
            Line line = lines.get(i);
            looks.add(i < front ? plain(Notation.FRONT, line) : of(text, line));
        }
        return looks;
    }

    static Look plain(Notation notation, Line line) {
        return new Look(notation, line.start(), line.end(), Style.PLAIN, line.start(), null, -1);
    }

    // rule: Front matter between two lines of "---" at the very beginning is furniture.
    private static int front(CharSequence text, List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).blank()) {
            first++;
        }
        if (first == lines.size() || !fence(text, lines.get(first))) {
            return 0;
        }
        for (int i = first + 1; i < lines.size(); i++) {
            if (fence(text, lines.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean fence(CharSequence text, Line line) {
        return line.length() == 3
                && text.charAt(line.start()) == '-'
                && text.charAt(line.start() + 1) == '-'
                && text.charAt(line.start() + 2) == '-';
    }

    boolean heading() {
        return notation == Notation.HEADING;
    }

    /** Whether it is no notation of the page's, so that somebody may say the words. */
    boolean speaks() {
        return switch (notation) {
            case NONE, HEADING, QUOTE, ITEM -> true;
            case TABLE, IMAGE, RULE, FRONT, REFERENCE, TAG, CAPTION, TIME -> false;
        };
    }

    /** Whether the words begin with an emphasis that does not hold for all of them. */
    boolean beginsStrong() {
        return strongEnd > start;
    }

    // rule: Markdown's notation is no part of the words: "#" before a heading, ">" before a
    // quotation, "-", "*" or "+" before an item, "*" and "_" around emphasis.
    private static Look of(CharSequence text, Line line) {
        int start = line.start();
        int end = line.end();
        if (start == end) {
            return plain(Notation.NONE, line);
        }
        Notation notation = Notations.of(text, start, end);
        int words = start;
        if (notation == Notation.HEADING || notation == Notation.QUOTE) {
            char mark = text.charAt(start);
            while (words < end && (text.charAt(words) == mark || Chars.blank(text.charAt(words)))) {
                words++;
            }
        } else if (notation == Notation.ITEM) {
            words = Chars.skip(text, start + 1, end);
        }
        Look look =
                line.holds(Chars.EMPHASIS)
                        ? emphasis(text, notation, words, end)
                        : new Look(notation, words, end, Style.PLAIN, words, null, -1);
        String group = group(text, line, look);
        return group == null ? look : look.in(group);
    }

    /** Lines of one heading's level, emphasis, quotation or kind of item look alike. */
    private static @Nullable String group(CharSequence text, Line line, Look look) {
        if (look.heading()) {
            int level = 0;
            while (line.start() + level < line.end() && text.charAt(line.start() + level) == '#') {
                level++;
            }
            return "#" + level;
        }
        char first = text.charAt(line.start());
        if (look.notation == Notation.QUOTE) {
            return line.length() > 1 && text.charAt(line.start() + 1) == '>' ? null : ">";
        }
        if (look.notation != Notation.NONE && look.notation != Notation.ITEM) {
            return null;
        }
        if (look.style != Style.PLAIN) {
            return look.style.name();
        }
        return look.notation == Notation.ITEM ? String.valueOf(first) : plainGroup(text, line);
    }

    /** Lines with a sign or a number before them look alike. */
    static @Nullable String plainGroup(CharSequence text, Line line) {
        char first = text.charAt(line.start());
        if (symbol(first)) {
            return String.valueOf(first);
        }
        return number(text, line.start(), line.end()) > line.start() ? "1" : null;
    }

    /** Whether it is a sign such as "●" or "▶". */
    static boolean symbol(char c) {
        return c > ASCII
                && ((Character.getType(c) == Character.OTHER_SYMBOL && c != '©')
                        || "•※·".indexOf(c) >= 0);
    }

    /** Behind a number with a full stop or bracket, or the beginning if there is none. */
    static int number(CharSequence text, int start, int end) {
        char sign = start < end ? text.charAt(start) : 0;
        int first = sign == '(' || sign == '（' ? start + 1 : start;
        if (first == start && !numeral(sign)) {
            return start;
        }
        int i = first;
        while (i < end && i - first < 3 && numeral(text.charAt(i))) {
            i++;
        }
        String close = first > start ? ")）" : ".)、．";
        boolean numbered =
                i > first
                        && i + 1 < end
                        && close.indexOf(text.charAt(i)) >= 0
                        && !Character.isDigit(text.charAt(i + 1));
        return numbered ? Chars.skip(text, i + 1, end) : start;
    }

    private static boolean numeral(char c) {
        return c > ASCII
                ? Character.isDigit(c) || "一二三四五六七八九十".indexOf(c) >= 0
                : c >= '0' && c <= '9';
    }

    private Look in(String name) {
        return new Look(notation, start, end, style, strongEnd, name, voiceEnd);
    }

    private static Look emphasis(CharSequence text, Notation notation, int from, int end) {
        int start = from;
        boolean open = false;
        int strongEnd = -1;
        boolean outside = false;
        boolean doubled = false;
        int words = -1;
        int last = end;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (mark(c)) {
                int run = i;
                while (run < end && text.charAt(run) == c) {
                    run++;
                }
                doubled |= words < 0 && run - i > 1;
                open = !open;
                if (!open && strongEnd < 0) {
                    strongEnd = i;
                }
                i = run - 1;
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                words = words < 0 ? i : words;
                outside |= !open;
                strongEnd = strongEnd < 0 && !open ? i : strongEnd;
                last = i + 1;
            } else if (words >= 0 && !Chars.empty(c)) {
                last = i + 1;
            }
        }
        while (start < end && (mark(text.charAt(start)) || Chars.empty(text.charAt(start)))) {
            start++;
        }
        if (words < 0) {
            return new Look(notation, from, end, Style.PLAIN, from, null, -1);
        }
        Style style = outside ? Style.PLAIN : doubled ? Style.STRONG : Style.EMPHASIS;
        int close = outside && strongEnd > words ? strongEnd : start;
        return new Look(notation, start, Math.max(start, last), style, close, null, -1);
    }

    private static boolean mark(char c) {
        return c == '*' || c == '_';
    }
}
