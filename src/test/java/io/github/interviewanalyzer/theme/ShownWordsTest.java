package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model is shown of a text. */
class ShownWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\u2018, '",
                "\u2019, '",
                "\u201A, '",
                "\u201B, '",
                "\u201C, \"",
                "\u201D, \"",
                "\u201E, \"",
                "\u201F, \"",
                "\u2010, -",
                "\u2013, -",
                "\u2015, -",
                "\u2016, \u2016",
                "\u2020, \u2020",
                "\u2026, \u2026",
                "\u00AB, \u00AB",
                "a, a",
                "-, -",
            })
    void quotes_and_dashes_are_those_that_the_model_knows(char c, char plain) {
        assertThat(ShownWords.plain(c)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(chars = {'.', '?', '!'})
    void three_marks_may_end_a_sentence(char c) {
        assertThat(ShownWords.ends(c)).isTrue();
        assertThat(ShownWords.blank(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u00A0', '\u3000', '\u2028'})
    void blanks_of_any_kind_part_words(char c) {
        assertThat(ShownWords.blank(c)).isTrue();
        assertThat(ShownWords.ends(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '1', ',', ';', '\u0080', '\u4E2D', '\uFF1F'})
    void other_characters_do_neither(char c) {
        assertThat(ShownWords.blank(c)).isFalse();
        assertThat(ShownWords.ends(c)).isFalse();
    }
}
