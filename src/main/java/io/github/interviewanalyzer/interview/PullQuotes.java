package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Look.Notation;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Part of step 7. Lines that repeat a sentence of a speech in larger letters; used by Kinds. */
final class PullQuotes {

    private static final int LETTERS = 30;
    private static final int CHARACTERS = 500;

    private PullQuotes() {}

    // rule: A quotation, heading or line set off by its style that begins like a sentence of a
    // longer line is a pull quote and furniture.
    static void read(
            CharSequence text, List<Line> lines, List<Look> looks, Label[] at, Kind[] kinds) {
        boolean some = false;
        for (int i = 0; i < kinds.length && !some; i++) {
            some = candidate(lines, looks, kinds, i);
        }
        if (!some) {
            return;
        }
        Map<String, Integer> sentences = new HashMap<>();
        for (int i = 0; i < kinds.length; i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (kinds[i] == Kind.SPEECH || kinds[i] == Kind.LABEL) {
                Line line = lines.get(i);
                int start = at[i] == null ? line.start() : at[i].speech();
                collect(text, start, line.end(), i, sentences, lines);
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (candidate(lines, looks, kinds, i)) {
                Line line = lines.get(i);
                Integer other = sentences.get(begin(text, line.start(), line.end()));
                if (other != null && other != i && lines.get(other).length() > line.length()) {
                    kinds[i] = Kind.FURNITURE;
                }
            }
        }
    }

    private static boolean candidate(List<Line> lines, List<Look> looks, Kind[] kinds, int i) {
        Look look = looks.get(i);
        return (kinds[i] == Kind.SPEECH || kinds[i] == Kind.SUBHEAD)
                && lines.get(i).length() <= CHARACTERS
                && (look.notation() == Notation.QUOTE
                        || look.style() != Style.PLAIN
                        || look.group() != null);
    }

    private static void collect(
            CharSequence text,
            int start,
            int end,
            int line,
            Map<String, Integer> sentences,
            List<Line> lines) {
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Chars.terminal(text.charAt(i))) {
                String begin = begin(text, from, i);
                if (!begin.isEmpty()) {
                    sentences.merge(
                            begin,
                            line,
                            (a, b) -> lines.get(a).length() >= lines.get(b).length() ? a : b);
                }
                from = i + 1;
            }
        }
    }

    /** The first letters, or nothing if there are too few. */
    private static String begin(CharSequence text, int start, int end) {
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int i = start; i < end && letters.length() < LETTERS; i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.length() < LETTERS ? "" : letters.toString();
    }
}
