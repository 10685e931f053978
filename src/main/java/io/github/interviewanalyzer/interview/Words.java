package io.github.interviewanalyzer.interview;

/** How many words a text has; used by {@link Interview} and by Dialogue. */
final class Words {

    private Words() {}

    static int in(CharSequence text) {
        return in(text, 0, text.length());
    }

    static int in(CharSequence text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int kinds = Chars.kinds(c);
            if ((kinds & Chars.WIDE) != 0) {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < to;
                int point = pair ? Character.codePointAt(text, i) : c;
                i += Character.charCount(point) - 1;
                boolean whole = Character.isIdeographic(point);
                boolean letter = whole || Character.isLetterOrDigit(point);
                words += letter && (whole || !inside) ? 1 : 0;
                inside = !whole && (letter || inside);
            } else if ((kinds & Chars.WORD) != 0) {
                words += inside ? 0 : 1;
                inside = true;
            } else if ((kinds & Chars.BLANK) != 0) {
                inside = false;
            }
        }
        return words;
    }
}
