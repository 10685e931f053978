package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.Jazzer;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fuzzer finds no fault in so many runs, and reaches as much of the code as it did: one that is
 * not led by the code it reaches finds nothing. An input that shows a fault is left beside those
 * that the fuzzer begins with, for {@link FuzzedInputsTest}.
 */
@Tag("sturdy")
class FuzzingTest {

    private static final int RUNS = Integer.getInteger("sturdy.runs", 3_000);

    /** The packages that lead it. */
    private static final String LEADING =
            "io.github.interviewanalyzer.interview.**,io.github.interviewanalyzer.theme.**,"
                    + "io.github.interviewanalyzer.io.**,io.github.interviewanalyzer.html.**";

    /** How many edges between pieces of code it has to reach, some 85 % of what it did. */
    private static final Map<String, Integer> FLOORS =
            Map.of(
                    "text",
                    4_300,
                    "page",
                    4_400,
                    "subtitles",
                    3_900,
                    "codebook",
                    2_150,
                    "cues",
                    2_550,
                    "json",
                    500,
                    "tags",
                    5_000);

    private static final Pattern EDGES = Pattern.compile(" cov: (\\d+) ");

    static List<Method> targets() {
        return FuzzedInputsTest.targets();
    }

    @Test
    void every_target_has_a_floor() {
        assertThat(targets()).extracting(Method::getName).hasSameElementsAs(FLOORS.keySet());
    }

    @ParameterizedTest
    @MethodSource("targets")
    void no_fault_is_found_and_the_code_is_reached(Method target, @TempDir Path corpus)
            throws Exception {
        Jvm jvm =
                Jvm.run(
                        Jazzer.class,
                        List.of("-Xmx1g", "-Djazzer.instrument=" + LEADING),
                        List.of(
                                "--target_class=" + FuzzTargets.class.getName(),
                                "--target_method=" + target.getName(),
                                "-runs=" + RUNS,
                                "-seed=1",
                                "-timeout=300",
                                // It would count the memory of the machine that starts it, whose
                                // peak a new process takes over; -Xmx bounds its own.
                                "-rss_limit_mb=0",
                                corpus.toString()));
        int edges =
                EDGES.matcher(jvm.out())
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group(1)))
                        .max()
                        .orElse(0);
        System.out.printf("%s: %d edges in %d runs%n", target.getName(), edges, RUNS);
        assertThat(jvm.code()).as(jvm.out()).isZero();
        assertThat(edges).isGreaterThanOrEqualTo(FLOORS.get(target.getName()));
    }
}
