package io.github.interviewanalyzer.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cue as it is understood: phrases that must stand in one sentence; made of the cue's text, used
 * by CueIndex.
 *
 * @param phrases the phrases, never empty
 * @param within how many words may stand between the phrases
 */
record Cue(List<Phrase> phrases, int within) {

    /** Phrases that only have to stand in one sentence. */
    static final int ANYWHERE = Integer.MAX_VALUE;

    private static final String RESERVED = "*?()|\"~@/=&";
    private static final String JOINT = " & ";
    private static final int MOST_WORDS = 50;

    /**
     * Words that stand next to each other, in one or several variants.
     *
     * @param variants the variants, never empty
     */
    record Phrase(List<List<Step>> variants) {}

    /**
     * A word of a phrase.
     *
     * @param gap how many other words may stand before it
     * @param term what the word has to be
     */
    record Step(int gap, Term term) {}

    static Cue parse(String cue, Map<String, List<String>> lists) {
        List<Phrase> phrases = new ArrayList<>();
        for (String phrase : split(cue)) {
            List<Step> steps = new ArrayList<>();
            for (String word : Words.folded(phrase)) {
                steps.add(new Step(0, Term.of(Term.Kind.INFLECTED, word)));
            }
            phrases.add(new Phrase(List.of(steps)));
        }
        return new Cue(phrases, ANYWHERE);
    }

    private static List<String> split(String cue) {
        List<String> phrases = new ArrayList<>();
        int from = 0;
        while (from >= 0) {
            int joint = cue.indexOf(JOINT, from);
            phrases.add(joint < 0 ? cue.substring(from) : cue.substring(from, joint));
            from = joint < 0 ? -1 : joint + JOINT.length();
        }
        return phrases;
    }

    /** Gives what is wrong with a cue, or null. */
    static @Nullable String problem(String cue, Map<String, List<String>> lists) {
        for (String phrase : split(cue)) {
            String wrong = phraseProblem(phrase);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** Gives what is wrong with an entry of a word list, or null. */
    static @Nullable String entryProblem(String entry) {
        return phraseProblem(entry);
    }

    // rule: The characters * ? ( ) | " ~ @ / = and & are reserved and refused where they mean
    // nothing.
    private static @Nullable String phraseProblem(String phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (RESERVED.indexOf(phrase.charAt(i)) >= 0) {
                return "a reserved character, one of * ? ( ) | \" ~ @ / = &, means nothing here";
            }
        }
        int words = Words.folded(phrase).size();
        return words == 0 ? "no word" : words > MOST_WORDS ? "more than 50 words" : null;
    }
}
