package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the page on the command line shows works, and nothing is missing on it. */
class CommandLinePageTest {

    private static final Path PAGE = Path.of("src/site/markdown/command-line.md");
    private static final Set<String> OF_EACH = Set.of("--help", "--version");
    private static final String TALK =
            """
            %s
            Published: Mar %d, 2024
            In an interview with the Harbour Gazette (HG), Marit Oyelaran (Oyelaran), a pilot, spoke.
            HG: Why late?
            Oyelaran: %s
            """;
    private static final String THEMES =
            """
            {"format": "codebook/1", "id": "sea", "version": "%d", "language": "en", "label": "Sea",
             "themes": [{"id": "tide", "label": "Tide", "definition": "Up and down.",
                         "cues": ["tide"], "examples": ["The tide was early."]},
                        {"id": "moon", "label": "Moon", "definition": "Up there.",
                         "cues": ["moon"]}]}
            """;

    private final String page;

    @TempDir private Path folder;

    CommandLinePageTest() throws IOException {
        page = Files.readString(PAGE);
    }

    @BeforeEach
    void write() throws IOException {
        String before = TALK.formatted("Pilots wait", 14, "The tide was early. We waited for it.");
        String after = TALK.formatted("Pilots sail", 20, "The moon draws the tide, said I.");
        Files.createDirectories(folder.resolve("interviews/2024"));
        for (String name : List.of("interview.txt", "before.txt", "interviews/2024/a.txt")) {
            Files.writeString(folder.resolve(name), before);
        }
        for (String name : List.of("after.txt", "interviews/b.txt")) {
            Files.writeString(folder.resolve(name), after);
        }
        Files.writeString(folder.resolve("themes.json"), THEMES.formatted(1));
        Files.writeString(folder.resolve("newer.json"), THEMES.formatted(2).replace("moon", "sun"));
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(folder.resolve("more.zip")))) {
            zip.putNextEntry(new ZipEntry("c.txt"));
            zip.write(after.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The commands of the page, each with the block of text behind it, empty if there is none. */
    private List<List<String>> commands() {
        List<List<String>> commands = new ArrayList<>();
        Pattern.compile("(?s)```sh\n(.*?)```(?:\n\n```text\n(.*?)```)?")
                .matcher(page)
                .results()
                .forEach(
                        block ->
                                block.group(1)
                                        .lines()
                                        .filter(line -> line.startsWith("interview-analyzer "))
                                        .forEach(
                                                line ->
                                                        commands.add(
                                                                List.of(
                                                                        line,
                                                                        block.group(2) == null
                                                                                ? ""
                                                                                : block.group(
                                                                                        2)))));
        return commands;
    }

    @Test
    void each_command_works_one_after_the_other() throws IOException {
        List<List<String>> commands = commands();
        assertThat(commands).hasSizeGreaterThan(15);
        for (List<String> command : commands) {
            Run run = run(command.get(0));
            assertThat(run.err()).as(command.get(0)).isEmpty();
            assertThat(run.code()).as(command.get(0)).isZero();
            if (!command.get(1).isEmpty()) {
                assertThat(run.out()).isEqualTo(command.get(1));
            }
        }
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made.map(file -> file.getFileName().toString()))
                    .contains(
                            "pages",
                            "parsed",
                            "quotes.csv",
                            "comparison.html",
                            "all.jsonl",
                            "shares.csv",
                            "themes.qdc");
        }
    }

    /** As a shell would, with the files of this test. */
    private Run run(String line) throws IOException {
        List<String> words =
                Stream.of(line.replace("\"", "").split(" "))
                        .skip(1)
                        .map(word -> isFile(word) ? folder + "/" + word : word)
                        .collect(Collectors.toCollection(ArrayList::new));
        byte[] input = new byte[0];
        int from = words.indexOf("<");
        if (from >= 0) {
            input = Files.readAllBytes(Path.of(words.get(from + 1)));
            words.subList(from, from + 2).clear();
        }
        int to = words.indexOf(">");
        Path file = to < 0 ? null : Path.of(words.get(to + 1));
        if (to >= 0) {
            words.subList(to, to + 2).clear();
        }
        Run run = Run.withInput(input, words.toArray(String[]::new));
        if (file != null) {
            Files.writeString(file, run.out());
        }
        return run;
    }

    private static boolean isFile(String word) {
        return word.contains(".") || word.endsWith("/");
    }

    private static Stream<CommandLine> below(CommandLine command) {
        return Stream.concat(
                Stream.of(command),
                command.getSubcommands().values().stream().flatMap(CommandLinePageTest::below));
    }

    private static Stream<CommandLine> all() {
        return below(
                Main.line(
                        new Streams(
                                InputStream.nullInputStream(),
                                OutputStream.nullOutputStream(),
                                new PrintWriter(new StringWriter()),
                                Terminal.NONE)));
    }

    @Test
    void each_command_option_and_choice_is_on_the_page() {
        assertThat(all().map(CommandLine::getCommandName)).allMatch(page::contains).hasSize(12);
        List<OptionSpec> options =
                all().flatMap(command -> command.getCommandSpec().options().stream()).toList();
        assertThat(options).hasSizeGreaterThan(20);
        for (OptionSpec option : options) {
            if (!OF_EACH.contains(option.longestName())) {
                assertThat(page.contains("`" + option.longestName()))
                        .as(option.longestName())
                        .isTrue();
            }
        }
        assertThat(page).contains("`--help`", "`--version`");
        for (ArgSpec option : options) {
            if (option.completionCandidates() != null) {
                option.completionCandidates()
                        .forEach(
                                choice ->
                                        assertThat(page.contains(choice.toLowerCase(Locale.ROOT)))
                                                .as(choice)
                                                .isTrue());
            }
        }
    }

    @Test
    void each_exit_code_is_on_the_page_as_it_is_in_the_help() {
        List<String> codes =
                Run.of("--help")
                        .out()
                        .lines()
                        .filter(line -> line.matches(" +[012] .*"))
                        .map(line -> line.strip().replaceFirst(" +", " | "))
                        .toList();
        assertThat(codes).hasSize(3);
        codes.forEach(line -> assertThat(page.contains("| " + line + " |")).as(line).isTrue());
    }
}
