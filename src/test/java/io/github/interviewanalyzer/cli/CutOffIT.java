package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Contents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that is killed or ended while it works, and the one that goes on. */
class CutOffIT {

    private static final int TALKS = 400;
    private static final String JOURNAL = ".interview-analyzer/journal";

    @TempDir private Path folder;
    private Path talks;
    private Path results;

    @BeforeEach
    void write() throws IOException {
        talks = Files.createDirectories(folder.resolve("talks"));
        results = folder.resolve("results");
        String sample =
                Files.readString(Path.of("src/test/resources/samples/harbour-interview.txt"));
        for (int talk = 100; talk < 100 + TALKS; talk++) {
            Files.writeString(
                    talks.resolve(talk + ".txt"), sample + "\nHG: Number " + talk + "?\n");
        }
    }

    private JarRun start(String... args) throws IOException {
        return JarRun.heedful(folder, List.of("-XX:TieredStopAtLevel=1"), args);
    }

    private Map<String, String> whole() throws IOException {
        Path whole = folder.resolve("whole");
        assertThat(Run.of("parse", "-o", whole + "/", talks.toString()))
                .isEqualTo(new Run(0, "", ""));
        return content(whole);
    }

    /** All files but the journal, which knows the program that wrote it. */
    private static Map<String, String> content(Path results) throws IOException {
        Map<String, String> content = Contents.texts(results);
        content.remove(JOURNAL);
        return content;
    }

    private long done() throws IOException {
        Path journal = results.resolve(JOURNAL);
        return Files.exists(journal) ? Files.size(journal) / 65 : 0;
    }

    private void awaitDone(JarRun run, long results) throws Exception {
        while (done() < results && !run.process().waitFor(1, TimeUnit.MILLISECONDS)) {
            // Waits on.
        }
    }

    @Test
    void after_each_kill_all_files_are_whole_and_in_the_end_they_are_the_same() throws Exception {
        Map<String, String> whole = whole();
        Random random = new Random(7);
        String[] args = {"parse", "--resume", "-o", results + "/", talks.toString()};
        int kills = 0;
        JarRun run = start(args);
        awaitDone(run, 0);
        while (run.process().isAlive()) {
            run.process().destroyForcibly().waitFor();
            kills++;
            if (Files.exists(results)) {
                Map<String, String> now = content(results);
                now.remove(".interview-analyzer/part");
                assertThat(whole).containsAllEntriesOf(now);
            }
            run = start(args);
            awaitDone(run, done() + 1 + random.nextInt(60));
        }
        assertThat(run.finished()).isEqualTo(new Run(0, "", ""));
        assertThat(content(results)).isEqualTo(whole);
        assertThat(kills).isGreaterThan(5);

        String journal = Files.readString(results.resolve(JOURNAL));
        Path anew = folder.resolve("anew");
        assertThat(start("parse", "-o", anew + "/", talks.toString()).finished().code()).isZero();
        assertThat(anew.resolve(JOURNAL)).hasContent(journal);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void a_run_that_is_ended_leaves_nothing_half_written_in_a_folder(String signal, int code)
            throws Exception {
        Map<String, String> whole = whole();
        JarRun run = start("parse", "-o", results + "/", talks.toString());
        awaitDone(run, 20);
        assertThat(run.signalled(signal)).isEqualTo(code);
        assertThat(content(results)).hasSizeBetween(20, TALKS - 1);
        assertThat(whole).containsAllEntriesOf(content(results));
        assertThat(start("parse", "--resume", "-o", results + "/", talks.toString()).finished())
                .isEqualTo(new Run(0, "", ""));
        assertThat(content(results)).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse --format=jsonl", "analyze --format=report"})
    void who_has_read_enough_ends_the_run_without_a_word(String command) throws Exception {
        JarRun run = JarRun.unheard(folder, (command + " " + talks).split(" "));
        assertThat(run.finished()).isEqualTo(new Run(141, first(command), ""));
    }

    private String first(String command) throws IOException {
        Path talk = talks.resolve("100.txt");
        String[] args = (command + " " + talk + " " + talk).split(" ");
        return Run.of(args).out().substring(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void one_file_of_all_appears_whole_or_not_at_all(String signal, int code) throws Exception {
        Path all = Files.createDirectories(results).resolve("all.jsonl");
        Path part = results.resolve(".all.jsonl.part");
        String[] args = {"parse", "--format=jsonl", "-o", all.toString(), talks.toString()};
        String whole = Run.of("parse", "--format=jsonl", talks.toString()).out();

        JarRun ended = start(args);
        awaitSize(ended, part);
        assertThat(ended.signalled(signal)).isEqualTo(code);
        assertThat(content(results)).isEmpty();

        JarRun killed = start(args);
        awaitSize(killed, part);
        killed.process().destroyForcibly().waitFor();
        assertThat(all).doesNotExist();

        assertThat(start(args).finished()).isEqualTo(new Run(0, "", ""));
        assertThat(content(results)).isEqualTo(Map.of("all.jsonl", whole));
    }

    private static void awaitSize(JarRun run, Path part) throws Exception {
        while (!(Files.exists(part) && Files.size(part) > 0)
                && !run.process().waitFor(1, TimeUnit.MILLISECONDS)) {
            // Waits on.
        }
    }
}
