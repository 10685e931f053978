package io.github.interviewanalyzer.interview;

/** What the beginning of a line of subtitles says about who speaks; used by CueWords. */
final class CueLabel {

    private static final int CHARACTERS = 50;
    private static final int WORDS = 6;

    private CueLabel() {}

    /** Where chevrons end, {@code >>} or the same by name. */
    static int chevrons(CharSequence text, int from, int end) {
        int i = from;
        int count = 0;
        for (; i < end; count++) {
            if (text.charAt(i) == '>') {
                i++;
            } else if (i + 4 <= end && Chars.at(text, "&gt;", i)) {
                i += 4;
            } else {
                break;
            }
        }
        return count < 2 ? from : i;
    }

    /** Whether a dash begins the line. */
    static boolean dash(char c) {
        return "-–—".indexOf(c) >= 0;
    }

    /** One past what looks like a label with its colon or brackets, or -1. */
    static int end(CharSequence text, int from, int end) {
        char first = text.charAt(from);
        boolean bracket = first == '[' || first == '(';
        int start = from;
        while (start < end && (bracket || dash(text.charAt(start))) && start == from) {
            start = Chars.skip(text, start + 1, end);
        }
        if (start == end
                || !Character.isLetterOrDigit(text.charAt(start))
                || Character.isLowerCase(text.charAt(start))) {
            return -1;
        }
        char close = first == '[' ? ']' : ')';
        boolean letter = false;
        int words = 1;
        int stop = Math.min(end, start + CHARACTERS);
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (bracket ? c == close : Chars.colon(c)) {
                boolean clock = i + 1 < end && Character.isDigit(text.charAt(i + 1));
                return letter && !clock && words <= WORDS ? i + 1 : -1;
            }
            if (Chars.questionMark(c) || c == '!' || c == ',' || c == '…') {
                return -1;
            }
            letter |= Character.isLetter(c);
            words += Chars.blank(c) ? 1 : 0;
        }
        return -1;
    }
}
