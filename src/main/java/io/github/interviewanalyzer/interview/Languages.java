package io.github.interviewanalyzer.interview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text from its script and its smallest words. */
final class Languages {

    private static final int CHARACTERS = 20_000;
    private static final int WORD_CHARACTERS = 5;
    private static final int ENOUGH = 3;
    private static final Map<String, String> WORDS = words();

    private Languages() {}

    // rule: The language is the one that the caller names, else the one whose script (Chinese,
    // Japanese, Korean, Russian, Arabic, Greek, Hebrew) or whose smallest words (English,
    // German, French, Spanish, Italian, Portuguese, Dutch) prevail in the first 20,000
    // characters; with fewer than three such words it is unknown.
    static @Nullable String of(CharSequence text, @Nullable String known) {
        if (known != null) {
            return known;
        }
        Map<String, Integer> counts = new HashMap<>();
        int end = Math.min(text.length(), CHARACTERS);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            if (c >= 0x250 && Character.isLetter(c)) {
                String script = script(c);
                if (script != null) {
                    counts.merge(script, 1, Integer::sum);
                }
            }
            if (Character.isLetter(c)) {
                if (word.length() <= WORD_CHARACTERS) {
                    word.append(c);
                }
            } else if (!word.isEmpty()) {
                if (word.length() <= WORD_CHARACTERS) {
                    count(word.toString(), counts);
                }
                word.setLength(0);
            }
        }
        // rule: Japanese mixes Chinese characters with its own.
        if (counts.getOrDefault("ja", 0) * 10 > counts.getOrDefault("zh", 0)) {
            counts.remove("zh");
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static void count(String word, Map<String, Integer> counts) {
        String language = WORDS.get(word.toLowerCase(Locale.ROOT));
        if (language != null) {
            counts.merge(language, 1, Integer::sum);
        }
    }

    private static @Nullable String script(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> "zh";
            case HIRAGANA, KATAKANA -> "ja";
            case HANGUL -> "ko";
            case CYRILLIC -> "ru";
            case ARABIC -> "ar";
            case GREEK -> "el";
            case HEBREW -> "he";
            default -> null;
        };
    }

    /** Words that only one of the languages uses all the time. */
    private static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        add(words, "en", "the and of that is was with this for have they what");
        add(words, "de", "und der das ist nicht mit ich wir auch sich dem wie");
        add(words, "fr", "les des est une dans pour qui nous vous cette pas aux");
        add(words, "es", "el los las por una con para y del pero muy");
        add(words, "it", "il che di della sono gli anche più nel è questo");
        add(words, "pt", "não uma os em do da são mas ao isso");
        add(words, "nl", "het een van niet ik wij ook maar zijn");
        return Map.copyOf(words);
    }

    private static void add(Map<String, String> words, String language, String list) {
        for (String word : list.split(" ", -1)) {
            words.put(word, language);
        }
    }
}
