package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strait and the tide | en",
                "DAS EIS ist nicht kalt | de",
                "la mer dans les nuits pour vous | fr",
                "el mar y los barcos | es",
                "il mare che di notte | it",
                "o mar não em uma noite | pt",
                "het ijs van een zee | nl",
                "潮水早 | zh",
                "潮が早いね | ja",
                "フェリー | ja",
                "조수가 빠르다 | ko",
                "Прилив | ru",
                "المد مبكر | ar",
                "παλίρροια | el",
                "הגאות | he",
                "the tide, the | ",
                "the tide, the, the | en",
                "the,the;the | en",
                "thethe the the | ",
                "ღამე მშვიდობისა | ",
                "ɐɐɐɐ | ",
                "⓿⓿⓿ | ",
                "潮水早潮水早潮水早潮水早が | zh",
                "潮水早潮水早潮水が | ",
                "潮水早潮水早潮水早潮が | zh",
                "nichts nichts nichts | ",
                "İl che di | ",
                "Il che di | it",
                "潮水早潮水早潮水がはい | ja",
                "the and of und der das und | de",
                "the and of und der das | en",
                "'' | ",
            })
    void script_or_smallest_words_tell_the_language(String text, String language) {
        assertThat(Languages.of(text, null)).isEqualTo(language);
    }

    @Test
    void the_caller_knows_better() {
        assertThat(Languages.of("The strait and the tide", "nl")).isEqualTo("nl");
    }

    @Test
    void the_first_characters_count() {
        String blank = " ".repeat(19_988);
        assertThat(Languages.of(blank + " the the theory", null)).isEqualTo("en");
        assertThat(Languages.of(blank + " the the the", null)).isEqualTo("en");
        assertThat(Languages.of(blank + "  the the the", null)).isNull();
    }
}
