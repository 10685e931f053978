package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTest {

    @Test
    void blank_lines_say_nothing() {
        String text = "So?\n\n\nWhy?\n\n";
        Lines lines = Lines.of(text);
        Said said = new Said(text, lines, Look.read(text, lines, List.of()));
        assertThat(said.last(1, 3)).isEqualTo(-1);
        assertThat(said.last(1, 5)).isEqualTo(3);
        assertThat(said.last(3, 5)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "So? Why?, 0, true",
        "So? Why?, 4, true",
        "So? Why., 0, false",
        "So?) ”, 0, true",
        "So?) ”, 3, false",
        "So?) ”, 5, false",
    })
    void a_line_asks_if_a_question_mark_ends_what_it_says_from_there_on(
            String text, int from, boolean asks) {
        Lines lines = Lines.of(text);
        Said said = new Said(text, lines, Look.read(text, lines, List.of()));
        assertThat(said.asks(0, from)).isEqualTo(asks);
    }
}
