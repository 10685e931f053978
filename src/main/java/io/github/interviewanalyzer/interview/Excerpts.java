package io.github.interviewanalyzer.interview;

import java.util.Arrays;

/**
 * Whether words stand at a place of a text, compared piece by piece as arrays, which is the
 * fastest; used by Consistency. For use by one thread.
 */
final class Excerpts {

    private static final int PIECE = 256;

    private final String text;
    private final char[] there;
    private final char[] here;

    Excerpts(String text) {
        this.text = text;
        this.there = new char[Math.min(text.length(), PIECE)];
        this.here = new char[there.length];
    }

    /** Whether the words stand there; the text does not end before them. */
    boolean hold(String words, int start) {
        for (int from = 0; from < words.length(); from += PIECE) {
            int to = Math.min(words.length(), from + PIECE);
            text.getChars(start + from, start + to, there, 0);
            words.getChars(from, to, here, 0);
            if (!Arrays.equals(there, 0, to - from, here, 0, to - from)) {
                return false;
            }
        }
        return true;
    }
}
