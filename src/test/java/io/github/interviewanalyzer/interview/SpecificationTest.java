package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Invariants;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the parser's specification. */
class SpecificationTest {

    private static final String FENCE = "````";

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String section = "";
        List<String> lines = specification();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replace("#", "").strip();
            } else if (line.equals(FENCE + " example")) {
                int end = lines.subList(i, lines.size()).indexOf(FENCE) + i;
                examples.add(Example.of(section, i + 1, lines.subList(i + 1, end)));
                i = end;
            }
        }
        assertThat(examples).hasSizeGreaterThan(15);
        return examples.stream();
    }

    private static List<String> specification() throws IOException {
        try (InputStream in = SpecificationTest.class.getResourceAsStream("/interview-spec.md")) {
            return new String(
                            Objects.requireNonNull(in, "interview-spec.md").readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_the_turns_that_are_drawn(Example example) {
        Interview interview = new InterviewParser().parse(Drawn.text(example.drawn));
        assertThat(Drawn.draw(interview)).isEqualTo(example.drawn);
        for (String fact : example.facts) {
            int colon = fact.indexOf(": ");
            String key = fact.substring(0, colon);
            assertThat(key + ": " + Facts.of(interview, key)).isEqualTo(fact);
        }
        Invariants.check(Drawn.text(example.drawn), interview);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reads_the_same_with_other_line_breaks_a_byte_order_mark_or_blanks_behind(Example example) {
        String text = Drawn.text(example.drawn);
        Interview interview = new InterviewParser().parse(text);
        for (String variant :
                List.of(
                        text.replace("\n", "\r\n"),
                        text.replace("\n", "\r"),
                        text.replace("\n", "\u2028"),
                        text.replace("\n", " \u00a0\n"),
                        '\uFEFF' + text)) {
            Interview other = new InterviewParser().parse(variant);
            assertThat(Drawn.turns(other)).isEqualTo(Drawn.turns(interview));
            assertThat(other.exchanges()).isEqualTo(interview.exchanges());
            Invariants.check(variant, other);
        }
    }

    /** An example: where it stands, its drawn text and its facts. */
    record Example(String section, int line, String drawn, List<String> facts) {

        static Example of(String section, int line, List<String> lines) {
            int dot = lines.indexOf(".");
            List<String> text = dot < 0 ? lines : lines.subList(0, dot);
            List<String> facts = dot < 0 ? List.of() : lines.subList(dot + 1, lines.size());
            return new Example(section, line, String.join("\n", text), facts);
        }

        @Override
        public String toString() {
            return section + ", line " + line;
        }
    }
}
