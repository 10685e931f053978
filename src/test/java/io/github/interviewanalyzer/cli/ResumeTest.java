package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was cut off is taken up again; {@code CliJarIT} really kills it. */
class ResumeTest {

    private static final int TALKS = 6;
    private static final FileTime OLD = FileTime.fromMillis(0);

    @TempDir private Path folder;
    private Path talks;

    @BeforeEach
    void write() throws IOException {
        talks = Files.createDirectories(folder.resolve("talks"));
        for (int day = 0; day < TALKS; day++) {
            Files.writeString(talks.resolve(day + ".txt"), "HG: Why?\nKo: On day " + day + ".");
        }
    }

    private Path done(String name) {
        Path results = folder.resolve(name);
        assertThat(Run.of("parse", "-o", results + "/", talks.toString()))
                .isEqualTo(new Run(0, "", ""));
        return results;
    }

    private void resume(Path results, String... options) {
        String[] args =
                Stream.concat(
                                Stream.of("parse", "--resume", "-o", results + "/"),
                                Stream.concat(Stream.of(options), Stream.of(talks.toString())))
                        .toArray(String[]::new);
        assertThat(Run.of(args)).isEqualTo(new Run(0, "", ""));
    }

    private static void age(Path results) throws IOException {
        for (int day = 0; day < TALKS; day++) {
            Files.setLastModifiedTime(results.resolve(day + ".txt.json"), OLD);
        }
    }

    private static long written(Path results) throws IOException {
        long written = 0;
        for (int day = 0; day < TALKS; day++) {
            FileTime time = Files.getLastModifiedTime(results.resolve(day + ".txt.json"));
            written += time.equals(OLD) ? 0 : 1;
        }
        return written;
    }

    @Test
    void what_is_done_is_skipped() throws IOException {
        Path results = done("results");
        Map<String, String> before = Contents.texts(results);
        age(results);
        resume(results);
        assertThat(written(results)).isZero();
        assertThat(Contents.texts(results)).isEqualTo(before).hasSize(TALKS + 1);
    }

    @Test
    void without_the_option_everything_is_done_again() throws IOException {
        Path results = done("results");
        age(results);
        done("results");
        assertThat(written(results)).isEqualTo(TALKS);
    }

    @Test
    void another_input_is_done_again() throws IOException {
        Path results = done("results");
        age(results);
        Files.writeString(talks.resolve("3.txt"), "HG: And now?");
        resume(results);
        assertThat(written(results)).isOne();
        assertThat(results.resolve("3.txt.json")).content().contains("And now?");
    }

    @Test
    void a_result_that_was_changed_or_lost_is_made_again() throws IOException {
        Path results = done("results");
        Map<String, String> before = Contents.texts(results);
        age(results);
        Files.writeString(results.resolve("2.txt.json"), "{}");
        Files.delete(results.resolve("4.txt.json"));
        resume(results);
        assertThat(written(results)).isEqualTo(2);
        assertThat(Contents.texts(results)).isEqualTo(before);
    }

    @Test
    void another_option_makes_another_result() throws IOException {
        Path results = done("results");
        age(results);
        resume(results, "--charset", "ISO-8859-1");
        assertThat(written(results)).isEqualTo(TALKS);
        age(results);
        resume(results, "--charset", "ISO-8859-1");
        assertThat(written(results)).isZero();
    }

    @Test
    void another_codebook_makes_another_result() throws IOException {
        String codebook =
                """
                {"format": "codebook/1", "id": "days", "version": "1", "language": "en",
                 "label": "Days", "themes": [{"id": "day", "label": "Day", "definition": "Days.",
                 "cues": ["%s"]}]}
                """;
        Path file = Files.writeString(folder.resolve("days.json"), codebook.formatted("day"));
        String[] args = {
            "analyze",
            "--resume",
            "--format=json",
            "--codebook=" + file,
            "-o",
            folder + "/results/",
            talks.toString()
        };
        assertThat(Run.of(args)).isEqualTo(new Run(0, "", ""));
        age(folder.resolve("results"));
        assertThat(Run.of(args)).isEqualTo(new Run(0, "", ""));
        assertThat(written(folder.resolve("results"))).isZero();
        Files.writeString(file, codebook.formatted("night"));
        assertThat(Run.of(args)).isEqualTo(new Run(0, "", ""));
        assertThat(written(folder.resolve("results"))).isEqualTo(TALKS);
    }

    /** Every state that a kill can leave: so many results, so much of the journal, a part. */
    @Test
    void wherever_a_run_was_cut_off_the_results_are_the_same() throws IOException {
        Map<String, String> whole = Contents.texts(done("whole"));
        String journal = whole.get(".interview-analyzer/journal");
        assertThat(journal).hasSize(TALKS * 65);
        for (int results = 0; results <= TALKS; results++) {
            for (int lines = Math.max(0, results - 1) * 65; lines <= results * 65; lines += 13) {
                Path cut = Files.createDirectories(folder.resolve("cut" + results + "-" + lines));
                Files.createDirectory(cut.resolve(".interview-analyzer"));
                for (int day = 0; day < results; day++) {
                    String name = day + ".txt.json";
                    Files.writeString(cut.resolve(name), whole.get(name));
                }
                Files.writeString(
                        cut.resolve(".interview-analyzer/journal"), journal.substring(0, lines));
                Files.writeString(cut.resolve(".interview-analyzer/part"), "{\"half");
                resume(cut);
                assertThat(Contents.texts(cut)).as("%d, %d", results, lines).isEqualTo(whole);
            }
        }
    }

    @Test
    void a_file_that_was_refused_is_tried_again() throws IOException {
        Map<String, String> whole = Contents.texts(done("whole"));
        String good = Files.readString(talks.resolve("5.txt"));
        Files.write(talks.resolve("5.txt"), new byte[] {(byte) 0xE9});
        Path results = folder.resolve("results");
        assertThat(Run.of("parse", "-o", results + "/", talks.toString()).code()).isEqualTo(1);
        Files.writeString(talks.resolve("5.txt"), good);
        resume(results);
        assertThat(Contents.texts(results)).isEqualTo(whole);
    }

    @Test
    void one_run_at_a_time_writes_to_a_folder() throws IOException {
        Path results = done("results");
        try (Journal other =
                Journal.open(results.resolve(".interview-analyzer/journal"), "", true)) {
            assertThat(other.isEmpty()).isFalse();
            Run run = Run.of("parse", "--resume", "-o", results + "/", talks.toString());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo(
                            "interview-analyzer: "
                                    + results
                                    + "/: another run writes to this folder\n");
        }
    }
}
