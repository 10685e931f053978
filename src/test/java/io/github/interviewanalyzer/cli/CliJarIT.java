package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as it is given away: one jar, run by another Java machine. */
class CliJarIT {

    private static final Path JAR = Path.of(System.getProperty("cli.jar"));
    private static final Path SAMPLE = Path.of("src/test/resources/samples/harbour-interview.txt");

    /** Where a jar keeps what is for newer Java machines. */
    private static final Pattern VERSION = Pattern.compile("^META-INF/versions/\\d++/");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII -Duser.language=tr -Duser.country=TR",
                "-Dfile.encoding=UTF-16 -Duser.language=ar -Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=windows-1252 -Dstdout.encoding=IBM850 -Duser.language=th"
            })
    void prints_the_same_bytes_whatever_the_platform(String platform) throws Exception {
        assertThat(run(platform, "parse", SAMPLE.toString()))
                .isEqualTo(Run.of("parse", SAMPLE.toString()));
    }

    @Test
    void analyzes_without_a_word_on_standard_error() throws Exception {
        assertThat(run("", "analyze", SAMPLE.toString()))
                .isEqualTo(Run.of("analyze", SAMPLE.toString()));
    }

    @Test
    void tells_by_its_exit_code_what_happened() throws Exception {
        assertThat(run("", "--version").code()).isZero();
        assertThat(run("", "parse", folder.resolve("missing").toString()).code()).isEqualTo(1);
        assertThat(run("", "pars").code()).isEqualTo(2);
    }

    @Test
    void names_the_licence_of_every_package_that_it_holds_and_of_no_other() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            Set<String> named =
                    text(jar, "META-INF/THIRD-PARTY")
                            .lines()
                            .map(line -> line.strip().split(" {2,}", -1))
                            .filter(parts -> parts.length == 3)
                            .map(parts -> parts[1].replace('.', '/') + "/")
                            .collect(Collectors.toSet());
            Set<String> held =
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.endsWith(".class"))
                            .map(name -> VERSION.matcher(name).replaceFirst(""))
                            .filter(name -> !name.startsWith("io/github/interviewanalyzer/"))
                            .map(name -> owner(name, named))
                            .collect(Collectors.toSet());
            assertThat(held).isEqualTo(named).hasSizeGreaterThan(5);
        }
    }

    /** Of the named packages the one that a class is of, or else the class. */
    private static String owner(String name, Set<String> named) {
        return named.stream()
                .filter(name::startsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse(name);
    }

    /** What a work keeps of others' licences beside its own is named too. */
    @Test
    void names_every_licence_that_lies_in_it() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            String named = text(jar, "META-INF/THIRD-PARTY");
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .filteredOn(name -> name.startsWith("META-INF/") && name.contains("LICENSE"))
                    .hasSizeGreaterThan(3)
                    .allMatch(named::contains);
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        return new String(
                jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void holds_the_models_and_everybodys_licences() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/THIRD-PARTY",
                            "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin",
                            "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")
                    .doesNotHaveDuplicates();
            String notice =
                    new String(
                            jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(),
                            StandardCharsets.UTF_8);
            assertThat(notice).contains("Interview Analyzer", "Apache OpenNLP", "Jackson");
        }
    }

    private Run run(String options, String... args) throws IOException, InterruptedException {
        List<String> all = options.isEmpty() ? List.of() : List.of(options.split(" "));
        return JarRun.start(folder, all, args).finished();
    }
}
