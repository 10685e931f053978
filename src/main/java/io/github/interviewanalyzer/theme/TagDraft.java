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

/**
 * Step 6. The evidence of a theme on a turn → the tag. Made once for a theme and filled again for
 * each turn; used by TagDrafts. Not safe for use by many threads.
 */
final class TagDraft {

    /** How fast a cue that is repeated stops to count, as usual for BM25. */
    private static final double SATURATION = 1.2;

    private static final Comparator<CueIndex.Entry> BY_TEXT =
            Comparator.comparing(CueIndex.Entry::text).thenComparing(CueIndex.Entry::number);

    private static final Counts NONE = new Counts(0, 0, 0, 0);
    private static final BigDecimal LEAST = new BigDecimal("0.0001");

    private final String theme;
    private final int most;
    private int turn;
    private String id = "";
    private final List<Evidence> evidence = new ArrayList<>();

    /** The cue of each piece of evidence, those too that are not kept. */
    private final List<CueIndex.Entry> cues = new ArrayList<>();

    private Counts counts = NONE;

    /** The score that was rounded last, before and after: most tags have the same. */
    private double sum;

    private BigDecimal score = LEAST;

    TagDraft(String theme, int most) {
        this.theme = theme;
        this.most = most;
    }

    void begin(int turn) {
        this.turn = turn;
        id = "t" + turn + ":" + theme;
        evidence.clear();
        cues.clear();
        counts = NONE;
    }

    /** Counts a piece of evidence and keeps it if the limit allows. */
    void add(CueIndex.Entry cue, String text, Span span, Span sentence, Assertion assertion) {
        cues.add(cue);
        counts = counts.plus(assertion);
        if (cues.size() <= most) {
            String piece = id + ':' + cues.size();
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
        int count = cues.size();
        boolean truncated = count > evidence.size();
        return new Tag(id, turn, theme, score(), count, truncated, counts, evidence);
    }

    // rule: The score of a tag is s / (s + 1), where s adds up weight times n / (n + 1.2) times 2.2
    // for each cue that was found n times.
    private BigDecimal score() {
        double gains = gains();
        if (gains != sum) {
            BigDecimal exact = BigDecimal.valueOf(gains / (gains + 1));
            score = exact.setScale(4, RoundingMode.HALF_EVEN).max(LEAST);
            sum = gains;
        }
        return score;
    }

    private double gains() {
        cues.sort(BY_TEXT);
        double gains = 0;
        int from = 0;
        for (int i = 1; i <= cues.size(); i++) {
            if (i == cues.size() || cues.get(i).number() != cues.get(from).number()) {
                gains += gain(cues.get(from).weight(), i - from);
                from = i;
            }
        }
        return gains;
    }

    private static double gain(double weight, int times) {
        return weight * times * (SATURATION + 1) / (times + SATURATION);
    }
}
