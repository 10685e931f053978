package io.github.interviewanalyzer.interview;

/**
 * The words of a label without the markup inside of them, and what is markup; used by steps 3 to 7.
 */
final class Printed {

    private Printed() {}

    static boolean quote(char c) {
        return "\"“”„«»「".indexOf(c) >= 0;
    }

    static boolean emphasis(char c) {
        return c == '*' || c == '_';
    }

    /** Behind the marks of emphasis and the blanks that begin there. */
    static int behindMarks(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && (emphasis(text.charAt(i)) || Chars.empty(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    // rule: Letters that know no case are no capitals.
    /** Whether there are capital letters and no others. */
    static boolean capitals(CharSequence text, int from, int to) {
        boolean some = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c) || Character.getType(c) == Character.OTHER_LETTER) {
                return false;
            }
            some |= Character.isUpperCase(c);
        }
        return some;
    }

    static String of(CharSequence text, int from, int to) {
        StringBuilder words = new StringBuilder(to - from);
        boolean gap = false;
        boolean broken = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (emphasis(c) && !inWord(text, i, from, to)) {
                broken = true;
            } else if (Chars.blank(c)) {
                gap = true;
            } else if (c != '\\' && !Chars.ignorable(c)) {
                if (gap && !(broken && words.length() == 1)) {
                    words.append(' ');
                }
                words.append(c);
                gap = false;
                broken = false;
            }
        }
        return words.toString();
    }

    private static boolean inWord(CharSequence text, int i, int from, int to) {
        return text.charAt(i) == '_'
                && i > from
                && i + 1 < to
                && Character.isLetterOrDigit(text.charAt(i - 1))
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
