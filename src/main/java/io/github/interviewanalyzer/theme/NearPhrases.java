package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Cue.Step;
import io.github.interviewanalyzer.theme.Explanation.Reason;
import io.github.interviewanalyzer.theme.NearMisses.Near;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A phrase of a cue → where it stands in a passage, or nearly: with one thing wrong, not more. Used
 * by NearMisses. Not safe for use by many threads.
 */
final class NearPhrases {

    /** So many words more than a gap allows are still near. */
    private static final int SLACK = 5;

    private final Passage passage;
    private final boolean inflected;
    private final Inflections inflections = new Inflections();
    private final Map<String, Set<String>> formsOf = new HashMap<>();
    private final List<String> folded = new ArrayList<>();

    NearPhrases(Passage passage, boolean inflected) {
        this.passage = passage;
        this.inflected = inflected;
    }

    /** Reads the folded words of the passage's paragraph. */
    void begin() {
        folded.clear();
        for (int i = 0; i < passage.words.count; i++) {
            InterviewException.throwIfInterrupted("explanation");
            folded.add(passage.words.folded(i));
        }
    }

    List<Near> of(Cue.Phrase phrase) {
        List<Near> found = new ArrayList<>();
        for (List<Step> steps : phrase.variants()) {
            for (int first = 0; first < folded.size(); first++) {
                InterviewException.throwIfInterrupted("explanation");
                Near near = from(first, steps);
                if (near != null) {
                    found.add(near);
                }
            }
        }
        return found;
    }

    /** The phrase from a word on, each next word the nearest that fits; null if it is not near. */
    private @Nullable Near from(int first, List<Step> steps) {
        Near so = new Near(first, first, null, 0, "");
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            int from = i == 0 ? first : so.last() + 1;
            int to = i == 0 ? first + 1 : Math.min(folded.size(), from + step.gap() + SLACK + 1);
            int word = from;
            while (word < to && !near(step.term(), word)) {
                word++;
            }
            if (word == to) {
                return null;
            }
            int wide = i == 0 ? 0 : word - so.last() - 1 - step.gap();
            Reason reason = wide > 0 ? Reason.GAP_TOO_WIDE : reason(step, so.last(), word, i);
            if (reason != null && so.reason() != null) {
                return null;
            }
            so =
                    new Near(
                            first,
                            word,
                            reason == null ? so.reason() : reason,
                            Math.max(so.words(), Math.max(0, wide)),
                            "");
        }
        if (passage.sentence(first).equals(passage.sentence(so.last()))) {
            return so;
        }
        return so.reason() != null
                ? null
                : new Near(first, so.last(), Reason.OTHER_SENTENCE, 0, "");
    }

    private @Nullable Reason reason(Step step, int before, int word, int place) {
        Term term = step.term();
        if (!fits(term, word)) {
            return Reason.OTHER_FORM;
        }
        if (term.written() != null && !passage.written(word, term.written())) {
            return Reason.OTHER_CASE;
        }
        if (term.tag() != null && !term.tag().equals(passage.tag(word))) {
            return Reason.OTHER_PART_OF_SPEECH;
        }
        boolean parted = place > 0 && step.gap() == 0 && !passage.words.joined(word);
        return parted && passage.sentence(before).equals(passage.sentence(word))
                ? Reason.MARK_BETWEEN
                : null;
    }

    private boolean fits(Term term, int word) {
        for (Term.Atom atom : term.atoms()) {
            boolean fits =
                    switch (atom.kind()) {
                        case INFLECTED ->
                                inflected
                                        ? forms(atom.word()).contains(folded.get(word))
                                        : atom.word().equals(folded.get(word));
                        case EXACT -> atom.word().equals(folded.get(word));
                        case PATTERN -> pattern(atom.word(), folded.get(word));
                    };
            if (fits) {
                return true;
            }
        }
        return false;
    }

    /** Fits, or would in another form. */
    private boolean near(Term term, int word) {
        if (fits(term, word)) {
            return true;
        }
        for (Term.Atom atom : term.atoms()) {
            if (inflected
                    && atom.kind() == Term.Kind.EXACT
                    && (forms(atom.word()).contains(folded.get(word))
                            || forms(folded.get(word)).contains(atom.word()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean pattern(String pattern, String word) {
        return Patterns.fits(pattern, word.toCharArray(), word.length());
    }

    private Set<String> forms(String word) {
        return formsOf.computeIfAbsent(word, inflections::of);
    }
}
