package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntitiesTest {

    @ParameterizedTest
    @CsvSource({
        "amp, &",
        "lt, <",
        "gt, >",
        "quot, '\"'",
        "apos, ''''",
        "nbsp, '\u00a0'",
        "lrm, '\u200e'",
        "rlm, '\u200f'",
        "#65, A",
        "#x1F600, 😀",
        "#X41, A",
        "#x10FFFF, '\uDBFF\uDFFF'",
        "#32, ' '",
        "#xD7FF, '\uD7FF'",
        "#xE000, '\uE000'",
    })
    void a_name_or_number_stands_for_its_character(String name, String character) {
        assertThat(Entities.of(name)).isEqualTo(character);
    }

    @ParameterizedTest
    @CsvSource({
        "AMP",
        "eacute",
        "''",
        "65",
        "#",
        "#x",
        "#12x",
        "#x110000",
        "#31",
        "#xD800",
        "#xDFFF",
        "#-5",
        "#99999999999999999999",
        "#1114112",
        "#xFG"
    })
    void what_is_no_character_stands_for_nothing(String name) {
        assertThat(Entities.of(name)).isNull();
    }
}
