package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    @ParameterizedTest
    @ValueSource(ints = {Screen.NARROW, 57, 80, 200})
    void no_line_is_wider_than_the_terminal_and_nothing_steers_it(int width) {
        Screen screen = new Screen(width, false);
        InterviewParser parser = new InterviewParser();
        try (InterviewAnalyzer analyzer = analyzer()) {
            for (int seed = 0; seed < 300; seed++) {
                String report =
                        Report.of(analyzer.analyze(parser.parse(Transcripts.of(seed))), screen);
                assertThat(report.lines())
                        .as("seed %d", seed)
                        .allMatch(line -> Columns.of(line) <= width);
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
            assertThat(Report.of(analyzer.analyze(passage), Screen.PLAIN))
                    .contains("OUTSIDE OF ANY EXCHANGE", "We want [regional stability].");
        }
    }

    @Test
    void colours_change_nothing_but_the_colours() {
        InterviewParser parser = new InterviewParser();
        try (InterviewAnalyzer analyzer = analyzer()) {
            for (int seed = 0; seed < 100; seed++) {
                Analysis analysis = analyzer.analyze(parser.parse(Transcripts.of(seed)));
                String coloured = Report.of(analysis, new Screen(80, true));
                assertThat(coloured).contains("\u001b[1mWHO SPEAKS");
                assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").replaceAll(" +\n", "\n"))
                        .as("seed %d", seed)
                        .isEqualTo(Report.of(analysis, Screen.PLAIN));
            }
        }
    }

    private static String report(String text) {
        try (InterviewAnalyzer analyzer = analyzer()) {
            return Report.of(analyzer.analyze(new InterviewParser().parse(text)), Screen.PLAIN);
        }
    }

    private static InterviewAnalyzer analyzer() {
        return new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));
    }
}
