package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a run is. */
class ProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong(5_000_000_000L);

    @TempDir private Path folder;

    private Streams streams(boolean output, boolean errors) {
        return new Streams(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                new PrintWriter(err),
                new Terminal(new Screen(70, false), output, errors));
    }

    @Test
    void a_line_every_ten_seconds_tells_the_rate_and_the_time_left() {
        try (ProgressLines lines = new ProgressLines(10_000, new PrintWriter(err), clock::get)) {
            for (int file = 0; file < 10_000; file++) {
                clock.addAndGet(Duration.ofMillis(4).toNanos());
                lines.step();
            }
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "interview-analyzer: 2500 of 10000 files, 250 a second, 0:00:30 left",
                        "interview-analyzer: 5000 of 10000 files, 250 a second, 0:00:20 left",
                        "interview-analyzer: 7500 of 10000 files, 250 a second, 0:00:10 left");
    }

    @Test
    void a_slow_run_tells_hours() {
        try (ProgressLines lines = new ProgressLines(1000, new PrintWriter(err), clock::get)) {
            clock.addAndGet(Duration.ofSeconds(30).toNanos());
            lines.step();
        }
        assertThat(err.toString())
                .isEqualTo(
                        "interview-analyzer: 1 of 1000 files, 1 a second, 8:19:30 left"
                                + System.lineSeparator());
    }

    @Test
    void a_bar_stays_in_its_line_and_goes_away() {
        try (Progress bar = Progress.of(300, false, streams(true, true))) {
            for (int file = 0; file < 300; file++) {
                bar.step();
            }
        }
        assertThat(err.toString().split("\r"))
                .allMatch(line -> Columns.of(line) < 70)
                .anyMatch(line -> line.startsWith("interviews 100% [==") && line.contains("/s"));
        assertThat(err.toString()).doesNotContain("\n").endsWith('\r' + " ".repeat(69) + '\r');
    }

    @Test
    void one_file_or_results_on_the_terminal_need_no_progress() {
        assertThat(Progress.of(1, false, streams(true, true))).isSameAs(Progress.NONE);
        assertThat(Progress.of(9, true, streams(true, true))).isSameAs(Progress.NONE);
        assertThat(Progress.of(9, true, streams(true, false))).isSameAs(Progress.NONE);
        assertThat(Progress.of(9, false, streams(true, false))).isInstanceOf(ProgressLines.class);
        assertThat(Progress.of(9, true, streams(false, false))).isInstanceOf(ProgressLines.class);
        try (Progress bar = Progress.of(9, true, streams(false, true))) {
            assertThat(bar).isInstanceOf(ProgressBars.class);
        }
    }

    @Test
    void a_run_on_a_terminal_shows_a_bar_and_then_what_was_refused() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "HG: Why?\nKo: So.");
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0xE9});
        Terminal terminal = new Terminal(new Screen(70, false), true, true);
        Run run =
                Run.on(
                        terminal,
                        new byte[0],
                        "parse",
                        "-o",
                        folder + "/results/",
                        folder.toString());
        assertThat(run.err())
                .startsWith("\rinterviews ")
                .contains(" ".repeat(69) + "\rinterview-analyzer: " + folder.resolve("b.txt"));
    }
}
