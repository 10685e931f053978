package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

    private final Set<Delimiter> delimiters;
    private final Map<Form, Map<String, Evidence>> evidence = new HashMap<>();
    private final Map<Form, Share> shares = new HashMap<>();
    private final @Nullable Convention before;
    private int most;
    private int all;
    private int capitals;

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
        convention.between(candidates, taken);
        return convention;
    }

    private void gather(Candidates candidates, Label[] taken) {
        Speech speech = new Speech(candidates, taken, this::counts);
        Map<Label, Evidence> glossed = new LinkedHashMap<>();
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken[i] != null) {
                continue;
            }
            for (Label label : candidates.at(i)) {
                if (counts(label, candidates)) {
                    Evidence of =
                            evidence.computeIfAbsent(label.form(), form -> new HashMap<>())
                                    .computeIfAbsent(label.key(), key -> new Evidence(label));
                    if (label.gloss() != null) {
                        glossed.put(label, of);
                    }
                    of.count++;
                    of.known = candidates.known.accepts(label.key());
                    of.numbers += candidates.number(label) ? 1 : 0;
                    of.timed += label.timed() ? 1 : 0;
                    of.speaks += speech.follows(label) ? 1 : 0;
                    of.declared |= candidates.declares(label.key());
                    of.named |= candidates.names(label.key());
                    of.paired += speech.paired(label) ? 1 : 0;
                }
            }
        }
        glosses(glossed);
        evidence.values().forEach(Convention::shortened);
    }

    // rule: A name whose first or last words are a label that is seen again, "Ines Farr:" beside
    // "Farr:", is declared by it.
    private static void shortened(Map<String, Evidence> keys) {
        for (Evidence of : keys.values()) {
            for (String word : Label.shorter(of.key)) {
                Evidence other = keys.get(word);
                of.declared |=
                        word.length() > 1
                                && of.proper
                                && other != null
                                && other.proper
                                && other.count > 1;
            }
        }
    }

    // rule: A gloss that is a label elsewhere, "Max Hill (MH):" beside "MH:", declares both.
    private void glosses(Map<Label, Evidence> glossed) {
        Map<String, Evidence> byKey = new HashMap<>();
        evidence.values().forEach(byKey::putAll);
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

    // rule: Only a colon, a time stamp or a voice delimits a label that begins inside of a
    // sentence.
    /** Writes down the lines whose label stands before numbers: parts of the page. */
    void numbers(Candidates candidates, Set<Integer> page) {
        for (int i = 0; i < candidates.lines.size(); i++) {
            for (Label label : candidates.at(i)) {
                Evidence of = counts(label) ? of(label) : null;
                if (of != null && of.numbered()) {
                    page.add(i);
                }
            }
        }
    }

    private boolean counts(Label label, Candidates candidates) {
        return counts(label)
                && (label.form().sure()
                        || (label.key().length() > 1 && LabelWords.contains(label.key()))
                        || !candidates.inside(label.line()));
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
                    shares.put(form, share);
                    most = Math.max(most, share.strong);
                });
        if (before != null) {
            most = Math.max(most, before.most);
            all += before.all;
            capitals += before.capitals;
        }
    }

    /** Counts what stands between two strong labels of one key, in their form. */
    private void between(Candidates candidates, Label[] taken) {
        Map<Form, Label> strong = new HashMap<>();
        Map<Form, List<Evidence>> since = new HashMap<>();
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            for (Label label : candidates.at(i)) {
                Evidence of = taken[i] == null && counts(label, candidates) ? of(label) : null;
                if (of != null && strong(of)) {
                    Label before = strong.put(label.form(), label);
                    List<Evidence> only = since.remove(label.form());
                    boolean same = before != null && before.key().equals(label.key());
                    if (same && only != null && only.size() == 1) {
                        only.get(0).between++;
                    }
                } else if (of != null && strong.containsKey(label.form())) {
                    since.computeIfAbsent(label.form(), form -> new ArrayList<>()).add(of);
                }
            }
        }
    }

    // rule: A form of which others have ten times as many labels is not this text's after all.
    void retract(Label[] taken, Convention later) {
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = taken[i];
            if (label != null && delimiters.contains(label.form().delimiter())) {
                Share share = shares.getOrDefault(label.form(), new Share());
                boolean known = Objects.requireNonNull(of(label), "of").known;
                if (share.strong * 10 < later.most && !known && !later.knows(label.key())) {
                    taken[i] = null;
                }
            }
        }
    }

    private boolean knows(String key) {
        for (Map<String, Evidence> keys : evidence.values()) {
            Evidence of = keys.get(key);
            if (of != null && strong(of)) {
                return true;
            }
        }
        return false;
    }

    private boolean strong(Evidence of) {
        return of.strong();
    }

    /** Whether any label was learned. */
    boolean some() {
        return most > 0;
    }

    void accept(Candidates candidates, Label[] taken) {
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken[i] != null) {
                continue;
            }
            Label best = null;
            int score = 0;
            for (Label label : candidates.at(i)) {
                Evidence of = counts(label, candidates) ? of(label) : null;
                if (of != null) {
                    int points = points(of);
                    boolean alone = of.count == 1 && !(of.word && of.key.length() > 1);
                    boolean inside = alone && candidates.inside(i);
                    boolean longer = points == score && label.form().delimiter() == Delimiter.STOP;
                    if (points > 0 && !inside && (points > score || longer)) {
                        best = label;
                        score = points;
                    }
                }
            }
            taken[i] = best;
        }
    }

    private @Nullable Evidence of(Label label) {
        return evidence.getOrDefault(label.form(), Map.of()).get(label.key());
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
        Share share = shares.getOrDefault(of.form, new Share());
        // rule: A form that is rare beside the one of most labels is not this text's: a tenth of
        // it, or a quarter without a colon, a time stamp or a voice; label words may stand in
        // any form.
        if (share.strong * (of.form.sure() ? 10 : 4) < most && !(of.word && !of.form.whole())) {
            return 0;
        }
        if (strong(of) && share.strong > 0) {
            return of.own();
        }
        return oneOff(of, share) ? Math.max(1, of.own()) : 0;
    }

    private boolean oneOff(Evidence of, Share share) {
        // An answer behind any question would pair what stands once.
        int points = of.own() - (of.paired > 0 ? 2 : 0) + 2;
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
            return !alone && of.own() >= of.enough();
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

    /** How much of what has a form is known to be a label. */
    private static final class Share {
        int all;
        int strong;
        int keys;
        int small;
    }
}
