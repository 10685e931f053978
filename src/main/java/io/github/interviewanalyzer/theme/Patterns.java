package io.github.interviewanalyzer.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The words with wildcards that cues have; tells which ones a word of a text fits. Part of
 * CueIndex; not changed once the index is built.
 */
final class Patterns {

    /** Patterns by their first letter; those that begin with a wildcard under 0. */
    private final Map<Character, List<Pattern>> byFirst = new HashMap<>();

    /**
     * A pattern.
     *
     * @param letters its letters and wildcards
     * @param term the number of a term that it fits
     */
    private record Pattern(String letters, int term) {}

    void add(String letters, int term) {
        char first = letters.charAt(0);
        char key = first == '*' || first == '?' ? 0 : first;
        byFirst.computeIfAbsent(key, letter -> new ArrayList<>()).add(new Pattern(letters, term));
    }

    boolean empty() {
        return byFirst.isEmpty();
    }

    void forEachTerm(IntConsumer each) {
        byFirst.values().forEach(all -> all.forEach(pattern -> each.accept(pattern.term)));
    }

    /** Adds the numbers of the terms that a word fits. */
    void find(char[] word, int length, Ints terms) {
        find(word, length, byFirst.get(word[0]), terms);
        find(word, length, byFirst.get((char) 0), terms);
    }

    private static void find(
            char[] word, int length, @Nullable List<Pattern> patterns, Ints terms) {
        if (patterns != null) {
            for (Pattern pattern : patterns) {
                if (fits(pattern.letters, word, length)) {
                    terms.add(pattern.term);
                }
            }
        }
    }

    /** With one place to go back to, the last star: never more than letters times wildcards. */
    static boolean fits(String pattern, char[] word, int length) {
        int p = 0;
        int w = 0;
        int star = -1;
        int back = 0;
        while (w < length) {
            char c = p < pattern.length() ? pattern.charAt(p) : 0;
            if (c == '*') {
                star = p++;
                back = w;
            } else if (c == word[w] || c == '?') {
                p++;
                w++;
            } else if (star >= 0) {
                p = star + 1;
                w = ++back;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
