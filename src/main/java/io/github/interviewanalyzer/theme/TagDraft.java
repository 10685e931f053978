package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Counts;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Step 6. The evidence of a theme on a turn → the tag; used by InterviewAnalyzer. */
final class TagDraft {

    /** How fast a cue that is repeated stops to count, as usual for BM25. */
    private static final double SATURATION = 1.2;

    private static final Comparator<CueIndex.Entry> BY_TEXT =
            Comparator.comparing(CueIndex.Entry::text).thenComparing(CueIndex.Entry::number);

    private final String id;
    private final int turn;
    private final String theme;
    private final int most;
    private final List<Evidence> evidence = new ArrayList<>();
    private final SortedMap<CueIndex.Entry, Integer> times = new TreeMap<>(BY_TEXT);
    private int count;
    private Counts counts = new Counts(0, 0, 0, 0);

    TagDraft(int turn, String theme, int most) {
        this.id = "t" + turn + ":" + theme;
        this.turn = turn;
        this.theme = theme;
        this.most = most;
    }

    /** Counts a piece of evidence and keeps it if the limit allows. */
    void add(CueIndex.Entry cue, String text, Span span, Span sentence, Assertion assertion) {
        times.merge(cue, 1, Integer::sum);
        counts = counts.plus(assertion);
        if (++count <= most) {
            String piece = id + ':' + count;
            evidence.add(
                    new Evidence(
                            piece,
                            span,
                            span.in(text),
                            sentence,
                            Method.CUE,
                            cue.text(),
                            assertion));
        }
    }

    Tag tag() {
        return new Tag(id, turn, theme, score(), count, count > evidence.size(), counts, evidence);
    }

    // rule: The score of a tag is s / (s + 1), where s adds up weight times n / (n + 1.2) times 2.2
    // for each cue that was found n times.
    private BigDecimal score() {
        double sum = 0;
        for (Map.Entry<CueIndex.Entry, Integer> found : times.entrySet()) {
            sum += gain(found.getKey().weight(), found.getValue());
        }
        BigDecimal score = BigDecimal.valueOf(sum / (sum + 1));
        return score.setScale(4, RoundingMode.HALF_EVEN).max(new BigDecimal("0.0001"));
    }

    private static double gain(double weight, int times) {
        return weight * times * (SATURATION + 1) / (times + SATURATION);
    }
}
