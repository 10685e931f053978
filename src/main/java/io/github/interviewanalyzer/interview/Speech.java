package io.github.interviewanalyzer.interview;

import java.util.function.Predicate;

/** What follows each thing that could be a label, up to the next one; used by Convention. */
final class Speech {

    private final Candidates candidates;
    private final Said said;
    private final boolean[] follows;
    private final boolean[] asks;
    private final boolean[] asked;
    private final boolean[] ends;
    private final boolean[] leads;
    private final boolean[] led;

    Speech(Candidates candidates, Taken taken, Predicate<Label> counts) {
        int size = taken.lines();
        this.candidates = candidates;
        said = candidates.said;
        follows = new boolean[size];
        asks = new boolean[size];
        asked = new boolean[size];
        ends = new boolean[size];
        leads = new boolean[size];
        led = new boolean[size];
        Label before = null;
        int k = 0;
        while (k < candidates.size()) {
            InterviewException.throwIfInterrupted("labels");
            int line = candidates.get(k).line();
            int behind = candidates.behind(line);
            Label label = taken.at(line);
            for (; label == null && k < behind; k++) {
                label = counts.test(candidates.get(k)) ? candidates.get(k) : null;
            }
            if (label != null) {
                if (before != null) {
                    asked[line] = asks(before, line, label.key());
                    led[line] = leads(before, line);
                }
                before = label;
            }
            k = behind;
        }
        if (before != null) {
            boolean asking = asks(before, size, "");
            // Behind the last one may stand a label that is not known yet.
            led[before.line()] |= asking && !asked[before.line()];
        }
    }

    /** Reads what follows the label up to the next one, and whether it asks whose that is. */
    private boolean asks(Label label, int next, String key) {
        int line = label.line();
        boolean says = said.says(line, label.speech());
        follows[line] = says || said.anySays(line + 1, next);
        asks[line] =
                ((says && said.asks(line, label.speech()))
                                || said.anyAsks(line + 1, next)
                                || LabelWords.asks(label.key()))
                        && !label.key().equals(key);
        int last = said.last(line + 1, next);
        ends[line] = last < 0 ? says && said.asks(line, label.speech()) : said.asks(last);
        return asks[line];
    }

    /** Whether it asks at its end or in its first paragraph. */
    private boolean leads(Label label, int next) {
        int line = label.line();
        leads[line] = asks[line] && (ends[line] || opens(label, next));
        return leads[line];
    }

    private boolean opens(Label label, int next) {
        int stop = label.line() + 1;
        while (stop < next && candidates.continues(stop)) {
            stop++;
        }
        return said.asks(label.line(), label.speech()) || said.anyAsks(label.line() + 1, stop);
    }

    /** Whether somebody says something there. */
    boolean follows(Label label) {
        return follows[label.line()];
    }

    /** Whether all that is said there leads to a question, behind which another label stands. */
    boolean asks(Label label) {
        return asks[label.line()] && ends[label.line()];
    }

    /**
     * Whether it leads to a question, with another label behind or none, or follows one that does.
     */
    boolean leads(Label label) {
        return leads[label.line()] || led[label.line()];
    }

    // rule: A label is paired if it asks and another label follows, or if it follows one that
    // asks; it asks if a paragraph of its speech ends with a question mark or its word says so.
    boolean paired(Label label) {
        return asks[label.line()] || asked[label.line()];
    }
}
