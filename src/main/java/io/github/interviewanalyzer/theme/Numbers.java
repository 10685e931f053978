package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/** Pairs of numbers, each pair with a number, in flat arrays; the edges of a CueIndex. */
final class Numbers {

    static final int NONE = -1;

    private long[] keys = new long[1 << 8];
    private int[] values = new int[1 << 8];
    private int size;

    Numbers() {
        Arrays.fill(values, NONE);
    }

    int find(int left, int right) {
        long key = key(left, right);
        return values[slot(key)];
    }

    void put(int left, int right, int value) {
        long key = key(left, right);
        int slot = slot(key);
        keys[slot] = key;
        values[slot] = value;
        if (++size > keys.length / 4 * 3) {
            rehash();
        }
    }

    private static long key(int left, int right) {
        return (long) left << 32 | (right & 0xFFFFFFFFL);
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (values[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        Arrays.fill(values, NONE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
