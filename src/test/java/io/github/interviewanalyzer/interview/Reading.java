package io.github.interviewanalyzer.interview;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who says what in a text, as one reader sees it: a careful person, the parser or the naive way.
 *
 * @param voices who speaks
 * @param turns what is said, in order
 */
record Reading(List<Voice> voices, List<Said> turns) {

    /** Somebody who speaks; the role in small letters. */
    record Voice(String id, List<String> labels, @Nullable String name, String role) {}

    /** One speech; a careful reader notes only its first and last words. */
    record Said(String voice, @Nullable String label, String first, String last) {}

    /** The parser's reading. */
    static Reading of(Interview interview) {
        return new Reading(
                interview.speakers().stream()
                        .map(s -> new Voice(s.id(), s.labels(), s.name(), small(s.role().name())))
                        .toList(),
                interview.turns().stream().map(Reading::said).toList());
    }

    private static Said said(Interview.Turn turn) {
        String words =
                turn.paragraphs().stream()
                        .map(Interview.Paragraph::text)
                        .collect(Collectors.joining("\n"));
        return new Said(turn.speaker(), turn.label(), words, words);
    }

    /** The reading of a careful person, written down in JSON. */
    static Reading of(JsonNode gold) {
        List<Voice> voices = new ArrayList<>();
        for (JsonNode speaker : gold.path("speakers")) {
            List<String> labels = new ArrayList<>();
            speaker.path("labels").forEach(label -> labels.add(label.asText()));
            voices.add(
                    new Voice(
                            speaker.path("key").asText(),
                            labels,
                            speaker.path("name").asText(null),
                            small(speaker.path("role").asText())));
        }
        List<Said> turns = new ArrayList<>();
        for (JsonNode turn : gold.path("turns")) {
            turns.add(
                    new Said(
                            turn.path("speaker").asText(),
                            turn.path("label").asText(null),
                            turn.path("first").asText(),
                            turn.path("last").asText()));
        }
        return new Reading(voices, turns);
    }

    private static String small(String role) {
        return role.toLowerCase(Locale.ROOT);
    }
}
