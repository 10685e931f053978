package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 4. What labels look like in one text: the forms that strong labels share. Learned by
 * Labels, first for delimiters that say much by themselves, then for the others.
 */
final class Convention {

    private final Candidates candidates;
    private final Set<Delimiter> delimiters;
    private final @Nullable Evidence[] byGroup;
    private final Map<Form, Share> shares = new LinkedHashMap<>();
    private final Scoring scoring;

    private Convention(
            Candidates candidates,
            Taken taken,
            Set<Delimiter> delimiters,
            @Nullable Convention before) {
        this.candidates = candidates;
        this.delimiters = EnumSet.copyOf(delimiters);
        this.byGroup = new Evidence[candidates.groups()];
        gather(taken);
        this.scoring = new Scoring(candidates, shares, before == null ? null : before.scoring);
        between(taken);
    }

    static Convention learn(
            Candidates candidates,
            Taken taken,
            Set<Delimiter> delimiters,
            @Nullable Convention before) {
        return new Convention(candidates, taken, delimiters, before);
    }

    private void gather(Taken taken) {
        Speech speech = null;
        Map<Label, Evidence> glossed = new LinkedHashMap<>();
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.get(k);
            if (taken.none(label.line()) && countsInside(label)) {
                speech = speech == null ? new Speech(candidates, taken, this::counts) : speech;
                Evidence of = gathered(k, label);
                if (label.gloss() != null) {
                    glossed.put(label, of);
                }
                of.count++;
                of.numbers += candidates.number(label) ? 1 : 0;
                of.lower += candidates.lower(label) ? 1 : 0;
                of.timed += label.timed() ? 1 : 0;
                of.speaks += speech.follows(label) ? 1 : 0;
                of.paired += speech.paired(label) ? 1 : 0;
                of.leads += speech.leads(label) ? 1 : 0;
                of.alone += candidates.alone(label) ? 1 : 0;
                of.asks += speech.asks(label) ? 1 : 0;
            }
        }
        glosses(glossed);
        shares.values().forEach(Share::declareLonger);
    }

    private Evidence gathered(int number, Label label) {
        Evidence of = of(number);
        if (of == null) {
            Share share = shares.computeIfAbsent(label.form(), form -> new Share());
            of = new Evidence(label, share);
            of.known = candidates.known.accepts(of.key);
            of.declared = candidates.declares(of.key);
            of.named = candidates.names(of.key);
            share.byKey.put(label.key(), of);
            byGroup[candidates.group(number)] = of;
        }
        return of;
    }

    // rule: A gloss that is a label elsewhere, "Max Hill (MH):" beside "MH:", declares both.
    private void glosses(Map<Label, Evidence> glossed) {
        if (glossed.isEmpty()) {
            return;
        }
        Map<String, Evidence> byKey = new HashMap<>();
        shares.values().forEach(share -> byKey.putAll(share.byKey));
        glossed.forEach(
                (label, of) -> {
                    for (String alias : label.aliases()) {
                        Evidence other = byKey.get(alias);
                        if (other != null) {
                            other.declared = true;
                            of.declared = true;
                        }
                    }
                });
    }

    /** Writes down the lines whose label stands before numbers: parts of the page. */
    void numbers(Set<Integer> page) {
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Evidence of = counts(candidates.get(k)) ? of(k) : null;
            if (of != null && of.numbered()) {
                page.add(candidates.get(k).line());
            }
        }
    }

    // rule: Only a colon, a time stamp or a voice delimits a label that begins inside of a
    // sentence.
    private boolean countsInside(Label label) {
        return counts(label)
                && (label.form().sure()
                        || (label.key().length() > 1 && LabelWords.contains(label.key()))
                        || !candidates.inside(label.line()));
    }

    private boolean counts(Label label) {
        return delimiters.contains(label.form().delimiter()) && !candidates.article(label);
    }

    /** Counts what stands between two strong labels of one key, in their form. */
    private void between(Taken taken) {
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.get(k);
            Evidence of = taken.none(label.line()) && countsInside(label) ? of(k) : null;
            if (of != null && of.strong()) {
                of.share.strong(of);
            } else if (of != null) {
                of.share.weak(of);
            }
        }
    }

    // rule: A form of which others have ten times as many labels is not this text's after all.
    void retract(Taken taken, Convention later) {
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.get(k);
            if (label.equals(taken.at(label.line())) && counts(label)) {
                Evidence of = Objects.requireNonNull(of(k), "of");
                boolean rare = of.share.strong * 10 < later.scoring.most();
                if (rare && !of.known && !later.knows(label.key())) {
                    taken.take(label.line(), null);
                }
            }
        }
    }

    private boolean knows(String key) {
        for (Share share : shares.values()) {
            Evidence of = share.byKey.get(key);
            if (of != null && of.strong()) {
                return true;
            }
        }
        return false;
    }

    /** Whether any label was learned. */
    boolean some() {
        return scoring.most() > 0;
    }

    void accept(Taken taken) {
        int k = 0;
        while (k < candidates.size()) {
            InterviewException.throwIfInterrupted("labels");
            int line = candidates.get(k).line();
            int behind = candidates.behind(line);
            if (taken.none(line)) {
                taken.take(line, best(k, behind));
            }
            k = behind;
        }
    }

    private @Nullable Label best(int first, int behind) {
        Label best = null;
        int score = 0;
        for (int k = first; k < behind; k++) {
            Label label = candidates.get(k);
            Evidence of = countsInside(label) ? of(k) : null;
            if (of != null) {
                int points = scoring.points(of);
                boolean alone = of.count == 1 && !(of.word && of.key.length() > 1);
                boolean inside = alone && candidates.inside(label.line());
                boolean longer = points == score && label.form().delimiter() == Delimiter.STOP;
                if (points > 0 && !inside && (points > score || longer)) {
                    best = label;
                    score = points;
                }
            }
        }
        return best;
    }

    private @Nullable Evidence of(int number) {
        return byGroup[candidates.group(number)];
    }
}
