package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Small codebooks for tests. */
final class Books {

    private Books() {}

    static Theme theme(String id, List<String> cues, List<String> exclusions) {
        return new Theme(id, id, id, null, null, cues, exclusions, Map.of(), List.of(), List.of());
    }

    static Codebook of(Theme... themes) {
        return new Codebook("book", "1", "en", "Book", List.of(themes), Map.of());
    }

    static Codebook of(String... cues) {
        return of(theme("it", List.of(cues), List.of()));
    }

    /** So many different phrases of two made-up words, the second one its own. */
    static List<String> phrases(int count) {
        List<String> phrases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            phrases.add(word(i % 1009) + " " + word(i + 2000));
        }
        return phrases;
    }

    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.length() < 4; rest /= 16) {
            word.append("bdfgklmnprstvzhj".charAt(rest % 16)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }
}
