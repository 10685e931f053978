package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.Interview.Warning.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Last step. What the steps before could not settle → warnings in order of place. */
final class Warnings {

    private Warnings() {}

    static List<Warning> read(
            CharSequence text,
            Labels labels,
            Voices voices,
            List<Turn> turns,
            List<Speaker> speakers) {
        List<Warning> warnings = new ArrayList<>(noTurns(text, turns));
        // rule: Words that look like a label but do not behave like one are warned about.
        for (Label label : labels.doubtful()) {
            warnings.add(
                    new Warning(
                            Code.SUSPICIOUS_LABEL,
                            label.span(),
                            "these words look like a label; they were kept as text"));
        }
        for (Label label : voices.unresolved()) {
            warnings.add(
                    new Warning(
                            Code.UNRESOLVED_ALIAS,
                            label.span(),
                            "this label could be of several speakers; it was kept apart"));
        }
        Map<String, Span> first = new HashMap<>();
        turns.forEach(turn -> first.putIfAbsent(turn.speaker(), turn.span()));
        // rule: A speaker whose role the text does not show is warned about.
        for (Speaker speaker : speakers) {
            if (speaker.role() == Role.OTHER && !labelled(speaker)) {
                warnings.add(
                        new Warning(
                                Code.UNKNOWN_ROLE,
                                first.get(speaker.id()),
                                "the text does not show whether this speaker asks or answers"));
            }
        }
        warnings.sort(Comparator.comparing(Warning::span).thenComparing(Warning::code));
        return warnings;
    }

    /** Whether a label word says that the speaker is neither who asks nor who answers. */
    private static boolean labelled(Speaker speaker) {
        return speaker.labels().stream()
                .anyMatch(
                        label ->
                                LabelWords.role(Chars.key(label, 0, label.length())) == Role.OTHER);
    }

    // rule: A text without turns is warned about.
    static List<Warning> noTurns(CharSequence text, List<Turn> turns) {
        return turns.isEmpty()
                ? List.of(
                        new Warning(
                                Code.NO_TURNS,
                                new Span(0, text.length()),
                                "no speech was found in the text"))
                : List.of();
    }
}
