package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Documents → analyses with one and the same codebook: what is JSON is read, everything else is
 * analyzed; used by {@link Compare} on many threads.
 */
final class Analyses {

    private final Input input;
    private final InterviewAnalyzer analyzer;
    private final CodebookHeader codebook;

    private Analyses(Input input, InterviewAnalyzer analyzer, CodebookHeader codebook) {
        this.input = input;
        this.analyzer = analyzer;
        this.codebook = codebook;
    }

    /**
     * Prepares it.
     *
     * @param first the document whose codebook all others must have, or null for the analyzer's
     */
    static Analyses of(Input input, InterviewAnalyzer analyzer, @Nullable Document first) {
        CodebookHeader codebook = first == null ? null : codebook(first);
        return new Analyses(
                input,
                analyzer,
                codebook != null ? codebook : analyzer.analyze(Interview.ofSpeech("")).codebook());
    }

    private static @Nullable CodebookHeader codebook(Document first) {
        try {
            return Documents.json(first.relative()) ? read(Input.bytes(first)).codebook() : null;
        } catch (IOException | InterviewException e) {
            // It is refused when it is its turn.
            return null;
        }
    }

    /** The codebook of them all. */
    CodebookHeader codebook() {
        return codebook;
    }

    Analysis of(Document document) throws IOException {
        return of(document, Input.bytes(document));
    }

    Analysis of(Document document, byte[] content) {
        Analysis analysis =
                json(document, content)
                        ? read(content)
                        : analyzer.analyze(input.read(document, content));
        if (!analysis.codebook().sha256().equals(codebook.sha256())) {
            throw new InterviewException(
                    InterviewException.Code.CODEBOOK,
                    "codebook",
                    "another one than that of the first; analyze all with one");
        }
        return analysis;
    }

    /** By its name, or as no interview begins. */
    private static boolean json(Document document, byte[] content) {
        return Documents.json(document.relative()) || (content.length > 0 && content[0] == '{');
    }

    private static Analysis read(byte[] content) {
        return InterviewJson.readAnalysis(Source.decode(content, StandardCharsets.UTF_8).text());
    }
}
