package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Cue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Alternatives of one word each are one term, so that groups do not multiply; for CueParser. */
final class Alternatives {

    private Alternatives() {}

    static List<List<Step>> merged(List<List<Step>> alternatives) {
        TreeSet<Term.Atom> single = new TreeSet<>();
        List<List<Step>> merged = new ArrayList<>();
        for (List<Step> steps : alternatives) {
            if (steps.size() == 1 && !steps.get(0).term().checked()) {
                single.addAll(steps.get(0).term().atoms());
            } else {
                merged.add(steps);
            }
        }
        if (!single.isEmpty()) {
            merged.add(0, List.of(new Step(0, new Term(List.copyOf(single), null, null))));
        }
        return merged;
    }
}
