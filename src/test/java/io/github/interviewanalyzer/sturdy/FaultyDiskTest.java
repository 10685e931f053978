package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.interviewanalyzer.Contents;
import io.github.interviewanalyzer.cli.Run;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, and folders that take nothing: an error, and nothing half written. */
class FaultyDiskTest {

    private static final String TALK =
            "HG: Is there APEC?\nKo: Regional stability, they say, and APEC.\n".repeat(300);

    @TempDir private Path folder;
    private Path talk;

    @BeforeEach
    void write() throws IOException {
        talk = Files.writeString(folder.resolve("talk.txt"), TALK);
    }

    /** A disk with room for so many bytes. */
    private static final class SmallDisk extends OutputStream {

        private int room;

        private SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (room == 0) {
                throw new IOException("no room");
            }
            room--;
        }
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void a_disk_that_fills_up_is_an_error_wherever_it_is_full(Export.Format format)
            throws IOException {
        Analysis analysis;
        try (InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            analysis = analyzer.analyze(new InterviewParser().parse(TALK));
        }
        assertThat(analysis.tags()).hasSize(900);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Export.write(analysis, format, whole);
        int size = whole.size();
        for (int room : new int[] {0, 1, size / 3, size / 2, size - 2, size - 1}) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> Export.write(analysis, format, new SmallDisk(room)))
                    .withMessage("no room");
        }
        SmallDisk enough = new SmallDisk(size);
        Export.write(analysis, format, enough);
        assertThat(enough.room).isZero();
    }

    private static void refused(Run run, String reason) {
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("interview-analyzer: ")
                .endsWith(reason + System.lineSeparator())
                .hasLineCount(1);
    }

    private static Stream<Run> runs(Path to, Path from) {
        return Stream.of("parse", "analyze", "compare")
                .map(command -> Run.of(command, "-o", to.toString(), from.toString()));
    }

    @Test
    void a_folder_that_is_not_there_is_said_in_one_line() throws IOException {
        Path result = folder.resolve("nowhere").resolve("result");
        runs(result, talk).forEach(run -> refused(run, result + ": no such folder"));
        assertThat(Contents.names(folder)).containsExactly("talk.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "results/"})
    void a_file_where_a_folder_should_be_is_said_in_one_line(String name) throws IOException {
        String result = talk + "/" + name;
        refused(Run.of("analyze", "-o", result, talk.toString()), "");
        assertThat(Contents.names(folder)).containsExactly("talk.txt");
        assertThat(talk).hasContent(TALK);
    }

    @Test
    void a_result_stays_as_it_was_if_no_other_one_can_be_written() throws IOException {
        Path result = Files.writeString(folder.resolve("result"), "as it was");
        Files.createDirectory(folder.resolve(".result.part"));
        runs(result, talk).forEach(run -> refused(run, ""));
        assertThat(Contents.names(folder)).containsExactly("result", "talk.txt");
        assertThat(result).hasContent("as it was");
    }

    @Test
    void a_folder_that_takes_nothing_gets_nothing_half() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        boolean changed = closed.toFile().setWritable(false);
        boolean taken = Files.isWritable(closed);
        Run one = Run.of("analyze", "-o", closed.resolve("result").toString(), talk.toString());
        Run each = Run.of("analyze", "-o", closed + "/", talk.toString());
        List<String> written = Contents.names(folder);
        assertThat(closed.toFile().setWritable(true)).isEqualTo(changed);
        if (taken) {
            assertThat(List.of(one, each)).containsOnly(new Run(0, "", ""));
            assertThat(written).contains("closed/result", "closed/talk.txt.txt");
        } else {
            List.of(one, each).forEach(run -> refused(run, "no permission"));
            assertThat(written).containsExactly("talk.txt");
        }
    }
}
