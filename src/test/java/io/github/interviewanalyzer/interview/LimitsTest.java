package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    private static final String TALK = "Q: Why?\nMoe: So.\nQ: Why?\nMoe: So.\n";

    @Test
    void each_limit_is_changed_alone() {
        assertThat(Limits.DEFAULT.withCharacters(1).withTurns(2).withSpeakers(3).withEvidence(4))
                .isEqualTo(new Limits(1, 2, 3, 4));
        assertThat(Limits.DEFAULT).isEqualTo(new Limits(16_777_216, 100_000, 10_000, 1_000));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1, Limits.characters 0 is not in 1 to 268435456",
        "268435457, 1, 1, 1, Limits.characters 268435457 is not in 1 to 268435456",
        "1, 0, 1, 1, Limits.turns 0 is not in 1 to 10000000",
        "1, 10000001, 1, 1, Limits.turns 10000001 is not in 1 to 10000000",
        "1, 1, 0, 1, Limits.speakers 0 is not in 1 to 1000000",
        "1, 1, 1000001, 1, Limits.speakers 1000001 is not in 1 to 1000000",
        "1, 1, 1, 0, Limits.evidence 0 is not in 1 to 1000000",
        "1, 1, 1, 1000001, Limits.evidence 1000001 is not in 1 to 1000000",
    })
    void a_limit_lies_under_its_hard_maximum(
            int characters, int turns, int speakers, int evidence, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(characters, turns, speakers, evidence))
                .withMessage(message);
    }

    @Test
    void the_hard_maxima_are_allowed() {
        assertThatNoException()
                .isThrownBy(() -> new Limits(268_435_456, 10_000_000, 1_000_000, 1_000_000));
    }

    private static void refused(Limits limits, String where, String message) {
        InterviewParser parser = new InterviewParser(ParserOptions.DEFAULT.withLimits(limits));
        assertThatExceptionOfType(InterviewException.class)
                .isThrownBy(() -> parser.parse(TALK))
                .satisfies(e -> assertThat(e.code()).isEqualTo(InterviewException.Code.LIMIT))
                .satisfies(e -> assertThat(e.where()).isEqualTo(where))
                .withMessageContaining(message);
    }

    @Test
    void a_text_over_a_limit_is_refused_and_one_at_it_is_read() {
        Limits limits = Limits.DEFAULT;
        refused(
                limits.withCharacters(33),
                "characters",
                "34 where 33 are allowed; raise Limits.characters");
        refused(limits.withTurns(3), "turns", "4 where 3 are allowed; raise Limits.turns");
        refused(limits.withSpeakers(1), "speakers", "2 where 1 are allowed; raise Limits.speakers");
        ParserOptions enough = ParserOptions.DEFAULT.withLimits(new Limits(34, 4, 2, 1));
        assertThat(new InterviewParser(enough).parse(TALK).turns()).hasSize(4);
    }

    @Test
    void a_source_over_a_limit_is_refused() {
        ParserOptions options = ParserOptions.DEFAULT.withLimits(Limits.DEFAULT.withCharacters(33));
        assertThatExceptionOfType(InterviewException.class)
                .isThrownBy(() -> new InterviewParser(options).parse(Source.of(TALK)))
                .satisfies(e -> assertThat(e.where()).isEqualTo("characters"));
    }

    @Test
    void a_lone_speech_over_a_limit_is_refused() {
        ParserOptions options = ParserOptions.DEFAULT.withLimits(Limits.DEFAULT.withCharacters(3));
        assertThat(Interview.ofSpeech("So.", options).turns()).hasSize(1);
        assertThatExceptionOfType(InterviewException.class)
                .isThrownBy(() -> Interview.ofSpeech("So so", options))
                .satisfies(e -> assertThat(e.where()).isEqualTo("characters"));
    }
}
