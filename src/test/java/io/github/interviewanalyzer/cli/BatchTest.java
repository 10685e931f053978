package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.io.InterviewJson;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files at once. */
class BatchTest {

    private static final String TALK = "HG: Is there peace?\nKo: Regional stability, on day %d.\n";

    @TempDir private Path folder;
    private Path talks;

    @BeforeEach
    void write() throws IOException {
        talks = Files.createDirectories(folder.resolve("talks/2024"));
        for (int day = 10; day < 40; day++) {
            Files.writeString(talks.resolve("day" + day + ".txt"), TALK.formatted(day));
        }
        Files.writeString(talks.resolve(".hidden.txt"), "Ko: Hidden.");
        Files.writeString(talks.resolve("picture.png"), "no interview");
        talks = talks.getParent();
    }

    @Test
    void a_folder_stands_for_its_interviews_in_order() {
        Run run = Run.of("analyze", "--format", "jsonl", talks.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(InterviewJson.readAnalyses(new StringReader(run.out())))
                .extracting(a -> a.interview().text())
                .hasSize(30)
                .isSorted()
                .first()
                .isEqualTo(TALK.formatted(10));
    }

    @Test
    void a_project_has_a_source_for_each_interview() throws IOException {
        Path project = folder.resolve("all.qdpx");
        Run run = Run.of("analyze", "--format=qdpx", "-o", project.toString(), talks.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(project.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("sources/")) {
                    texts.add(
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
        }
        assertThat(texts).hasSize(30).isSorted().first().isEqualTo(TALK.formatted(10));
    }

    @Test
    void a_pattern_stands_for_what_it_matches() {
        Run run = Run.of("parse", "--format", "jsonl", talks + "/**/day1?.txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(10);
    }

    @Test
    void a_pattern_that_matches_nothing_and_an_empty_folder_are_refused() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (String name : List.of(talks + "/*.vtt", empty.toString())) {
            Run run = Run.of("analyze", name);
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err()).startsWith("interview-analyzer: " + name).hasLineCount(1);
        }
    }

    @Test
    void a_folder_of_results_has_a_file_for_each() throws IOException {
        Path results = folder.resolve("results");
        Run run = Run.of("analyze", "--format", "html", "-o", results + "/", talks.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(files(results)).hasSize(30);
        assertThat(results.resolve("2024/day10.txt.html")).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void a_bad_file_is_told_at_the_end_and_does_not_stop_the_others() throws IOException {
        Path bad = talks.resolve("2024/day15.txt");
        Files.write(bad, new byte[] {'K', 'o', ':', ' ', (byte) 0xE9});
        Run run = Run.of("analyze", "--format", "jsonl", talks.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).hasLineCount(29);
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("interview-analyzer: " + bad + ": ENCODING at byte 4");
        assertThat(run.err()).contains("1 of 30 files were refused");
    }

    @Test
    void tables_of_many_files_have_one_header() {
        Run run = Run.of("analyze", "--format", "csv", "--table", "speakers", talks.toString());
        assertThat(run.out().lines()).hasSize(61);
        assertThat(run.out().lines().filter(line -> line.startsWith("interview,"))).hasSize(1);
    }

    @Test
    void reports_of_many_files_are_told_apart_by_their_names() {
        Run run = Run.of("analyze", talks + "/2024/day10.txt", talks + "/2024/day11.txt");
        assertThat(run.out()).containsSubsequence("day10.txt\n═", "WHO SPEAKS", "day11.txt\n═");
    }

    @Test
    void one_file_for_all_results_appears_when_it_is_whole() throws IOException {
        Path all = folder.resolve("all.jsonl");
        Run run = Run.of("analyze", "--format=jsonl", "-o", all.toString(), talks.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(all))
                .isEqualTo(Run.of("analyze", "--format=jsonl", talks.toString()).out());
        assertThat(files(folder)).noneMatch(file -> file.toString().endsWith(".part"));
    }

    @Test
    void nothing_appears_of_what_is_refused() throws IOException {
        Path old = Files.writeString(folder.resolve("old.json"), "old");
        Path bad = Files.write(folder.resolve("bad.txt"), new byte[] {(byte) 0xE9});
        Run run = Run.of("parse", "-o", old.toString(), bad.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(old).hasContent("old");
        assertThat(Files.exists(folder.resolve(".old.json.part"))).isFalse();
    }

    @Test
    void a_folder_that_cannot_be_written_is_told() {
        Path file = talks.resolve("2024/day10.txt");
        Run run = Run.of("analyze", "-o", file + "/", talks.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("interview-analyzer: " + file).hasLineCount(1);
    }

    @Test
    void results_that_cannot_stand_in_one_file_are_wrong_usage() {
        for (String format : List.of("json", "html", "webanno")) {
            Run run = Run.of("analyze", "--format", format, talks.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("-o with a folder");
        }
    }

    @Test
    void two_results_of_one_name_are_refused() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        Path twin = Files.copy(talks.resolve("2024/day10.txt"), other.resolve("day10.txt"));
        Path first = talks.resolve("2024/day10.txt");
        Run run = Run.of("parse", "-o", folder + "/", first.toString(), twin.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("two results would have the name");
    }

    @Test
    void standard_input_goes_into_a_file_too() {
        Path out = folder.resolve("out.json");
        Run run =
                Run.withInput(TALK.getBytes(StandardCharsets.UTF_8), "parse", "-o", out + "", "-");
        assertThat(run.code()).isZero();
        assertThat(out).content().startsWith("{\n  \"format\": \"interview/1\"");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains(".interview-analyzer"))
                    .toList();
        }
    }

    @Test
    void the_first_refusal_stops_the_run_if_that_is_wanted() throws IOException {
        Path bad = talks.resolve("2024/day15.txt");
        Files.write(bad, new byte[] {(byte) 0xE9});
        Path results = folder.resolve("results");
        Run run = Run.of("parse", "--fail-fast", "-o", results + "/", talks.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("interview-analyzer: " + bad + ": ENCODING at byte 0");
        assertThat(run.err()).contains("stopped at the first of 30 files that was refused");
        assertThat(files(results)).hasSize(5);
        Path one = folder.resolve("all.jsonl");
        run = Run.of("parse", "--fail-fast", "--format=jsonl", "-o", one + "", talks.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(one).doesNotExist();
    }
}
