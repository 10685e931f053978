package io.github.interviewanalyzer.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A cue as it is understood: phrases that must stand in one sentence; made of the cue's text, used
 * by the matcher's compiler.
 *
 * @param phrases the phrases, never empty
 */
record Cue(List<Phrase> phrases) {

    private static final String RESERVED = "*?()|\"~@/=&";
    private static final String JOINT = " & ";
    private static final int MOST_WORDS = 50;

    /**
     * Words that stand next to each other.
     *
     * @param words the folded words, never empty
     */
    record Phrase(List<String> words) {}

    static Cue parse(String cue) {
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        while (from >= 0) {
            int joint = cue.indexOf(JOINT, from);
            String phrase = joint < 0 ? cue.substring(from) : cue.substring(from, joint);
            phrases.add(new Phrase(Words.folded(phrase)));
            from = joint < 0 ? -1 : joint + JOINT.length();
        }
        return new Cue(phrases);
    }

    /** Gives what is wrong with a cue, or null. */
    static @Nullable String problem(String cue, Map<String, List<String>> lists) {
        int from = 0;
        while (from >= 0) {
            int joint = cue.indexOf(JOINT, from);
            String phrase = joint < 0 ? cue.substring(from) : cue.substring(from, joint);
            String wrong = phraseProblem(phrase);
            if (wrong != null) {
                return wrong;
            }
            from = joint < 0 ? -1 : joint + JOINT.length();
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
