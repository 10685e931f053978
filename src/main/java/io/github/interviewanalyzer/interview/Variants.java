package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Part of step 4. Known labels in another form, or misspelt, are labels too. */
final class Variants {

    private static final int KNOWN = 40;

    private Variants() {}

    static void accept(Candidates candidates, Label[] taken) {
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : taken) {
            InterviewException.throwIfInterrupted("labels");
            if (label != null) {
                counts.merge(label.key(), 1, Integer::sum);
            }
        }
        List<String> known = new ArrayList<>();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(KNOWN)
                .forEach(entry -> known.add(entry.getKey()));
        // rule: A known label in another form than most stands behind the first of those.
        int first = 0;
        while (first < taken.length && taken[first] == null) {
            first++;
        }
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken[i] == null) {
                taken[i] = variant(candidates, i, counts, known, taken, first);
            }
        }
    }

    private static @Nullable Label variant(
            Candidates candidates,
            int i,
            Map<String, Integer> counts,
            List<String> known,
            Label[] taken,
            int first) {
        for (Label label : candidates.at(i)) {
            Delimiter delimiter = label.form().delimiter();
            boolean colon =
                    delimiter == Delimiter.COLON
                            || delimiter == Delimiter.SEMICOLON
                            || delimiter == Delimiter.TIME
                            || delimiter == Delimiter.STOP;
            if (colon
                    && i > first
                    && counts.containsKey(label.key())
                    && !heading(candidates, label, taken)) {
                return label;
            }
            if (delimiter == Delimiter.COLON
                    && !candidates.inside(i)
                    && !heading(candidates, label, taken)) {
                for (String key : known) {
                    if (Spelling.close(label.key(), key)) {
                        return label.as(key);
                    }
                }
            }
        }
        return null;
    }

    // rule: A line that begins like a label but is short, ends with no mark and stands before
    // another label is a heading.
    private static boolean heading(Candidates candidates, Label label, Label[] taken) {
        Line line = candidates.lines.get(label.line());
        if (candidates.looks.get(label.line()).heading()) {
            return true;
        }
        if (line.length() > 120 || !Character.isLetterOrDigit(line.mark())) {
            return false;
        }
        for (int i = label.line() + 1; i < taken.length; i++) {
            if (!candidates.lines.get(i).blank()) {
                return taken[i] != null;
            }
        }
        return false;
    }
}
