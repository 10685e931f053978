package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds across the packages for texts made at random; the seed is named on failure. */
class TranscriptsTest {

    private static final int SEEDS = 2_000;
    private static final int ANALYZED = 500;

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

    @Test
    void evidence_is_exact_and_inside_one_sentence_of_its_turn() {
        InterviewParser parser = new InterviewParser();
        int pieces = 0;
        try (InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            for (int seed = 0; seed < ANALYZED; seed++) {
                Interview interview = parser.parse(Transcripts.of(seed));
                Analysis analysis = analyzer.analyze(interview);
                for (Analysis.Tag tag : analysis.tags()) {
                    Interview.Turn turn = interview.turns().get(tag.turn());
                    for (Analysis.Evidence evidence : tag.evidence()) {
                        assertThat(evidence.quote())
                                .as("seed %d", seed)
                                .isEqualTo(evidence.span().in(interview.text()));
                        assertThat(turn.paragraphs())
                                .as("seed %d", seed)
                                .anyMatch(p -> p.span().contains(evidence.sentence()));
                        pieces++;
                    }
                }
                String json = InterviewJson.write(analysis);
                Analysis read = InterviewJson.readAnalysis(json);
                assertThat(read).as("seed %d", seed).isEqualTo(analysis);
                assertThat(InterviewJson.write(read)).as("seed %d", seed).isEqualTo(json);
            }
        }
        assertThat(pieces).isGreaterThan(ANALYZED);
    }

    @Test
    void a_theme_is_on_a_turn_once_and_exchanges_tell_what_tags_tell() {
        InterviewParser parser = new InterviewParser();
        try (InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            for (int seed = 0; seed < ANALYZED; seed++) {
                Analysis analysis = analyzer.analyze(parser.parse(Transcripts.of(seed)));
                assertThat(analysis.tags())
                        .as("seed %d", seed)
                        .extracting(Analysis.Tag::turn, Analysis.Tag::theme)
                        .doesNotHaveDuplicates();
                assertThat(analysis.exchanges())
                        .as("seed %d", seed)
                        .hasSameSizeAs(analysis.interview().exchanges())
                        .allSatisfy(
                                exchange ->
                                        assertThat(
                                                        Stream.of(
                                                                        exchange.takenUp(),
                                                                        exchange.dropped(),
                                                                        exchange.volunteered())
                                                                .flatMap(List::stream))
                                                .doesNotHaveDuplicates());
            }
        }
    }

    private static String joined(Interview interview) {
        return interview.blocks().stream()
                .map(Block::span)
                .map(span -> span.in(interview.text()))
                .collect(Collectors.joining());
    }
}
