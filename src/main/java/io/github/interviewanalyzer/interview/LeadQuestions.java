package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Look.Notation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of step 6. Questions that are set off at the beginning of a line that holds the answer. */
final class LeadQuestions {

    private static final int WORDS = 3;

    private LeadQuestions() {}

    // rule: Where lines have no labels and two or more begin with a sentence that is set off by
    // emphasis, most of them questions, that sentence is the question and the rest of the line
    // begins the answer.
    static @Nullable List<Label> read(
            CharSequence text, List<Line> lines, List<Look> looks, List<Label> labels) {
        if (!labels.isEmpty()) {
            return null;
        }
        List<Label> all = new ArrayList<>();
        int asks = 0;
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("questions");
            Look look = looks.get(i);
            int answer = answer(text, lines.get(i), look);
            if (answer > 0) {
                boolean question =
                        Chars.questionMark(Chars.lastMark(text, look.start(), look.strongEnd()));
                asks += question ? 1 : 0;
                all.add(Label.none(i, look.start(), Questions.ASKS));
                all.add(Label.none(i, answer, Questions.ANSWERS));
            }
        }
        return asks >= 2 && asks * 4 >= all.size() ? all : null;
    }

    /** Where the answer begins behind a sentence that is set off, or -1. */
    private static int answer(CharSequence text, Line line, Look look) {
        boolean spoken = look.notation() == Notation.NONE || look.notation() == Notation.ITEM;
        if (line.blank() || !spoken || !look.beginsStrong()) {
            return -1;
        }
        int words = Words.in(text.subSequence(look.start(), look.strongEnd()).toString());
        char mark = Chars.lastMark(text, look.start(), look.strongEnd());
        int answer = Printed.behindMarks(text, look.strongEnd(), line.end());
        boolean sentence = words >= WORDS ? Chars.terminal(mark) : Chars.questionMark(mark);
        return sentence && answer < line.end() ? answer : -1;
    }
}
