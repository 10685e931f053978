package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Step 4. The phrases found in one sentence → the cues that join several of them; used by
 * Selection.
 */
final class Joints {

    private static final Comparator<Hit> BY_CUE =
            Comparator.comparingInt((Hit hit) -> hit.cue().number())
                    .thenComparingInt(Hit::last)
                    .thenComparingInt(hit -> -hit.first())
                    .thenComparingInt(Hit::part);

    private Joints() {}

    // rule: Phrases that a cue joins with & are found if all stand in one sentence, in any order
    // and without a common word; the evidence goes from the first to the last of them, each the
    // nearest before the one that completes them.
    static List<Hit> complete(List<Hit> phrases) {
        List<Hit> complete = new ArrayList<>();
        List<Hit> byCue = new ArrayList<>(phrases);
        byCue.sort(BY_CUE);
        int from = 0;
        while (from < byCue.size()) {
            CueIndex.Entry cue = byCue.get(from).cue();
            int to = from;
            while (to < byCue.size() && byCue.get(to).cue().number() == cue.number()) {
                to++;
            }
            sweep(cue, byCue.subList(from, to), complete);
            from = to;
        }
        return complete;
    }

    private static void sweep(CueIndex.Entry cue, List<Hit> found, List<Hit> complete) {
        List<Hit> nearest = new ArrayList<>();
        for (Hit hit : found) {
            InterviewException.throwIfInterrupted("themes");
            nearest.removeIf(other -> other.part() == hit.part());
            nearest.add(hit);
            if (nearest.size() == cue.parts() && near(nearest, cue.within())) {
                add(cue, nearest, complete);
                nearest.clear();
            }
        }
    }

    private static boolean near(List<Hit> hits, int within) {
        for (int i = 0; i < hits.size(); i++) {
            for (int j = 0; j < i; j++) {
                int apart = apart(hits.get(i), hits.get(j));
                if (apart < 0 || apart > within) {
                    return false;
                }
            }
        }
        return true;
    }

    /** How many words stand between, less than none if they have one in common. */
    private static int apart(Hit one, Hit other) {
        return Math.max(one.first() - other.last(), other.first() - one.last()) - 1;
    }

    // rule: An exclusion that joins phrases covers each of them, not what stands between.
    private static void add(CueIndex.Entry cue, List<Hit> parts, List<Hit> complete) {
        int first = Integer.MAX_VALUE;
        int last = 0;
        for (Hit part : parts) {
            if (cue.exclusion()) {
                complete.add(new Hit(part.first(), part.last(), cue, 0, true));
            }
            first = Math.min(first, part.first());
            last = Math.max(last, part.last());
        }
        if (!cue.exclusion()) {
            complete.add(new Hit(first, last, cue, 0, true));
        }
    }
}
