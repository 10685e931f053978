package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Codebook.FailedExample;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A codebook → the examples that its cues do not bear out; behind {@link Codebook#verify()}. */
final class Verification {

    private Verification() {}

    static List<FailedExample> of(Codebook codebook) {
        List<FailedExample> failed = new ArrayList<>();
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            for (Theme theme : codebook.themes()) {
                for (int i = 0; i < theme.examples().size(); i++) {
                    if (tag(analyzer, theme, theme.examples().get(i)).isEmpty()) {
                        failed.add(new FailedExample(theme.id(), false, i, null, null));
                    }
                }
                for (int i = 0; i < theme.counterExamples().size(); i++) {
                    int index = i;
                    tag(analyzer, theme, theme.counterExamples().get(i))
                            .map(tag -> tag.evidence().get(0))
                            .map(
                                    e ->
                                            new FailedExample(
                                                    theme.id(), true, index, e.cue(), e.quote()))
                            .ifPresent(failed::add);
                }
            }
        }
        return failed;
    }

    private static Optional<Tag> tag(InterviewAnalyzer analyzer, Theme theme, String passage) {
        ParserOptions options = ParserOptions.DEFAULT.withLanguage(analyzer.codebook().language());
        return analyzer.analyze(Interview.ofSpeech(passage, options)).tags().stream()
                .filter(tag -> tag.theme().equals(theme.id()))
                .findFirst();
    }
}
