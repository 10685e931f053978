package io.github.interviewanalyzer.interview;

/** How many words a text has; used by {@link Interview} and by Dialogue. */
final class Words {

    private static final int WORD_OR_BLANK = Chars.WORD | Chars.BLANK;

    private Words() {}

    /**
     * 1 if a word begins with the character of these kinds, which is not wide, else 0.
     *
     * @param last the kinds of the last character that tells, see {@link #last}
     */
    private static int begun(int last, int kinds) {
        return kinds & ~last & Chars.WORD;
    }

    /** The kinds of the last character that tells: a letter that a word has, or its end. */
    private static int last(int last, int kinds) {
        return (kinds & WORD_OR_BLANK) == 0 ? last : kinds;
    }

    static int in(CharSequence text) {
        return in(text, 0, text.length());
    }

    static int in(CharSequence text, int from, int to) {
        int words = 0;
        int last = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kinds = Chars.kinds(c);
            if ((kinds & Chars.WIDE) == 0) {
                words += begun(last, kinds);
                last = last(last, kinds);
            } else {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < to;
                int point = pair ? Character.codePointAt(text, i) : c;
                i += Character.charCount(point) - 1;
                boolean whole = Character.isIdeographic(point);
                int letter = Character.isLetterOrDigit(point) ? Chars.WORD : 0;
                words += whole ? 1 : begun(last, letter);
                last = whole ? 0 : last(last, letter);
            }
        }
        return words;
    }
}
