package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.Talk;
import io.github.interviewanalyzer.Transcripts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made at random from a seed, against what holds for every text. */
@Costly
class GeneratedTextTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_text_keeps_the_invariants(long seed) {
        for (int round = 0; round < 400; round++) {
            String text = Transcripts.odd(seed * 1_000 + round, 120);
            Interview interview = new InterviewParser().parse(text);
            Invariants.check(text, interview);
            assertThat(new InterviewParser().parse(text)).isEqualTo(interview);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void a_written_transcript_is_read_back(long seed) {
        for (int round = 0; round < 100; round++) {
            Talk talk = Talk.of(seed * 1_000 + round);
            Interview interview = new InterviewParser().parse(talk.text());
            assertThat(Talk.of(interview)).as("%s", talk.text()).isEqualTo(talk);
        }
    }
}
