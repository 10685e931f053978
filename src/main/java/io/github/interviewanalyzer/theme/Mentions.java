package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Summary.Extent;
import io.github.interviewanalyzer.theme.Summary.View;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Step 1 of a summary. An analysis and a view → the evidence that counts, for each theme that it
 * counts for; used by the steps that {@link Summary} names.
 *
 * @param analysis where it comes from
 * @param view what counts
 * @param askers ids of the speakers who ask
 * @param parents of each theme that is part of another the id of that
 * @param all each piece of evidence with each theme it counts for, in the order of the analysis
 */
record Mentions(
        Analysis analysis,
        View view,
        Set<String> askers,
        Map<String, String> parents,
        List<Mention> all) {

    private static final int PLACES = 4;

    /**
     * A piece of evidence for a theme.
     *
     * @param theme id of the theme it counts for: the tag's or one that this is part of
     * @param tag the tag that it proves
     * @param evidence the evidence
     */
    record Mention(String theme, Tag tag, Evidence evidence) {

        int turn() {
            return tag.turn();
        }

        boolean direct() {
            return theme.equals(tag.theme());
        }
    }

    static Mentions of(Analysis analysis, View view) {
        Set<String> askers = new HashSet<>();
        for (Speaker speaker : analysis.interview().speakers()) {
            if (speaker.role() == Role.INTERVIEWER) {
                askers.add(speaker.id());
            }
        }
        Map<String, String> parents = new HashMap<>();
        for (ThemeHeader theme : analysis.codebook().themes()) {
            if (theme.parent() != null) {
                parents.put(theme.id(), theme.parent());
            }
        }
        Mentions mentions = new Mentions(analysis, view, askers, parents, new ArrayList<>());
        analysis.tags().forEach(mentions::add);
        return mentions;
    }

    private void add(Tag tag) {
        InterviewException.throwIfInterrupted("summary");
        Set<String> themes = countsFor(tag.theme());
        for (Evidence evidence : tag.evidence()) {
            if (!view.ownWords() || own(evidence.assertion())) {
                themes.forEach(theme -> all.add(new Mention(theme, tag, evidence)));
            }
        }
    }

    private static boolean own(Assertion assertion) {
        return assertion.polarity() == Polarity.AFFIRMED && assertion.attributedTo() == null;
    }

    /** The theme and, rolled up, all that it is a part of. */
    Set<String> countsFor(String theme) {
        Set<String> themes = new LinkedHashSet<>();
        String at = theme;
        // A circle, which no codebook that was read has, ends where it began.
        while (at != null && themes.add(at)) {
            at = view.rolledUp() ? parents.get(at) : null;
        }
        return themes;
    }

    /** Those in turns that count where speakers are not told apart. */
    List<Mention> counted() {
        return all.stream().filter(mention -> counts(mention.turn())).toList();
    }

    boolean counts(int turn) {
        InterviewException.throwIfInterrupted("summary");
        return view.questions() || !askers.contains(speaker(turn));
    }

    String speaker(int turn) {
        return analysis.interview().turns().get(turn).speaker();
    }

    /** The ids of all themes, in the order of the codebook. */
    List<String> themes() {
        return analysis.codebook().themes().stream().map(ThemeHeader::id).toList();
    }

    /** How many words the turns that count have. */
    int countedWords() {
        return analysis.interview().turns().stream()
                .filter(turn -> counts(turn.index()))
                .mapToInt(Turn::words)
                .sum();
    }

    /** Counts mentions of one theme; the share is that of so many words. */
    Extent extent(List<Mention> mentions, int ofWords) {
        Set<Integer> turns = new TreeSet<>();
        Set<Span> sentences = new LinkedHashSet<>();
        Set<String> evidence = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            InterviewException.throwIfInterrupted("summary");
            turns.add(mention.turn());
            sentences.add(mention.evidence().sentence());
            evidence.add(mention.evidence().id());
        }
        int words = 0;
        for (Span sentence : sentences) {
            InterviewException.throwIfInterrupted("summary");
            words += analysis.interview().words(sentence);
        }
        return new Extent(
                List.copyOf(turns),
                sentences.size(),
                words,
                share(words, ofWords),
                List.copyOf(evidence));
    }

    static BigDecimal share(int part, int whole) {
        // Sentences that no blank parts have one word more than the paragraph; never above 1.
        BigDecimal divisor = BigDecimal.valueOf(Math.max(1, whole));
        return BigDecimal.valueOf(Math.min(part, whole))
                .divide(divisor, PLACES, RoundingMode.HALF_EVEN);
    }
}
