package io.github.interviewanalyzer.theme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one place of a phrase asks of a word: to be one of some words or patterns and, if asked, to
 * be written or used in a certain way. Made by Cue, given numbers by CueIndex.
 *
 * @param atoms the words and patterns, one of which has to fit; never empty
 * @param written the word with its capitals as it has to stand, or null
 * @param tag the part of speech that the word has to be, as in Universal Dependencies, or null
 */
record Term(List<Atom> atoms, @Nullable String written, @Nullable String tag) {

    /** How a word of a cue is compared. */
    enum Kind {
        /** With all its inflected forms. */
        INFLECTED,
        /** As it stands. */
        EXACT,
        /** With wildcards. */
        PATTERN
    }

    /**
     * A word of a cue.
     *
     * @param kind how it is compared
     * @param word the folded word, with wildcards in a pattern
     */
    record Atom(Kind kind, String word) implements Comparable<Atom> {
        @Override
        public int compareTo(Atom other) {
            int byWord = word.compareTo(other.word);
            return byWord != 0 ? byWord : kind.compareTo(other.kind);
        }
    }

    static Term of(Kind kind, String word) {
        return new Term(List.of(new Atom(kind, word)), null, null);
    }

    /** Whether the word's form alone does not tell. */
    boolean checked() {
        return written != null || tag != null;
    }
}
