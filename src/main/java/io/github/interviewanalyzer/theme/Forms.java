package io.github.interviewanalyzer.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words, each with a number, held in flat arrays so that millions cost little: a letter of the
 * Latin alphabet is one byte, any other three, and a zero ends a word. Filled once, then safe for
 * reading by many threads; made by CueIndex, asked by Words.
 */
final class Forms implements Words.Lexicon {

    /** Takes words. */
    interface Each {
        /** Takes one. */
        void word(int form, int hash);
    }

    /** Begins a character of two more bytes. */
    private static final int WIDE = 0xFF;

    private static final int PAGE = 1 << 14;

    /** Spreads hashes over all bits, the high ones best. */
    static final int SPREAD = 0x9E3779B9;

    /** What a hash is multiplied with for each letter. */
    static final int BASE = 31;

    /** In each the hash of a word and its number plus one, so that others are seldom compared. */
    private long[] slots = new long[1 << 10];

    private int[] from = new int[1 << 9];
    private final List<byte[]> pages = new ArrayList<>();
    private int end;
    private int count;

    int count() {
        return count;
    }

    int add(String folded) {
        return add(folded.toCharArray(), folded.length());
    }

    int add(char[] word, int length) {
        return add(word, length, hash(word, length));
    }

    /** Gives the word's number, a new one if it is new. */
    int add(char[] word, int length, int hash) {
        int slot = slot(word, length, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, from.length + (from.length >> 1));
        }
        append(word, length);
        slots[slot] = (long) hash << 32 | ++count;
        if (count > slots.length / 4 * 3) {
            rehash();
        }
        return count - 1;
    }

    private void append(char[] word, int length) {
        if (pages.isEmpty() || end + 3 * length + 1 > PAGE) {
            pages.add(new byte[PAGE]);
            end = 0;
        }
        byte[] page = pages.get(pages.size() - 1);
        from[count] = (pages.size() - 1) * PAGE + end;
        for (int i = 0; i < length; i++) {
            if (word[i] < WIDE) {
                page[end++] = (byte) word[i];
            } else {
                page[end++] = (byte) WIDE;
                page[end++] = (byte) (word[i] >> 8);
                page[end++] = (byte) word[i];
            }
        }
        page[end++] = 0;
    }

    /** Gives back what is not needed once filling has ended. */
    void trim() {
        from = Arrays.copyOf(from, count);
    }

    char[] letters(int form) {
        char[] word = new char[Words.LONGEST + 2];
        byte[] page = pages.get(from[form] / PAGE);
        int length = 0;
        for (int at = from[form] % PAGE; page[at] != 0; at++) {
            int c = page[at] & 0xFF;
            if (c == WIDE) {
                c = (page[at + 1] & 0xFF) << 8 | (page[at + 2] & 0xFF);
                at += 2;
            }
            word[length++] = (char) c;
        }
        return Arrays.copyOf(word, length);
    }

    /** Gives each word's number and hash. */
    void forEach(Each each) {
        for (long slot : slots) {
            if (slot != 0) {
                each.word((int) slot - 1, (int) (slot >>> 32));
            }
        }
    }

    static int hash(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash(hash, word[i]);
        }
        return hash;
    }

    /** The hash of a word with one more letter. */
    static int hash(int hash, int letter) {
        return BASE * hash + worth(letter);
    }

    /** What a letter adds to a hash: less than nothing if it is of ASCII, so that a sign tells. */
    static int worth(int letter) {
        return letter - 128;
    }

    @Override
    public int find(char[] folded, int length, int hash) {
        return (int) slots[slot(folded, length, hash)] - 1;
    }

    private int slot(char[] word, int length, int hash) {
        int slot = spread(hash) & slots.length - 1;
        while (slots[slot] != 0
                && ((int) (slots[slot] >>> 32) != hash
                        || !same((int) slots[slot] - 1, word, length))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean same(int form, char[] word, int length) {
        byte[] page = pages.get(from[form] / PAGE);
        int at = from[form] % PAGE;
        for (int i = 0; i < length; i++) {
            int c = word[i];
            if ((page[at++] & 0xFF) != Math.min(c, WIDE)) {
                return false;
            }
            if (c >= WIDE && (page[at++] != (byte) (c >> 8) || page[at++] != (byte) c)) {
                return false;
            }
        }
        return page[at] == 0;
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long word : old) {
            if (word != 0) {
                int slot = spread((int) (word >>> 32)) & slots.length - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & slots.length - 1;
                }
                slots[slot] = word;
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * SPREAD;
        return mixed ^ mixed >>> 15;
    }
}
