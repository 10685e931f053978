package io.github.interviewanalyzer.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a terminal shows it: how many columns it takes, cut, filled and wrapped by columns, and
 * without characters that would steer the terminal; used by {@link Lines} and reports.
 */
final class Columns {

    /** First and last code points that take two columns, by East Asian Width W and F. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0x33FF, 0x3400, 0x4DBF, 0x4E00,
        0x9FFF, 0xA000, 0xA4CF, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
        0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18AFF, 0x1AFF0, 0x1B2FF, 0x1F300, 0x1F64F,
        0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private static final String ELLIPSIS = "…";

    /** A word that is longer is cut in its middle. */
    private static final int LONG_WORD = 20;

    private Columns() {}

    /** Blanks of any kind become one space; what would steer the terminal becomes a sign for it. */
    static String safe(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            boolean space =
                    Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
            if (!space) {
                out.appendCodePoint(visible(point));
            } else if (!blank) {
                out.append(' ');
            }
            blank = space;
        }
        return out.toString().strip();
    }

    private static int visible(int point) {
        if (point < 0x20) {
            return 0x2400 + point;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> 0xFFFD;
            case Character.FORMAT -> point == 0x200D || point == 0xAD ? point : 0xFFFD;
            default -> point;
        };
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int point) {
        switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                for (int i = 0; i < WIDE.length && WIDE[i] <= point; i += 2) {
                    if (point <= WIDE[i + 1]) {
                        return 2;
                    }
                }
                return 1;
            }
        }
    }

    /** The beginning of the text that fits, if not whole then to a word's end and an ellipsis. */
    static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        if (columns <= 0) {
            return "";
        }
        String start = beginning(text, columns - 1);
        int space = start.lastIndexOf(' ');
        boolean inWord = text.charAt(start.length()) != ' ';
        boolean near = space > 0 && space > start.length() - LONG_WORD;
        return (inWord && near ? start.substring(0, space) : start.stripTrailing()) + ELLIPSIS;
    }

    /** The end of the text that fits, if not whole then from a word's begin and an ellipsis. */
    static String cutBefore(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        if (columns <= 0) {
            return "";
        }
        String end = end(text, columns - 1);
        int space = end.indexOf(' ');
        boolean inWord = text.charAt(text.length() - end.length() - 1) != ' ';
        boolean near = space >= 0 && space < LONG_WORD;
        return ELLIPSIS + (inWord && near ? end.substring(space + 1) : end.stripLeading());
    }

    private static String beginning(String text, int columns) {
        int left = columns;
        int i = 0;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            left -= of(point);
            if (left < 0) {
                break;
            }
            i += Character.charCount(point);
        }
        return text.substring(0, i);
    }

    private static String end(String text, int columns) {
        int left = columns;
        int i = text.length();
        while (i > 0) {
            int point = text.codePointBefore(i);
            left -= of(point);
            if (left < 0) {
                break;
            }
            i -= Character.charCount(point);
        }
        return text.substring(i);
    }

    /** The text filled up with spaces behind it. */
    static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text filled up with spaces before it. */
    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** Lines of at most that many columns, broken at spaces where there are some. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > columns) {
            String head = beginning(rest, columns + 1);
            int space = head.lastIndexOf(' ');
            String line = space > 0 ? head.substring(0, space) : beginning(rest, columns);
            lines.add(line);
            rest = rest.substring(line.length()).stripLeading();
        }
        lines.add(rest);
        return lines;
    }
}
