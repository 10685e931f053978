package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Part of step 4. Labels that are broken over two lines. */
final class Broken {

    private Broken() {}

    // rule: A known label may be broken over two lines: its first words alone on a line, the
    // others with the delimiter at the beginning of the next.
    static void accept(Candidates candidates, Label[] taken) {
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : taken) {
            InterviewException.throwIfInterrupted("labels");
            if (label != null) {
                counts.merge(label.key(), 1, Integer::sum);
                counts.merge(label.key().replace(" ", ""), 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        for (int i = 0; i + 1 < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            Label begin = taken[i] == null ? of(candidates.at(i), Delimiter.LINE) : null;
            Label end = begin == null ? null : of(candidates.at(i + 1), Delimiter.COLON);
            if (begin != null && end != null && counts.getOrDefault(end.key(), 0) <= 2) {
                String key = begin.key() + ' ' + end.key();
                if (counts.containsKey(key) || counts.containsKey(NameWords.initials(key))) {
                    taken[i] = whole(begin, end, key);
                    taken[i + 1] = null;
                }
            }
        }
    }

    private static @Nullable Label of(List<Label> labels, Delimiter delimiter) {
        for (Label label : labels) {
            if (label.form().delimiter() == delimiter) {
                return label;
            }
        }
        return null;
    }

    private static Label whole(Label begin, Label end, String key) {
        return new Label(
                begin.line(),
                new Span(begin.span().start(), end.span().end()),
                end.speech(),
                begin.printed() + ' ' + end.printed(),
                key,
                end.form(),
                end.timed(),
                end.gloss(),
                end.aliases());
    }
}
