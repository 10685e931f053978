package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebooksTest {

    private static final String TIDES =
            """
            {"format": "codebook/1", "id": "tides", "version": "1", "language": "en",
             "label": "Tides",
             "themes": [{"id": "tide", "label": "Tide", "definition": "Up and down.",
                         "cues": ["high tide", "high tides"],
                         "examples": ["At high tide.", "At noon."],
                         "counterExamples": ["A high tide of hope."]}]}
            """;

    @TempDir private Path folder;

    @Test
    void verify_tells_the_examples_that_fail() throws IOException {
        Run run = Run.of("codebook", "verify", file("tides.json", TIDES));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("tide, example 1: no cue is found")
                .contains("tide, counter-example 0: \"high tide")
                .endsWith("2 of 3 examples fail\n");
    }

    @Test
    void verify_is_content_with_a_codebook_that_comes_along() {
        Run run = Run.of("codebook", "verify", "northeast-asia-diplomacy");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("0 of ");
    }

    @Test
    void lint_tells_of_cues_that_add_nothing() throws IOException {
        Run run = Run.of("codebook", "lint", file("tides.json", TIDES));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("tide, \"high tides\": shadowed, see \"high tide\"");
    }

    @Test
    void diff_tells_the_tags_that_come_and_go() throws IOException {
        String older = file("old.json", TIDES);
        String newer = file("new.json", TIDES.replace("high tide", "noon"));
        String talk = file("talk.txt", "HG: When?\nKo: At noon.\nHG: When?\nKo: At high tide.\n");
        Run run = Run.of("codebook", "diff", "--old", older, "--new", newer, talk);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(talk + ", turn 1: + tide by noon\n")
                .contains(talk + ", turn 3: - tide by high tide");
    }

    @Test
    void a_bad_file_does_not_stop_diff() throws IOException {
        String older = file("old.json", TIDES);
        String newer = file("new.json", TIDES.replace("high tide", "noon"));
        String missing = folder.resolve("missing.txt").toString();
        String talk = file("talk.txt", "HG: When?\nKo: At noon.\n");
        Run run = Run.of("codebook", "diff", "--old", older, "--new", newer, missing, talk);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(talk + ", turn 1: + tide by noon\n");
        assertThat(run.err())
                .startsWith("interview-analyzer: " + missing + ": no such file")
                .contains("1 of 2 files were refused");
    }

    @Test
    void convert_goes_to_refi_qda_and_back() throws IOException {
        Run xml = Run.of("codebook", "convert", "--to", "refi", file("tides.json", TIDES));
        assertThat(xml.code()).isZero();
        assertThat(xml.out()).startsWith("<?xml").contains("urn:QDA-XML:codebook:1.0");
        Run json = Run.of("codebook", "convert", file("Our Tides.qdc", xml.out()));
        Codebook codebook = InterviewJson.readCodebook(json.out());
        assertThat(codebook.id()).isEqualTo("our-tides");
        assertThat(codebook.themes().get(0).cues()).containsExactly("high tide", "high tides");
    }

    @Test
    void a_dictionary_of_another_tool_can_analyze() throws IOException {
        String yaml = file("tides.yml", "tide: [\"high tide\", ebb]\n");
        Run run = Run.withInput("HG: When?\nKo: At ebb.", "analyze", "-", "--codebook", yaml);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("At [ebb].");
    }

    @Test
    void a_bad_codebook_is_refused() throws IOException {
        for (String command : new String[] {"verify", "lint", "convert"}) {
            Run run = Run.of("codebook", command, file("bad.json", "{}"));
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("bad.json: CODEBOOK at ");
        }
    }

    @Test
    void no_command_is_wrong_usage() {
        assertThat(Run.of("codebook").code()).isEqualTo(2);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
