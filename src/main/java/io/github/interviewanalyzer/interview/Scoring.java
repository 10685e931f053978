package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 4. How much of each form is known to be a label → how many points a label has; used
 * by Convention.
 */
final class Scoring {

    private static final int ONE_OFF = 4;
    private static final int FEW = 4;
    private static final int KNOWN = 100;

    private final Candidates candidates;
    private int most;
    private int all;
    private int capitals;
    private int lower;

    Scoring(Candidates candidates, Map<Form, Share> shares, @Nullable Scoring before) {
        this.candidates = candidates;
        shares.forEach(this::weigh);
        if (before != null) {
            most = Math.max(most, before.most);
            all += before.all;
            lower += before.lower;
            capitals += before.capitals;
        }
    }

    private void weigh(Form form, Share share) {
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
                lower += of.lower;
                capitals += of.capitals || of.key.length() == 1 ? of.count : 0;
            }
        }
        // rule: A line of its own is a label only where two of them are and one of them stands
        // again.
        boolean again = share.keys > 1 && share.strong > share.keys;
        if (form.delimiter() == Delimiter.LINE && !again) {
            share.strong = 0;
        }
        most = Math.max(most, share.strong);
    }

    /** How many labels the most frequent form has; 0 if none was learned. */
    int most() {
        return most;
    }

    /** More than 0 if it is a label. */
    int points(Evidence of) {
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
        // rule: What stands before small letters only is none where at most one in ten of the known
        // labels stands before one.
        if (of.lower == of.count && lower * 10 <= all && all > 0) {
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
            boolean word = of.word && of.form.delimiter() != Delimiter.LINE;
            boolean alone = !of.form.sure() && of.count == 1 && !word && !of.declared;
            // rule: Where hardly anything is known to be a label, that it asks or answers does not
            // speak for what stands before a colon once if the question stands neither at the end
            // nor in the first paragraph of its speech, or if nothing is known and most of what
            // stands there does neither.
            boolean few = share.strong == 0 && share.paired * 2 < share.byKey.size();
            boolean unpaired = of.form.sure() && of.paired > 0 && (few || of.leads == 0);
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
