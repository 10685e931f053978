package io.github.interviewanalyzer.theme;

import java.util.List;

/**
 * A cue as it is understood: phrases that must stand in one sentence; made by CueParser of the
 * cue's text, used by CueIndex.
 *
 * @param phrases the phrases, never empty
 * @param within how many words may stand between the phrases
 */
record Cue(List<Phrase> phrases, int within) {

    /** Phrases that only have to stand in one sentence. */
    static final int ANYWHERE = Integer.MAX_VALUE;

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
    record Step(int gap, Term term) {

        Step behind(int other) {
            return other == 0 ? this : new Step(other, term);
        }
    }

    /** What is wrong with a cue's text; the message is made of constants. */
    static final class Fault extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }

        String message() {
            return String.valueOf(getMessage());
        }
    }
}
