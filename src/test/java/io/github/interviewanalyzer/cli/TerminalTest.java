package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private static final String SAMPLE = "src/test/resources/samples/harbour-interview.txt";
    private static final Terminal COLOURED = new Terminal(new Screen(100, true), true, true);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "120, 0, 120",
        "120, 90, 120",
        ", 90, 90",
        ", 0, 80",
        "wide, 90, 90",
        "-5, 0, 80",
        "7, 0, 40",
        "99999999999, 0, 80",
        "99999, 0, 1000"
    })
    void the_width_is_what_is_said_else_what_is_found(String columns, int found, int width) {
        Map<String, String> environment = columns == null ? Map.of() : Map.of("COLUMNS", columns);
        assertThat(Terminal.screen(environment, found).width()).isEqualTo(width);
    }

    @Test
    void colours_need_a_terminal_that_has_them_and_a_person_who_wants_them() {
        assertThat(Terminal.screen(Map.of("TERM", "xterm"), 0).colours()).isTrue();
        assertThat(Terminal.screen(Map.of("TERM", "dumb"), 0).colours()).isFalse();
        assertThat(Terminal.screen(Map.of(), 0).colours()).isFalse();
        for (String no : new String[] {"", "0", "1"}) {
            assertThat(Terminal.screen(Map.of("TERM", "xterm", "NO_COLOR", no), 0).colours())
                    .isFalse();
        }
    }

    @Test
    void a_terminal_gets_colours_and_all_its_width() {
        Run run = Run.on(COLOURED, new byte[0], "analyze", SAMPLE);
        assertThat(run.out()).contains("\u001b[1mWHO SPEAKS", "─".repeat(100));
    }

    @Test
    void a_file_gets_neither_whatever_the_terminal() {
        Path file = folder.resolve("report.txt");
        Run run = Run.on(COLOURED, new byte[0], "analyze", "-o", file.toString(), SAMPLE);
        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Run.of("analyze", SAMPLE).out());
    }
}
