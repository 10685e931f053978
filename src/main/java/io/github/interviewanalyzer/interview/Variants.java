package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Part of step 4. Known labels in another form, or misspelt, are labels too. */
final class Variants {

    private static final int KNOWN = 40;

    private Variants() {}

    static void accept(Candidates candidates, Taken taken) {
        List<String> known = new ArrayList<>();
        Map<String, Integer> counts = taken.counts();
        counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(KNOWN)
                .forEach(entry -> known.add(entry.getKey()));
        // rule: A known label in another form than most stands behind the first of those.
        int first = taken.first();
        for (int i = 0; i < taken.lines(); i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken.none(i)) {
                taken.take(i, variant(candidates, i, counts, known, taken, first));
            }
        }
    }

    private static @Nullable Label variant(
            Candidates candidates,
            int i,
            Map<String, Integer> counts,
            List<String> known,
            Taken taken,
            int first) {
        for (int k = candidates.first(i); k < candidates.behind(i); k++) {
            Label label = candidates.get(k);
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
    private static boolean heading(Candidates candidates, Label label, Taken taken) {
        Line line = candidates.lines.get(label.line());
        if (candidates.looks.get(label.line()).heading()) {
            return true;
        }
        if (line.length() > 120 || !Character.isLetterOrDigit(line.mark())) {
            return false;
        }
        for (int i = label.line() + 1; i < taken.lines(); i++) {
            if (!candidates.lines.get(i).blank()) {
                return !taken.none(i);
            }
        }
        return false;
    }
}
