package io.github.interviewanalyzer.benchmark;

import java.util.List;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.openjdk.jmh.annotations.Benchmark;

/** What others do with a text, whatever is looked for, and the limit. */
public class TextPeersBenchmark {

    /** Looks at each character once: nothing that reads can be faster. */
    @Benchmark
    public int characters(TextState state) {
        String text = state.text;
        int lines = 0;
        for (int i = 0; i < text.length(); i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** The measure of all: OpenNLP's tokenizer by kinds of characters. */
    @Benchmark
    public String[] simpleTokenizer(TextState state) {
        return SimpleTokenizer.INSTANCE.tokenize(state.text);
    }

    /** Sentences, tokens by the model, and stems. */
    @Benchmark
    public List<String> openNlpStems(TextState state, OpenNlp tools) {
        return tools.stems(state.text);
    }

    /** Sentences, tokens, tags and lemmas. */
    @Benchmark
    public List<String> openNlpLemmas(TextState state, OpenNlp tools) {
        return tools.lemmas(state.text);
    }
}
