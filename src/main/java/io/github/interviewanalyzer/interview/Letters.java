package io.github.interviewanalyzer.interview;

/** A text as an array, which the steps of reading go through faster than through a string. */
final class Letters implements CharSequence {

    private static final int LONG_LINE = 1 << 20;

    private final char[] letters;

    Letters(String text) {
        this.letters = text.toCharArray();
    }

    /** The text; if a line of it is so long that a step could dwell on it, one that notices. */
    static CharSequence of(String text) {
        int from = 0;
        while (text.length() - from > LONG_LINE) {
            int end = text.indexOf('\n', from);
            if (end < 0 || end - from > LONG_LINE) {
                return new NoticingLetters(text);
            }
            from = end + 1;
        }
        return new Letters(text);
    }

    @Override
    public int length() {
        return letters.length;
    }

    @Override
    public char charAt(int index) {
        return letters[index];
    }

    @Override
    public String subSequence(int start, int end) {
        return new String(letters, start, end - start);
    }

    @Override
    public String toString() {
        return new String(letters);
    }
}
