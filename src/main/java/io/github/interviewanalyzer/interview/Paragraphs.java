package io.github.interviewanalyzer.interview;

import java.util.List;

/** Part of step 7. Which lines go on with the paragraph of the line before; used by Blocks. */
final class Paragraphs {

    private Paragraphs() {}

    // rule: In a text of fixed width, where most lines that follow one another begin with a
    // small letter, a line goes on in the next one if that begins with a small letter or if the
    // line is nearly full; a label begins a line of its own.
    static boolean[] continued(CharSequence text, List<Line> lines, List<Look> looks, Label[] at) {
        boolean[] continued = new boolean[lines.size()];
        int pairs = 0;
        int small = 0;
        long width = 0;
        for (int i = 1; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (adjacent(lines, looks, at, i)) {
                pairs++;
                if (Character.isLowerCase(text.charAt(lines.get(i).start()))) {
                    small++;
                    width += lines.get(i - 1).length();
                    continued[i] = true;
                }
            }
        }
        if (small < 2 || small * 5 < pairs * 2) {
            return new boolean[lines.size()];
        }
        long full = width * 7 / (small * 10L);
        for (int i = 1; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("blocks");
            continued[i] |= adjacent(lines, looks, at, i) && lines.get(i - 1).length() >= full;
        }
        return continued;
    }

    /**
     * Whether the text has a fixed width, as far as its lines show that before labels are known.
     */
    static boolean wrapped(CharSequence text, List<Line> lines) {
        int pairs = 0;
        int small = 0;
        for (int i = 1; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (!lines.get(i).blank() && !lines.get(i - 1).blank()) {
                pairs++;
                small += Character.isLowerCase(text.charAt(lines.get(i).start())) ? 1 : 0;
            }
        }
        return small >= 2 && small * 10 >= pairs * 3;
    }

    private static boolean adjacent(List<Line> lines, List<Look> looks, Label[] at, int i) {
        return !lines.get(i).blank()
                && !lines.get(i - 1).blank()
                && looks.get(i).notation() == Look.Notation.NONE
                && at[i] == null;
    }
}
