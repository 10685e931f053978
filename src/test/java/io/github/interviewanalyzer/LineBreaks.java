package io.github.interviewanalyzer;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import java.util.List;

/** One text with each kind of line break: what is read of it differs in its offsets alone. */
public final class LineBreaks {

    private static final InterviewParser PARSER = new InterviewParser();

    private static final List<String> KINDS = List.of("\r\n", "\r", "\u0085", "\u2028", "\u2029");

    /** How a span is shown; no text that is made of seeds holds that. */
    private static final String SPAN = "Span[start=";

    private LineBreaks() {}

    /**
     * Reads a text with LF and with another kind of line break.
     *
     * @param text a text with any line breaks
     * @param kind a number, each kind in turn
     */
    public static void check(String text, long kind) {
        String lines = text;
        for (String other : KINDS) {
            lines = lines.replace(other, "\n");
        }
        String other = KINDS.get((int) (kind % KINDS.size()));
        String plain = shown(lines, "\n");
        String shown = shown(lines.replace("\n", other), other);
        if (!shown.equals(plain)) {
            throw new AssertionError(
                    "line breaks " + HostileTexts.shown(other) + "\n" + shown + "\n" + plain);
        }
    }

    /** All that is read of a text, as if its line breaks were LF. */
    private static String shown(String text, String lineBreak) {
        Interview interview = PARSER.parse(text);
        int[] offsets = new int[text.length() + 1];
        int at = 0;
        for (int i = 0; i < text.length(); i++) {
            offsets[i] = at;
            boolean half = text.startsWith(lineBreak, i) && lineBreak.length() > 1;
            at += half ? 0 : 1;
        }
        offsets[text.length()] = at;
        return mapped(interview.toString(), offsets)
                .replace(lineBreak, "\n")
                .replace(interview.source().sha256(), "");
    }

    /** With the offsets of all spans put through a map. */
    private static String mapped(String shown, int[] offsets) {
        StringBuilder mapped = new StringBuilder(shown.length());
        int from = 0;
        int at = shown.indexOf(SPAN);
        while (at >= 0) {
            int comma = shown.indexOf(", end=", at);
            int close = shown.indexOf(']', comma);
            int start = Integer.parseInt(shown, at + SPAN.length(), comma, 10);
            int end = Integer.parseInt(shown, comma + ", end=".length(), close, 10);
            mapped.append(shown, from, at).append(offsets[start]).append('-').append(offsets[end]);
            from = close;
            at = shown.indexOf(SPAN, close);
        }
        return mapped.append(shown, from, shown.length()).toString();
    }
}
