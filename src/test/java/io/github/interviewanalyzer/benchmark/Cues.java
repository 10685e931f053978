package io.github.interviewanalyzer.benchmark;

import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes codebooks of any size, always the same ones: phrases of one to three words, half of which
 * begin with a frequent word of {@link Texts}. Only the first ten stand in the texts.
 */
final class Cues {

    private static final int FIRST_WORD = 40_000;
    private static final int CUES_OF_A_THEME = 25;
    private static final int MOST_THEMES = 200;

    private Cues() {}

    static String phrase(int number) {
        String own = word(FIRST_WORD + number);
        return switch (number % 4) {
            case 0 -> own;
            case 1 -> Texts.common(number) + ' ' + own;
            case 2 -> own + ' ' + word(FIRST_WORD + number % 977);
            default -> Texts.common(number) + " and " + own;
        };
    }

    static List<String> phrases(int count) {
        List<String> phrases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            phrases.add(phrase(i));
        }
        return phrases;
    }

    static Codebook codebook(int count) {
        List<String> phrases = phrases(count);
        int themes = Math.max(1, Math.min(MOST_THEMES, count / CUES_OF_A_THEME));
        List<Theme> all = new ArrayList<>();
        for (int i = 0; i < themes; i++) {
            String id = "theme-" + i;
            List<String> cues = new ArrayList<>();
            for (int j = i; j < count; j += themes) {
                cues.add(phrases.get(j));
            }
            all.add(
                    new Theme(
                            id, id, id, null, null, cues, List.of(), Map.of(), List.of(),
                            List.of()));
        }
        return new Codebook("cues", "1", "en", "Cues", all, Map.of());
    }

    /** A made-up word of two syllables or more, another one for each number. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number; rest > 0 || word.length() < 4; rest /= 80) {
            word.append("bdfgklmnprstvzhj".charAt(rest % 16)).append("aeiou".charAt(rest / 16 % 5));
        }
        return word.append(number % 3 == 0 ? "n" : number % 3 == 1 ? "l" : "r").toString();
    }
}
