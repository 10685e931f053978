package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.InterviewJson;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds across the packages for texts made at random; the seed is named on failure. */
class TranscriptsTest {

    private static final int SEEDS = 2_000;

    @Test
    void blocks_tile_the_text_and_the_interview_comes_back_from_its_json() {
        InterviewParser parser = new InterviewParser();
        int turns = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            String text = Transcripts.of(seed);
            Interview interview = parser.parse(text);
            String json = InterviewJson.write(interview);
            Interview read = InterviewJson.readInterview(json);
            assertThat(joined(interview)).as("seed %d", seed).isEqualTo(text);
            assertThat(read).as("seed %d", seed).isEqualTo(interview);
            assertThat(InterviewJson.write(read)).as("seed %d", seed).isEqualTo(json);
            turns += interview.turns().size();
        }
        assertThat(turns).isGreaterThan(SEEDS);
    }

    private static String joined(Interview interview) {
        return interview.blocks().stream()
                .map(Block::span)
                .map(span -> span.in(interview.text()))
                .collect(Collectors.joining());
    }
}
