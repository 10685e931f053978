package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "holms, holms, true",
        "holms, holme, true",
        "holms, holm, true",
        "holms, holmsa, true",
        "holms, ohlms, true",
        "holms, hoslm, false",
        "holms, aolme, false",
        "holms, hol, false",
        "holm, hole, false",
        "holm, holm, false",
        "achterber, achterbus, true",
        "achterber, achterb, true",
        "achterber, achtrbe, true",
        "achterber, achterbergen, false",
        "achterber, ahcterbre, true",
        "achterber, achterxyz, false",
        "achterbe, achterxy, false",
        "achterber, xchterbey, true",
        "achterber, xyhterber, true",
        "achterber, xyzterber, false",
        "achterber, cahterbre, true",
        "achterber, erachterb, false",
        "speaker 1, speaker 2, false",
        "speaker 1, speeker 1, true",
        "speaker 12, speaker 21, false",
    })
    void one_letter_of_five_or_two_of_nine_may_differ(String a, String b, boolean close) {
        assertThat(Spelling.close(a, b)).isEqualTo(close);
        assertThat(Spelling.close(b, a)).isEqualTo(close);
    }
}
