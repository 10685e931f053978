package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Step 4. Hits in one sentence → those that no exclusion of their theme overlaps; for Selection.
 */
final class Exclusions {

    private Exclusions() {}

    // rule: An exclusion of a theme suppresses the phrases of the theme's cues that it overlaps, no
    // others.
    static List<Hit> apply(List<Hit> hits) {
        List<Hit> exclusions = new ArrayList<>();
        List<Hit> parts = new ArrayList<>();
        List<Hit> others = new ArrayList<>();
        for (Hit hit : hits) {
            InterviewException.throwIfInterrupted("themes");
            (!hit.cue().exclusion() ? others : hit.whole() ? exclusions : parts).add(hit);
        }
        exclusions.addAll(Joints.complete(parts));
        if (exclusions.isEmpty()) {
            return others;
        }
        Map<Integer, Covered> covered = new HashMap<>();
        for (Hit hit : exclusions) {
            covered.computeIfAbsent(hit.cue().theme(), theme -> new Covered()).add(hit);
        }
        others.removeIf(hit -> covers(covered.get(hit.cue().theme()), hit));
        return others;
    }

    private static boolean covers(@Nullable Covered covered, Hit hit) {
        return covered != null && covered.overlaps(hit);
    }

    /** Stretches of words, those that touch made one. */
    private static final class Covered {
        private final TreeMap<Integer, Integer> lastByFirst = new TreeMap<>();

        void add(Hit hit) {
            int first = hit.first();
            int last = hit.last();
            Map.Entry<Integer, Integer> near = lastByFirst.floorEntry(last);
            while (near != null && near.getValue() >= first) {
                first = Math.min(first, near.getKey());
                last = Math.max(last, near.getValue());
                lastByFirst.remove(near.getKey());
                near = lastByFirst.floorEntry(last);
            }
            lastByFirst.put(first, last);
        }

        boolean overlaps(Hit hit) {
            Map.Entry<Integer, Integer> near = lastByFirst.floorEntry(hit.last());
            return near != null && near.getValue() >= hit.first();
        }
    }
}
