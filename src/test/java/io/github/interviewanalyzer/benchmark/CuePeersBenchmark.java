package io.github.interviewanalyzer.benchmark;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ahocorasick.trie.Trie;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finders of strings, on a text whose capitals are small already. */
public class CuePeersBenchmark {

    /** The cues as strings. */
    @State(Scope.Benchmark)
    public static class Phrases {
        List<String> phrases = List.of();

        /** Makes them. */
        @Setup
        public void make(CueState state) {
            phrases = Cues.phrases(state.cues);
        }
    }

    /** One regular expression. */
    @State(Scope.Benchmark)
    public static class Regex {
        Pattern pattern = Pattern.compile("");

        /** Makes it. */
        @Setup
        public void make(Phrases cues) {
            String any = cues.phrases.stream().map(Pattern::quote).collect(Collectors.joining("|"));
            pattern = Pattern.compile("\\b(?:" + any + ")\\b");
        }
    }

    /** Aho and Corasick's automaton by Robert Bor. */
    @State(Scope.Benchmark)
    public static class RobertBor {
        Trie trie = Trie.builder().build();

        /** Makes it. */
        @Setup
        public void make(Phrases cues) {
            trie = Trie.builder().onlyWholeWords().addKeywords(cues.phrases).build();
        }
    }

    /** Aho and Corasick's automaton in two arrays by hankcs. */
    @State(Scope.Benchmark)
    public static class Hankcs {
        final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

        /** Makes it. */
        @Setup
        public void make(Phrases cues) {
            TreeMap<String, String> map = new TreeMap<>();
            cues.phrases.forEach(phrase -> map.put(phrase, phrase));
            trie.build(map);
        }
    }

    /** A search for each cue. */
    @Benchmark
    public int contains(TextState state, Phrases cues) {
        int found = 0;
        for (String phrase : cues.phrases) {
            found += state.small.contains(phrase) ? 1 : 0;
        }
        return found;
    }

    /** All places, by one regular expression. */
    @Benchmark
    public int regex(TextState state, Regex regex) {
        return (int) regex.pattern.matcher(state.small).results().count();
    }

    /** All places, by Robert Bor's automaton. */
    @Benchmark
    public int ahoCorasickRobertBor(TextState state, RobertBor automaton) {
        return automaton.trie.parseText(state.small).size();
    }

    /** All places, by hankcs' automaton. */
    @Benchmark
    public int ahoCorasickHankcs(TextState state, Hankcs automaton) {
        return automaton.trie.parseText(state.small).size();
    }
}
