package io.github.interviewanalyzer.interview;

/** How many words a text has; used by {@link Interview} and by Dialogue. */
final class Words {

    /** Without a branch, which nobody could foretell, the kinds are weighed against each other. */
    private static final int BLANK_TO_WORD =
            Integer.numberOfTrailingZeros(Chars.BLANK / Chars.WORD);

    private Words() {}

    /** 1 if a word begins with the character of these kinds, else 0; of none that is wide. */
    static int begun(int inside, int kinds) {
        return kinds & ~inside & Chars.WORD;
    }

    /** 1 if the word goes on behind the character, which a blank ends, else 0. */
    static int inside(int inside, int kinds) {
        return (inside | kinds) & ~(kinds >> BLANK_TO_WORD) & Chars.WORD;
    }

    static int in(CharSequence text) {
        return in(text, 0, text.length());
    }

    static int in(CharSequence text, int from, int to) {
        int words = 0;
        int inside = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kinds = Chars.kinds(c);
            if ((kinds & Chars.WIDE) == 0) {
                words += begun(inside, kinds);
                inside = inside(inside, kinds);
            } else {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < to;
                int point = pair ? Character.codePointAt(text, i) : c;
                i += Character.charCount(point) - 1;
                boolean whole = Character.isIdeographic(point);
                int letter = whole || Character.isLetterOrDigit(point) ? 1 : 0;
                words += whole ? 1 : letter & ~inside;
                inside = whole ? 0 : letter | inside;
            }
        }
        return words;
    }
}
