package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Codebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

class MainTest {

    private static final Path SAMPLE = Path.of("src/test/resources/samples/harbour-interview.txt");

    @TempDir private Path folder;

    @Test
    void parse_prints_the_interview_as_json_and_nothing_else() throws IOException {
        String text = Files.readString(SAMPLE);
        Run run = Run.of("parse", SAMPLE.toString());
        assertThat(run)
                .isEqualTo(new Run(0, InterviewJson.write(new InterviewParser().parse(text)), ""));
    }

    @Test
    void a_hyphen_reads_standard_input() throws IOException {
        assertThat(Run.withInput(Files.readAllBytes(SAMPLE), "parse", "-"))
                .isEqualTo(Run.of("parse", SAMPLE.toString()));
    }

    @Test
    void the_charset_of_the_input_can_be_said() {
        byte[] latin = "HG: Déjà vu?\nKo: Oui.".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(latin, "parse", "--charset", "ISO-8859-1", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Déjà vu?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talk.vtt  | WEBVTT | WEBVTT~~00:01.000 --> 00:02.000~HG: Why late?~~"
                        + "00:03.000 --> 00:04.000~Ko: The tide.",
                "talk.srt  | SUBRIP | 1~00:00:01,000 --> 00:00:02,000~HG: Why late?~~"
                        + "2~00:00:03,000 --> 00:00:04,000~Ko: The tide.",
                "talk.html | HTML   | <!DOCTYPE html><p><b>HG:</b> Why late?</p><p><b>Ko:</b> The tide.</p>",
                "talk.md   | TEXT   | **HG:** Why late?~~**Ko:** The tide."
            })
    void the_form_is_told_by_the_name_or_said(String name, String form, String text)
            throws IOException {
        String content = text.replace('~', '\n');
        Path file = Files.writeString(folder.resolve(name), content);
        for (Run run :
                List.of(
                        Run.of("parse", file.toString()),
                        Run.withInput(content, "parse", "-"),
                        Run.withInput(content, "parse", "--form", form, "-"))) {
            assertThat(run.err()).isEmpty();
            Interview interview = InterviewJson.readInterview(run.out());
            assertThat(interview.turns()).extracting(Turn::label).containsExactly("HG", "Ko");
        }
        Interview interview = InterviewJson.readInterview(Run.of("parse", file.toString()).out());
        assertThat(interview.source().form()).hasToString(form);
    }

    @Test
    void the_form_that_is_said_counts() {
        Run run = Run.withInput("<p>Ko: The tide.</p>", "parse", "--form", "text", "-");
        assertThat(run.out()).contains("\"text\": \"<p>Ko: The tide.</p>\"");
    }

    @Test
    void the_ending_tells_the_form_of_the_file_and_an_option_overrides_it() throws IOException {
        Path page = folder.resolve("ferry.html");
        String text = "<p><b>HG:</b> Déjà vu?<p><b>Ko:</b> Oui.";
        Files.write(page, text.getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("parse", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"HG: Déjà vu?\\n\\nKo: Oui.\"")
                .contains("\"form\": \"HTML\"");
        run = Run.of("parse", "--form", "text", "--charset", "ISO-8859-1", page.toString());
        assertThat(run.out()).contains("<b>HG:</b>").contains("\"form\": \"TEXT\"");
        run = Run.of("parse", "--form", "html", "--charset", "ISO-8859-2", page.toString());
        assertThat(run.out()).contains("Déjŕ vu?");
    }

    @Test
    void the_first_bytes_tell_the_form_of_standard_input() {
        byte[] talk =
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v HG>Why?\n\n00:02.000 --> 00:03.000\n<v Ko>So."
                        .getBytes(StandardCharsets.UTF_8);
        Run run = Run.withInput(talk, "parse", "-");
        assertThat(run.out())
                .contains("\"HG: Why?\\n\\nKo: So.\"")
                .contains("\"form\": \"WEBVTT\"");
        byte[] cue = "1\n00:00:01,000 --> 00:00:02,000\nHG: Why?".getBytes(StandardCharsets.UTF_8);
        assertThat(Run.withInput(cue, "parse", "-").out()).contains("\"form\": \"SUBRIP\"");
        assertThat(Run.withInput(cue, "parse", "--form", "webvtt", "-").out())
                .contains("\"form\": \"WEBVTT\"");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_place_in_one_line() {
        byte[] latin = "HG: Déjà vu?".getBytes(StandardCharsets.ISO_8859_1);
        Run run = Run.withInput(latin, "parse", "-");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("interview-analyzer: standard input: ENCODING at byte 5: ")
                .hasLineCount(1)
                .doesNotContain("vu");
    }

    @Test
    void a_missing_file_is_named_in_one_line() {
        Path missing = folder.resolve("no such interview.txt");
        Run run = Run.of("parse", missing.toString());
        assertThat(run)
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "interview-analyzer: "
                                        + missing
                                        + ": no such file"
                                        + System.lineSeparator()));
    }

    @Test
    void a_folder_is_refused_in_one_line() {
        Run run = Run.of("parse", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("interview-analyzer: " + folder).hasLineCount(1);
    }

    @Test
    void an_input_that_no_parser_would_take_is_refused_before_it_is_read_whole() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 0;
                    }
                };
        StringWriter err = new StringWriter();
        int code =
                Main.run(
                        new String[] {"parse", "-"},
                        new Streams(
                                endless,
                                OutputStream.nullOutputStream(),
                                new PrintWriter(err),
                                Terminal.NONE));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("interview-analyzer: standard input: LIMIT at bytes: more than ");
    }

    @Test
    void a_full_disk_is_an_error() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        StringWriter err = new StringWriter();
        int code =
                Main.run(
                        new String[] {"parse", "-"},
                        new Streams(
                                new ByteArrayInputStream(new byte[0]),
                                full,
                                new PrintWriter(err),
                                Terminal.NONE));
        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("interview-analyzer: standard output: No space left on device");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no-such-command",
                "parse",
                "parse a b",
                "parse --no-such-option -",
                "parse --charset no-such-charset -",
                "parse --form poem -",
                "parse --resume -",
                "parse --resume -o out.json -",
                "schema",
                "schema poem"
            })
    void wrong_usage_is_told_on_standard_error_with_code_2(String args) {
        Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("interview-analyzer");
    }

    @Test
    void help_tells_the_commands_and_the_exit_codes() {
        Run run = Run.of("--help");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("parse", "analyze")
                .containsSubsequence("0    done", "1    something was refused", "2    wrong");
    }

    @Test
    void the_version_is_the_one_of_the_build() {
        assertThat(Run.of("--version").out())
                .matches("interview-analyzer \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interview", "analysis", "summary", "codebook"})
    void a_schema_is_printed_as_it_stands_in_the_jar(String format) throws IOException {
        Path schema =
                Path.of("src/main/resources/io/github/interviewanalyzer/io")
                        .resolve(format + "-1.schema.json");
        assertThat(Run.of("schema", format)).isEqualTo(new Run(0, Files.readString(schema), ""));
    }

    @Test
    void shells_complete_its_commands_and_options() {
        Run run = Run.of("generate-completion");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("#!/usr/bin/env bash")
                .contains("complete -F", "analyze", "codebook", "--fail-fast");
    }

    private static Stream<CommandLine> commands() {
        Streams streams =
                new Streams(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        new PrintWriter(new StringWriter()),
                        Terminal.NONE);
        return below(Main.line(streams));
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(MainTest::below));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_command_tells_its_exit_codes_and_examples_that_are_good_usage(CommandLine command) {
        String help = command.getUsageMessage();
        assertThat(help).contains("Exit codes:", "Examples:");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
        List<String> examples =
                help.lines().filter(line -> line.startsWith("  interview-analyzer ")).toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            String[] args =
                    example.strip()
                            .replaceFirst("interview-analyzer ", "")
                            .replaceFirst(" [<>] .*", "")
                            .replace("\"", "")
                            .split(" ");
            CommandLine fresh = commands().findFirst().orElseThrow();
            assertThat(fresh.parseArgs(args).errors()).as(example).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_example_stands_in_one_line_of_the_help(CommandLine command) {
        assertThat(command.getUsageMessage().lines())
                .containsAll(List.of(command.getCommandSpec().usageMessage().footer()));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_word_that_chooses_nothing_is_told_what_there_is(CommandLine command) {
        for (ArgSpec arg : command.getCommandSpec().args()) {
            if (arg.type().isEnum()) {
                String[] args = {arg instanceof OptionSpec o ? o.longestName() + "=poem" : "poem"};
                assertThatThrownBy(() -> command.parseArgs(args))
                        .hasMessageContaining("'poem' is none of ")
                        .message()
                        .doesNotContain("_")
                        .contains(
                                ((Object) arg.type().getEnumConstants()[0])
                                        .toString()
                                        .toLowerCase(Locale.ROOT));
            }
        }
    }

    @Test
    void what_is_wrong_with_a_charset_or_a_codebook_is_told_in_plain_words() {
        assertThat(Run.of("parse", "--charset", "poem", "-").err())
                .contains("'--charset': no charset has the name 'poem'\n");
        assertThat(Run.of("analyze", "--codebook", "poem", "-"))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "interview-analyzer: poem: no such file, nor does it come along as "
                                        + String.join(", ", Codebook.bundled())
                                        + " do\n"));
        assertThat(Run.of("analyze", "--format=CSV", "--table=Speaker-THEMES", "-").code())
                .isZero();
        assertThat(Run.of("analyze", "--format=CSV", "--table=speaker_themes", "-").code())
                .isZero();
    }

    @Test
    void there_are_twelve_commands_to_help_with() {
        assertThat(commands()).hasSize(12);
    }

    @Test
    void what_is_wrong_stands_in_one_line_with_the_way_to_the_help() {
        assertThat(Run.of("analyze", "--form", "poem", "-").err().lines())
                .hasSize(2)
                .last()
                .isEqualTo("Try interview-analyzer analyze --help");
        assertThat(Run.of("analyse", "x").err().lines())
                .containsExactly(
                        "interview-analyzer: Unmatched arguments from index 0: 'analyse', 'x'",
                        "Did you mean: interview-analyzer analyze or interview-analyzer parse?",
                        "Try interview-analyzer --help");
        assertThat(Run.of().err()).contains("Usage: interview-analyzer", "Examples:");
    }

    @Test
    void help_fits_its_terminal_and_has_its_colours() {
        Terminal terminal = new Terminal(new Screen(100, true), true, true);
        Run run = Run.on(terminal, new byte[0], "analyze", "--help");
        assertThat(run.out()).contains("\u001b[");
        assertThat(run.out().lines().mapToInt(String::length).max().orElse(0)).isGreaterThan(80);
        assertThat(Run.of("analyze", "--help").out()).doesNotContain("\u001b");
    }
}
