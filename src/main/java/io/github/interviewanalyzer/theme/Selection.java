package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Step 5. Hits in a passage → the evidence that stands: in each sentence joined cues are completed
 * and overlaps decided, theme by theme; used by Search.
 */
final class Selection {

    private Selection() {}

    /** Gives whole cues in order of place, themes apart. */
    static List<Hit> of(List<Hit> hits, Passage passage) {
        if (hits.isEmpty() || (hits.size() == 1 && stands(hits.get(0)))) {
            return hits;
        }
        List<Hit> selected = new ArrayList<>(hits.size());
        int from = 0;
        while (from < hits.size()) {
            Span sentence = passage.sentence(hits.get(from).first());
            int to = from;
            while (to < hits.size() && passage.sentence(hits.get(to).first()).equals(sentence)) {
                InterviewException.throwIfInterrupted("themes");
                to++;
            }
            if (to == from + 1 && stands(hits.get(from))) {
                selected.add(hits.get(from));
            } else {
                selected.addAll(sentence(hits.subList(from, to)));
            }
            from = to;
        }
        return selected;
    }

    /** Whether a hit that is alone in its sentence is evidence. */
    private static boolean stands(Hit hit) {
        return hit.whole() && !hit.cue().exclusion();
    }

    private static List<Hit> sentence(List<Hit> hits) {
        List<Hit> standing = Exclusions.apply(hits);
        List<Hit> whole = new ArrayList<>();
        List<Hit> parts = new ArrayList<>();
        for (Hit hit : standing) {
            InterviewException.throwIfInterrupted("themes");
            (hit.whole() ? whole : parts).add(hit);
        }
        List<Hit> best = bestByStart(whole);
        best.addAll(Joints.complete(parts));
        return withoutOverlaps(best);
    }

    // rule: Of the phrases of a theme that begin at one word the heaviest stands, then the longest.
    private static List<Hit> bestByStart(List<Hit> whole) {
        Map<Long, Hit> best = new LinkedHashMap<>();
        for (Hit hit : whole) {
            InterviewException.throwIfInterrupted("themes");
            long start = (long) hit.cue().theme() << 32 | hit.first();
            best.merge(start, hit, (a, b) -> Hit.BEST_FIRST.compare(a, b) <= 0 ? a : b);
        }
        return new ArrayList<>(best.values());
    }

    private static List<Hit> withoutOverlaps(List<Hit> whole) {
        whole.sort(Hit.BEST_FIRST);
        Map<Integer, TreeMap<Integer, Hit>> standing = new HashMap<>();
        List<Hit> selected = new ArrayList<>();
        for (Hit hit : whole) {
            InterviewException.throwIfInterrupted("themes");
            TreeMap<Integer, Hit> of =
                    standing.computeIfAbsent(hit.cue().theme(), theme -> new TreeMap<>());
            Map.Entry<Integer, Hit> before = of.floorEntry(hit.last());
            if (before == null || before.getValue().last() < hit.first()) {
                of.put(hit.first(), hit);
                selected.add(hit);
            }
        }
        selected.sort(Comparator.comparingInt(Hit::first).thenComparingInt(Hit::last));
        return selected;
    }
}
