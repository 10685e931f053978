package io.github.interviewanalyzer.theme;

import java.util.Comparator;

/**
 * A phrase of a cue, or a whole cue, that was found in a passage.
 *
 * @param first its first word
 * @param last its last word
 * @param cue the cue
 * @param part which of its phrases was found, 0 if it has only one
 * @param whole whether it is the whole cue
 */
record Hit(int first, int last, CueIndex.Entry cue, int part, boolean whole) {

    // rule: Of pieces of evidence of one theme that overlap, one stands: the one of the heavier
    // cue, then a phrase before joined phrases, the earlier before the later, the longer before the
    // shorter.
    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble((Hit hit) -> -hit.cue.weight())
                    .thenComparing(hit -> hit.cue.parts() > 1)
                    .thenComparing(Hit::first)
                    .thenComparing(hit -> -hit.last)
                    .thenComparing(hit -> hit.cue.text());
}
