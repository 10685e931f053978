package io.github.interviewanalyzer.interview;

import java.util.HashMap;
import java.util.Map;

/** Part of step 3. The words of labels, made once for all labels that are written alike. */
final class Wordings {

    private final Map<String, Wording> byWords = new HashMap<>();

    Wording of(CharSequence text, int start, int end) {
        return byWords.computeIfAbsent(text.subSequence(start, end).toString(), Wording::of);
    }

    /**
     * The words of a label.
     *
     * @param printed the words as printed, see {@link Label#printed}
     * @param key what labels are compared by, see {@link Label#key}
     */
    record Wording(String printed, String key) {

        private static Wording of(String words) {
            String printed = Printed.of(words, 0, words.length());
            return new Wording(printed, Chars.key(printed, 0, printed.length()));
        }
    }
}
