package io.github.interviewanalyzer.interview;

import java.util.Objects;
import java.util.function.Predicate;

/** What follows each thing that could be a label, up to the next one; used by Convention. */
final class Speech {

    private static final int FOLLOWS = 1;
    private static final int ASKS = 1 << 1;
    private static final int ASKED = 1 << 2;
    private static final int ENDS = 1 << 3;
    private static final int LEADS = 1 << 4;
    private static final int LED = 1 << 5;

    private final Candidates candidates;
    private final Said said;

    /** By line, what is seen of its label: the sum of what holds. */
    private final int[] seen;

    Speech(Candidates candidates, Taken taken, Predicate<Label> counts) {
        int size = taken.lines();
        this.candidates = candidates;
        said = candidates.said;
        seen = new int[size];
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
                    note(line, ASKED, asks(before, line, label.key()));
                    note(line, LED, leads(before, line));
                }
                before = label;
            }
            k = behind;
        }
        // Nobody asks for speeches where there is no label.
        Label last = Objects.requireNonNull(before, "label");
        boolean asking = asks(last, size, "");
        // Behind the last one may stand a label that is not known yet.
        note(last.line(), LED, asking && !is(last.line(), ASKED));
    }

    /** Reads what follows the label up to the next one, and whether it asks whose that is. */
    private boolean asks(Label label, int next, String key) {
        int line = label.line();
        boolean says = said.says(line, label.speech());
        boolean asks = says && said.asks(line, label.speech());
        note(line, FOLLOWS, says || said.anySays(line + 1, next));
        boolean asking = asks || said.anyAsks(line + 1, next) || LabelWords.asks(label.key());
        note(line, ASKS, asking && !label.key().equals(key));
        int last = said.last(line + 1, next);
        note(line, ENDS, last < 0 ? asks : said.asks(last));
        return is(line, ASKS);
    }

    /** Whether it asks at its end or in its first paragraph. */
    private boolean leads(Label label, int next) {
        int line = label.line();
        note(line, LEADS, is(line, ASKS) && (is(line, ENDS) || opens(label, next)));
        return is(line, LEADS);
    }

    private boolean opens(Label label, int next) {
        int stop = label.line() + 1;
        while (stop < next && candidates.continues(stop)) {
            stop++;
        }
        return said.asks(label.line(), label.speech()) || said.anyAsks(label.line() + 1, stop);
    }

    private void note(int line, int what, boolean holds) {
        seen[line] |= holds ? what : 0;
    }

    private boolean is(int line, int what) {
        return (seen[line] & what) != 0;
    }

    /** Whether somebody says something there. */
    boolean follows(Label label) {
        return is(label.line(), FOLLOWS);
    }

    /** Whether all that is said there leads to a question, behind which another label stands. */
    boolean asks(Label label) {
        return is(label.line(), ASKS) && is(label.line(), ENDS);
    }

    /**
     * Whether it leads to a question, with another label behind or none, or follows one that does.
     */
    boolean leads(Label label) {
        return is(label.line(), LEADS) || is(label.line(), LED);
    }

    // rule: A label is paired if it asks and another label follows, or if it follows one that
    // asks; it asks if a paragraph of its speech ends with a question mark or its word says so.
    boolean paired(Label label) {
        return is(label.line(), ASKS) || is(label.line(), ASKED);
    }
}
