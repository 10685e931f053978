package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands behind {@code // rule:} in the code stands in a specification, word for word. */
class RuleCommentsTest {

    private static final String MARK = "// rule:";

    @Test
    void each_rule_in_the_code_is_a_sentence_of_a_specification() throws IOException {
        String specifications =
                files(Path.of("src/test/resources"), "-spec.md").stream()
                        .map(RuleCommentsTest::read)
                        .map(RuleCommentsTest::oneLine)
                        .collect(Collectors.joining("\n"));
        List<String> rules = new ArrayList<>();
        for (Path file : files(Path.of("src/main/java"), ".java")) {
            rules.addAll(rules(read(file)));
        }
        assertThat(rules).hasSizeGreaterThan(10).allMatch(specifications::contains);
    }

    @Test
    void a_rule_goes_on_over_the_comment_lines_that_follow_it() {
        String code = "int a;\n  // rule: One\n  // two.\n  // rule: Three.\n  int b; // four\n";
        assertThat(rules(code)).containsExactly("One two.", "Three.");
    }

    private static List<String> rules(String code) {
        List<String> rules = new ArrayList<>();
        boolean inside = false;
        for (String line : code.lines().map(String::strip).toList()) {
            if (line.startsWith(MARK)) {
                rules.add(line.substring(MARK.length()));
                inside = true;
            } else if (inside && line.startsWith("//")) {
                rules.set(rules.size() - 1, rules.get(rules.size() - 1) + ' ' + line.substring(2));
            } else {
                inside = false;
            }
        }
        rules.replaceAll(RuleCommentsTest::oneLine);
        return rules;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
