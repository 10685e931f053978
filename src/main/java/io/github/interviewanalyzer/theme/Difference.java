package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Codebook.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Two codebooks on interviews → the tags that come and go; behind {@link Codebook#diff}. */
final class Difference {

    private Difference() {}

    static List<Change> of(Codebook before, Codebook after, List<Interview> interviews) {
        List<Change> changes = new ArrayList<>();
        try (InterviewAnalyzer older = new InterviewAnalyzer(before);
                InterviewAnalyzer newer = new InterviewAnalyzer(after)) {
            for (int i = 0; i < interviews.size(); i++) {
                Map<String, Tag> gone = tags(older, interviews.get(i));
                Map<String, Tag> come = tags(newer, interviews.get(i));
                for (Map.Entry<String, Tag> tag : gone.entrySet()) {
                    if (!come.containsKey(tag.getKey())) {
                        changes.add(change(i, tag.getValue(), false));
                    }
                }
                for (Map.Entry<String, Tag> tag : come.entrySet()) {
                    if (!gone.containsKey(tag.getKey())) {
                        changes.add(change(i, tag.getValue(), true));
                    }
                }
            }
        }
        changes.sort(
                Comparator.comparingInt(Change::interview)
                        .thenComparingInt(Change::turn)
                        .thenComparing(Change::theme));
        return changes;
    }

    private static Map<String, Tag> tags(InterviewAnalyzer analyzer, Interview interview) {
        Map<String, Tag> tags = new TreeMap<>();
        analyzer.analyze(interview).tags().forEach(tag -> tags.put(tag.id(), tag));
        return tags;
    }

    private static Change change(int interview, Tag tag, boolean comes) {
        List<String> cues =
                tag.evidence().stream()
                        .map(Evidence::cue)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return new Change(interview, tag.turn(), tag.theme(), comes, cues);
    }
}
