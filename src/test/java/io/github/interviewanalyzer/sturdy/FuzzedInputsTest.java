package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The inputs that the fuzzer begins with, and those that it has found a fault by, once each. */
class FuzzedInputsTest {

    private static final int LEAST = 3;

    static List<Method> targets() {
        return Arrays.stream(FuzzTargets.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(FuzzTest.class))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void every_input_keeps_the_invariants(Method target) throws Exception {
        List<Path> inputs = inputs(target);
        assertThat(inputs).hasSizeGreaterThanOrEqualTo(LEAST);
        FuzzTargets targets = new FuzzTargets();
        for (Path input : inputs) {
            byte[] bytes = Files.readAllBytes(input);
            assertThatCode(() -> target.invoke(targets, bytes))
                    .as("%s", input.getFileName())
                    .doesNotThrowAnyException();
        }
    }

    private static List<Path> inputs(Method target) throws IOException, URISyntaxException {
        Path folder =
                Path.of(
                        FuzzTargets.class
                                .getResource("FuzzTargetsInputs/" + target.getName())
                                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
