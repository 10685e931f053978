package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeWordsTest {

    @ParameterizedTest
    @CsvSource({
        // word, stop, describes, article, opener, office, particle
        "mr, true, false, false, true, true, false",
        "the, true, false, true, true, true, false",
        "die, true, false, true, false, false, false",
        "der, false, false, true, false, false, true",
        "von, false, false, false, false, false, true",
        "and, true, false, false, true, false, false",
        "for, true, false, false, true, false, false",
        "head, true, true, false, false, true, false",
        "prof, true, false, false, true, true, false",
        "dr, true, false, false, true, true, false",
        "gazette, true, false, false, false, false, false",
        "phd, true, false, false, false, false, false",
        "holm, false, false, false, false, false, false",
    })
    void a_word_is_no_part_of_a_name_for_one_of_several_reasons(
            String word,
            boolean stop,
            boolean describes,
            boolean article,
            boolean opener,
            boolean office,
            boolean particle) {
        assertThat(OfficeWords.stop(word)).isEqualTo(stop);
        assertThat(OfficeWords.describes(word)).isEqualTo(describes);
        assertThat(OfficeWords.article(word)).isEqualTo(article);
        assertThat(OfficeWords.opener(word)).isEqualTo(opener);
        assertThat(OfficeWords.office(word)).isEqualTo(office);
        assertThat(OfficeWords.particle(word)).isEqualTo(particle);
    }
}
