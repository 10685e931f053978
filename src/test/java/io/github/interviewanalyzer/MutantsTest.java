package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {

    private static String mutation(boolean detected, String status, int line) {
        return mutation(detected, status, line, "changed a bound");
    }

    private static String mutation(boolean detected, String status, int line, String change) {
        return "<mutation detected='"
                + detected
                + "' status='"
                + status
                + "'><mutatedClass>io.github.interviewanalyzer.interview.Chars</mutatedClass>"
                + "<mutatedMethod>key</mutatedMethod><lineNumber>"
                + line
                + "</lineNumber><description>"
                + change
                + "</description></mutation>";
    }

    @Test
    void each_change_that_no_test_notices_is_listed_with_its_reason(@TempDir Path folder)
            throws IOException {
        Path reasons = folder.resolve("reasons.txt");
        Files.writeString(reasons, "# why\ninterview.Chars.key: changed a bound = no difference\n");
        Mutants mutants = new Mutants();
        mutants.reasons(reasons);
        mutants.add(
                "<mutations>"
                        + mutation(true, "KILLED", 1)
                        + mutation(true, "TIMED_OUT", 2)
                        + mutation(false, "SURVIVED", 3)
                        + mutation(false, "NO_COVERAGE", 4)
                        + "</mutations>");
        assertThat(mutants.markdown())
                .contains("| `interview.Chars` | 4 | 2 | 50.0 % |\n| **all** | 4 | 2 | 50.0 % |\n")
                .contains("| `interview.Chars.key: changed a bound` | 3 | no difference |\n")
                .contains("changed a bound` (no coverage) | 4 | no difference |\n");
    }

    @Test
    void a_change_is_named_without_packages_and_its_own_method(@TempDir Path folder)
            throws IOException {
        Path reasons = folder.resolve("reasons.txt");
        Files.writeString(
                reasons,
                "interview.Chars.key: removed call to Limits::require = one\n"
                        + "interview.Chars.key: replaced int return with 0 = two\n");
        Mutants mutants = new Mutants();
        mutants.reasons(reasons);
        String parser = "io/github/interviewanalyzer/interview/";
        mutants.add(
                "<mutations>"
                        + mutation(
                                false,
                                "SURVIVED",
                                1,
                                "removed call to " + parser + "Limits::require")
                        + mutation(
                                false,
                                "SURVIVED",
                                2,
                                "replaced int return with 0 for " + parser + "Chars::key")
                        + "</mutations>");
        assertThat(mutants.markdown())
                .contains("| `interview.Chars.key: removed call to Limits::require` | 1 | one |\n")
                .contains("| `interview.Chars.key: replaced int return with 0` | 2 | two |\n");
    }
}
