package io.github.interviewanalyzer.interview;

import java.util.Arrays;

/** A list of numbers that needs no object for each of them. For use by one thread. */
final class Ints {

    private int[] numbers = new int[16];
    private int size;

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    int get(int index) {
        return numbers[index];
    }

    int size() {
        return size;
    }
}
