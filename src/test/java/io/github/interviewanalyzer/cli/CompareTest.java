package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareTest {

    private static final String CODEBOOK =
            """
            {"format": "codebook/1", "id": "sea", "version": "1", "language": "en", "label": "Sea",
             "themes": [{"id": "tide", "label": "Tide", "definition": "Up and down.",
                         "cues": ["tide"]},
                        {"id": "moon", "label": "Moon", "definition": "Up there.", "parent": "tide",
                         "cues": ["moon"]},
                        {"id": "sun", "label": "Sun", "definition": "Up there.", "cues": ["sun"]}]}
            """;

    @TempDir private Path folder;
    private Path codebook;
    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        codebook = Files.writeString(folder.resolve("sea.codebook"), CODEBOOK);
        first =
                Files.writeString(
                        folder.resolve("first.txt"),
                        """
                        Published: Mar 14, 2024
                        In an interview with the Harbour Gazette (HG), Marit Oyelaran (Oyelaran) spoke.
                        HG: Does the sun matter?
                        Oyelaran: The tide was early. Nobody on the quay knew why.
                        HG: And?
                        Oyelaran: Nobody asked.
                        """);
        second =
                Files.writeString(
                        folder.resolve("second.txt"),
                        """
                        Published: Apr 2, 2024
                        In an interview with the Harbour Gazette (HG), Marit Oyelaran (Oyelaran) spoke.
                        HG: Why the moon?
                        Oyelaran: The moon draws the tide.
                        """);
    }

    private Run compare(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "compare";
        all[1] = "--codebook";
        all[2] = codebook.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.of(all);
    }

    @Test
    void a_report_shows_the_share_of_each_theme_in_each_interview() {
        Run run = compare(first.toString(), second.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsSubsequence(
                        "WHAT IS COMPARED words of the answers",
                        "1 2024-03-14 " + first + " 12",
                        "2 2024-04-02 " + second + " 5",
                        "THEMES BY INTERVIEW per cent of the words",
                        "1 2",
                        "Tide 33.3 100.0",
                        "Moon · 100.0",
                        "Not found: Sun");
    }

    @Test
    void a_name_is_one_speaker_and_those_who_ask_stand_last() {
        Run run = compare("--by", "speaker", first.toString(), second.toString());
        assertThat(run.out().lines().map(String::strip).map(line -> line.replaceAll(" +", " ")))
                .containsSubsequence(
                        "WHAT IS COMPARED words",
                        "1 Marit Oyelaran · interviewee 17",
                        "2 Harbour Gazette · interviewer 8",
                        "THEMES BY SPEAKER per cent of the words",
                        "1 2",
                        "Tide 52.9 ·",
                        "Moon 29.4 37.5",
                        "Sun · 50.0");
    }

    @Test
    void dates_stand_in_their_order_as_months_or_years_if_there_are_many() throws IOException {
        Run run = compare("--by", "date", second.toString(), first.toString());
        assertThat(run.out()).containsSubsequence("1  2024-03-14", "2  2024-04-02");
        for (int day = 10; day < 24; day++) {
            String text = "Published: Apr " + day + ", 2024\nHG: Why?\nKo: The tide.\n";
            Files.writeString(folder.resolve("day" + day + ".txt"), text);
        }
        run = compare("--by", "date", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).containsSubsequence("1  2024-03 ", "2  2024-04 ");
        assertThat(run.out().lines().filter(line -> line.contains("2024"))).hasSize(2);
    }

    @Test
    void analyses_in_json_are_compared_like_their_texts() throws IOException {
        Path lines = folder.resolve("lines/all.jsonl");
        Files.createDirectories(lines.getParent());
        String[] args = {
            "analyze",
            "--codebook=" + codebook,
            "--format=jsonl",
            "-o",
            lines.toString(),
            first.toString(),
            second.toString()
        };
        assertThat(Run.of(args)).isEqualTo(new Run(0, "", ""));
        for (String format : List.of("html", "csv", "json", "jsonl")) {
            Run run = Run.of("compare", "--format", format, lines.toString());
            assertThat(run)
                    .isEqualTo(compare("--format", format, first.toString(), second.toString()));
            assertThat(run.code()).isZero();
        }
        assertThat(Run.of("compare", "--by=speaker", lines.getParent().toString()))
                .isEqualTo(compare("--by=speaker", first.toString(), second.toString()));
    }

    @Test
    void csv_is_one_table_and_json_one_array() {
        Run run = compare("--format=csv", first.toString(), second.toString());
        assertThat(run.out().lines()).hasSize(7);
        assertThat(run.out().lines().filter(line -> line.startsWith("interview,"))).hasSize(1);
        run = compare("--format=csv", "--by=speaker", first.toString(), second.toString());
        assertThat(run.out().lines()).hasSize(1 + 2 * 2 * 3);
        String array = compare("--format=json", first.toString(), second.toString()).out();
        String lines = compare("--format=jsonl", first.toString(), second.toString()).out();
        List<Summary> summaries = InterviewJson.readSummaries(new StringReader(lines)).toList();
        assertThat(summaries).hasSize(2);
        assertThat(array)
                .isEqualTo(
                        "[\n"
                                + InterviewJson.write(summaries.get(0))
                                + ",\n"
                                + InterviewJson.write(summaries.get(1))
                                + "]\n");
    }

    @Test
    void the_array_of_a_run_that_was_stopped_is_not_ended() throws IOException {
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xE9});
        String one = compare("--format=json", first.toString()).out();
        assertThat(one).startsWith("[\n{").endsWith("}\n]\n");
        Run run = compare("--format=json", "--fail-fast", first.toString(), bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(one.substring(0, one.length() - "]\n".length()));
        run = compare("--format=json", bad.toString(), first.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEqualTo(one);
        assertThat(compare("--format=json", bad.toString()).out()).isEmpty();
    }

    @Test
    void a_bad_line_is_told_by_its_number_and_stops_nothing() throws IOException {
        String[] args = {"analyze", "--format=jsonl", first.toString(), second.toString()};
        String lines = Run.of(args).out().replaceFirst("\n", "\n\n{\"format\": \"poem\"}\n");
        Path file = Files.writeString(folder.resolve("all.jsonl"), lines);
        Run run = Run.of("compare", file.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2024-03-14", "2024-04-02");
        assertThat(run.err())
                .startsWith("interview-analyzer: " + file + ":3: JSON at ")
                .contains("1 of 3 files were refused");
    }

    @Test
    void analyses_with_another_codebook_are_refused() throws IOException {
        Path other = folder.resolve("other.json");
        Run.of("analyze", "--format=json", "-o", other.toString(), second.toString());
        Run run = compare("--format=csv", first.toString(), other.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("2024-03-14").doesNotContain("2024-04-02");
        assertThat(run.err())
                .startsWith("interview-analyzer: " + other + ": CODEBOOK at codebook: another one");
    }

    @Test
    void one_file_appears_or_none() throws IOException {
        Path page = folder.resolve("page.html");
        Run run = compare("--format=html", "-o", page.toString(), folder.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Marit Oyelaran");
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xE9});
        Path none = folder.resolve("none.html");
        run = compare("--fail-fast", "-o", none.toString(), first.toString(), bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(none).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare -o folder/ a.txt",
                "compare --by date --format csv a.txt",
                "compare --by speaker --format html a.txt",
                "compare --resume a.txt",
                "compare"
            })
    void what_makes_no_sense_is_wrong_usage(String args) {
        Run run = Run.of(args.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }
}
