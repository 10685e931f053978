package io.github.interviewanalyzer.theme;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words, each with a number, held in flat arrays so that millions cost little. They are coded as
 * bytes, here and where they are looked for: a letter of the Latin alphabet is one byte, any other
 * three. Filled once, then safe for reading by many threads; made by CueIndex, asked by Words.
 */
final class Forms implements Words.Lexicon {

    /** Takes words. */
    interface Each {
        /** Takes one. */
        void word(int form, int hash);
    }

    /** Begins a character of two more bytes. */
    private static final int WIDE = 0xFF;

    /** Where there are more slots fewer of them stay empty, which costs time but less room. */
    private static final int LARGE = 1 << 16;

    private static final int PAGE_BITS = 14;

    private static final int PAGE = 1 << PAGE_BITS;

    /** Spreads hashes over all bits, the high ones best. */
    static final int SPREAD = 0x9E3779B9;

    /** Spreads eight bytes over all bits. */
    private static final long SPREAD_WIDE = 0x9E3779B97F4A7C15L;

    /** Reads eight bytes as one number. */
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** In each the hash of a word and its number plus one, so that others are seldom compared. */
    private long[] slots = new long[1 << 10];

    private int[] from = new int[1 << 9];
    private final List<byte[]> pages = new ArrayList<>();
    private int filled;
    private int count;

    int count() {
        return count;
    }

    int add(String folded) {
        byte[] word = new byte[codeSize(folded.length())];
        int length = append(word, 0, folded);
        return add(word, 0, length, hash(word, 0, length));
    }

    /** Gives the word's number, a new one if it is new. */
    int add(byte[] word, int begin, int end, int hash) {
        int slot = slot(word, begin, end, hash);
        if (slots[slot] != 0) {
            return (int) slots[slot] - 1;
        }
        if (count == from.length) {
            from = Arrays.copyOf(from, from.length + (from.length >> 1));
        }
        int length = end - begin;
        if (pages.isEmpty() || filled + length + 1 > PAGE) {
            pages.add(new byte[PAGE + Long.BYTES]);
            filled = 0;
        }
        from[count] = (pages.size() - 1) * PAGE + filled;
        System.arraycopy(word, begin, pages.get(pages.size() - 1), filled, length);
        // A zero, as which no letter begins, ends the word.
        filled += length + 1;
        slots[slot] = (long) hash << 32 | ++count;
        if (count > (slots.length < LARGE ? slots.length / 2 : slots.length / 4 * 3)) {
            rehash();
        }
        return count - 1;
    }

    /** Gives back what is not needed once filling has ended. */
    void trim() {
        from = Arrays.copyOf(from, count);
    }

    char[] letters(int form) {
        byte[] page = pages.get(from[form] / PAGE);
        return letters(page, from[form] % PAGE);
    }

    /** The letters of a word that is coded from a place on, up to a zero. */
    static char[] letters(byte[] code, int begin) {
        char[] word = new char[Words.LONGEST + 2];
        int length = 0;
        for (int at = begin; code[at] != 0; at++) {
            int c = code[at] & 0xFF;
            if (c == WIDE) {
                c = (code[at + 1] & 0xFF) << 8 | (code[at + 2] & 0xFF);
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

    /** How long an array must be for the code of so many letters, to be hashed too. */
    static int codeSize(int letters) {
        return 3 * letters + Long.BYTES;
    }

    /** Codes the letters of a word at a place; gives the place behind them. */
    static int append(byte[] code, int at, String letters) {
        int end = at;
        for (int i = 0; i < letters.length(); i++) {
            end = append(code, end, letters.charAt(i));
        }
        return end;
    }

    /** Codes one more letter of a word at a place; gives the place behind it. */
    static int append(byte[] code, int at, char letter) {
        if (letter < WIDE) {
            code[at] = (byte) letter;
            return at + 1;
        }
        code[at] = (byte) WIDE;
        code[at + 1] = (byte) (letter >> 8);
        code[at + 2] = (byte) letter;
        return at + 3;
    }

    /** The hash of a coded word, eight bytes at a time: so many have to stand behind it. */
    static int hash(byte[] code, int begin, int end) {
        long hash = 0;
        int at = begin;
        for (; end - at > Long.BYTES; at += Long.BYTES) {
            hash = mix(hash, eight(code, at));
        }
        return hash(hash, last(code, at, end));
    }

    /** Eight bytes as one number, the first one lowest. */
    static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    /** The last bytes of a word, one to eight, as one number. */
    static long last(byte[] code, int at, int end) {
        return eight(code, at) & -1L >>> (at - end) * Byte.SIZE;
    }

    /** A hash with eight bytes more. */
    static long mix(long hash, long eight) {
        return (hash ^ eight) * SPREAD_WIDE;
    }

    /** The hash of a word, of that without its last bytes. */
    static int hash(long hash, long last) {
        return (int) (mix(hash, last) >>> Integer.SIZE);
    }

    @Override
    public int find(byte[] word, int begin, int end, int hash) {
        return (int) slots[slot(word, begin, end, hash)] - 1;
    }

    private int slot(byte[] word, int begin, int end, int hash) {
        int slot = spread(hash) & slots.length - 1;
        while (slots[slot] != 0
                && ((int) (slots[slot] >>> 32) != hash
                        || !same((int) slots[slot] - 1, word, begin, end))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean same(int form, byte[] word, int begin, int end) {
        byte[] page = pages.get(from[form] >>> PAGE_BITS);
        int at = from[form] & PAGE - 1;
        int next = begin;
        for (; end - next >= Long.BYTES; next += Long.BYTES, at += Long.BYTES) {
            if (eight(page, at) != eight(word, next)) {
                return false;
            }
        }
        // The zero behind the word is compared too.
        int rest = (end - next) * Byte.SIZE;
        long differs = eight(page, at) ^ (eight(word, next) & ~(-1L << rest));
        return differs << Long.SIZE - Byte.SIZE - rest == 0;
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
