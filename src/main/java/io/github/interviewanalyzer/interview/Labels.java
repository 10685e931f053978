package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 4. Everything that could be a label → the labels that this text uses, learned by evidence
 * from all of it before anything is split; used by Voices and Blocks.
 *
 * @param accepted the labels, in order
 * @param doubtful what looks like a label among the speeches and is none, in order
 */
record Labels(List<Label> accepted, List<Label> doubtful) {

    private static final Set<Delimiter> SURE =
            Set.of(Delimiter.VOICE, Delimiter.COLON, Delimiter.TIME);

    static Labels learn(CharSequence text, List<Line> lines, List<Look> looks, Known known) {
        Candidates candidates = Candidates.read(text, lines, looks, known);
        Label[] taken = new Label[lines.size()];
        Convention colons = Convention.learn(candidates, taken, SURE, null);
        colons.accept(candidates, taken);
        Convention others =
                Convention.learn(
                        candidates,
                        taken,
                        Set.of(
                                Delimiter.STOP,
                                Delimiter.GAP,
                                Delimiter.EMPHASIS,
                                Delimiter.BRACKET,
                                Delimiter.DASH,
                                Delimiter.SEMICOLON,
                                Delimiter.LINE),
                        colons);
        others.accept(candidates, taken);
        colons.retract(taken, others);
        // The labels of the second round may be what those of the first are paired with.
        if (others.some()) {
            Convention.learn(candidates, taken, SURE, others).accept(candidates, taken);
        }
        Variants.accept(candidates, taken);
        Broken.accept(candidates, taken);
        return labels(candidates, taken);
    }

    // rule: A label that is seen once and stands before every label that is seen again is part of
    // the
    // heading if nothing else speaks for it.
    private static int first(Label[] taken, Candidates candidates) {
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : taken) {
            if (label != null) {
                counts.merge(label.key(), 1, Integer::sum);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            Label label = taken[i];
            if (label != null
                    && (counts.get(label.key()) > 1
                            || LabelWords.contains(label.key())
                            || label.gloss() != null
                            || candidates.known.accepts(label.key())
                            || candidates.declares(label.key())
                            || Label.shorter(label.key()).stream()
                                    .anyMatch(word -> counts.getOrDefault(word, 0) > 1))) {
                return i;
            }
        }
        return 0;
    }

    private static Labels labels(Candidates candidates, Label[] taken) {
        List<Label> accepted = new ArrayList<>();
        List<Label> doubtful = new ArrayList<>();
        int first = first(taken, candidates);
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] != null && i >= first) {
                accepted.add(taken[i]);
            } else if (!accepted.isEmpty()) {
                // rule: Words that look like a label but do not behave like one are warned about.
                for (Label label : candidates.at(i)) {
                    if (label.form().delimiter() == Delimiter.COLON
                            && NameWords.proper(label.printed())
                            && !PageWords.names(label.key())) {
                        doubtful.add(label);
                    }
                }
            }
        }
        return new Labels(Inlines.add(candidates, accepted), doubtful);
    }
}
