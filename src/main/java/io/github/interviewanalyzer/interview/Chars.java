package io.github.interviewanalyzer.interview;

/**
 * What the parser asks about a character. The one place that knows Unicode's White_Space property,
 * the characters that are not seen, and the line breaks.
 */
final class Chars {

    /**
     * The kinds of characters that are asked for most, of which one character may have several;
     * those of the lowest eight bits are what a line is read by.
     */
    static final int WORD = 1;

    static final int BLANK = 1 << 1;
    static final int COLON = 1 << 2;
    static final int EMPHASIS = 1 << 3;
    static final int PARENTHESIS = 1 << 4;

    /** One of 0 to 9. */
    static final int DIGIT = 1 << 5;

    /** An ideograph, or a part of a character that may be one: no letter of a longer word. */
    static final int WIDE = 1 << 6;

    /** A line break, a colon or a capital letter: a place where a line is looked at closer. */
    static final int LANDMARK = 1 << 7;

    static final int UNSEEN = 1 << 8;
    static final int TERMINAL = 1 << 9;

    /** May stand behind the mark that ends a sentence. */
    static final int CLOSING = 1 << 10;

    private static final int ASCII = 0x80;

    /** Most texts consist of the characters before: Latin ones, dashes and quotes. */
    static final int USUAL = 0x2070;

    private static final short[] KINDS = kinds();

    private Chars() {}

    private static short[] kinds() {
        short[] kinds = new short[USUAL];
        for (int c = 0; c < USUAL; c++) {
            kinds[c] = (short) kindsOf((char) c);
        }
        return kinds;
    }

    /** All kinds of a character. */
    static int kinds(char c) {
        return c < USUAL ? KINDS[c] : kindsOf(c);
    }

    private static int kindsOf(char c) {
        if (Character.getType(c) == Character.OTHER_LETTER) {
            return Character.isIdeographic(c) ? WORD | WIDE : WORD;
        }
        int kinds =
                (Character.isUpperCase(c) ? LANDMARK : 0)
                        | (Character.isIdeographic(c) || Character.isSurrogate(c) ? WIDE : 0);
        if (Character.isLetterOrDigit(c)) {
            // No letter stands before the digits of ASCII.
            return kinds | WORD | (c <= '9' ? DIGIT : 0);
        }
        return kinds
                | (spaces(c) ? BLANK : hidden(c) ? UNSEEN : 0)
                | (c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029 ? LANDMARK : 0)
                | (c == ':' || c == '：' ? COLON | LANDMARK : 0)
                | (c == '*' || c == '_' ? EMPHASIS : 0)
                | (c == '(' || c == '（' ? PARENTHESIS : 0)
                | (".!?…。！？".indexOf(c) >= 0 ? TERMINAL : 0)
                | (closes(c) ? CLOSING : 0);
    }

    /** Unicode's White_Space (PropList.txt), which neither Character nor regexes cover. */
    private static boolean spaces(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || (c >= 0x2000 && c <= 0x200A)
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    private static boolean hidden(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x2064)
                || (c >= 0x2066 && c <= 0x206F)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || c == 0xFEFF;
    }

    private static boolean closes(char c) {
        int type = Character.getType(c);
        return "\"'*_\\".indexOf(c) >= 0
                || type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    static boolean blank(char c) {
        return (kinds(c) & BLANK) != 0;
    }

    /** Not seen on paper: soft hyphen, zero widths, directions, byte-order mark, controls. */
    static boolean ignorable(char c) {
        return (kinds(c) & UNSEEN) != 0;
    }

    /** Nothing to read: blank or not seen. */
    static boolean empty(char c) {
        return (kinds(c) & (BLANK | UNSEEN)) != 0;
    }

    // rule: A line ends with LF, CR, CRLF, NEL (U+0085), LS (U+2028) or PS (U+2029).
    static boolean lineBreak(char c) {
        return breaks(kinds(c));
    }

    /** Whether a character of these kinds ends a line: the only landmark that is blank. */
    static boolean breaks(int kinds) {
        return (kinds & (LANDMARK | BLANK)) == (LANDMARK | BLANK);
    }

    static boolean colon(char c) {
        return c == ':' || c == '：';
    }

    static boolean apostrophe(char c) {
        return c == '\'' || (c > 0xFF && "’‘ʼ＇".indexOf(c) >= 0);
    }

    /** Ends a sentence. */
    static boolean terminal(char c) {
        return (kinds(c) & TERMINAL) != 0;
    }

    static boolean questionMark(char c) {
        return c == '?' || c == '？' || c == '؟';
    }

    /** A letter or a digit. */
    static boolean word(char c) {
        return (kinds(c) & WORD) != 0;
    }

    /** A letter or another digit than 0 to 9. */
    static boolean letter(char c) {
        return (kinds(c) & (WORD | DIGIT)) == WORD;
    }

    static boolean closing(char c) {
        return (kinds(c) & CLOSING) != 0;
    }

    /**
     * The last character that is neither blank nor closing, or NUL if there is none: the mark that
     * ends a line.
     */
    static char lastMark(CharSequence text, int start, int end) {
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if ((kinds(c) & (BLANK | UNSEEN | CLOSING)) == 0) {
                return c;
            }
        }
        return 0;
    }

    /** The first place from {@code start} that holds something to read, or {@code end}. */
    static int skip(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && empty(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * One past the last place before {@code end} that holds something to read, or {@code start}.
     */
    static int trim(CharSequence text, int start, int end) {
        int i = end;
        while (i > start && empty(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /**
     * What a label is compared by: letters and digits without case, one blank between words. {@code
     * "KIM "}, {@code "Kim"} and {@code "Kim\u00a0"} are one.
     */
    static String key(CharSequence text, int start, int end) {
        StringBuilder key = new StringBuilder(end - start);
        boolean gap = false;
        for (int i = start; i < end; ) {
            int c = text.charAt(i);
            if (Character.isHighSurrogate((char) c)) {
                c = Character.codePointAt(text, i);
            }
            int length = Character.charCount(c);
            if (c < ASCII ? word((char) c) : wordly(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                if (c < ASCII) {
                    key.append((char) (c >= 'A' && c <= 'Z' ? c | 0x20 : c));
                } else {
                    key.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
                }
                gap = false;
            } else if (length > 1 || !ignorable((char) c)) {
                gap |= length > 1 || !apostrophe((char) c);
            }
            i += length;
        }
        return key.toString();
    }

    /** The letter that stands in a key for this one. */
    static char folded(char c) {
        return (char) Character.toLowerCase(Character.toUpperCase((int) c));
    }

    private static boolean wordly(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /** Whether the words stand at a place. */
    static boolean at(CharSequence text, String words, int at) {
        if (at < 0 || at + words.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (text.charAt(at + i) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the words stand first, wholly before {@code end}; -1 if they do not. */
    static int find(CharSequence text, String words, int start, int end) {
        for (int i = start; i + words.length() <= end; i++) {
            if (text.charAt(i) == words.charAt(0) && at(text, words, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The same words with one space for each run of blanks, whatever kind they are. */
    static String spaced(String words) {
        StringBuilder spaced = new StringBuilder(words.length());
        boolean gap = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (blank(c)) {
                gap = true;
            } else {
                if (gap && spaced.length() > 0) {
                    spaced.append(' ');
                }
                spaced.append(c);
                gap = false;
            }
        }
        return spaced.toString();
    }
}
