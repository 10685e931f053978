package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void letters_are_those_of_the_text() {
        Letters letters = new Letters("strait");
        assertThat(letters).hasToString("strait").hasSize(6);
        assertThat(letters.charAt(2)).isEqualTo('r');
        assertThat(letters.subSequence(1, 4)).isEqualTo("tra");
    }
}
