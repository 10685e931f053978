package io.github.interviewanalyzer.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Text as a terminal shows it: how many columns it takes, cut, filled and wrapped by columns, and
 * without characters that would steer the terminal; used by {@link Lines} and reports.
 */
final class Columns {

    /**
     * First and last code points that take two columns: East Asian Width W and F (Unicode Standard
     * Annex 11), and what lies between them unassigned.
     */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3,
        0x23F3, 0x25FD, 0x25FE, 0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693,
        0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE, 0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4,
        0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA, 0x26FD, 0x26FD,
        0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753,
        0x2755, 0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C,
        0x2B50, 0x2B50, 0x2B55, 0x2B55, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00,
        0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE6B, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x16FE0, 0x1B2FB, 0x1F004, 0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E,
        0x1F191, 0x1F19A, 0x1F200, 0x1F320, 0x1F32D, 0x1F335, 0x1F337, 0x1F37C, 0x1F37E, 0x1F393,
        0x1F3A0, 0x1F3CA, 0x1F3CF, 0x1F3D3, 0x1F3E0, 0x1F3F0, 0x1F3F4, 0x1F3F4, 0x1F3F8, 0x1F43E,
        0x1F440, 0x1F440, 0x1F442, 0x1F4FC, 0x1F4FF, 0x1F53D, 0x1F54B, 0x1F54E, 0x1F550, 0x1F567,
        0x1F57A, 0x1F57A, 0x1F595, 0x1F596, 0x1F5A4, 0x1F5A4, 0x1F5FB, 0x1F64F, 0x1F680, 0x1F6C5,
        0x1F6CC, 0x1F6CC, 0x1F6D0, 0x1F6D2, 0x1F6D5, 0x1F6DF, 0x1F6EB, 0x1F6EC, 0x1F6F4, 0x1F6FC,
        0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F93A, 0x1F93C, 0x1F945, 0x1F947, 0x1F9FF, 0x1FA70, 0x1FAFF,
        0x20000, 0x3FFFD
    };

    /** Shown by some terminals and not by others; where a word may break is none of theirs. */
    private static final int SOFT_HYPHEN = 0xAD;

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
            if (!space && point != SOFT_HYPHEN) {
                out.appendCodePoint(visible(point));
            } else if (space && !blank) {
                out.append(' ');
            }
            blank = space || point == SOFT_HYPHEN && blank;
        }
        return out.toString().strip();
    }

    private static int visible(int point) {
        if (point < 0x20) {
            return 0x2400 + point;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> 0xFFFD;
            case Character.FORMAT -> point == 0x200D ? point : 0xFFFD;
            default -> point;
        };
    }

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int point) {
        if (point >= 0x1160 && point <= 0x11FF || point >= 0xD7B0 && point <= 0xD7FB) {
            // Vowels and finals of Hangul join the consonant before them.
            return 0;
        }
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
