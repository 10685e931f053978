package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.Interview.Warning.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 14. What the steps before could not settle → warnings in order of place. */
final class Warnings {

    private static final int MANY = 7;

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
            InterviewException.throwIfInterrupted("warnings");
            warnings.add(
                    new Warning(
                            Code.SUSPICIOUS_LABEL,
                            label.span(),
                            "these words look like a label; they were kept as text"));
        }
        for (Label label : voices.unresolved()) {
            InterviewException.throwIfInterrupted("warnings");
            warnings.add(
                    new Warning(
                            Code.UNRESOLVED_ALIAS,
                            label.span(),
                            "this label could be of several speakers; it was kept apart"));
        }
        // rule: A speaker whose role the text does not show is warned about.
        Set<String> unknown = new HashSet<>();
        for (Speaker speaker : speakers) {
            InterviewException.throwIfInterrupted("warnings");
            if (speaker.role() == Role.OTHER && !labelled(speaker)) {
                unknown.add(speaker.id());
            }
        }
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("warnings");
            if (unknown.remove(turn.speaker())) {
                warnings.add(
                        new Warning(
                                Code.UNKNOWN_ROLE,
                                turn.span(),
                                "the text does not show whether this speaker asks or answers"));
            }
        }
        once(labels, turns, warnings);
        unlabelled(turns, warnings);
        alternation(turns, warnings);
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

    // rule: In a text of seven turns or more a label that stands once, of a speaker who speaks
    // once, is warned about.
    private static void once(Labels labels, List<Turn> turns, List<Warning> warnings) {
        if (turns.size() < MANY) {
            return;
        }
        Set<String> once = new HashSet<>();
        Set<String> again = new HashSet<>();
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("warnings");
            String speaker = turn.speaker();
            if (!again.contains(speaker) && !once.add(speaker)) {
                once.remove(speaker);
                again.add(speaker);
            }
        }
        if (once.isEmpty()) {
            return;
        }
        Map<String, Label> printed = new HashMap<>();
        for (Label label : labels.accepted()) {
            InterviewException.throwIfInterrupted("warnings");
            printed.putIfAbsent(label.printed(), label);
        }
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("warnings");
            Label label = turn.label() == null ? null : printed.get(turn.label());
            if (label != null && once.contains(turn.speaker())) {
                warnings.add(
                        new Warning(Code.LABEL_ONCE, label.span(), "this label stands only once"));
            }
        }
    }

    // rule: In a text with labels the first turn without one is warned about.
    private static void unlabelled(List<Turn> turns, List<Warning> warnings) {
        if (turns.stream().allMatch(turn -> turn.label() == null)) {
            return;
        }
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("warnings");
            if (turn.label() == null) {
                warnings.add(
                        new Warning(
                                Code.UNLABELLED_SPEECH,
                                turn.span(),
                                "this speech and those like it have no label"));
                return;
            }
        }
    }

    // rule: Where nine of ten turns have another speaker than the turn before, in a text of two
    // speakers, one that has the same is warned about.
    private static void alternation(List<Turn> turns, List<Warning> warnings) {
        long speakers = turns.stream().map(Turn::speaker).distinct().limit(3).count();
        List<Turn> repeated = new ArrayList<>();
        for (int i = 1; i < turns.size(); i++) {
            InterviewException.throwIfInterrupted("warnings");
            if (turns.get(i).speaker().equals(turns.get(i - 1).speaker())) {
                repeated.add(turns.get(i));
            }
        }
        if (speakers == 2 && repeated.size() * 10 <= turns.size()) {
            for (Turn turn : repeated) {
                warnings.add(
                        new Warning(
                                Code.BROKEN_ALTERNATION,
                                turn.span(),
                                "the same speaker speaks twice in a row"));
            }
        }
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
