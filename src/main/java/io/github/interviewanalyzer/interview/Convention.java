package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What labels look like in one text: the forms that strong labels share. Learned by Labels, first
 * for delimiters that say much by themselves, then for the others.
 */
final class Convention {

    private static final int ONE_OFF = 4;
    private static final int FEW = 4;
    private static final int KNOWN = 100;

    private final Set<Delimiter> delimiters;
    private final Map<Form, Map<String, Evidence>> evidence = new HashMap<>();
    private final Map<Form, Share> shares = new HashMap<>();
    private final @Nullable Convention before;
    private int most;

    private Convention(Set<Delimiter> delimiters, @Nullable Convention before) {
        this.delimiters = delimiters;
        this.before = before;
    }

    static Convention learn(
            Candidates candidates,
            Label[] taken,
            Set<Delimiter> delimiters,
            @Nullable Convention before) {
        Convention convention = new Convention(delimiters, before);
        convention.gather(candidates, taken);
        convention.weigh();
        return convention;
    }

    private void gather(Candidates candidates, Label[] taken) {
        Speech speech = new Speech(candidates, taken, this::counts);
        List<Label> glossed = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] != null) {
                continue;
            }
            for (Label label : candidates.at(i)) {
                if (counts(label, candidates)) {
                    if (label.gloss() != null) {
                        glossed.add(label);
                    }
                    Evidence of =
                            evidence.computeIfAbsent(label.form(), form -> new HashMap<>())
                                    .computeIfAbsent(label.key(), key -> new Evidence(label));
                    of.count++;
                    of.known = candidates.known.accepts(label.key());
                    of.timed += label.timed() ? 1 : 0;
                    of.speaks += speech.follows(label) ? 1 : 0;
                    of.declared |= candidates.declares(label.key());
                    of.named |= candidates.names(label.key());
                    of.paired += speech.paired(label) ? 1 : 0;
                }
            }
        }
        glosses(glossed);
    }

    // rule: A gloss that is a label elsewhere, "Max Hill (MH):" beside "MH:", declares both.
    private void glosses(List<Label> glossed) {
        Map<String, Evidence> byKey = new HashMap<>();
        evidence.values().forEach(byKey::putAll);
        for (Label label : glossed) {
            for (String alias : label.aliases()) {
                Evidence other = byKey.get(alias);
                Evidence of = of(label);
                if (other != null && of != null) {
                    other.declared = true;
                    of.declared = true;
                }
            }
        }
    }

    // rule: Only a colon, a time stamp or a voice delimits a label that begins inside of a
    // sentence.
    private boolean counts(Label label, Candidates candidates) {
        return counts(label) && (label.form().sure() || !candidates.inside(label.line()));
    }

    private boolean counts(Label label) {
        return delimiters.contains(label.form().delimiter());
    }

    private void weigh() {
        evidence.forEach(
                (form, keys) -> {
                    Share share = new Share();
                    for (Evidence of : keys.values()) {
                        share.all += of.count;
                        if (strong(of)) {
                            share.strong += of.count;
                        }
                    }
                    shares.put(form, share);
                    most = Math.max(most, share.strong);
                });
        if (before != null) {
            most = Math.max(most, before.most);
        }
    }

    private boolean strong(Evidence of) {
        return of.strong();
    }

    void accept(Candidates candidates, Label[] taken) {
        for (int i = 0; i < taken.length; i++) {
            if (taken[i] != null) {
                continue;
            }
            Label best = null;
            int score = 0;
            for (Label label : candidates.at(i)) {
                Evidence of = counts(label, candidates) ? of(label) : null;
                if (of != null) {
                    int points = points(of);
                    if (points > score && !(of.count == 1 && candidates.inside(i))) {
                        best = label;
                        score = points;
                    }
                }
            }
            taken[i] = best;
        }
    }

    private @Nullable Evidence of(Label label) {
        Map<String, Evidence> keys = evidence.get(label.form());
        return keys == null ? null : keys.get(label.key());
    }

    /** More than 0 if it is a label. */
    private int points(Evidence of) {
        if (of.known) {
            return KNOWN;
        }
        Share share = shares.getOrDefault(of.form, new Share());
        // rule: A form that is rare beside the one of most labels is not this text's.
        if (share.strong * 10 < most) {
            return 0;
        }
        if (strong(of)) {
            return of.own();
        }
        int points = of.own();
        // rule: Without a colon, a time stamp or a voice, what is seen once is a label only in the
        // form
        // of others.
        if (most < FEW && !of.form.sure() && of.count == 1 && !of.word && !of.declared) {
            return 0;
        }
        if (most < FEW) {
            return points >= of.enough() ? points : 0;
        }
        // rule: Where most of what has the form of the labels is known to be one, what is seen once
        // is a label too if it is written like a name and something else speaks for it.
        boolean convention = share.strong * 5 >= share.all * 3;
        points = points - (of.paired > 0 ? 2 : 0) + 2;
        return convention && of.proper && points >= ONE_OFF ? points : 0;
    }

    /** How much of what has a form is known to be a label. */
    private static final class Share {
        int all;
        int strong;
    }
}
