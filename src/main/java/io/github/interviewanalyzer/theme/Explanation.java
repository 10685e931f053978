package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a theme is on a turn, or why it is not: the tag with its evidence, and the cues that were
 * nearly found. {@link InterviewAnalyzer#explain} makes it.
 *
 * <p>Safe for use by many threads.
 *
 * @param turn index of the turn
 * @param theme id of the theme
 * @param tag the tag, or null if the theme is not on the turn
 * @param misses cues that something kept from being found, the nearest first, at most 20
 */
public record Explanation(int turn, String theme, Analysis.@Nullable Tag tag, List<Miss> misses)
        implements Serializable {

    /** Copies the list. */
    public Explanation {
        Objects.requireNonNull(theme, "theme");
        misses = List.copyOf(Objects.requireNonNull(misses, "misses"));
    }

    /**
     * A cue that was nearly found.
     *
     * @param cue the cue, as written in the codebook
     * @param reason what kept it from being found
     * @param words by how many words a gap is too wide, 0 for other reasons
     * @param by the exclusion that it fell to, or null for other reasons
     * @param span the words in question
     * @param quote what stands there
     */
    public record Miss(
            String cue, Reason reason, int words, @Nullable String by, Span span, String quote)
            implements Serializable {
        /** Checks that nothing is missing. */
        public Miss {
            Objects.requireNonNull(cue, "cue");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(quote, "quote");
        }
    }

    /** What kept a cue from being found; nearer reasons first. */
    public enum Reason {
        /** An exclusion of the theme covers it. */
        EXCLUDED,
        /** A word is written with other capitals. */
        OTHER_CASE,
        /** A word is another part of speech. */
        OTHER_PART_OF_SPEECH,
        /** A word that has to match as it stands stands in another form. */
        OTHER_FORM,
        /** A comma or another mark parts the words. */
        MARK_BETWEEN,
        /** More words stand between than may. */
        GAP_TOO_WIDE,
        /** The words do not stand in one sentence. */
        OTHER_SENTENCE,
        /** Only one of the joined phrases is there. */
        PHRASE_MISSING
    }
}
