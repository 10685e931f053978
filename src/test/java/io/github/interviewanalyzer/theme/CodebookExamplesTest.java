package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Codebook.Remark;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each theme of our codebooks finds its examples and leaves its counter-examples. */
@Costly
class CodebookExamplesTest {

    static Stream<Codebook> bundled() {
        return Codebook.bundled().stream().map(Codebook::bundled);
    }

    static Stream<Codebook> codebooks() throws IOException {
        return Stream.concat(
                bundled(), Stream.of(ThemeAccuracy.codebook(CodedPassages.PLOVER_PLV)));
    }

    @ParameterizedTest
    @MethodSource("codebooks")
    void themes_are_found_in_their_examples_alone(Codebook codebook) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            for (Theme theme : codebook.themes()) {
                assertThat(theme.examples())
                        .as("examples of %s", theme.id())
                        .hasSizeGreaterThanOrEqualTo(1)
                        .allMatch(text -> themes(analyzer, text).contains(theme.id()));
                assertThat(theme.counterExamples())
                        .as("counter-examples of %s", theme.id())
                        .hasSizeGreaterThanOrEqualTo(1)
                        .noneMatch(text -> themes(analyzer, text).contains(theme.id()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void themes_say_what_they_are_and_where_they_come_from(Codebook codebook) {
        assertThat(codebook.themes())
                .allSatisfy(theme -> assertThat(theme.definition()).hasSizeGreaterThan(60))
                .allSatisfy(theme -> assertThat(theme.source()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void cues_can_fire_and_say_something(Codebook codebook) {
        assertThat(codebook.lint())
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.NEVER_FIRES, Remark.Kind.OVER_BROAD);
    }

    private static List<String> themes(InterviewAnalyzer analyzer, String text) {
        return analyzer.analyze(Interview.ofSpeech(text)).tags().stream()
                .map(Analysis.Tag::theme)
                .toList();
    }
}
