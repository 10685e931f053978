package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What looks like a label: some words at the beginning of a line and what sets them off from the
 * speech. {@link LabelReader} finds them, {@link Labels} decides which of them are labels.
 *
 * @param line index of the line where it begins
 * @param span from the first to the last character of the words
 * @param speech where the speech begins: behind the delimiter and what belongs to it
 * @param printed the words as printed, without markup and gloss; empty for a voice without label
 * @param key what labels are compared by, see {@link Chars#key}
 * @param form what sets the words off
 * @param timed whether a time stamp stands beside
 * @param gloss the words in brackets behind the label, or null
 * @param aliases what the gloss says that the label is elsewhere: all of it, and what it quotes
 */
record Label(
        int line,
        Span span,
        int speech,
        String printed,
        String key,
        Form form,
        boolean timed,
        @Nullable Span gloss,
        List<String> aliases) {

    /** What stands between the words and the speech. */
    enum Delimiter {
        /** The form of the file itself says that it is the name of a voice. */
        VOICE,
        COLON,
        SEMICOLON,
        STOP,
        DASH,
        GAP,
        BRACKET,
        TIME,
        /** The words are set off by emphasis alone. */
        EMPHASIS,
        /** The words are a line of their own. */
        LINE,
        /** No label: only the style or place of the speech tells that somebody else speaks. */
        NONE
    }

    /**
     * How labels are set off; labels of one text share it.
     *
     * @param delimiter what stands behind the words
     * @param style how the words are set off from the speech
     * @param whole whether all of the line is set off, not the label alone
     */
    record Form(Delimiter delimiter, Look.Style style, boolean whole) {

        /** Whether the delimiter says much by itself. */
        boolean sure() {
            return delimiter == Delimiter.COLON
                    || delimiter == Delimiter.TIME
                    || delimiter == Delimiter.VOICE;
        }

        boolean plain() {
            return style == Look.Style.PLAIN;
        }

        /** The same on each machine, and found sooner than the hash of a record. */
        @Override
        public int hashCode() {
            int hash = 31 * delimiter.name().hashCode() + style.name().hashCode();
            return 2 * hash + (whole ? 1 : 0);
        }
    }

    /** The first words and the last words of a key of several words: what it may shrink to. */
    static List<String> shorter(String key) {
        List<String> shorter = new ArrayList<>();
        for (int i = 0; i < key.length(); i++) {
            if (key.charAt(i) == ' ') {
                shorter.add(key.substring(0, i));
                shorter.add(key.substring(i + 1));
            }
        }
        return shorter;
    }

    /** The same label under the key of another: one speaker. */
    Label as(String voice) {
        return voice.equals(key)
                ? this
                : new Label(line, span, speech, printed, voice, form, timed, gloss, aliases);
    }

    /** The beginning of a speech that has no label, by a voice of that key. */
    static Label none(int line, int at, String voice) {
        Form form = new Form(Delimiter.NONE, Look.Style.PLAIN, false);
        return new Label(line, new Span(at, at), at, "", voice, form, false, null, List.of());
    }
}
