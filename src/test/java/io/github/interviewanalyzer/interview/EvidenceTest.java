package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    /** Of a label that stands somewhere once and somebody speaks behind. */
    private static Evidence evidence(String printed, Delimiter delimiter, Style style) {
        String key = Chars.key(printed, 0, printed.length());
        Form form = new Form(delimiter, style, false);
        Evidence evidence =
                new Evidence(
                        new Label(0, new Span(0, 1), 2, printed, key, form, false, null, List.of()),
                        new Share());
        evidence.count = 1;
        evidence.speaks = 1;
        return evidence;
    }

    private static Evidence colon(String printed) {
        return evidence(printed, Delimiter.COLON, Style.PLAIN);
    }

    @Test
    void a_short_title_before_a_full_stop_is_no_label() {
        assertThat(evidence("MR", Delimiter.STOP, Style.PLAIN).own()).isNegative();
        assertThat(evidence("PROF", Delimiter.STOP, Style.PLAIN).own()).isNegative();
        assertThat(evidence("MR", Delimiter.COLON, Style.PLAIN).own()).isPositive();
        assertThat(evidence("MOE", Delimiter.STOP, Style.PLAIN).own()).isPositive();
        assertThat(evidence("JUDGE", Delimiter.STOP, Style.PLAIN).own()).isPositive();
    }

    @Test
    void a_small_letter_is_a_label_word_only_before_a_colon() {
        assertThat(colon("q").word).isTrue();
        assertThat(evidence("q", Delimiter.BRACKET, Style.PLAIN).word).isFalse();
        assertThat(evidence("Q", Delimiter.BRACKET, Style.PLAIN).word).isTrue();
        assertThat(evidence("host", Delimiter.BRACKET, Style.PLAIN).word).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "tide, 0",
        "Tide, 1",
        "of the tide, 0",
        "Harbour tide, 0",
        "TIDE, 2",
        "T, 1",
        "TI, 2",
        "Q, 4",
        "q, 3",
        "Dr Moe, 2",
        "dr moe, 1",
        "Dr, 1",
        "Moe Dr, 1",
        "Judge, 2",
        "judge, 0",
        "Judge Moe, 3",
        "Unknown Man, 3",
        "Unknown Male Voice, 3",
        "Unknown man, 2",
    })
    void the_words_of_a_label_speak_for_it(String printed, int own) {
        assertThat(colon(printed).own()).isEqualTo(own);
    }

    @Test
    void what_the_text_shows_speaks_for_it() {
        Evidence tide = colon("tide");
        assertThat(tide.own()).isZero();
        tide.count = 2;
        assertThat(tide.own()).isEqualTo(2);
        tide.timed = 1;
        assertThat(tide.own()).isEqualTo(2);
        tide.timed = 2;
        assertThat(tide.own()).isEqualTo(4);
        tide.count = 3;
        assertThat(tide.own()).isEqualTo(5);
        tide.count = 4;
        assertThat(tide.own()).isEqualTo(3);
        tide.paired = 1;
        assertThat(tide.own()).isEqualTo(5);
        tide.declared = true;
        assertThat(tide.own()).isEqualTo(8);
        tide.named = true;
        assertThat(tide.own()).isEqualTo(9);
        assertThat(evidence("tide", Delimiter.COLON, Style.STRONG).own()).isEqualTo(1);
        assertThat(evidence("TIDE", Delimiter.COLON, Style.STRONG).own()).isEqualTo(2);
    }

    @Test
    void nothing_speaks_for_it_where_nobody_speaks() {
        Evidence tide = colon("Tide");
        tide.count = 9;
        tide.speaks = 0;
        assertThat(tide.own()).isEqualTo(Evidence.NEVER);
        assertThat(tide.strong()).isFalse();
        tide.speaks = 1;
        assertThat(tide.strong()).isTrue();
    }

    @Test
    void words_mostly_before_numbers_are_no_label() {
        Evidence tel = colon("Tel");
        tel.count = 2;
        tel.numbers = 1;
        assertThat(tel.numbered()).isFalse();
        tel.numbers = 2;
        assertThat(tel.numbered()).isTrue();
        assertThat(tel.own()).isEqualTo(Evidence.NEVER);
        tel.known = true;
        assertThat(tel.numbered()).isFalse();
        Evidence answer = colon("Answer");
        answer.numbers = 1;
        assertThat(answer.numbered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Tide, VOICE, PLAIN, 1",
        "Tide, COLON, PLAIN, 3",
        "Tide, TIME, STRONG, 3",
        "Tide, EMPHASIS, STRONG, 5",
        "Tide, BRACKET, PLAIN, 5",
        "Tide, GAP, PLAIN, 5",
        "林海, GAP, PLAIN, 4",
        "林海, STOP, PLAIN, 5",
        "Tide, STOP, PLAIN, 5",
        "Tide, SEMICOLON, PLAIN, 5",
        "Tide, DASH, PLAIN, 5",
        "Tide, NONE, PLAIN, 6",
        "Tide, LINE, PLAIN, 6",
        "Tide, LINE, STRONG, 5",
        "Tide, LINE, EMPHASIS, 5",
    })
    void how_much_is_enough_depends_on_the_delimiter(
            String printed, Delimiter delimiter, Style style, int enough) {
        assertThat(evidence(printed, delimiter, style).enough()).isEqualTo(enough);
    }

    @Test
    void it_is_strong_if_it_is_seen_twice_or_known_and_enough_speaks_for_it() {
        Evidence once = colon("Judge Moe");
        assertThat(once.own()).isEqualTo(once.enough());
        assertThat(once.strong()).isFalse();
        once.declared = true;
        assertThat(once.strong()).isTrue();
        Evidence twice = colon("tide");
        twice.count = 2;
        assertThat(twice.strong()).isFalse();
        twice.named = true;
        assertThat(twice.strong()).isTrue();
        assertThat(colon("q").strong()).isTrue();
        assertThat(evidence("q", Delimiter.STOP, Style.PLAIN).strong()).isFalse();
    }
}
