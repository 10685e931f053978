package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was read of a codebook or theme so far; filled by CodebookJson. */
final class CodebookDraft {

    private final Map<String, @Nullable String> values = new HashMap<>();
    private final Map<String, List<String>> strings = new LinkedHashMap<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final List<Theme> themes = new ArrayList<>();

    void put(String key, @Nullable String value) {
        values.put(key, value);
    }

    void putAll(String key, List<String> all) {
        strings.put(key, all);
    }

    void putWeight(String cue, double weight) {
        weights.put(cue, weight);
    }

    List<Theme> themes() {
        return themes;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Codebook codebook() {
        return new Codebook(
                text("id"), text("version"), text("language"), text("label"), themes, strings);
    }

    Theme theme() {
        return new Theme(
                text("id"),
                text("label"),
                text("definition"),
                values.get("source"),
                values.get("parent"),
                strings.getOrDefault("cues", List.of()),
                strings.getOrDefault("exclusions", List.of()),
                weights,
                strings.getOrDefault("examples", List.of()),
                strings.getOrDefault("counterExamples", List.of()));
    }

    private String text(String key) {
        String value = values.get(key);
        return value == null ? "" : value;
    }
}
