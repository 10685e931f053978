package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {

    @ParameterizedTest
    @CsvSource({
        "Ina Holm, Ina Holm",
        "Ina*  *Holm, Ina Holm",
        "'*Ina* Holm', Ina Holm",
        "Ina**Holm, InaHolm",
        "Ina_Holm, Ina_Holm",
        "I_7, I_7",
        "_Ina_, Ina",
        "Ina _Holm_, Ina Holm",
        "Ina_-Holm, Ina-Holm",
        "Ina-_Holm, Ina-Holm",
        "Ina\\.Holm, Ina.Holm",
        "'**I** na', Ina",
        "'I na', I na",
        "'**In** a', In a",
        "I\u00ADna, Ina",
        "* Ina, ' Ina'",
    })
    void a_label_is_printed_without_its_markup(String words, String printed) {
        assertThat(Printed.of("_" + words + "a", 1, words.length() + 1)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "INA, true",
        "I. H., true",
        "'', false",
        "12, false",
        "INa, false",
        "林海, false",
        "INA 林, false",
    })
    void capitals_are_letters_that_are_all_large(String words, boolean capitals) {
        assertThat(Printed.capitals("a" + words + "a", 1, words.length() + 1)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @CsvSource({"“, true", "\", true", "「, true", "«, true", "a, false", "’, false"})
    void a_quotation_begins_or_ends_with_its_marks(char c, boolean quote) {
        assertThat(Printed.quote(c)).isEqualTo(quote);
    }
}
