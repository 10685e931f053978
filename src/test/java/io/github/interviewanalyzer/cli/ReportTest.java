package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void no_line_is_wider_than_the_terminal_and_nothing_steers_it() {
        InterviewParser parser = new InterviewParser();
        try (InterviewAnalyzer analyzer = analyzer()) {
            for (int seed = 0; seed < 300; seed++) {
                String report = Report.of(analyzer.analyze(parser.parse(Transcripts.of(seed))));
                assertThat(report.lines())
                        .as("seed %d", seed)
                        .allMatch(line -> Columns.of(line) <= Columns.WIDTH);
                assertThat(report.chars().filter(c -> c < ' ' || c == 0x202e || c == 0x9b))
                        .as("seed %d", seed)
                        .allMatch(c -> c == '\n');
            }
        }
    }

    @Test
    void more_turns_than_fit_stand_in_bands_with_the_themes_that_are_in_them() {
        String pair = "HG: And peace?\nKo: The tide.\n";
        String report = report("HG: Why an APEC summit?\nKo: Peace.\n" + pair.repeat(20));
        assertThat(report.lines().filter(line -> line.startsWith("THEMES BY TURN"))).hasSize(3);
        assertThat(report.lines().filter(line -> line.startsWith("Asia-Pacific"))).hasSize(1);
    }

    @Test
    void a_turn_outside_of_any_exchange_is_told_at_the_end() {
        Interview passage = Interview.ofSpeech("We want regional stability.");
        try (InterviewAnalyzer analyzer = analyzer()) {
            assertThat(Report.of(analyzer.analyze(passage)))
                    .contains("OUTSIDE OF ANY EXCHANGE", "We want [regional stability].");
        }
    }

    private static String report(String text) {
        try (InterviewAnalyzer analyzer = analyzer()) {
            return Report.of(analyzer.analyze(new InterviewParser().parse(text)));
        }
    }

    private static InterviewAnalyzer analyzer() {
        return new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));
    }
}
