package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "' – … ', 0",
        "The tide is early., 4",
        "'“Innovate” – again, and again!', 4",
        "people-to-people exchanges, 2",
        "it's 9 o'clock, 3",
        "the\u00a0tide\u202fis\u2028early, 4",
        "潮汐很早, 4",
        "APEC 会议, 3",
        "김 흥규, 2",
        "a潮b, 3",
        "潮a汐, 3",
        "𠀀𠀁 ab, 3",
        "a𠀀b, 3",
        "𝐀𝐁 𝐂a, 2",
        "😀, 0",
        "a😀b 😀 c, 2",
        "a\ud840, 1",
        "\ud840\ud840\udc00, 1",
        "\udc00a, 1",
        "、。, 0",
        "a、b, 1"
    })
    void words_are_runs_with_letters_or_digits_and_single_ideographs(String text, int words) {
        assertThat(Words.in(text)).isEqualTo(words);
    }

    @Test
    void half_a_character_at_the_end_of_a_part_is_no_word() {
        assertThat(Words.in("a \uD840\uDC00 b", 0, 3)).isEqualTo(1);
        assertThat(Words.in("a \uD840\uDC00 b", 0, 4)).isEqualTo(2);
    }
}
