package io.github.interviewanalyzer.io;

import java.util.List;
import java.util.Map;

/**
 * Cues with the entries of a word list in the place of its name, for formats that have no word
 * lists; used by {@link RefiDescription}.
 */
final class WordLists {

    private final Map<String, List<String>> lists;

    WordLists(Map<String, List<String>> lists) {
        this.lists = lists;
    }

    /** {@code visit @islands} as {@code visit (Ellery|North Moor)}. */
    String written(String cue) {
        StringBuilder written = new StringBuilder();
        boolean quoted = false;
        boolean group = false;
        int at = 0;
        while (at < cue.length()) {
            char c = cue.charAt(at);
            quoted ^= c == '"';
            group = !quoted && (c == '(' || (group && c != ')'));
            int end = c == '@' && !quoted ? nameEnd(cue, at + 1) : at;
            List<String> entries = lists.get(cue.substring(Math.min(at + 1, end), end));
            if (entries == null) {
                written.append(c);
                at++;
            } else {
                String all = String.join("|", entries);
                written.append(group ? all : '(' + all + ')');
                at = end;
            }
        }
        return written.toString();
    }

    private static int nameEnd(String cue, int from) {
        int end = from;
        while (end < cue.length()
                && (Character.isLetterOrDigit(cue.charAt(end)) || cue.charAt(end) == '-')) {
            end++;
        }
        return end;
    }
}
