package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Part of step 3. What stands in brackets behind or around a label; used by LabelReader. */
final class Brackets {

    private static final int LABEL_CHARACTERS = 60;
    private static final int GLOSS_CHARACTERS = 90;
    private static final String OPENING = "([（【《";
    private static final String CLOSING = ")]）】》";

    private Brackets() {}

    static boolean opens(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Behind the bracket that closes the one at {@code open}, or -1. */
    static int close(CharSequence text, int open, int end) {
        int depth = 0;
        int stop = Math.min(end, open + GLOSS_CHARACTERS);
        for (int i = open; i < stop; i++) {
            char c = text.charAt(i);
            if (opens(c)) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                depth--;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        return -1;
    }

    /** Behind the angle bracket that closes the one at {@code open}, or -1 if it is a tag. */
    static int angle(CharSequence text, int open, int end) {
        int stop = Math.min(end, open + LABEL_CHARACTERS);
        if (open + 1 >= stop || Character.isLowerCase(text.charAt(open + 1))) {
            return -1;
        }
        for (int i = open + 1; i < stop; i++) {
            if (text.charAt(i) == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    /** What a gloss in brackets says that the label is elsewhere: all of it, and what it quotes. */
    static List<String> aliases(CharSequence text, @Nullable Span gloss) {
        if (gloss == null || !opens(text.charAt(gloss.start()))) {
            return List.of();
        }
        List<String> aliases = new ArrayList<>(2);
        aliases.add(Chars.key(text, gloss.start(), gloss.end()));
        int open = -1;
        for (int i = gloss.start(); i < gloss.end(); i++) {
            char c = text.charAt(i);
            if (open < 0 && "“\"「".indexOf(c) >= 0) {
                open = i + 1;
            } else if (open >= 0 && "”\"」".indexOf(c) >= 0) {
                aliases.add(Chars.key(text, open, i));
                open = -1;
            }
        }
        return aliases;
    }
}
