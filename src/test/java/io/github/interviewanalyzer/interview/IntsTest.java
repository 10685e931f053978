package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IntsTest {

    @Test
    void keeps_as_many_numbers_as_are_added_in_their_order() {
        Ints numbers = new Ints();
        for (int i = 0; i < 100; i++) {
            numbers.add(-i);
            assertThat(numbers.size()).isEqualTo(i + 1);
        }
        for (int i = 0; i < 100; i++) {
            assertThat(numbers.get(i)).isEqualTo(-i);
        }
    }
}
