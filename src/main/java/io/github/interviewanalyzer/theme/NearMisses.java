package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.Explanation.Miss;
import io.github.interviewanalyzer.theme.Explanation.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A theme and a passage → the cues that were nearly found there, each with the one thing that kept
 * it: every cue is tried at every word, with more words between than it allows and with other
 * spellings. For explanations only; used by InterviewAnalyzer. Not safe for use by many threads.
 */
final class NearMisses {

    private final Theme theme;
    private final CueParser parser;
    private final String text;
    private final NearPhrases phrases;
    private final Passage passage;
    private final List<Miss> misses = new ArrayList<>();
    private List<Near> exclusions = List.of();

    /**
     * A phrase that stands there, or nearly.
     *
     * @param first its first word
     * @param last its last word
     * @param reason what is wrong, or null
     * @param words by how many words a gap is too wide
     * @param cue the exclusion that it is a phrase of, or an empty text
     */
    record Near(int first, int last, @Nullable Reason reason, int words, String cue) {

        int length() {
            return last - first + 1;
        }

        boolean overlaps(Near other) {
            return first <= other.last && other.first <= last;
        }
    }

    NearMisses(
            Theme theme,
            Map<String, List<String>> lists,
            String text,
            Passage passage,
            boolean inflected) {
        this.theme = theme;
        this.parser = new CueParser(lists);
        this.text = text;
        this.passage = passage;
        this.phrases = new NearPhrases(passage, inflected);
    }

    /** Looks at the paragraph that the passage holds. */
    void look() {
        phrases.begin();
        exclusions = new ArrayList<>();
        for (String exclusion : theme.exclusions()) {
            for (Cue.Phrase phrase : parser.parse(exclusion).phrases()) {
                for (Near near : phrases.of(phrase)) {
                    if (near.reason == null) {
                        exclusions.add(new Near(near.first, near.last, null, 0, exclusion));
                    }
                }
            }
        }
        for (String cue : theme.cues()) {
            Cue parsed = parser.parse(cue);
            if (parsed.phrases().size() == 1) {
                phrases.of(parsed.phrases().get(0)).forEach(near -> judge(cue, near));
            } else {
                joined(cue, parsed);
            }
        }
    }

    /** Gives what was found in all passages, the nearest first. */
    List<Miss> nearest(int most) {
        return misses.stream()
                .distinct()
                .sorted(
                        Comparator.comparing(Miss::reason)
                                .thenComparing(Miss::words)
                                .thenComparing(Miss::span)
                                .thenComparing(Miss::cue))
                .limit(most)
                .toList();
    }

    private void judge(String cue, Near near) {
        if (near.reason != null) {
            add(cue, near.reason, near.words, null, near.first, near.last);
            return;
        }
        for (Near exclusion : exclusions) {
            if (exclusion.overlaps(near)) {
                add(cue, Reason.EXCLUDED, 0, exclusion.cue, near.first, near.last);
                return;
            }
        }
    }

    private void joined(String cue, Cue parsed) {
        List<List<Near>> found = new ArrayList<>();
        for (Cue.Phrase phrase : parsed.phrases()) {
            List<Near> exact = new ArrayList<>(phrases.of(phrase));
            exact.removeIf(near -> near.reason != null);
            if (!exact.isEmpty()) {
                found.add(exact);
            }
        }
        if (found.isEmpty()) {
            return;
        }
        Near one = found.get(0).get(0);
        if (found.size() < parsed.phrases().size()) {
            add(cue, Reason.PHRASE_MISSING, 0, null, one.first, one.last);
            return;
        }
        List<Near> all = found.stream().map(exact -> nearest(one, exact)).toList();
        int first = all.stream().mapToInt(Near::first).min().orElseThrow();
        int last = all.stream().mapToInt(Near::last).max().orElseThrow();
        int between = last - first + 1 - all.stream().mapToInt(Near::length).sum();
        if (!passage.sentence(first).equals(passage.sentence(last))) {
            add(cue, Reason.OTHER_SENTENCE, 0, null, first, last);
        } else if (between > parsed.within()) {
            add(cue, Reason.GAP_TOO_WIDE, between - parsed.within(), null, first, last);
        } else {
            all.forEach(near -> judge(cue, near));
        }
    }

    private static Near nearest(Near one, List<Near> others) {
        return others.stream()
                .min(Comparator.comparingInt(other -> Math.abs(other.first() - one.first)))
                .orElseThrow();
    }

    private void add(
            String cue, Reason reason, int words, @Nullable String by, int first, int last) {
        Span span = new Span(passage.words.start(first), passage.words.end(last));
        misses.add(new Miss(cue, reason, words, by, span, span.in(text)));
    }
}
