package io.github.interviewanalyzer.interview;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What follows each thing that could be a label, up to the next one; used by Convention. */
final class Speech {

    private final boolean[] follows;
    private final boolean[] asks;
    private final boolean[] asked;

    Speech(Candidates candidates, Label[] taken, Predicate<Label> counts) {
        int size = taken.length;
        follows = new boolean[size];
        asks = new boolean[size];
        asked = new boolean[size];
        int at = -1;
        String key = "";
        for (int i = 0; i <= size; i++) {
            Label label = i == size ? null : label(candidates, taken, counts, i);
            if (i == size || label != null) {
                String next = label == null ? "" : label.key();
                boolean asksBefore = at >= 0 && asks[at] && !next.equals(key);
                if (at >= 0 && !asksBefore) {
                    asks[at] = false;
                }
                if (label != null) {
                    asked[i] = asksBefore;
                    at = i;
                    key = next;
                    asks[i] = LabelWords.asks(next);
                }
            }
            if (i < size && at >= 0) {
                read(candidates, i, at, label);
            }
        }
    }

    private void read(Candidates candidates, int i, int at, @Nullable Label label) {
        Line line = candidates.lines.get(i);
        if (line.blank() || candidates.looks.get(i).notation() == Look.Notation.TIME) {
            return;
        }
        int from = label == null ? line.start() : label.speech();
        if (from < line.end() && !Notations.address(candidates.text, from, line.end())) {
            follows[at] = true;
            char mark = Chars.lastMark(candidates.text, from, line.end());
            asks[at] |= Chars.questionMark(mark);
        }
    }

    private static @Nullable Label label(
            Candidates candidates, Label[] taken, Predicate<Label> counts, int i) {
        if (taken[i] != null) {
            return taken[i];
        }
        for (Label label : candidates.at(i)) {
            if (counts.test(label)) {
                return label;
            }
        }
        return null;
    }

    /** Whether somebody says something there. */
    boolean follows(Label label) {
        return follows[label.line()];
    }

    // rule: A label is paired if it asks and another label follows, or if it follows one that
    // asks; it asks if a paragraph of its speech ends with a question mark or its word says so.
    boolean paired(Label label) {
        return asks[label.line()] || asked[label.line()];
    }
}
