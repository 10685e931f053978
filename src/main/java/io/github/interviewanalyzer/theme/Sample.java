package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Cue.Step;
import java.util.List;

/**
 * The shortest text that a cue finds; used by Lint.
 *
 * @param text its words with blanks between them
 * @param tagged whether the cue asks for a part of speech, which a text without a sentence has not
 */
record Sample(String text, boolean tagged) {

    static Sample of(Cue cue) {
        StringBuilder text = new StringBuilder();
        boolean tagged = false;
        for (Cue.Phrase phrase : cue.phrases()) {
            // A comma parts the phrases, so that nothing is found across them.
            text.append(text.length() == 0 ? "" : ", ");
            List<Step> steps = phrase.variants().get(0);
            for (int i = 0; i < steps.size(); i++) {
                Term term = steps.get(i).term();
                tagged |= term.tag() != null;
                text.append(i == 0 ? "" : " ").append(word(term));
            }
        }
        return new Sample(text.toString(), tagged);
    }

    private static String word(Term term) {
        if (term.written() != null) {
            return term.written();
        }
        return term.atoms().get(0).word().replace("*", "").replace('?', 'x');
    }
}
