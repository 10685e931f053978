package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is quoted in a headline. */
class HeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Moe: \"I wait for the tide\" | Lars Moe",
                "Lars Moe, pilot: “I wait for the tide” | Lars Moe",
                "Lars Moe: I wait for the tide | ",
                "Lars Moe: | ",
                "Lars Moe | ",
            })
    void the_name_stands_before_a_quotation(String line, String name) {
        Span span = Headlines.speaker(line, new Span(0, line.length()), List.of());
        assertThat(span == null ? null : span.in(line)).isEqualTo(name);
    }
}
