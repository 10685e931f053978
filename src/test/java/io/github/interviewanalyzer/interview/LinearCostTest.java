package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.HostileTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Counts what is read of hostile texts: the cost is linear in their length. */
@Costly
class LinearCostTest {

    private static final int TIMES = 500;
    private static final double MOST = 12;

    /** Where lines are so short that each step that looks at their ends reads all of them. */
    private static final double MOST_OF_TINY_LINES = 23;

    static Stream<Map.Entry<String, IntFunction<String>>> families() {
        return HostileTexts.families().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void twice_the_text_is_twice_the_reads(Map.Entry<String, IntFunction<String>> family) {
        double before = CountedText.readsPerCharacter(family.getValue().apply(TIMES));
        for (int times = TIMES * 2; times <= TIMES * 8; times *= 2) {
            double after = CountedText.readsPerCharacter(family.getValue().apply(times));
            assertThat(after).isLessThanOrEqualTo(Math.max(before * 1.1, 1));
            before = after;
        }
        assertThat(before).isLessThanOrEqualTo(MOST_OF_TINY_LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"harbour-interview.txt", "mountain-interview.txt"})
    void a_character_of_an_interview_is_read_twelve_times_at_most(String name) throws IOException {
        String text = Files.readString(Path.of("src/test/resources/samples", name));
        assertThat(CountedText.readsPerCharacter(text)).isLessThanOrEqualTo(MOST);
        String wrapped = text.replace(". ", ".\n").replace(", ", ",\n");
        assertThat(CountedText.readsPerCharacter(wrapped)).isLessThanOrEqualTo(MOST);
        String marked = text.replace("HG:", "**HG:**").replace("Oyelaran:", "**Oyelaran:**");
        assertThat(CountedText.readsPerCharacter(marked)).isLessThanOrEqualTo(MOST);
    }
}
