package io.github.interviewanalyzer.interview;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows better than the parser. Kept in {@link Interview#options()}, so that a result
 * tells how it was made.
 *
 * <p>{@code ParserOptions.DEFAULT.withLanguage("en")}.
 *
 * @param language ISO 639-1 code of the text, such as {@code "en"}, or null: the parser guesses
 * @param limits how much a text may hold
 */
public record ParserOptions(@Nullable String language, Limits limits) implements Serializable {

    /** Nothing known, default limits. */
    public static final ParserOptions DEFAULT = new ParserOptions(null, Limits.DEFAULT);

    /**
     * Checks the form of the language code.
     *
     * @throws IllegalArgumentException if the language is not two small letters
     */
    public ParserOptions {
        Objects.requireNonNull(limits, "limits");
        if (language != null && !language.matches("[a-z]{2}")) {
            throw new IllegalArgumentException(
                    "language is not an ISO 639-1 code of two small letters, such as en");
        }
    }

    /**
     * Gives the same options with another language.
     *
     * @param code ISO 639-1 code, or null to let the parser guess
     * @return the changed options
     */
    public ParserOptions withLanguage(@Nullable String code) {
        return new ParserOptions(code, limits);
    }

    /**
     * Gives the same options with other limits.
     *
     * @param other the new limits
     * @return the changed options
     */
    public ParserOptions withLimits(Limits other) {
        return new ParserOptions(language, other);
    }
}
