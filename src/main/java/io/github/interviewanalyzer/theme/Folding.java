package io.github.interviewanalyzer.theme;

import java.text.Normalizer;

/**
 * How characters are compared: without case, accents and width, all apostrophes as one, what is not
 * seen left out. The one place of this package that knows kinds of characters; used for cues and
 * for text alike.
 */
final class Folding {

    /** What a character is that is left out within a word. */
    static final int NOTHING = 0;

    /** What a character is that ends a word. */
    static final int GAP = -1;

    private static final byte[] ASCII = ascii();

    private Folding() {}

    private static byte[] ascii() {
        byte[] folded = new byte[128];
        for (int c = 0; c < 128; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            boolean capital = c >= 'A' && c <= 'Z';
            folded[c] = (byte) (letter ? c : capital ? c + 32 : c < ' ' || c == 127 ? 0 : GAP);
        }
        for (int c = '\t'; c <= '\r'; c++) {
            folded[c] = GAP;
        }
        return folded;
    }

    /** The folded character of a word, {@link #NOTHING} or {@link #GAP}. */
    // rule: Case, accents and the width of letters make no difference.
    static int fold(int point) {
        return point < 128 ? ASCII[point] : foldOther(point);
    }

    private static int foldOther(int point) {
        if (unseen(point) || accent(point)) {
            return NOTHING;
        }
        if (point >= 0x2000 && point < 0x2070) {
            return GAP;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
            return point;
        }
        if (!Character.isLetterOrDigit(point)) {
            return GAP;
        }
        int small = Character.toLowerCase(Character.toUpperCase(point));
        if (small < 0xC0) {
            return small;
        }
        String parts = Normalizer.normalize(Character.toString(small), Normalizer.Form.NFKD);
        int first = parts.codePointAt(0);
        boolean accented = accents(parts, Character.charCount(first));
        return accented && Character.isLetterOrDigit(first) ? Character.toLowerCase(first) : small;
    }

    /** Nothing but accents from there on; the parts of a syllable of Hangul are none. */
    private static boolean accents(String parts, int from) {
        for (int i = from; i < parts.length(); i++) {
            if (!accent(parts.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean accent(int point) {
        return point >= 0x300 && point <= 0x36F;
    }

    // rule: Soft hyphens and other characters that are not seen do not part a word.
    private static boolean unseen(int point) {
        return point == 0xAD
                || (point < 0xA0 && point != 0x85)
                || (point >= 0x200B && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2060 && point <= 0x206F)
                || (point >= 0xFE00 && point <= 0xFE0F)
                || point == 0xFEFF;
    }

    /** The characters of a word that are seen, as they are written. */
    static String seen(String text, int from, int to) {
        StringBuilder seen = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (fold(text.charAt(i)) != NOTHING) {
                seen.append(text.charAt(i));
            }
        }
        return seen.toString();
    }

    static boolean apostrophe(int point) {
        return point == '\''
                || point == 0x2019
                || point == 0x2018
                || point == 0x2BC
                || point == 0xFF07;
    }

    /** Whether words with this between them still stand next to each other. */
    // rule: Blanks, dashes, quotation marks, apostrophes, full stops, slashes and & do not part a
    // phrase; any other mark does.
    static boolean joins(int point) {
        if (point < 128) {
            return point <= ' ' || "-\"'./&".indexOf(point) >= 0;
        }
        int type = Character.getType(point);
        return type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.DASH_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || point == 0x85
                || point == 0x2212
                || point == 0x201E
                || point == 0x201A
                || apostrophe(point);
    }

    /** Whether the character is a word of its own, as in Chinese. */
    static boolean whole(int point) {
        return point > 0x2E7F && Character.isIdeographic(point);
    }
}
