package io.github.interviewanalyzer.interview;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 4. What is taken for a label so far, line by line, and how often each key is one;
 * changed by Convention, Variants, Broken and Labels in turn. For use by one thread.
 */
final class Taken {

    private final @Nullable Label[] labels;
    private final Map<String, Integer> counts = new HashMap<>();

    Taken(int lines) {
        labels = new Label[lines];
    }

    int lines() {
        return labels.length;
    }

    @Nullable Label at(int line) {
        return labels[line];
    }

    boolean none(int line) {
        return labels[line] == null;
    }

    /** Takes the label, or nothing for null, where something else or nothing was taken before. */
    void take(int line, @Nullable Label label) {
        Label before = labels[line];
        labels[line] = label;
        if (before != null) {
            counts.computeIfPresent(before.key(), (key, count) -> count > 1 ? count - 1 : null);
        }
        if (label != null) {
            counts.merge(label.key(), 1, Integer::sum);
        }
    }

    /** How often it is a label's key. */
    int count(String key) {
        return counts.getOrDefault(key, 0);
    }

    /** A copy of how often each key is one, which stays as it is. */
    Map<String, Integer> counts() {
        return new HashMap<>(counts);
    }

    /** The first line with a label, or how many lines there are. */
    int first() {
        int first = 0;
        while (first < labels.length && labels[first] == null) {
            first++;
        }
        return first;
    }

    /** The last line with a label, or -1. */
    int last() {
        int last = labels.length - 1;
        while (last >= 0 && labels[last] == null) {
            last--;
        }
        return last;
    }
}
