package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Span;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An interview with its themes: which turn speaks of which theme of a codebook, and the words that
 * prove it. The analyzer makes it; it stands alone, for it holds the interview and the headers of
 * the codebook's themes.
 *
 * <p>Safe for use by many threads.
 *
 * @param interview the interview as it was read
 * @param codebook which codebook was used, with the headers of its themes
 * @param tags the themes found, by turn and then in the order of the codebook; a theme is on a turn
 *     exactly if it has evidence there
 * @param exchanges what each exchange of the interview does with the themes, in its order
 * @param provenance what made this analysis
 */
public record Analysis(
        Interview interview,
        CodebookHeader codebook,
        List<Tag> tags,
        List<Exchange> exchanges,
        Provenance provenance)
        implements Serializable {

    /**
     * Copies the lists and checks that everything fits together.
     *
     * @throws IllegalArgumentException if a quote is not what stands in the interview at its span,
     *     evidence lies outside of its turn, tags are out of order or a theme is twice on a turn,
     *     or an id or index refers to nothing
     */
    public Analysis {
        Objects.requireNonNull(interview, "interview");
        Objects.requireNonNull(codebook, "codebook");
        Objects.requireNonNull(provenance, "provenance");
        tags = List.copyOf(Objects.requireNonNull(tags, "tags"));
        exchanges = List.copyOf(Objects.requireNonNull(exchanges, "exchanges"));
        AnalysisConsistency.check(interview, codebook, tags, exchanges);
    }

    /**
     * Which codebook was used.
     *
     * @param id the codebook's id
     * @param version the codebook's version
     * @param sha256 SHA-256 of the codebook's canonical form, 64 small hexadecimal digits
     * @param themes the headers of all its themes, in its order
     */
    public record CodebookHeader(String id, String version, String sha256, List<ThemeHeader> themes)
            implements Serializable {
        /** Copies the list. */
        public CodebookHeader {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(sha256, "sha256");
            themes = List.copyOf(Objects.requireNonNull(themes, "themes"));
        }
    }

    /**
     * What a reader of an analysis needs to know of a theme.
     *
     * @param id the theme's id
     * @param label the theme's name for people
     * @param definition what the theme means
     * @param parent id of the theme that this one is part of, or null
     */
    public record ThemeHeader(String id, String label, String definition, @Nullable String parent)
            implements Serializable {
        /** Checks that nothing is missing. */
        public ThemeHeader {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(definition, "definition");
        }
    }

    /**
     * A theme on a turn.
     *
     * @param id stable within the analysis, such as {@code t3:apec}
     * @param turn index of the turn
     * @param theme id of the theme
     * @param score for ranking only, greater than 0 and at most 1, with four decimals
     * @param count how many pieces of evidence there are, at least as many as are kept
     * @param truncated whether there are more than the limit allows to keep
     * @param counts how many of them are meant how, those not kept included
     * @param evidence the words that prove it, in order of place, never empty
     */
    public record Tag(
            String id,
            int turn,
            String theme,
            BigDecimal score,
            int count,
            boolean truncated,
            Counts counts,
            List<Evidence> evidence)
            implements Serializable {
        /**
         * Copies the list and rounds the score.
         *
         * @throws IllegalArgumentException if there is no evidence, or less is counted than kept,
         *     or the score is not greater than 0 and at most 1
         */
        public Tag {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(counts, "counts");
            if (score.signum() <= 0 || score.compareTo(BigDecimal.ONE) > 0 || score.scale() > 99) {
                throw new IllegalArgumentException("score not in 0 to 1 on turn " + turn);
            }
            score = score.setScale(4, RoundingMode.HALF_EVEN);
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
            if (evidence.isEmpty() || count < evidence.size()) {
                throw new IllegalArgumentException("tag without evidence on turn " + turn);
            }
        }
    }

    /**
     * How many pieces of evidence of a tag are meant how; one piece may count in several.
     *
     * @param negated those that the sentence denies
     * @param hedged those that it does not say plainly
     * @param attributed those that it lays in somebody else's mouth
     * @param ownAffirmed those that are neither denied nor somebody else's: the speaker's own words
     */
    public record Counts(int negated, int hedged, int attributed, int ownAffirmed)
            implements Serializable {

        /**
         * Checks that nothing is negative.
         *
         * @throws IllegalArgumentException if a count is below 0
         */
        public Counts {
            if (negated < 0 || hedged < 0 || attributed < 0 || ownAffirmed < 0) {
                throw new IllegalArgumentException("a count below 0");
            }
        }

        Counts plus(Assertion assertion) {
            boolean denied = assertion.polarity() == Polarity.NEGATED;
            boolean others = assertion.attributedTo() != null;
            return new Counts(
                    negated + (denied ? 1 : 0),
                    hedged + (assertion.certainty() == Certainty.HEDGED ? 1 : 0),
                    attributed + (others ? 1 : 0),
                    ownAffirmed + (denied || others ? 0 : 1));
        }
    }

    /**
     * Words that prove a theme.
     *
     * @param id stable within the analysis, such as {@code t3:apec:1}
     * @param span where the words stand in the interview's text; never empty
     * @param quote exactly what stands there
     * @param sentence the sentence that the words stand in
     * @param method how they were found
     * @param cue the cue that fired, as written in the codebook, or null if none did
     * @param assertion how the words are meant
     */
    public record Evidence(
            String id,
            Span span,
            String quote,
            Span sentence,
            Method method,
            @Nullable String cue,
            Assertion assertion)
            implements Serializable {
        /**
         * Checks that the evidence can be right.
         *
         * @throws IllegalArgumentException if the quote has another length than the span, or none,
         *     or stands outside of its sentence
         */
        public Evidence {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(assertion, "assertion");
            if (quote.isEmpty() || quote.length() != span.length() || !sentence.contains(span)) {
                throw new IllegalArgumentException("evidence at " + span.start());
            }
        }
    }

    /** How evidence was found. */
    public enum Method {
        /** By a cue of the codebook. */
        CUE
    }

    /**
     * How words are meant.
     *
     * @param polarity whether the sentence affirms or denies
     * @param certainty whether the sentence says it plainly
     * @param attributedTo the words that name who is said to say so, or null: the speaker
     */
    public record Assertion(Polarity polarity, Certainty certainty, @Nullable String attributedTo)
            implements Serializable {
        /** The speaker says so, plainly. */
        public static final Assertion PLAIN =
                new Assertion(Polarity.AFFIRMED, Certainty.CERTAIN, null);

        /** Checks that nothing is missing. */
        public Assertion {
            Objects.requireNonNull(polarity, "polarity");
            Objects.requireNonNull(certainty, "certainty");
        }
    }

    /** Whether words affirm or deny. */
    public enum Polarity {
        /** It is so. */
        AFFIRMED,
        /** It is not so. */
        NEGATED
    }

    /** Whether words are said plainly. */
    public enum Certainty {
        /** Plainly. */
        CERTAIN,
        /** As possible, wished, planned or conditional. */
        HEDGED
    }

    /**
     * What an exchange does with the themes; ids are compared exactly, a parent is not its child.
     *
     * @param index 0-based place among the interview's exchanges
     * @param takenUp ids of themes that both the question and the answer speak of
     * @param dropped ids of themes that only the question speaks of
     * @param volunteered ids of themes that only the answer speaks of
     */
    public record Exchange(
            int index, List<String> takenUp, List<String> dropped, List<String> volunteered)
            implements Serializable {
        /** Copies the lists. */
        public Exchange {
            takenUp = List.copyOf(Objects.requireNonNull(takenUp, "takenUp"));
            dropped = List.copyOf(Objects.requireNonNull(dropped, "dropped"));
            volunteered = List.copyOf(Objects.requireNonNull(volunteered, "volunteered"));
        }
    }

    /**
     * What made an analysis; no clock, no machine.
     *
     * @param library name and version of this library
     * @param models the language models that were asked for it, in order of name
     * @param wordForms how the words of cues were compared
     */
    public record Provenance(String library, List<Model> models, WordForms wordForms)
            implements Serializable {
        /** Copies the list. */
        public Provenance {
            Objects.requireNonNull(library, "library");
            Objects.requireNonNull(wordForms, "wordForms");
            models = List.copyOf(Objects.requireNonNull(models, "models"));
        }
    }

    /** How the words of cues were compared. */
    public enum WordForms {
        /** With all their inflected forms. */
        INFLECTED,
        /**
         * As they stand in the codebook: a warning that its language is not English, or not that of
         * the interview.
         */
        AS_WRITTEN
    }

    /**
     * A language model.
     *
     * @param name name of its file
     * @param sha256 SHA-256 of its bytes, 64 small hexadecimal digits
     */
    public record Model(String name, String sha256) implements Serializable {
        /** Checks that nothing is missing. */
        public Model {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(sha256, "sha256");
        }
    }
}
