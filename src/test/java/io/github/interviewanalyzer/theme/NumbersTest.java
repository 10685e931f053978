package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of pairs, few and many. */
class NumbersTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 192, 193, 256, 10_000})
    void each_pair_has_its_number_and_no_other_pair_has_one(int count) {
        Numbers numbers = new Numbers();
        for (int i = 0; i < count; i++) {
            numbers.put(i / 7, i % 7, i);
        }
        for (int i = 0; i < count; i++) {
            assertThat(numbers.find(i / 7, i % 7)).isEqualTo(i);
            assertThat(numbers.find(i / 7, i % 7 + 7)).isEqualTo(Numbers.NONE);
        }
    }

    @Test
    void either_half_of_a_pair_may_be_negative_or_the_largest_number() {
        Numbers numbers = new Numbers();
        int[] halves = {Integer.MIN_VALUE, -1, 0, 1, Integer.MAX_VALUE};
        for (int i = 0; i < halves.length; i++) {
            for (int j = 0; j < halves.length; j++) {
                numbers.put(halves[i], halves[j], 10 * i + j);
            }
        }
        for (int i = 0; i < halves.length; i++) {
            for (int j = 0; j < halves.length; j++) {
                assertThat(numbers.find(halves[i], halves[j])).isEqualTo(10 * i + j);
            }
        }
    }
}
