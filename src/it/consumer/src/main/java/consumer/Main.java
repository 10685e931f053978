package consumer;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;

/** Fails unless the library does its work without its optional dependencies. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        absent("picocli.CommandLine");
        Interview interview = new InterviewParser().parse("HG: Why?\nKo: Because.");
        require(interview.turns().size() == 2, "two turns");
        Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Analysis analysis =
                    analyzer.analyze(Interview.ofSpeech("We want regional stability."));
            require(
                    analysis.tags().get(0).evidence().get(0).quote().equals("regional stability"),
                    "the words that prove it");
        }
        require(
                InterviewJson.readInterview(InterviewJson.write(interview)).equals(interview),
                "the same interview from its JSON");
    }

    private static void absent(String optional) {
        try {
            Class.forName(optional);
        } catch (ClassNotFoundException expected) {
            return;
        }
        throw new IllegalStateException("on the class path: " + optional);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("not " + what);
        }
    }
}
