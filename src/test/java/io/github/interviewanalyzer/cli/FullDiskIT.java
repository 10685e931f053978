package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that takes the first results and no more: nothing of what it does not take is left. */
class FullDiskIT {

    /** Room for what the first talk comes to, and not for the second. */
    private static final int KILOBYTES = 100;

    @TempDir private Path folder;
    private Path talks;
    private Path results;

    @BeforeEach
    void write() throws IOException {
        talks = Files.createDirectories(folder.resolve("talks"));
        results = Files.createDirectories(folder.resolve("results"));
        String sample =
                Files.readString(Path.of("src/test/resources/samples/harbour-interview.txt"));
        Files.writeString(talks.resolve("a.txt"), sample);
        Files.writeString(talks.resolve("b.txt"), sample.repeat(40));
        Files.writeString(talks.resolve("c.txt"), sample);
    }

    private void refused(JarRun run, Path place) throws IOException, InterruptedException {
        Run ended = run.finished();
        assertThat(ended.code()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err()).startsWith("interview-analyzer: " + place).hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "analyze"})
    void a_folder_keeps_what_was_whole_and_a_run_with_room_goes_on(String command)
            throws Exception {
        String to = results + "/";
        refused(JarRun.cramped(folder, KILOBYTES, command, "-o", to, talks.toString()), results);
        List<String> kept = Contents.names(results);
        assertThat(kept).hasSize(2).first().isEqualTo(".interview-analyzer/journal");
        assertThat(kept.get(1)).startsWith("a.txt.");
        Path first = results.resolve(kept.get(1));
        Run alone = Run.of(command, talks.resolve("a.txt").toString());
        assertThat(first).hasContent(alone.out().strip());

        JarRun again =
                JarRun.start(folder, List.of(), command, "--resume", "-o", to, talks.toString());
        assertThat(again.finished()).isEqualTo(new Run(0, "", ""));
        assertThat(Contents.names(results)).hasSize(4);
    }

    @Test
    void a_file_stays_as_it_was() throws Exception {
        Path all = Files.writeString(results.resolve("all.jsonl"), "as it was");
        refused(
                JarRun.cramped(
                        folder,
                        KILOBYTES,
                        "parse",
                        "--format=jsonl",
                        "-o",
                        all.toString(),
                        talks.toString()),
                all);
        assertThat(all).hasContent("as it was");
        assertThat(Contents.names(results)).containsExactly("all.jsonl");
    }
}
