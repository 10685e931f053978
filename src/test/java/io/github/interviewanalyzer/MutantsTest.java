package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {

    private static String mutation(boolean detected, String status, int line) {
        return "<mutation detected='"
                + detected
                + "' status='"
                + status
                + "'><mutatedClass>io.github.interviewanalyzer.interview.Chars</mutatedClass>"
                + "<mutatedMethod>key</mutatedMethod><lineNumber>"
                + line
                + "</lineNumber><description>changed a bound</description></mutation>";
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
}
