package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/**
 * The characters of a stretch of text → runs without a gap, each character as one byte. Reads
 * sixty-four characters at once, without a branch for each, which no processor foresees. Made once
 * and filled again for each stretch; used by Words. Not safe for use by many threads.
 */
final class Runs {

    private static final byte GAP = 0;

    /** Is or may be part of a word, but has to be looked at; no letter is negative. */
    static final byte ODD = -1;

    /** For every character the letter of ASCII that it is compared as, a gap, or odd. */
    private static final byte[] KINDS = kinds();

    /** So many characters are read at once, a bit of a number for each. */
    private static final int BLOCK = Long.SIZE;

    /** The highest bits of eight bytes, and the others. */
    static final long SIGNS = 0x8080808080808080L;

    /** A bit of eight bytes that letters and digits of ASCII have, and odd bytes, but no gap. */
    private static final long FILLED = SIGNS >>> 2;

    /** Multiplied with such bits of eight bytes it has them next to each other at its top. */
    private static final long GATHER = 0x0002040810204081L << 2;

    int count;

    /** Each character as a letter of ASCII, as a gap or odd; gaps stand behind the last one. */
    byte[] bytes = {};

    /** Where each run begins and where it ends, from the beginning of the stretch. */
    int[] edges = new int[2 * BLOCK];

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(kinds, ODD);
        for (int c = 0; c < 0x80; c++) {
            kinds[c] = kind(c);
        }
        // Quotes and dashes, which many texts have.
        for (int c = 0x2000; c < 0x2070; c++) {
            kinds[c] = kind(c);
        }
        return kinds;
    }

    private static byte kind(int c) {
        int letter = Folding.fold(c);
        boolean odd = letter == Folding.NOTHING || Folding.apostrophe(c);
        return odd ? ODD : letter == Folding.GAP ? GAP : (byte) letter;
    }

    /** Reads so many characters. */
    void read(char[] letters, int size) {
        if (bytes.length < size + 2 * BLOCK) {
            bytes = new byte[2 * (size + BLOCK)];
        }
        fill(letters, size);
        find(size);
    }

    private void fill(char[] letters, int size) {
        byte[] bytes = this.bytes;
        for (int i = 0; i < size; i++) {
            bytes[i] = KINDS[letters[i]];
        }
        Arrays.fill(bytes, size, size + BLOCK, GAP);
    }

    private void find(int size) {
        byte[] bytes = this.bytes;
        int[] places = edges;
        int next = 0;
        long before = 0;
        for (int at = 0; at <= size; at += BLOCK) {
            if (places.length < next + BLOCK) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            long inside = 0;
            for (int i = 0; i < BLOCK; i += Long.BYTES) {
                inside |= filled(Forms.eight(bytes, at + i)) << i;
            }
            long changes = inside ^ (inside << 1 | before);
            before = inside >>> BLOCK - 1;
            int behind = next + Long.bitCount(changes);
            // Two at once, the second one in vain if there is one more only.
            for (int i = next; i < behind; i += 2) {
                places[i] = at + Long.numberOfTrailingZeros(changes);
                changes &= changes - 1;
                places[i + 1] = at + Long.numberOfTrailingZeros(changes);
                changes &= changes - 1;
            }
            next = behind;
        }
        edges = places;
        count = next / 2;
    }

    /** Which of eight bytes are no gap, as so many bits. */
    private static long filled(long eight) {
        return (eight & FILLED) * GATHER >>> Long.SIZE - Long.BYTES;
    }
}
