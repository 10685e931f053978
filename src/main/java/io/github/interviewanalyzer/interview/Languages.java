package io.github.interviewanalyzer.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the language of a text from its script and its smallest words. */
final class Languages {

    private static final int CHARACTERS = 20_000;
    private static final int WORD_CHARACTERS = 5;
    private static final int ENOUGH = 3;

    /** So many bits hold a letter of the smallest words, five of which fit into a number. */
    private static final int LETTER_BITS = 12;

    /** A letter that none of the smallest words has. */
    private static final int NO_LETTER = (1 << LETTER_BITS) - 1;

    /** The small letters of the Latin ones, or NO_LETTER; 0 for what is no letter. */
    private static final short[] LATIN = latin();

    /** In the order of the alphabet: of two languages that prevail alike it is the later one. */
    private static final List<String> CODES =
            List.of(
                    "ar", "de", "el", "en", "es", "fr", "he", "it", "ja", "ko", "nl", "pt", "ru",
                    "zh");

    /** So many bits hold the place of a language. */
    private static final int CODE_BITS = 4;

    /** So many bits tell the place of a smallest word. */
    private static final int PLACE_BITS = 8;

    /** The smallest words with their language, each at the first free place behind its own. */
    private static final long[] WORDS = words();

    private Languages() {}

    // rule: The language is the one that the caller names, else the one whose script (Chinese,
    // Japanese, Korean, Russian, Arabic, Greek, Hebrew) or whose smallest words (English,
    // German, French, Spanish, Italian, Portuguese, Dutch) prevail in the first 20,000
    // characters; with fewer than three such words it is unknown.
    static @Nullable String of(CharSequence text, @Nullable String known) {
        if (known != null) {
            return known;
        }
        int[] counts = new int[CODES.size()];
        int end = Math.min(text.length(), CHARACTERS);
        long word = 0;
        int start = 0;
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : ' ';
            int letter = letter(c);
            if (letter > 0) {
                int script = c >= LATIN.length ? script(c) : -1;
                if (script >= 0) {
                    counts[script]++;
                }
                word = word << LETTER_BITS | letter;
            } else {
                int language = i - start <= WORD_CHARACTERS ? language(word) : -1;
                if (language >= 0) {
                    counts[language]++;
                }
                word = 0;
                start = i + 1;
            }
        }
        // rule: Japanese mixes Chinese characters with its own.
        int zh = code("zh");
        if (counts[code("ja")] * 10 > counts[zh]) {
            counts[zh] = 0;
        }
        String most = null;
        int least = ENOUGH;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] >= least) {
                most = CODES.get(i);
                least = counts[i];
            }
        }
        return most;
    }

    private static int code(String language) {
        return CODES.indexOf(language);
    }

    private static short[] latin() {
        short[] letters = new short[0x250];
        for (char c = 0; c < letters.length; c++) {
            int small = Character.toLowerCase(c);
            // The small letter of "İ" is two characters.
            int letter = small >> LETTER_BITS == 0 && c != 'İ' ? small : NO_LETTER;
            letters[c] = (short) (Character.isLetter(c) ? letter : 0);
        }
        return letters;
    }

    private static int letter(char c) {
        return c < LATIN.length ? LATIN[c] : Character.isLetter(c) ? NO_LETTER : 0;
    }

    private static int script(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN -> code("zh");
            case HIRAGANA, KATAKANA -> code("ja");
            case HANGUL -> code("ko");
            case CYRILLIC -> code("ru");
            case ARABIC -> code("ar");
            case GREEK -> code("el");
            case HEBREW -> code("he");
            default -> -1;
        };
    }

    /** Words that only one of the languages uses all the time. */
    private static long[] words() {
        long[] words = new long[1 << PLACE_BITS];
        add(words, "en", "the and of that is was with this for have they what");
        add(words, "de", "und der das ist nicht mit ich wir auch sich dem wie");
        add(words, "fr", "les des est une dans pour qui nous vous cette pas aux");
        add(words, "es", "el los las por una con para y del pero muy");
        add(words, "it", "il che di della sono gli anche più nel è questo");
        add(words, "pt", "não uma os em do da são mas ao isso");
        add(words, "nl", "het een van niet ik wij ook maar zijn");
        return words;
    }

    private static void add(long[] words, String language, String list) {
        for (String small : list.split(" ", -1)) {
            long word = 0;
            for (int i = 0; i < small.length(); i++) {
                word = word << LETTER_BITS | letter(small.charAt(i));
            }
            int place = place(word);
            while (words[place] != 0) {
                place = (place + 1) % words.length;
            }
            words[place] = word << CODE_BITS | code(language);
        }
    }

    /** The highest bits of Fibonacci hashing. */
    private static int place(long word) {
        return (int) (word * 0x9E3779B97F4A7C15L >>> Long.SIZE - PLACE_BITS);
    }

    /** The place of the language whose word it is, or -1. */
    private static int language(long word) {
        int place = place(word);
        while (WORDS[place] != 0) {
            if (WORDS[place] >>> CODE_BITS == word) {
                return (int) WORDS[place] & (1 << CODE_BITS) - 1;
            }
            place = (place + 1) % WORDS.length;
        }
        return -1;
    }
}
