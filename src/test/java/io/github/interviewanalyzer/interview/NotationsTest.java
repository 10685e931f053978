package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Look.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# Tides | HEADING",
                "> The tide | QUOTE",
                "`| tide | time |` | TABLE",
                "<br> | TAG",
                "<p>The tide.</p> | NONE",
                "<figcaption>The pier</figcaption> | CAPTION",
                "<figcaption> | TAG",
                "<figcaptions | NONE",
                "<b | NONE",
                "![The pier](pier.jpg) | IMAGE",
                "!The pier | NONE",
                "! | NONE",
                "--- | RULE",
                "* * * | RULE",
                "___ | RULE",
                "=== | RULE",
                "~~~ | RULE",
                "-- | NONE",
                "--a | NONE",
                "---a | NONE",
                "[pier]: https://pier.example | REFERENCE",
                "[pier]: The pier | NONE",
                "[pier] https://pier.example | NONE",
                "[pier]: | NONE",
                "[pier] | NONE",
                "[pier | NONE",
                "- The tide | ITEM",
                "* The tide | ITEM",
                "+ The tide | ITEM",
                "• The tide | ITEM",
                "● The tide | ITEM",
                "-The tide | NONE",
                "- | NONE",
                "[00:12] | TIME",
                "The tide | NONE",
            })
    void the_first_characters_say_what_a_line_is(String line, Notation notation) {
        assertThat(Notations.of("x" + line, 1, line.length() + 1)).isEqualTo(notation);
    }

    @ParameterizedTest
    @ValueSource(ints = {77, 78, 79})
    void the_name_of_an_address_is_short(int length) {
        String line = "[" + "a".repeat(length) + "]: /pier";
        assertThat(Notations.of(line, 0, line.length()))
                .isEqualTo(length < 79 ? Notation.REFERENCE : Notation.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/pier",
                " #pier",
                "<pier>",
                "http://p.example",
                "https:",
                "mailto:p",
                "www.p"
            })
    void an_address_begins_in_few_ways(String address) {
        assertThat(Notations.address(address, 0, address.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "http", "https//", "mail", "ftp://p", "www", "The /pier"})
    void what_begins_otherwise_is_no_address(String words) {
        assertThat(Notations.address(words + "://", 0, words.length())).isFalse();
    }
}
