package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A paragraph → its words and signs: letters and digits in a row with what joins them, such as the
 * apostrophe of {@code don't} and the point of {@code 3.5}, are a token; an ideograph and any other
 * sign is one of its own. Used by {@link ConllU}.
 */
final class Tokens {

    private static final String JOINTS = "-'’.,·‐‑";

    private final String text;
    private final Set<Integer> cuts;
    private final List<Span> tokens = new ArrayList<>();

    private Tokens(String text, Set<Integer> cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /**
     * Finds the tokens of a piece of a text.
     *
     * @param cuts places that no token goes across
     */
    static List<Span> of(String text, Span span, Set<Integer> cuts) {
        Tokens tokens = new Tokens(text, cuts);
        int at = span.start();
        while (at < span.end()) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            if (!isBlank(point)) {
                end = tokens.end(point, end, span.end());
                tokens.tokens.add(new Span(at, end));
            }
            at = end;
        }
        return tokens.tokens;
    }

    private int end(int first, int from, int last) {
        boolean word = isWord(first);
        int end = from;
        while (end < last && !cuts.contains(end)) {
            int point = text.codePointAt(end);
            int next = end + Character.charCount(point);
            if (isAttached(point) || (word && isWord(point))) {
                end = next;
            } else if (word && isJoint(point, end, next, last)) {
                end = next + Character.charCount(text.codePointAt(next));
            } else {
                break;
            }
        }
        return end;
    }

    /** One sign between two letters or digits. */
    private boolean isJoint(int point, int at, int next, int last) {
        return JOINTS.indexOf(point) >= 0
                && next < last
                && !cuts.contains(next)
                && isWord(text.codePointBefore(at))
                && isWord(text.codePointAt(next));
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    /** Marks, joiners and directions belong to what they stand behind. */
    private static boolean isAttached(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT ->
                    true;
            default -> false;
        };
    }

    static boolean isBlank(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.isISOControl(point);
    }
}
