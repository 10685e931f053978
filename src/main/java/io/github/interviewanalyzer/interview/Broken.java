package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.Map;

/** Part of step 4. Labels that are broken over two lines. */
final class Broken {

    private Broken() {}

    // rule: A known label may be broken over two lines: its first words alone on a line, the
    // others with the delimiter at the beginning of the next.
    static void accept(Candidates candidates, Taken taken) {
        Map<String, Integer> counts = taken.counts();
        if (counts.isEmpty()) {
            return;
        }
        taken.counts()
                .forEach((key, count) -> counts.merge(key.replace(" ", ""), count, Integer::sum));
        for (int i = 0; i + 1 < taken.lines(); i++) {
            InterviewException.throwIfInterrupted("labels");
            Label begin = taken.none(i) ? candidates.find(i, Delimiter.LINE) : null;
            Label end = begin == null ? null : candidates.find(i + 1, Delimiter.COLON);
            if (begin != null && end != null && counts.getOrDefault(end.key(), 0) <= 2) {
                String key = begin.key() + ' ' + end.key();
                if (counts.containsKey(key) || counts.containsKey(NameWords.initials(key))) {
                    taken.take(i, whole(begin, end, key));
                    taken.take(i + 1, null);
                }
            }
        }
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
