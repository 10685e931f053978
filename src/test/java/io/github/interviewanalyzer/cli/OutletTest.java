package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind -o and is no plain file. */
class OutletTest {

    private static final Run DONE = new Run(0, "", "");

    @TempDir private Path folder;
    private Path talk;
    private String result;

    @BeforeEach
    void write() throws IOException {
        talk = Files.writeString(folder.resolve("talk.txt"), "HG: Is there peace?\nKo: Yes.\n");
        result = Run.of("parse", talk.toString()).out();
        assertThat(result).startsWith("{");
    }

    private Run parseTo(Path place) {
        return Run.of("parse", "-o", place.toString(), talk.toString());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_link_stays_and_the_file_that_it_leads_to_is_replaced() throws IOException {
        Path real = Files.createDirectory(folder.resolve("deep")).resolve("real.json");
        Files.writeString(real, "old");
        Path near = Files.createSymbolicLink(folder.resolve("deep/near"), Path.of("real.json"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("deep/near"));
        assertThat(parseTo(link)).isEqualTo(DONE);
        assertThat(link).isSymbolicLink();
        assertThat(near).isSymbolicLink();
        assertThat(real).hasContent(result.strip());
        assertThat(Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(names()).containsExactly("deep", "link", "talk.txt");
    }

    @Test
    void a_link_to_nothing_gets_its_file() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new.json"));
        assertThat(parseTo(link)).isEqualTo(DONE);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("new.json")).hasContent(result.strip());
    }

    @Test
    void links_in_a_ring_are_refused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("knil"));
        Files.createSymbolicLink(folder.resolve("knil"), Path.of("link"));
        Run run = parseTo(link);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("interview-analyzer: " + link + ": ").hasLineCount(1);
    }

    @Test
    void a_pipe_stays_and_gets_all() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
        FutureTask<String> read = new FutureTask<>(() -> Files.readString(pipe));
        new Thread(read).start();
        assertThat(parseTo(pipe)).isEqualTo(DONE);
        assertThat(read.get()).isEqualTo(result);
        assertThat(Files.isRegularFile(pipe)).isFalse();
        assertThat(names()).containsExactly("pipe", "talk.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"parse", "analyze", "compare"})
    void a_device_is_written_to_and_never_replaced(String command) throws Exception {
        Path none = device("null", 3);
        Path full = device("full", 7);
        assertThat(Run.of(command, "-o", none.toString(), talk.toString())).isEqualTo(DONE);
        Run run = Run.of(command, "-o", full.toString(), talk.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("interview-analyzer: " + full + ": ").hasLineCount(1);
        assertThat(Files.exists(none)).isTrue();
        assertThat(Files.isRegularFile(none)).isFalse();
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    /** A device of our own, or where none may be made that of the machine, which nobody harms. */
    private Path device(String name, int minor) throws Exception {
        Path own = folder.resolve(name);
        String[] make = {"mknod", "-m", "666", own.toString(), "c", "1", Integer.toString(minor)};
        if (new ProcessBuilder(make).start().waitFor() == 0) {
            try (OutputStream out = Files.newOutputStream(own, StandardOpenOption.WRITE)) {
                out.flush();
                return own;
            } catch (AccessDeniedException e) {
                // The disk is mounted without devices.
            }
        }
        return Path.of("/dev", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"})
    void the_names_of_standard_output_mean_it(String name) {
        assertThat(Run.of("parse", "-o", name, talk.toString())).isEqualTo(new Run(0, result, ""));
    }

    @Test
    void what_cannot_be_written_is_told_before_the_work() {
        Path place = folder.resolve("nowhere/result.json");
        Run run = Run.of("compare", "-o", place.toString(), folder.resolve("none.txt").toString());
        assertThat(run)
                .isEqualTo(new Run(1, "", "interview-analyzer: " + place + ": no such folder\n"));
    }

    @Test
    void no_name_is_wrong_usage() {
        Run run = Run.of("parse", "-o", "", talk.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("-o needs the name of a file or a folder");
    }
}
