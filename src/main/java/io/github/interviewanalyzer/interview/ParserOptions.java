package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows better than the parser. Kept in {@link Interview#options()}, so that a result
 * tells how it was made.
 *
 * <p>{@code ParserOptions.DEFAULT.withLabel("Kestrel").withRole("Kestrel", Role.INTERVIEWEE)}.
 * Labels are compared by letters and digits; case, blanks and marks do not count. Safe for use by
 * many threads.
 *
 * @param language ISO 639-1 code of the text, such as {@code "en"}, or null: the parser guesses
 * @param limits how much a text may hold
 * @param accepted labels that are labels wherever they stand before a delimiter, never null
 * @param refused words that are never a label, never null
 * @param roles what the speakers of these labels do, by label, never null
 * @param renames the full names of the speakers of these labels, by label; labels with one name are
 *     of one speaker; never null
 */
public record ParserOptions(
        @Nullable String language,
        Limits limits,
        List<String> accepted,
        List<String> refused,
        Map<String, Role> roles,
        Map<String, String> renames)
        implements Serializable {

    /** Nothing known, default limits. */
    public static final ParserOptions DEFAULT =
            new ParserOptions(null, Limits.DEFAULT, List.of(), List.of(), Map.of(), Map.of());

    /**
     * Checks the form of the language code, and copies.
     *
     * @throws IllegalArgumentException if the language is not two small letters
     */
    public ParserOptions {
        Objects.requireNonNull(limits, "limits");
        if (language != null && !code(language)) {
            throw new IllegalArgumentException(
                    "language is not an ISO 639-1 code of two small letters, such as en");
        }
        accepted = List.copyOf(Objects.requireNonNull(accepted, "accepted"));
        refused = List.copyOf(Objects.requireNonNull(refused, "refused"));
        // Sorted, so that the same options are always written the same way.
        roles = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(roles, "roles")));
        renames =
                Collections.unmodifiableMap(
                        new TreeMap<>(Objects.requireNonNull(renames, "renames")));
    }

    private static boolean code(String language) {
        return language.length() == 2 && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /**
     * Gives the same options with another language.
     *
     * @param code ISO 639-1 code, or null to let the parser guess
     * @return the changed options
     */
    public ParserOptions withLanguage(@Nullable String code) {
        return new ParserOptions(code, limits, accepted, refused, roles, renames);
    }

    /**
     * Gives the same options with other limits.
     *
     * @param other the new limits
     * @return the changed options
     */
    public ParserOptions withLimits(Limits other) {
        Objects.requireNonNull(other, "other");
        return new ParserOptions(language, other, accepted, refused, roles, renames);
    }

    /**
     * Gives the same options with one more label that is one wherever it stands before a delimiter,
     * even once and without any other evidence.
     *
     * @param label the label as printed, without delimiter
     * @return the changed options
     */
    public ParserOptions withLabel(String label) {
        Objects.requireNonNull(label, "label");
        return new ParserOptions(language, limits, and(accepted, label), refused, roles, renames);
    }

    /**
     * Gives the same options with words that are never a label.
     *
     * @param words what stands before the colon
     * @return the changed options
     */
    public ParserOptions withoutLabel(String words) {
        Objects.requireNonNull(words, "words");
        return new ParserOptions(language, limits, accepted, and(refused, words), roles, renames);
    }

    /**
     * Gives the same options with the role of the speaker of a label.
     *
     * @param label one of the speaker's labels
     * @param role what the speaker does
     * @return the changed options
     */
    public ParserOptions withRole(String label, Role role) {
        Map<String, Role> all = new TreeMap<>(roles);
        all.put(Objects.requireNonNull(label, "label"), Objects.requireNonNull(role, "role"));
        return new ParserOptions(language, limits, accepted, refused, all, renames);
    }

    /**
     * Gives the same options with the name of the speaker of a label. Labels that get the same name
     * are of one speaker.
     *
     * @param label one of the speaker's labels
     * @param name the full name
     * @return the changed options
     */
    public ParserOptions withName(String label, String name) {
        Map<String, String> all = new TreeMap<>(renames);
        all.put(Objects.requireNonNull(label, "label"), Objects.requireNonNull(name, "name"));
        return new ParserOptions(language, limits, accepted, refused, roles, all);
    }

    private static List<String> and(List<String> list, String one) {
        List<String> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
