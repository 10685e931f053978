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
import java.util.regex.Pattern;
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

/**
 * Engines that find phrases of words and say where they stand, in each turn by itself, since who
 * said a phrase is asked. The turns are split off in the plainest way.
 */
public class EnginesBenchmark {

    private static final String FIELD = "text";
    private static final Pattern LABEL = Pattern.compile("^[\\w .]{1,40}: ", Pattern.MULTILINE);

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
            int matches = 0;
            for (String turn : LABEL.split(text)) {
                Document document = new Document();
                document.add(new TextField(FIELD, turn, Field.Store.NO));
                matches += monitor.match(document, HighlightsMatch.MATCHER).getMatchCount();
            }
            return matches;
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
            int matches = 0;
            for (String turn : LABEL.split(text)) {
                CoreDocument document = new CoreDocument(turn);
                pipeline.annotate(document);
                List<CoreLabel> tokens = document.tokens();
                matches += matcher.findNonOverlapping(tokens).size();
            }
            return matches;
        }
    }

    /** All cues in the turns, each with its places. */
    @Benchmark
    public int luceneMonitor(TextState state, LuceneMonitor lucene) throws IOException {
        return lucene.matches(state.text);
    }

    /** All phrases in the turns. */
    @Benchmark
    public int coreNlp(TextState state, CoreNlp coreNlp) {
        return coreNlp.matches(state.small);
    }
}
