package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README shows happens. */
class ReadmeTest {

    private static final Pattern NAIVE = Pattern.compile("(?m)^([^:\n]{1,60}):");

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    private final String readme;

    @TempDir private Path folder;

    ReadmeTest() throws IOException {
        readme = read();
    }

    private static String read() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    /**
     * A row of the table of hard texts.
     *
     * @param text with real line breaks
     * @param naive the speakers that a split at {@code ^Name:} finds
     * @param turns labels and paragraphs as drawn
     */
    record Row(String text, String naive, String turns) {}

    static Stream<Row> rows() throws IOException {
        return read().lines()
                .filter(line -> line.contains("⏎") && line.startsWith("| "))
                .map(line -> line.split("\\|"))
                .map(
                        cells ->
                                new Row(
                                        cells[1].strip().replace("`", "").replace('⏎', '\n'),
                                        cells[2].strip(),
                                        cells[3].strip().replace("`", "")));
    }

    @Test
    void there_are_six_hard_texts() throws IOException {
        assertThat(rows()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_hard_text_gives_the_turns_that_are_drawn(Row row) {
        String turns =
                new InterviewParser()
                        .parse(row.text()).turns().stream()
                                .map(ReadmeTest::drawn)
                                .collect(Collectors.joining(" "));
        assertThat(turns).isEqualTo(row.turns());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void the_naive_way_finds_the_speakers_that_are_said(Row row) {
        String speakers =
                NAIVE.matcher(row.text())
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .collect(Collectors.joining(", "));
        assertThat(row.naive()).isEqualTo(speakers.isEmpty() ? "nobody" : speakers);
    }

    private static String drawn(Turn turn) {
        return turn.paragraphs().stream()
                .map(Paragraph::text)
                .collect(Collectors.joining("⟧ ⟦", turn.label() + " ⟦", "⟧"));
    }

    @Test
    void the_java_example_prints_what_stands_below_it() throws Exception {
        assertThat(run(block("java", 0))).isEqualTo(block("text", 0));
    }

    @Test
    void the_report_is_the_one_of_the_sample() throws IOException {
        String report = Files.readString(SAMPLES.resolve("harbour-interview.report.txt"));
        assertThat(report).contains(block("text", 1));
        assertThat(readme).contains(SAMPLES.resolve("harbour-interview.txt").toString());
    }

    @Test
    void the_codebook_can_be_used() {
        Codebook codebook = Codebook.read(block("json", 0));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Codebook.Theme tide = codebook.themes().get(0);
            assertThat(tags(analyzer, tide.examples().get(0))).isEqualTo(1);
            assertThat(tags(analyzer, tide.counterExamples().get(0))).isZero();
        }
    }

    private static int tags(InterviewAnalyzer analyzer, String passage) {
        return analyzer.analyze(Interview.ofSpeech(passage)).tags().size();
    }

    @Test
    void the_dependency_is_this_project() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        assertThat(block("xml", 0).lines().map(String::strip).filter(l -> !l.contains("depend")))
                .hasSize(3)
                .allMatch(pom::contains);
    }

    /** The fenced block with that language, by its number. */
    private String block(String language, int number) {
        Pattern fence = Pattern.compile("(?s)```" + language + "\n(.*?)```");
        List<MatchResult> blocks = fence.matcher(readme).results().toList();
        return blocks.get(number).group(1);
    }

    private String run(String snippet) throws Exception {
        List<String> imports = new ArrayList<>();
        List<String> body = new ArrayList<>();
        snippet.lines().forEach(l -> (l.startsWith("import ") ? imports : body).add(l));
        String source =
                String.join("\n", imports)
                        + "\npublic class Example { public static void main(String[] args)"
                        + " throws Exception {\n"
                        + String.join("\n", body)
                        + "\n}}\n";
        compile(source);
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass("Example")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private void compile(String source) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter problems = new StringWriter();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(
                        URI.create("string:///Example.java"), SimpleJavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignore) {
                        return source;
                    }
                };
        boolean done =
                compiler.getTask(
                                problems,
                                null,
                                null,
                                List.of(
                                        "-d",
                                        folder.toString(),
                                        "-proc:none",
                                        "-Xlint:all",
                                        "-cp",
                                        System.getProperty("java.class.path")),
                                null,
                                List.of(file))
                        .call();
        assertThat(problems.toString()).isEmpty();
        assertThat(done).isTrue();
    }
}
