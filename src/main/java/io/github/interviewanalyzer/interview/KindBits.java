package io.github.interviewanalyzer.interview;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Part of step 1. Sixty-four characters → which of them are of a kind, with a bit of a number for
 * each; used by Lines. Reads a text from its beginning to its end. For use by one thread.
 */
final class KindBits {

    /** So many characters are read at once. */
    private static final int BLOCK = Long.SIZE;

    private static final int ASKED = Chars.EMPHASIS | Chars.PARENTHESIS | Chars.DIGIT | Chars.WIDE;

    /** No character is part of a word and blank: what is looked at once more. */
    private static final byte ODD = Chars.WORD | Chars.BLANK;

    /** For every character the lowest eight bits of its kinds, or odd. */
    private static final byte[] KINDS = kinds();

    /** Reads eight bytes as one number, the first one lowest. */
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The lowest bit of each of eight bytes. */
    private static final long LOWEST = 0x0101010101010101L;

    /** Multiplied with such bits it has them next to each other at its top. */
    private static final long GATHER = 0x0102040810204080L;

    private static final int WORD_BIT = Integer.numberOfTrailingZeros(Chars.WORD);
    private static final int BLANK_BIT = Integer.numberOfTrailingZeros(Chars.BLANK);
    private static final int LANDMARK_BIT = Integer.numberOfTrailingZeros(Chars.LANDMARK);

    private final CharSequence text;

    /** The lowest eight bits of each character's kinds. */
    private final byte[] kinds = new byte[BLOCK];

    private long words;
    private long blanks;
    private long landmarks;

    /** The characters that a word begins with. */
    private long begun;

    /** 1 if the last character is part of a word, else 0. */
    private long word;

    /** 1 if the last character that tells is part of a word, else 0. */
    private long inside;

    /** Those kinds of all characters that are asked for. */
    private int all;

    KindBits(CharSequence text) {
        this.text = text;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(kinds, ODD);
        for (int c = 0; c < Chars.USUAL; c++) {
            kinds[c] = (byte) Chars.kinds((char) c);
        }
        return kinds;
    }

    /** Reads the characters from there on, and gives where they end. */
    int read(int from) {
        int to = Math.min(from + BLOCK, text.length());
        for (int i = from; i < to; i++) {
            kinds[i - from] = KINDS[text.charAt(i)];
        }
        if (to - from < BLOCK) {
            Arrays.fill(kinds, to - from, BLOCK, (byte) 0);
        }
        word = words >>> BLOCK - 1;
        gather();
        if ((words & blanks) != 0) {
            for (long odd = words & blanks; odd != 0; odd &= odd - 1) {
                int at = Long.numberOfTrailingZeros(odd);
                kinds[at] = (byte) Chars.kinds(text.charAt(from + at));
            }
            gather();
        }
        begin();
        return to;
    }

    private void gather() {
        long all = 0;
        long words = 0;
        long blanks = 0;
        long landmarks = 0;
        for (int i = 0; i < BLOCK; i += Long.BYTES) {
            long eight = (long) EIGHT.get(kinds, i);
            all |= eight;
            words |= bits(eight >>> WORD_BIT) << i;
            blanks |= bits(eight >>> BLANK_BIT) << i;
            landmarks |= bits(eight >>> LANDMARK_BIT) << i;
        }
        this.words = words;
        this.blanks = blanks;
        this.landmarks = landmarks;
        all |= all >>> 32;
        all |= all >>> 16;
        this.all = (int) (all | all >>> 8) & ASKED;
    }

    /** The lowest bit of each of eight bytes, next to each other. */
    private static long bits(long eight) {
        return (eight & LOWEST) * GATHER >>> Long.SIZE - Long.BYTES;
    }

    /**
     * Finds where words begin: behind what is no part of a word, except for characters such as
     * apostrophes, which do not tell.
     */
    private void begin() {
        long silent = ~(words | blanks);
        // The sum carries over all that does not tell behind a part of a word.
        long behind = (words << 1 | inside) & silent;
        long within = words | (silent & ~(silent + behind));
        begun = words & ~(within << 1 | inside);
        inside = within >>> BLOCK - 1;
    }

    /** The line breaks and colons. */
    long stops() {
        return landmarks & ~words;
    }

    /** The capital letters behind what is no part of a word. */
    long capitals() {
        return landmarks & words & ~(words << 1 | word);
    }

    /** What stands right behind a part of a word and a blank in one line. */
    long next() {
        return (words << 1 & blanks & ~landmarks) << 1;
    }

    /** The lowest eight bits of the kinds of the character. */
    int kinds(int at) {
        return kinds[at] & 0xFF;
    }

    /** Emphasis, parentheses, digits and wide characters, if they stand there. */
    int kinds(int from, int to) {
        if (to - from == BLOCK || all == 0) {
            return all;
        }
        int some = 0;
        for (int i = from; i < to; i++) {
            some |= kinds[i];
        }
        return some & ASKED;
    }

    /** How many words begin there, where one character at least stands. */
    int words(int from, int to) {
        return Long.bitCount(begun << BLOCK - to >>> BLOCK - to + from);
    }
}
