package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTest {

    @ParameterizedTest
    @CsvSource({"T, 1", "T, 255", "T, 256", "T, 257", "“, 600", "海, 513"})
    void words_stand_where_each_of_their_letters_does(String first, int length) {
        String words = "The tide is slow. ".repeat(40).substring(0, length);
        Excerpts excerpts = new Excerpts(first + words + ".");
        assertThat(excerpts.hold(words, 1)).isTrue();
        for (int i = 0; i < length; i++) {
            StringBuilder other = new StringBuilder(words);
            other.setCharAt(i, '§');
            assertThat(excerpts.hold(other.toString(), 1)).as("letter %d", i).isFalse();
        }
    }
}
