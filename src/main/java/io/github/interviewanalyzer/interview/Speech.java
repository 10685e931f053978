package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What follows each thing that could be a label, up to the next one, read when it is asked for;
 * used by Convention. For use by one thread.
 */
final class Speech {

    private static final int READ = 1;
    private static final int FOLLOWS = 1 << 1;
    private static final int ASKS = 1 << 2;
    private static final int ENDS = 1 << 3;
    private static final int LEADS = 1 << 4;

    private final Candidates candidates;
    private final Said said;

    /** One for each line that has some, in order. */
    private final List<Label> labels = new ArrayList<>();

    /** By line, the number of its label. */
    private final int[] numbers;

    /** By number, what is seen of the label: the sum of what holds; 0 if it was not read yet. */
    private final int[] seen;

    Speech(Candidates candidates, Taken taken, Predicate<Label> counts) {
        this.candidates = candidates;
        said = candidates.said;
        numbers = new int[taken.lines()];
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
                numbers[line] = labels.size();
                labels.add(label);
            }
            k = behind;
        }
        seen = new int[labels.size()];
    }

    private boolean is(int number, int what) {
        if (seen[number] == 0) {
            seen[number] = READ;
            read(number);
        }
        return (seen[number] & what) != 0;
    }

    /** Reads what follows the label up to the next one. */
    private void read(int number) {
        Label label = labels.get(number);
        int line = label.line();
        boolean last = number + 1 == labels.size();
        int next = last ? numbers.length : labels.get(number + 1).line();
        boolean says = said.says(line, label.speech());
        boolean asks = says && said.asks(line, label.speech());
        note(number, FOLLOWS, says || said.anySays(line + 1, next));
        boolean asking = asks || said.anyAsks(line + 1, next) || LabelWords.asks(label.key());
        // Nobody asks for what he says next himself.
        boolean same = !last && label.key().equals(labels.get(number + 1).key());
        note(number, ASKS, asking && !same);
        int end = said.last(line + 1, next);
        note(number, ENDS, end < 0 ? asks : said.asks(end));
        // Behind the last one may stand a label that is not known yet.
        if (is(number, ASKS)) {
            boolean leads = last ? !asked(number) : is(number, ENDS) || opens(label, next);
            note(number, LEADS, leads);
        }
    }

    /** Whether it asks in its first paragraph. */
    private boolean opens(Label label, int next) {
        int stop = label.line() + 1;
        while (stop < next && candidates.continues(stop)) {
            stop++;
        }
        return said.asks(label.line(), label.speech()) || said.anyAsks(label.line() + 1, stop);
    }

    private void note(int number, int what, boolean holds) {
        seen[number] |= holds ? what : 0;
    }

    private boolean asked(int number) {
        return number > 0 && is(number - 1, ASKS);
    }

    private int number(Label label) {
        return numbers[label.line()];
    }

    /** Whether somebody says something there. */
    boolean follows(Label label) {
        return is(number(label), FOLLOWS);
    }

    /** Whether all that is said there leads to a question, behind which another label stands. */
    boolean asks(Label label) {
        return is(number(label), ASKS) && is(number(label), ENDS);
    }

    /**
     * Whether it asks at its end or in its first paragraph, with another label behind or none, or
     * follows one that does.
     */
    boolean leads(Label label) {
        int number = number(label);
        return is(number, LEADS) || (number > 0 && is(number - 1, LEADS));
    }

    // rule: A label is paired if it asks and another label follows, or if it follows one that
    // asks; it asks if a paragraph of its speech ends with a question mark or its word says so.
    boolean paired(Label label) {
        return is(number(label), ASKS) || asked(number(label));
    }
}
