package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows happens. */
class ReadmeTest {

    private static final Pattern NAIVE = Pattern.compile("(?m)^([^:\n]{1,60}):");

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final String readme;

    ReadmeTest() throws IOException {
        readme = read();
    }

    private static String read() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /**
     * A row of the table of hard texts.
     *
     * @param text with real line breaks
     * @param naive the speakers that a split at {@code ^Name:} finds
     * @param turns labels and paragraphs as drawn
     */
    record Row(String text, String naive, String turns) {}

    static Stream<Row> rows() throws IOException {
        return read().lines()
                .filter(line -> line.contains("⏎") && line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .map(
                        cells ->
                                new Row(
                                        cells[1].strip().replace("`", "").replace('⏎', '\n'),
                                        cells[2].strip(),
                                        cells[3].strip().replace("`", "")));
    }

    @Test
    void there_are_six_hard_texts() throws IOException {
        assertThat(rows()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_hard_text_gives_the_turns_that_are_drawn(Row row) {
        String turns =
                new InterviewParser()
                        .parse(row.text()).turns().stream()
                                .map(ReadmeTest::drawn)
                                .collect(Collectors.joining(" "));
        assertThat(turns).isEqualTo(row.turns());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_naive_way_finds_the_speakers_that_are_said(Row row) {
        String speakers =
                NAIVE.matcher(row.text())
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .collect(Collectors.joining(", "));
        assertThat(row.naive()).isEqualTo(speakers.isEmpty() ? "nobody" : speakers);
    }

    private static String drawn(Turn turn) {
        return turn.paragraphs().stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("⟧ ⟦", turn.label() + " ⟦", "⟧"));
    }

    @Test
    void the_report_is_the_one_of_the_sample() throws IOException {
        String report = Files.readString(SAMPLES.resolve("harbour-interview.report.txt"));
        assertThat(report).contains(block("text", 1));
        assertThat(readme).contains(SAMPLES.resolve("harbour-interview.txt").toString());
    }

    @Test
    void the_codebook_can_be_used() {
        Codebook codebook = Codebook.read(block("json", 0));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Codebook.Theme tide = codebook.themes().get(0);
            assertThat(tags(analyzer, tide.examples().get(0))).isEqualTo(1);
            assertThat(tags(analyzer, tide.counterExamples().get(0))).isZero();
        }
    }

    private static int tags(InterviewAnalyzer analyzer, String passage) {
        return analyzer.analyze(Interview.ofSpeech(passage)).tags().size();
    }

    @Test
    void the_dependency_is_this_project() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(block("xml", 0).lines().map(String::strip).filter(l -> !l.contains("depend")))
                .hasSize(3)
                .allMatch(pom::contains);
    }

    /** The fenced block with that language, by its number. */
    private String block(String language, int number) {
        return Page.of("README.md", readme).blocks(language).get(number).text();
    }
}
