package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/**
 * The forms of words that cues have, each with a number, held in flat arrays so that a million cost
 * little; made by Matcher's compiler, asked by Words. Reading is safe for many threads once filling
 * has ended.
 */
final class Forms implements Words.Lexicon {

    private int[] slots = new int[1 << 10];
    private int[] from = new int[1 << 9];
    private char[] letters = new char[1 << 12];
    private int count;

    int count() {
        return count;
    }

    int add(String folded) {
        return add(folded.toCharArray(), folded.length());
    }

    /** Gives the form's number, a new one if it is new. */
    int add(char[] word, int length) {
        int slot = slot(word, length);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count + 2 > from.length) {
            from = Arrays.copyOf(from, from.length * 2);
        }
        while (from[count] + length > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2);
        }
        System.arraycopy(word, 0, letters, from[count], length);
        from[count + 1] = from[count] + length;
        slots[slot] = ++count;
        if (count * 2 > slots.length) {
            rehash();
        }
        return count - 1;
    }

    char[] letters(int form) {
        return Arrays.copyOfRange(letters, from[form], from[form + 1]);
    }

    @Override
    public int find(char[] folded, int length) {
        return slots[slot(folded, length)] - 1;
    }

    private int slot(char[] word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + word[i];
        }
        int slot = spread(hash) & slots.length - 1;
        while (slots[slot] != 0 && !same(slots[slot] - 1, word, length)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean same(int form, char[] word, int length) {
        return Arrays.equals(letters, from[form], from[form + 1], word, 0, length);
    }

    private void rehash() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int number : old) {
            if (number != 0) {
                int begin = from[number - 1];
                char[] word = Arrays.copyOfRange(letters, begin, from[number]);
                slots[slot(word, word.length)] = number;
            }
        }
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }
}
