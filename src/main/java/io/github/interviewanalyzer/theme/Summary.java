package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis comes to: who speaks of which theme and how much, which themes stand together,
 * where in the interview they come up, and the words in their context. Every count names the
 * evidence behind it.
 *
 * <pre>{@code
 * Summary summary = Summary.of(analysis);
 * summary.speakers().get(0).extent().share(); // 0.1250: an eighth of the speaker's words
 * Summary own = Summary.of(analysis, Summary.View.DEFAULT.withOwnWords(true));
 * }</pre>
 *
 * <p>Extents are those of the evidence that the analysis keeps; of a tag that is truncated they are
 * the least. If the thread is interrupted, each of these throws an {@link InterviewException} with
 * code {@code INTERRUPTED}. Safe for use by many threads.
 *
 * @param subject what was summed up
 * @param view what was counted
 * @param themes the themes that count, in the order of the codebook; shares are those of the words
 *     that count
 * @param speakers themes by speaker, in the order of speakers and then of the codebook
 * @param pairs themes that stand in one turn, in the order of the codebook
 * @param courses for each theme that was found, in the order of the codebook, where it comes up
 * @param contexts each piece of evidence with the words around it, in the order of the tags
 */
public record Summary(
        Subject subject,
        View view,
        List<ThemeExtent> themes,
        List<SpeakerTheme> speakers,
        List<Pair> pairs,
        List<Course> courses,
        List<Context> contexts)
        implements Serializable {

    /** Copies the lists. */
    public Summary {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(view, "view");
        themes = List.copyOf(Objects.requireNonNull(themes, "themes"));
        speakers = List.copyOf(Objects.requireNonNull(speakers, "speakers"));
        pairs = List.copyOf(Objects.requireNonNull(pairs, "pairs"));
        courses = List.copyOf(Objects.requireNonNull(courses, "courses"));
        contexts = List.copyOf(Objects.requireNonNull(contexts, "contexts"));
    }

    /**
     * Sums an analysis up as {@link View#DEFAULT} sees it.
     *
     * @param analysis the analysis
     * @return what it comes to
     */
    public static Summary of(Analysis analysis) {
        return of(analysis, View.DEFAULT);
    }

    /**
     * Sums an analysis up.
     *
     * @param analysis the analysis
     * @param view what to count
     * @return what it comes to
     */
    public static Summary of(Analysis analysis, View view) {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(view, "view");
        Mentions mentions = Mentions.of(analysis, view);
        return new Summary(
                Subject.of(analysis),
                view,
                Comparisons.themes(mentions),
                SpeakerThemes.of(mentions),
                Pairs.of(mentions),
                Courses.of(mentions),
                Contexts.of(mentions, view.window()));
    }

    /**
     * Compares interviews, theme by theme, as {@link View#DEFAULT} sees them: a theme that only the
     * questions have is none of the interview.
     *
     * @param analyses analyses with one and the same codebook
     * @return for each theme that was found in any of them, in the order of the codebook, its
     *     counts in each
     * @throws InterviewException with code {@code CODEBOOK} if the codebooks differ
     */
    public static List<Comparison> compare(List<Analysis> analyses) {
        return compare(analyses, View.DEFAULT);
    }

    /**
     * Compares interviews, theme by theme.
     *
     * @param analyses analyses with one and the same codebook
     * @param view what to count
     * @return for each theme that was found in any of them, in the order of the codebook, its
     *     counts in each
     * @throws InterviewException with code {@code CODEBOOK} if the codebooks differ
     */
    public static List<Comparison> compare(List<Analysis> analyses, View view) {
        List<Analysis> all = List.copyOf(Objects.requireNonNull(analyses, "analyses"));
        Objects.requireNonNull(view, "view");
        for (int i = 1; i < all.size(); i++) {
            if (!all.get(i).codebook().sha256().equals(all.get(0).codebook().sha256())) {
                throw new InterviewException(
                        InterviewException.Code.CODEBOOK,
                        "analysis " + i,
                        "made with another codebook than the first; analyze all with one");
            }
        }
        return Comparisons.of(all.stream().map(one -> Mentions.of(one, view)).toList());
    }

    /**
     * Which interview and which codebook a summary is of; summaries with one {@code codebookSha256}
     * can be laid side by side.
     *
     * @param interview SHA-256 of the bytes that the interview was read from
     * @param headline the interview's headline, or null
     * @param published ISO 8601 local date or date-time of the interview, or null
     * @param codebook the codebook's id
     * @param codebookVersion the codebook's version
     * @param codebookSha256 SHA-256 of the codebook's canonical form
     */
    public record Subject(
            String interview,
            @Nullable String headline,
            @Nullable String published,
            String codebook,
            String codebookVersion,
            String codebookSha256)
            implements Serializable {
        /** Checks that nothing is missing. */
        public Subject {
            Objects.requireNonNull(interview, "interview");
            Objects.requireNonNull(codebook, "codebook");
            Objects.requireNonNull(codebookVersion, "codebookVersion");
            Objects.requireNonNull(codebookSha256, "codebookSha256");
        }

        private static Subject of(Analysis analysis) {
            return new Subject(
                    analysis.interview().source().sha256(),
                    analysis.interview().article().headline(),
                    analysis.interview().article().published(),
                    analysis.codebook().id(),
                    analysis.codebook().version(),
                    analysis.codebook().sha256());
        }
    }

    /**
     * What is counted.
     *
     * @param questions whether the turns of those who ask count where speakers are not told apart
     * @param ownWords whether only the speaker's own affirmed words count: polarity {@code
     *     AFFIRMED} and attributed to nobody else; what is hoped for or held possible is affirmed
     * @param rolledUp whether evidence for a theme counts for all the themes it is a part of, too
     * @param window how many words of context stand on each side of evidence, 0 or more
     */
    public record View(boolean questions, boolean ownWords, boolean rolledUp, int window)
            implements Serializable {

        /** Answers, whoever's words, each theme by itself, eight words of context. */
        public static final View DEFAULT = new View(false, false, false, 8);

        /**
         * Checks the window.
         *
         * @throws IllegalArgumentException if {@code window} is negative
         */
        public View {
            if (window < 0) {
                throw new IllegalArgumentException("window " + window);
            }
        }

        /**
         * Counts the turns of those who ask as well, or not.
         *
         * @param count whether they count
         * @return the view with this changed
         */
        public View withQuestions(boolean count) {
            return new View(count, ownWords, rolledUp, window);
        }

        /**
         * Counts the speaker's own affirmed words alone, or all.
         *
         * @param alone whether they alone count
         * @return the view with this changed
         */
        public View withOwnWords(boolean alone) {
            return new View(questions, alone, rolledUp, window);
        }

        /**
         * Counts evidence for a theme for its parents, too, or not.
         *
         * @param up whether it counts
         * @return the view with this changed
         */
        public View withRolledUp(boolean up) {
            return new View(questions, ownWords, up, window);
        }

        /**
         * Gives evidence more or less context.
         *
         * @param words how many words on each side, 0 or more
         * @return the view with this changed
         */
        public View withWindow(int words) {
            return new View(questions, ownWords, rolledUp, words);
        }
    }

    /**
     * How much somebody speaks of a theme.
     *
     * @param turns indexes of the turns that do, in order, never empty
     * @param sentences how many sentences do
     * @param words how many words these sentences have
     * @param share {@code words} of all the words that were spoken, 0 to 1, with four decimals
     * @param evidence ids of the evidence, in the order of the analysis, never empty
     */
    public record Extent(
            List<Integer> turns, int sentences, int words, BigDecimal share, List<String> evidence)
            implements Serializable {
        /** Copies the lists and rounds the share. */
        public Extent {
            turns = List.copyOf(Objects.requireNonNull(turns, "turns"));
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
            share = Objects.requireNonNull(share, "share").setScale(4, RoundingMode.HALF_EVEN);
        }
    }

    /**
     * A theme in the interview.
     *
     * @param theme the theme's id
     * @param extent how much the turns that count speak of it
     */
    public record ThemeExtent(String theme, Extent extent) implements Serializable {
        /** Checks that nothing is missing. */
        public ThemeExtent {
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(extent, "extent");
        }
    }

    /**
     * A speaker on a theme; the share is that of the speaker's own words. Speakers who ask are
     * there whether questions count or not.
     *
     * @param speaker the speaker's id
     * @param theme the theme's id
     * @param extent how much
     */
    public record SpeakerTheme(String speaker, String theme, Extent extent)
            implements Serializable {
        /** Checks that nothing is missing. */
        public SpeakerTheme {
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(extent, "extent");
        }
    }

    /**
     * Two themes that stand together; rolled up, a theme and one that it is a part of are no pair.
     *
     * @param first the theme that comes first in the codebook
     * @param second the other one
     * @param turns indexes of the turns that speak of both, in order, never empty
     * @param sentences how many sentences speak of both, 0 or more
     * @param coefficient turns with both by turns with either, above 0 and at most 1, with four
     *     decimals (Jaccard 1901, Étude comparative de la distribution florale)
     * @param evidence ids of the evidence for either in the turns with both
     */
    public record Pair(
            String first,
            String second,
            List<Integer> turns,
            int sentences,
            BigDecimal coefficient,
            List<String> evidence)
            implements Serializable {
        /** Copies the lists and rounds the coefficient. */
        public Pair {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(second, "second");
            turns = List.copyOf(Objects.requireNonNull(turns, "turns"));
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
            coefficient =
                    Objects.requireNonNull(coefficient, "coefficient")
                            .setScale(4, RoundingMode.HALF_EVEN);
        }
    }

    /**
     * Where in the interview a theme comes up.
     *
     * @param theme the theme's id
     * @param points the turns that speak of it, in order, never empty
     */
    public record Course(String theme, List<Point> points) implements Serializable {
        /** Copies the list. */
        public Course {
            Objects.requireNonNull(theme, "theme");
            points = List.copyOf(Objects.requireNonNull(points, "points"));
        }
    }

    /**
     * A turn in the course of the interview.
     *
     * @param turn index of the turn
     * @param place share of the interview's spoken words that stand before the turn, 0 to 1, with
     *     four decimals
     * @param evidence ids of the evidence in the turn, never empty
     */
    public record Point(int turn, BigDecimal place, List<String> evidence) implements Serializable {
        /** Copies the list and rounds the place. */
        public Point {
            evidence = List.copyOf(Objects.requireNonNull(evidence, "evidence"));
            place = Objects.requireNonNull(place, "place").setScale(4, RoundingMode.HALF_EVEN);
        }
    }

    /**
     * Evidence in its context, as a line of a concordance (Luhn 1960, Key word-in-context index for
     * technical literature).
     *
     * @param theme id of the theme whose cue fired
     * @param evidence id of the evidence
     * @param turn index of the turn
     * @param speaker id of the speaker
     * @param before what stands before the evidence in its sentence, cut at the view's window
     * @param quote the evidence
     * @param after what stands behind it in its sentence, cut at the view's window
     */
    public record Context(
            String theme,
            String evidence,
            int turn,
            String speaker,
            String before,
            String quote,
            String after)
            implements Serializable {
        /** Checks that nothing is missing. */
        public Context {
            Objects.requireNonNull(theme, "theme");
            Objects.requireNonNull(evidence, "evidence");
            Objects.requireNonNull(speaker, "speaker");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * A theme in several interviews.
     *
     * @param theme the theme's id
     * @param interviews the interviews that speak of it, in their order, never empty
     */
    public record Comparison(String theme, List<InterviewTheme> interviews)
            implements Serializable {
        /** Copies the list. */
        public Comparison {
            Objects.requireNonNull(theme, "theme");
            interviews = List.copyOf(Objects.requireNonNull(interviews, "interviews"));
        }
    }

    /**
     * An interview on a theme; the share is that of the words that count.
     *
     * @param interview 0-based place among the analyses compared
     * @param extent how much
     */
    public record InterviewTheme(int interview, Extent extent) implements Serializable {
        /** Checks that nothing is missing. */
        public InterviewTheme {
            Objects.requireNonNull(extent, "extent");
        }
    }
}
