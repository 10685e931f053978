package io.github.interviewanalyzer.benchmark;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.PhraseSearch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** What this library does. */
@State(Scope.Benchmark)
public class LibraryBenchmark {

    private final InterviewParser parser = new InterviewParser();
    private Interview interview = Interview.ofSpeech("");
    private InterviewAnalyzer analyzer = new InterviewAnalyzer(Cues.codebook(1));
    private PhraseSearch search = new PhraseSearch(Cues.codebook(1));

    /** Reads the text and prepares the cues. */
    @Setup
    public void prepare(TextState state, CueState cues) {
        interview = parser.parse(state.text);
        analyzer.close();
        analyzer = new InterviewAnalyzer(Cues.codebook(cues.cues));
        search = new PhraseSearch(Cues.codebook(cues.cues));
    }

    /** Gives the models back. */
    @TearDown
    public void close() {
        analyzer.close();
    }

    /** From the text to its turns. */
    @Benchmark
    public Interview parse(TextState state) {
        return parser.parse(state.text);
    }

    /** From turns to themes with evidence, sentences and how it is meant. */
    @Benchmark
    public Analysis tag() {
        return analyzer.analyze(interview);
    }

    /** From the text to themes with evidence. */
    @Benchmark
    public Analysis job(TextState state) {
        return analyzer.analyze(parser.parse(state.text));
    }

    /** The phrases of the cues in the text, nothing else, as finders of strings give them. */
    @Benchmark
    public int phrases(TextState state) {
        return search.count(state.text);
    }
}
