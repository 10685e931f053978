package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/** A growing array of numbers. */
final class Ints {

    private int[] values = new int[16];
    private int size;

    int size() {
        return size;
    }

    int at(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        values[size++] = value;
    }

    /** Gives back what is not needed once filling has ended. */
    void trim() {
        values = Arrays.copyOf(values, size);
    }

    void clear() {
        size = 0;
    }
}
