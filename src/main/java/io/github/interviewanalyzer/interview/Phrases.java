package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;

/**
 * Part of step 12. Phrases that introduce somebody, 64 at most → those that stand in a passage,
 * which is read once for all of them; used by Introductions.
 */
final class Phrases {

    private final List<String> phrases;

    /** A bit for each phrase, by the character that it begins with. */
    private final long[] byFirst = new long[128];

    /** The phrases that begin with any other character. */
    private long others;

    /** The phrases in ideographs, which may stand between others. */
    private long ideographs;

    private Phrases(String... phrases) {
        if (phrases.length > Long.SIZE) {
            throw new IllegalArgumentException("more than 64 phrases");
        }
        this.phrases = List.of(phrases);
        for (int k = 0; k < phrases.length; k++) {
            char first = phrases[k].charAt(0);
            if (first < byFirst.length) {
                byFirst[first] |= 1L << k;
            } else {
                others |= 1L << k;
            }
            ideographs |= Character.isIdeographic(first) ? 1L << k : 0;
        }
    }

    static Phrases of(String... phrases) {
        return new Phrases(phrases);
    }

    /** Those of the phrases that stand in the passage, in their own order. */
    List<String> in(CharSequence text, Span passage) {
        long found = 0;
        for (int i = passage.start(); i < passage.end(); i++) {
            char first = small(text.charAt(i));
            long may = (first < byFirst.length ? byFirst[first] : others) & ~found;
            if (may != 0 && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                may &= ideographs;
            }
            for (long left = may; left != 0; left &= left - 1) {
                String phrase = phrases.get(Long.numberOfTrailingZeros(left));
                found |= at(text, i, passage.end(), phrase) ? Long.lowestOneBit(left) : 0;
            }
        }
        List<String> all = new ArrayList<>(Long.bitCount(found));
        for (long left = found; left != 0; left &= left - 1) {
            all.add(phrases.get(Long.numberOfTrailingZeros(left)));
        }
        return all;
    }

    /** Where the phrase stands first, or -1. */
    static int find(CharSequence text, int from, int stop, String phrase) {
        char first = phrase.charAt(0);
        for (int i = from; i + phrase.length() < stop; i++) {
            if (small(text.charAt(i)) == first && at(text, i, stop, phrase)) {
                return i;
            }
        }
        return -1;
    }

    /** The phrase as words of their own, small or capital, straight or curly apostrophe. */
    private static boolean at(CharSequence text, int at, int stop, String phrase) {
        int end = at + phrase.length();
        if (end >= stop) {
            return false;
        }
        boolean whole =
                Character.isIdeographic(phrase.charAt(0))
                        || ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                                && !Character.isLetterOrDigit(text.charAt(end)));
        return whole && same(text, at, phrase);
    }

    private static boolean same(CharSequence text, int at, String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (small(text.charAt(at + i)) != phrase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static char small(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Chars.apostrophe(c) ? '\'' : Character.toLowerCase(c);
    }
}
