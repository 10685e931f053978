package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the specification of cues. */
class CueSpecificationTest {

    private static final String FENCE = "````";

    static Stream<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        List<String> lines = specification();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(FENCE + " example")) {
                int end = lines.subList(i, lines.size()).indexOf(FENCE) + i;
                examples.add(Example.of(i + 1, lines.subList(i + 1, end)));
                i = end;
            }
        }
        assertThat(examples).hasSizeGreaterThan(8);
        return examples.stream();
    }

    private static List<String> specification() throws IOException {
        try (InputStream in = CueSpecificationTest.class.getResourceAsStream("/cue-spec.md")) {
            return new String(
                            Objects.requireNonNull(in, "cue-spec.md").readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void finds_what_is_drawn(Example example) {
        String passage = example.drawn.replace("⟦", "").replace("⟧", "");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(example.codebook())) {
            Analysis analysis = analyzer.analyze(Interview.ofSpeech(passage));
            assertThat(draw(analysis)).isEqualTo(example.drawn);
        }
    }

    private static String draw(Analysis analysis) {
        StringBuilder drawn = new StringBuilder(analysis.interview().text());
        List<Evidence> pieces = new ArrayList<>();
        for (Tag tag : analysis.tags()) {
            pieces.addAll(tag.evidence());
        }
        for (int i = pieces.size() - 1; i >= 0; i--) {
            drawn.insert(pieces.get(i).span().end(), '⟧').insert(pieces.get(i).span().start(), '⟦');
        }
        return drawn.toString();
    }

    /** An example: where it stands, its cues and exclusions, and its drawn passage. */
    record Example(
            int line,
            List<String> cues,
            List<String> exclusions,
            Map<String, List<String>> lists,
            String drawn) {

        static Example of(int line, List<String> lines) {
            int dot = lines.indexOf(".");
            List<String> cues = new ArrayList<>();
            List<String> exclusions = new ArrayList<>();
            Map<String, List<String>> lists = new HashMap<>();
            for (String cue : lines.subList(0, dot)) {
                if (cue.startsWith("not: ")) {
                    exclusions.add(cue.substring(5));
                } else if (cue.startsWith("@") && cue.contains(": ")) {
                    String[] list = cue.substring(1).split(": ", -1);
                    lists.put(list[0], List.of(list[1].split(" \\| ")));
                } else {
                    cues.add(cue);
                }
            }
            String drawn = String.join("\n", lines.subList(dot + 1, lines.size()));
            return new Example(line, cues, exclusions, lists, drawn);
        }

        Codebook codebook() {
            Codebook.Theme theme =
                    new Codebook.Theme(
                            "it",
                            "It",
                            "It.",
                            null,
                            null,
                            cues,
                            exclusions,
                            Map.of(),
                            List.of(),
                            List.of());
            return new Codebook("it", "1", "en", "It", List.of(theme), lists);
        }

        @Override
        public String toString() {
            return "line " + line;
        }
    }
}
