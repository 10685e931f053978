package io.github.interviewanalyzer.theme;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A set of themes with the cues that find them.
 *
 * <p>Safe for use by many threads.
 *
 * @param id short name, such as {@code northeast-asia-diplomacy}: small letters, digits, hyphens
 * @param version the codebook's own version, such as {@code 1.0}
 * @param language ISO 639-1 code of the language of its cues
 * @param label name for people
 * @param themes the themes, never empty, each id once
 * @param lists word lists that cues of all themes may use by name; empty if there are none
 */
public record Codebook(
        String id,
        String version,
        String language,
        String label,
        List<Theme> themes,
        Map<String, List<String>> lists)
        implements Serializable {

    /** Copies the lists. */
    public Codebook {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(label, "label");
        themes = List.copyOf(themes);
        lists = Map.copyOf(lists);
    }

    /**
     * A theme.
     *
     * @param id short name: small letters, digits, hyphens
     * @param label name for people
     * @param definition what the theme means, and when to code it
     * @param source where the idea comes from, or null
     * @param parent id of the theme that this one is part of, or null
     * @param cues the phrases that find it, never empty
     * @param exclusions phrases in which its cues mean something else; may be empty
     * @param weights weight of single cues for the score, 1 where none stands; may be empty
     * @param examples passages that must be tagged with the theme
     * @param counterExamples passages that must not be
     */
    public record Theme(
            String id,
            String label,
            String definition,
            @Nullable String source,
            @Nullable String parent,
            List<String> cues,
            List<String> exclusions,
            Map<String, Double> weights,
            List<String> examples,
            List<String> counterExamples)
            implements Serializable {
        /** Copies the lists. */
        public Theme {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(definition, "definition");
            cues = List.copyOf(cues);
            exclusions = List.copyOf(exclusions);
            weights = Map.copyOf(weights);
            examples = List.copyOf(examples);
            counterExamples = List.copyOf(counterExamples);
        }
    }
}
