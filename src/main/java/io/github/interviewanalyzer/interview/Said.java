package io.github.interviewanalyzer.interview;

import java.util.List;

/**
 * Part of step 4. Which lines say something and which of them ask, whatever labels they have; used
 * by Speech.
 */
final class Said {

    private final CharSequence text;
    private final Lines lines;
    private final List<Look> looks;
    private final int[] saying;
    private final int[] asking;

    Said(CharSequence text, Lines lines, List<Look> looks) {
        this.text = text;
        this.lines = lines;
        this.looks = looks;
        this.saying = new int[lines.size() + 1];
        this.asking = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("labels");
            int from = lines.get(i).start();
            boolean says = says(i, from);
            saying[i + 1] = saying[i] + (says ? 1 : 0);
            boolean asks = says && Chars.questionMark(lines.get(i).mark());
            asking[i + 1] = asking[i] + (asks ? 1 : 0);
        }
    }

    /** Whether the line says something from there on. */
    boolean says(int i, int from) {
        Line line = lines.get(i);
        return from < line.end()
                && looks.get(i).notation() != Look.Notation.TIME
                && !Notations.address(text, from, line.end());
    }

    /** Whether what the line says from there on ends with a question mark. */
    boolean asks(int i, int from) {
        Line line = lines.get(i);
        // The mark that the line ends with may stand before that place.
        return Chars.questionMark(line.mark())
                && Chars.questionMark(Chars.lastMark(text, from, line.end()));
    }

    /** Whether what the line says ends with a question mark. */
    boolean asks(int i) {
        return asking[i + 1] > asking[i];
    }

    /** The last one of the lines that says something, or -1. */
    int last(int first, int stop) {
        int i = stop - 1;
        while (i >= first && saying[i + 1] == saying[i]) {
            i--;
        }
        return i >= first ? i : -1;
    }

    /** Whether one of the lines says something. */
    boolean anySays(int first, int stop) {
        return saying[stop] > saying[first];
    }

    /** Whether one of the lines asks. */
    boolean anyAsks(int first, int stop) {
        return asking[stop] > asking[first];
    }
}
