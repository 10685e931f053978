package io.github.interviewanalyzer.benchmark;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.MultiPatternMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.search.PhraseQuery;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Engines that find phrases of words and say where they stand. */
public class EnginesBenchmark {

    private static final String FIELD = "text";

    /** Lucene's monitor. */
    @State(Scope.Benchmark)
    public static class LuceneMonitor {
        private final StandardAnalyzer analyzer = new StandardAnalyzer();
        private Monitor monitor;

        /** Registers a query for each cue. */
        @Setup
        public void make(CueState state) throws IOException {
            monitor = new Monitor(analyzer);
            List<MonitorQuery> queries = new ArrayList<>();
            for (String phrase : Cues.phrases(state.cues)) {
                queries.add(new MonitorQuery(phrase, new PhraseQuery(FIELD, phrase.split(" "))));
            }
            monitor.register(queries);
        }

        int matches(String text) throws IOException {
            Document document = new Document();
            document.add(new TextField(FIELD, text, Field.Store.NO));
            return monitor.match(document, HighlightsMatch.MATCHER).getMatchCount();
        }

        /** Ends its threads. */
        @TearDown
        public void close() throws IOException {
            monitor.close();
        }
    }

    /** CoreNLP's tokens and sentences with TokensRegex, for words in small letters. */
    @State(Scope.Benchmark)
    public static class CoreNlp {
        private StanfordCoreNLP pipeline;
        private MultiPatternMatcher<CoreMap> matcher;

        /** Makes a pattern for each cue. */
        @Setup
        public void make(CueState state) {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,ssplit");
            pipeline = new StanfordCoreNLP(properties);
            List<TokenSequencePattern> patterns =
                    Cues.phrases(state.cues).stream()
                            .map(CoreNlp::pattern)
                            .map(pattern -> TokenSequencePattern.compile(pattern))
                            .toList();
            matcher = TokenSequencePattern.getMultiPatternMatcher(patterns);
        }

        private static String pattern(String phrase) {
            return Arrays.stream(phrase.split(" "))
                    .map(word -> '"' + word + '"')
                    .collect(Collectors.joining(" "));
        }

        int matches(String text) {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            List<CoreLabel> tokens = document.tokens();
            return matcher.findNonOverlapping(tokens).size();
        }
    }

    /** All cues in the text, each with its places. */
    @Benchmark
    public int luceneMonitor(TextState state, LuceneMonitor lucene) throws IOException {
        return lucene.matches(state.text);
    }

    /** All phrases in the text. */
    @Benchmark
    public int coreNlp(TextState state, CoreNlp coreNlp) {
        return coreNlp.matches(state.small);
    }
}
