package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are written. */
class NameWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Lars Moe, true",
        "Lars von Moe, true",
        "Lars (von Moe, true",
        "Lars with Moe, false",
        "von Moe, false",
        "Lars moe, false",
        "' Lars moe', false",
        "“lars, false",
        "Moe –, true",
        "– Moe, true",
        "–, false",
        "'', false",
        "2nd Pilot, true",
        "海海海海海海海海, true",
        "海海海海海海海海海, false",
        "Lars Moe 海, true",
    })
    void words_are_written_like_a_name_if_each_begins_with_a_capital(String words, boolean proper) {
        assertThat(NameWords.proper(words)).isEqualTo(proper);
    }

    @ParameterizedTest
    @CsvSource({"MOE, true", "Q2, true", "Moe, false", "moe, false", "12, false", "'', false"})
    void words_in_capitals_have_no_small_letter(String words, boolean capitals) {
        assertThat(NameWords.capitals(words)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"lars moe, lm", "lars von moe, lvm", "moe, ''"})
    void initials_are_those_of_two_words_or_more(String key, String initials) {
        assertThat(NameWords.initials(key)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({
        "prime minister moe, moe",
        "dr, dr",
        "moe, moe",
        "lord moe of ellery, moe of ellery"
    })
    void titles_are_no_part_of_a_name_unless_there_is_nothing_else(String key, String names) {
        assertThat(String.join(" ", NameWords.names(key))).isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource({
        "dr farr, farr",
        "ines farr, ines farr",
        "i farr, i farr",
        "i f, if",
        "dr i f, if",
        "dr, dr",
    })
    void a_bare_name_has_no_title_and_no_blank_between_initials(String key, String bare) {
        assertThat(NameWords.bare(key)).isEqualTo(bare);
    }
}
