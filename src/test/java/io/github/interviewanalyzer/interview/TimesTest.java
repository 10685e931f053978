package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A time stamp ends at the bar. */
class TimesTest {

    private static int end(String text, int stop) {
        return Times.end("9" + text, 1, stop + 1) - 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0:16|",
                "9:59|",
                "0:16| Ines",
                "00:01:13|",
                "100:01:13|",
                "1:2:3:4|",
                "0:16.5|",
                "0:16,500| x",
                "0:16|.",
                "0:16|. x",
                "0:16|: x",
                "(0:16)|",
                "[0:16]|x",
                "[00:01:13.123]| Ines",
                "\\[0:16\\]| Ines",
                "\\[0:16]|",
                "0:16| 1",
                "0:16| x.m.",
                "0:16| a.b.",
                "0:16| a",
                "0:16| A.",
                "0:16| p-m",
            })
    void a_time_stamp_is_two_or_three_numbers(String drawn) {
        String text = drawn.replace("|", "");
        assertThat(end(text, text.length())).isEqualTo(drawn.indexOf('|'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\\",
                "\\a",
                "12",
                ":16",
                "1000:16",
                "1:2:3:4:5",
                "0:160",
                "0:16a",
                "0:",
                "0: 16",
                "(0:16",
                "(0:16]",
                "[0:16)",
                "[0:16\\",
                "[16]",
                "(",
                "[a:16]",
                "0:16 PM",
                "0:16 p.m.",
                "0:16 A.M",
                "0:16am",
                "0:16 am",
                "0:16 amber",
                "1:2:3:4:5",
                "0:16 pM",
            })
    void what_is_none_ends_where_it_begins(String text) {
        assertThat(end(text, text.length())).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0:16, 3, 3",
        "0:16, 2, 0",
        "0:16.5, 4, 4",
        "0:16.5, 5, 4",
        "[0:16], 5, 0",
        "'0:16 am', 6, 4"
    })
    void only_the_characters_before_the_stop_count(String text, int stop, int end) {
        assertThat(end(text, stop)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "0:16, true",
        "0:16 0:17, true",
        "' 0:16 –> 0:17 ', true",
        "0:16 — 0:17:, true",
        "- 0:16, false",
        "0:16 x, false",
        "'', false",
        "' ', false",
    })
    void a_line_of_times_holds_nothing_else(String line, boolean whole) {
        assertThat(Times.whole("x" + line, 1, line.length() + 1)).isEqualTo(whole);
    }
}
