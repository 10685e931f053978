package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.Drafts.Draft;
import java.util.StringTokenizer;

/**
 * Words of a dictionary as cues: they match as they stand, with * and ? as in the dictionary; used
 * by the readers of dictionaries.
 */
final class DictionaryWords {

    private static final String RESERVED = "()|\"~@/=&";

    private DictionaryWords() {}

    /** Adds what a dictionary lists to the theme, or a note that no cue can stand for it. */
    static void add(Drafts drafts, Draft theme, String entry, int line) {
        StringBuilder cue = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        boolean found = false;
        StringTokenizer words = new StringTokenizer(entry);
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            boolean pattern = word.indexOf('*') >= 0 || word.indexOf('?') >= 0;
            boolean letters = word.codePoints().anyMatch(Character::isLetterOrDigit);
            if ((pattern && (!letters || reserved(word))) || word.indexOf('"') >= 0) {
                drafts.note(line, "a pattern that no cue can stand for: left out");
                return;
            }
            found |= letters;
            if (pattern) {
                quote(cue, plain);
                cue.append(cue.length() > 0 ? " " : "").append(word);
            } else {
                plain.append(plain.length() > 0 ? " " : "").append(word);
            }
        }
        quote(cue, plain);
        if (found) {
            theme.cue(cue.toString(), line);
        } else {
            drafts.note(line, "no letter or digit to be found: left out");
        }
    }

    private static boolean reserved(String word) {
        return word.chars().anyMatch(c -> RESERVED.indexOf(c) >= 0);
    }

    private static void quote(StringBuilder cue, StringBuilder plain) {
        if (plain.length() > 0) {
            cue.append(cue.length() > 0 ? " " : "").append('"').append(plain).append('"');
            plain.setLength(0);
        }
    }
}
