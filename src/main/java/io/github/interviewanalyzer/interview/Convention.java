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
 * What labels look like in one text: the forms that strong labels share. Learned by Labels, first
 * for delimiters that say much by themselves, then for the others.
 */
final class Convention {

    private static final int ONE_OFF = 4;
    private static final int FEW = 4;
    private static final int KNOWN = 100;

    private final Candidates candidates;
    private final Set<Delimiter> delimiters;
    private final @Nullable Evidence[] byGroup;
    private final Map<Form, Share> shares = new LinkedHashMap<>();
    private final @Nullable Convention before;
    private int most;
    private int all;
    private int capitals;

    private Convention(
            Candidates candidates, Set<Delimiter> delimiters, @Nullable Convention before) {
        this.candidates = candidates;
        this.delimiters = EnumSet.copyOf(delimiters);
        this.byGroup = new Evidence[candidates.groups()];
        this.before = before;
    }

    static Convention learn(
            Candidates candidates,
            Label[] taken,
            Set<Delimiter> delimiters,
            @Nullable Convention before) {
        Convention convention = new Convention(candidates, delimiters, before);
        convention.gather(taken);
        convention.weigh();
        convention.between(taken);
        return convention;
    }

    private void gather(Label[] taken) {
        Speech speech = new Speech(candidates, taken, this::counts);
        Map<Label, Evidence> glossed = new LinkedHashMap<>();
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.get(k);
            if (taken[label.line()] == null && countsInside(label)) {
                Evidence of = gathered(k, label);
                if (label.gloss() != null) {
                    glossed.put(label, of);
                }
                of.count++;
                of.numbers += candidates.number(label) ? 1 : 0;
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

    private void weigh() {
        shares.forEach(
                (form, share) -> {
                    for (Evidence of : share.byKey.values()) {
                        InterviewException.throwIfInterrupted("labels");
                        share.all += of.count;
                        share.paired += of.paired > 0 ? 1 : 0;
                        if (of.strong()) {
                            share.strong += of.count;
                            share.alone += of.alone;
                            share.keys++;
                            share.small += of.proper ? 0 : of.count;
                            all += of.count;
                            capitals += of.capitals || of.key.length() == 1 ? of.count : 0;
                        }
                    }
                    // rule: A line of its own is a label only where two of them are.
                    if (form.delimiter() == Delimiter.LINE && share.keys < 2) {
                        share.strong = 0;
                    }
                    most = Math.max(most, share.strong);
                });
        if (before != null) {
            most = Math.max(most, before.most);
            all += before.all;
            capitals += before.capitals;
        }
    }

    /** Counts what stands between two strong labels of one key, in their form. */
    private void between(Label[] taken) {
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.get(k);
            Evidence of = taken[label.line()] == null && countsInside(label) ? of(k) : null;
            if (of != null && of.strong()) {
                of.share.strong(of);
            } else if (of != null) {
                of.share.weak(of);
            }
        }
    }

    // rule: A form of which others have ten times as many labels is not this text's after all.
    void retract(Label[] taken, Convention later) {
        for (int k = 0; k < candidates.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.get(k);
            if (label.equals(taken[label.line()]) && counts(label)) {
                Evidence of = Objects.requireNonNull(of(k), "of");
                boolean rare = of.share.strong * 10 < later.most;
                if (rare && !of.known && !later.knows(label.key())) {
                    taken[label.line()] = null;
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
        return most > 0;
    }

    void accept(Label[] taken) {
        int k = 0;
        while (k < candidates.size()) {
            InterviewException.throwIfInterrupted("labels");
            int line = candidates.get(k).line();
            int behind = candidates.behind(line);
            if (taken[line] == null) {
                taken[line] = best(k, behind);
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
                int points = points(of);
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

    /** More than 0 if it is a label. */
    private int points(Evidence of) {
        if (of.known) {
            return KNOWN;
        }
        // rule: Where all labels are in capitals, two words or more in capitals before a colon
        // are one.
        boolean capital = of.capitals && of.proper && of.words > 1 && of.form.sure();
        if (capital && most >= FEW && capitals * 10 >= all * 9 && of.own() > 0) {
            return of.own();
        }
        Share share = of.share;
        // rule: A form that is rare beside the one of most labels is not this text's: a tenth of
        // it, or a quarter without a colon, a time stamp or a voice; label words may stand in
        // any form.
        if (share.strong * (of.form.sure() ? 10 : 4) < most && !(of.word && !of.form.whole())) {
            return 0;
        }
        if (of.strong() && share.strong > 0) {
            return of.own();
        }
        return oneOff(of) ? Math.max(1, of.own()) : 0;
    }

    private boolean oneOff(Evidence of) {
        Share share = of.share;
        // rule: What stands once before nothing but a quotation names its source and is no label.
        if (of.count == 1 && !of.declared && !of.word && candidates.quoted(of.first)) {
            return false;
        }
        // rule: It speaks for what is seen once that it leads to a question with another label
        // behind, but not that it follows one.
        int points = of.own() - (of.paired > 0 && of.asks == 0 ? 2 : 0) + 2;
        // rule: Where colons end the lines of most labels, it speaks for what is seen once that
        // one ends its line too (1).
        points += of.alone == of.count && share.alone * 10 >= share.strong * 9 ? 1 : 0;
        // rule: What stands between two labels of one speaker is a label if it has their form,
        // is written like a name and has a title or is named elsewhere, or is one small word as
        // others of its form are.
        boolean between = of.between > 0 && points >= ONE_OFF && of.proper;
        if (between || (of.between > 0 && of.words == 1 && share.small > 0)) {
            return true;
        }
        // rule: Without a colon, a time stamp or a voice, what is seen once is a label only in
        // the form of others.
        if (most < FEW) {
            boolean alone = !of.form.sure() && of.count == 1 && !of.word && !of.declared;
            // rule: Where hardly anything is known to be a label, that it asks or answers does not
            // speak for what stands before a colon once if the question stands neither at the end
            // nor in the first paragraph of its speech, or if nothing is known and most of what
            // stands there does neither.
            boolean few = share.strong == 0 && share.paired * 2 < share.byKey.size();
            boolean apart = of.count == 1 && of.leads == 0;
            boolean unpaired = of.form.sure() && of.paired > 0 && (few || apart);
            int own = of.own() - (unpaired ? 2 : 0);
            return !alone && own >= of.enough();
        }
        // rule: Where most of what has the form of the labels is known to be one, what is seen
        // once is a label too if it is written like a name and something else speaks for it;
        // three words or less that are set off by emphasis need nothing else. Where less is
        // known to be one, two things have to speak for it.
        if (share.strong * 10 < share.all * 3) {
            return false;
        }
        boolean convention = share.strong * 5 >= share.all * 3;
        boolean set = convention && !of.form.plain() && of.words <= 3;
        boolean name = of.proper || of.office > 0;
        return set ? points >= ONE_OFF - 1 : name && points >= (convention ? ONE_OFF : ONE_OFF + 1);
    }
}
