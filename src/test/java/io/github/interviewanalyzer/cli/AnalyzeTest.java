package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnalyzeTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    private static final String SAMPLE = SAMPLES.resolve("harbour-interview.txt").toString();
    private static final String TIDES =
            """
            {"format": "codebook/1", "id": "tides", "version": "1", "language": "en",
             "label": "Tides",
             "themes": [{"id": "tide", "label": "Tide", "definition": "Up and down.",
                         "cues": ["high tide"]}]}
            """;

    @TempDir private Path folder;

    /** Looked at and found right; -Dgolden.write=true writes it anew. */
    @ParameterizedTest
    @ValueSource(strings = {"harbour-interview", "mountain-interview"})
    void the_report_of_a_sample_is_the_one_beside_it(String name) throws IOException {
        Run run = Run.of("analyze", SAMPLES.resolve(name + ".txt").toString());
        Path golden = SAMPLES.resolve(name + ".report.txt");
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run).isEqualTo(new Run(0, Files.readString(golden), ""));
        assertThat(run.out().lines()).allMatch(line -> Columns.of(line) <= Screen.PLAIN.width());
    }

    @Test
    void json_is_an_analysis_with_the_bundled_codebook() {
        Run run = Run.of("analyze", "--format", "json", SAMPLE);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        Analysis analysis = InterviewJson.readAnalysis(run.out());
        assertThat(analysis.codebook().id()).isEqualTo("northeast-asia-diplomacy");
        assertThat(analysis.tags()).isNotEmpty();
    }

    @Test
    void a_codebook_of_the_users_own_is_read_from_its_file() throws IOException {
        Path codebook = Files.writeString(folder.resolve("tides.json"), TIDES);
        Run run =
                Run.withInput(
                        "HG: When?\nKo: At high tides.",
                        "analyze",
                        "-",
                        "--format=json",
                        "--codebook",
                        codebook.toString());
        assertThat(run.err()).isEmpty();
        assertThat(InterviewJson.readAnalysis(run.out()).tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.theme()).isEqualTo("tide"));
    }

    @Test
    void a_codebook_that_comes_along_is_known_by_its_id() {
        assertThat(Run.of("analyze", "--codebook", "northeast-asia-diplomacy", SAMPLE))
                .isEqualTo(Run.of("analyze", SAMPLE));
    }

    @Test
    void a_bad_codebook_is_refused_in_a_line_that_says_what_and_where() throws IOException {
        Path codebook =
                Files.writeString(folder.resolve("bad.json"), TIDES.replace("high tide", "*"));
        Run run = Run.of("analyze", SAMPLE, "--codebook", codebook.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "interview-analyzer: "
                                + codebook
                                + ": CODEBOOK at /themes/0/cues/0, line 4, column ")
                .hasLineCount(1);
    }

    @Test
    void all_problems_of_a_codebook_are_told_each_in_its_line() throws IOException {
        String bad = TIDES.replace("high tide", "*").replace("\"Tide\"", "7");
        Path codebook = Files.writeString(folder.resolve("bad.json"), bad);
        Run run = Run.of("analyze", SAMPLE, "--codebook", codebook.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("/themes/0/"));
    }

    @Test
    void a_missing_codebook_is_named() {
        assertThat(Run.of("analyze", SAMPLE, "--codebook", "nowhere.json").err())
                .isEqualTo("interview-analyzer: nowhere.json: no such file\n");
    }

    @Test
    void a_text_without_turns_gives_a_report_with_a_doubt() {
        Run run = Run.withInput("The tide was early. Nobody knew why.", "analyze", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Nobody: the text has no turns.", "DOUBTS");
    }

    @ParameterizedTest
    @CsvSource({
        "json, '{'",
        "jsonl, '{\"format\":\"analysis/1\",'",
        "csv, interview",
        "html, <!DOCTYPE html>",
        "webanno, '{'",
        "summary, '{\"format\":\"summary/1\",'",
        "tei, '<?xml version=\"1.0\"'",
        "qdpx, PK",
        "conllu, # newdoc id",
        "convokit, '{\"id\":'"
    })
    void each_format_begins_as_it_should(String format, String begin) {
        assertThat(Run.of("analyze", SAMPLE, "--format", format).out()).startsWith(begin);
    }

    @ParameterizedTest
    @CsvSource({
        "quotes, quote",
        "matrix, three-pillars",
        "speakers, description",
        "themes, sentences",
        "speaker-themes, role",
        "SPEAKER_THEMES, role",
        "pairs, second_label",
        "courses, place",
        "contexts, before"
    })
    void csv_has_eight_tables(String table, String column) {
        Run run = Run.of("analyze", SAMPLE, "--format", "csv", "--table", table);
        assertThat(run.out().lines().findFirst().orElseThrow()).contains(',' + column + ',');
    }

    @Test
    void formulas_are_left_to_programs_that_ask_for_them() throws IOException {
        Path codebook = folder.resolve("tides.json");
        Files.writeString(codebook, TIDES.replace("\"Tide\"", "\"=Tide\""));
        String[] options = {
            "analyze", SAMPLE, "--codebook", codebook.toString(), "--format=csv", "--table=themes"
        };
        assertThat(Run.of(options).out()).contains(",tide,'=Tide,");
        String[] raw = Arrays.copyOf(options, options.length + 1);
        raw[options.length] = "--csv-raw";
        assertThat(Run.of(raw).out()).contains(",tide,=Tide,");
    }

    @Test
    void an_unknown_format_is_wrong_usage() {
        Run run = Run.of("analyze", SAMPLE, "--format", "poem");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Try interview-analyzer analyze --help");
    }
}
