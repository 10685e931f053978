package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which test holds which promise names tests that are there. */
class SturdinessPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/sturdiness.md");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern NAMED = Pattern.compile("`(\\w+[a-z](?:Test|IT))`");

    @Test
    void each_promise_is_held_by_tests_that_are_there() throws IOException {
        Set<String> there;
        try (Stream<Path> files = Files.walk(TESTS)) {
            there =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java"))
                            .map(name -> name.substring(0, name.length() - 5))
                            .collect(Collectors.toSet());
        }
        List<String> rows =
                Files.readAllLines(PAGE).stream()
                        .filter(line -> line.startsWith("| ") && !line.contains("held by"))
                        .filter(line -> !line.startsWith("| test "))
                        .toList();
        assertThat(rows).hasSizeGreaterThan(30);
        for (String row : rows) {
            assertThat(named(row)).as(row).isNotEmpty().isSubsetOf(there);
        }
    }

    @Test
    void each_sturdy_test_is_on_the_page() throws IOException {
        Set<String> named = named(Files.readString(PAGE));
        try (Stream<Path> files = Files.walk(TESTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith("Test.java")).toList()) {
                if (Files.readString(file).contains("@Tag(\"sturdy\")\n")) {
                    assertThat(named).contains(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
    }

    private static Set<String> named(String text) {
        return NAMED.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }
}
