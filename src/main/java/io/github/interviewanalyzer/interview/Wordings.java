package io.github.interviewanalyzer.interview;

import org.jspecify.annotations.Nullable;

/**
 * Part of step 3. The words of labels, made once for labels that are written alike as long as no
 * others need their place. For use by one thread.
 */
final class Wordings {

    private static final int PLACES = 32;

    private final @Nullable Wording[] recent = new Wording[PLACES];

    Wording of(CharSequence text, int start, int end) {
        int place = (31 * text.charAt(start) + text.charAt(end - 1) + end - start) % PLACES;
        Wording wording = recent[place];
        if (wording == null || !wording.at(text, start, end)) {
            wording = Wording.of(text.subSequence(start, end).toString());
            recent[place] = wording;
        }
        return wording;
    }

    /**
     * The words of a label.
     *
     * @param words as they stand in the text
     * @param printed the words as printed, see {@link Label#printed}
     * @param key what labels are compared by, see {@link Label#key}
     */
    record Wording(String words, String printed, String key) {

        private static Wording of(String words) {
            String printed = Printed.of(words, 0, words.length());
            return new Wording(words, printed, Chars.key(printed, 0, printed.length()));
        }

        private boolean at(CharSequence text, int start, int end) {
            return words.length() == end - start && Chars.at(text, words, start);
        }
    }
}
