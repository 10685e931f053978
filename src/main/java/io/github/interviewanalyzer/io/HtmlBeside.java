package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page of the interview and nobody says, block by block in its place, so that
 * the whole text is there; used by {@link HtmlText}.
 */
final class HtmlBeside {

    private final Html page;
    private final String text;
    private final String language;

    /** All but speeches and empty lines. */
    private final List<Block> blocks;

    private int next;

    HtmlBeside(Html page, String text, String language, List<Block> blocks) {
        this.page = page;
        this.text = text;
        this.language = language;
        this.blocks =
                blocks.stream()
                        .filter(block -> block.kind() != Kind.SPEECH && block.kind() != Kind.BLANK)
                        .toList();
    }

    /** Whether something is left that stands before a place. */
    boolean comes(int place) {
        return next < blocks.size() && blocks.get(next).span().start() < place;
    }

    /** Shows what is left before a place. */
    void until(int place) {
        while (comes(place)) {
            show(blocks.get(next++));
        }
    }

    /**
     * Shows what is left before a speech but its label, which is for the heading of the speech.
     *
     * @param start where the speech begins
     * @return the label as printed, with its delimiter, or empty if there is none
     */
    String untilSpeech(int start) {
        int label = -1;
        for (int i = next; i < blocks.size() && blocks.get(i).span().start() < start; i++) {
            label = blocks.get(i).kind() == Kind.LABEL ? i : label;
        }
        for (; comes(start); next++) {
            if (next != label) {
                show(blocks.get(next));
            }
        }
        return label < 0 ? "" : blocks.get(label).span().in(text);
    }

    /**
     * What a label's print has besides the label, such as a time or a party.
     *
     * @param printed the label as printed, with its delimiter
     * @param label what a heading shows of it, or null
     */
    static String more(String printed, @Nullable String label) {
        if (label == null) {
            return words(printed);
        }
        int at = printed.indexOf(label);
        if (at >= 0) {
            String behind = printed.substring(at + label.length());
            return words(printed.substring(0, at) + ' ' + behind);
        }
        return letters(printed).equals(letters(label)) ? "" : words(printed);
    }

    /** The words without the marks of emphasis and the delimiters around them. */
    private static String words(String printed) {
        StringJoiner words = new StringJoiner(" ");
        int start = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || Character.isWhitespace(printed.charAt(i))) {
                String word = trimmed(printed.substring(start, i));
                if (!letters(word).isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words.toString();
    }

    private static String trimmed(String word) {
        int[] points = word.codePoints().toArray();
        int start = 0;
        int end = points.length;
        while (start < end && !wordly(points[start])) {
            start++;
        }
        while (start < end && !wordly(points[end - 1])) {
            end--;
        }
        return new String(points, start, end - start);
    }

    /** Whether it belongs to words; brackets around them do. */
    private static boolean wordly(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.START_PUNCTUATION, Character.END_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void show(Block block) {
        String kind = block.kind().name().toLowerCase(Locale.ROOT);
        page.open("p", "class", "beside " + kind)
                .element("small", what(block.kind()))
                .text(" ")
                .element("span", block.span().in(text).strip(), "lang", language, "dir", "auto")
                .close("p")
                .line();
    }

    private static String what(Kind kind) {
        return switch (kind) {
            case SECTION -> "section";
            case HEADLINE -> "headline";
            case DATELINE -> "date";
            case BYLINE -> "byline";
            case CAPTION -> "caption";
            case NOTE -> "note";
            case SUBHEAD -> "subhead";
            case LABEL -> "label";
            case FURNITURE -> "page";
            case OTHER -> "unclear";
            case SPEECH, BLANK -> throw new IllegalArgumentException("not beside the speeches");
        };
    }
}
