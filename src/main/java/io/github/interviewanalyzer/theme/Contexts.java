package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Mentions.Mention;
import io.github.interviewanalyzer.theme.Summary.Context;
import java.util.List;

/** Step 5 of a summary. Mentions → each with the words around it. */
final class Contexts {

    /** Longer words are cut, so that a text without blanks costs no more than another. */
    private static final int LONGEST = 64;

    private Contexts() {}

    static List<Context> of(Mentions mentions, int window) {
        String text = mentions.analysis().interview().text();
        return mentions.counted().stream()
                .filter(Mention::direct)
                .map(mention -> context(mention, mentions, text, window))
                .toList();
    }

    private static Context context(Mention mention, Mentions mentions, String text, int window) {
        InterviewException.throwIfInterrupted("summary");
        Evidence evidence = mention.evidence();
        Span sentence = evidence.sentence();
        Span span = evidence.span();
        int start = edge(text, span.start(), sentence.start(), -1, window);
        int end = edge(text, span.end(), sentence.end(), 1, window);
        return new Context(
                mention.theme(),
                evidence.id(),
                mention.turn(),
                mentions.speaker(mention.turn()),
                text.substring(start, span.start()).strip(),
                evidence.quote(),
                text.substring(span.end(), end).strip());
    }

    /** Goes so many words from a place, not beyond the limit; a part of a word is a word. */
    private static int edge(String text, int from, int limit, int step, int window) {
        int at = from;
        int words = 0;
        int length = 0;
        while (at != limit) {
            char c = text.charAt(step < 0 ? at - 1 : at);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!blank && (length == 0 ? words++ == window : length == LONGEST)) {
                boolean halves = Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
                return halves ? at - step : at;
            }
            length = blank ? 0 : length + 1;
            at += step;
        }
        return at;
    }
}
