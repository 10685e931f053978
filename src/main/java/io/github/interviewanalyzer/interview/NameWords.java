package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Words that stand before or inside of names; used by Labels and Voices. */
final class NameWords {

    // rule: Titles before a name: Mr, Mrs, Ms, Miss, Dr, Prof, Professor, Hon, Sir, Dame, Lord,
    // Lady, H.E., Sen, Gov, Rep, Rev, President, Minister, Prime Minister, Senator, Ambassador,
    // Secretary, General, Judge, Chancellor, Herr, Frau, Monsieur, Madame, Señor, Señora, and the
    // ranks Amb, Gen, Lt, Col, Maj, Capt, Sgt, Adm, Cmdr, Colonel, Captain, Admiral, Lieutenant,
    // Commander.
    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "prof",
                    "professor",
                    "hon",
                    "sir",
                    "dame",
                    "lord",
                    "lady",
                    "sen",
                    "gov",
                    "rep",
                    "rev",
                    "president",
                    "minister",
                    "prime",
                    "senator",
                    "ambassador",
                    "secretary",
                    "general",
                    "judge",
                    "chancellor",
                    "herr",
                    "frau",
                    "monsieur",
                    "madame",
                    "señor",
                    "señora",
                    "amb",
                    "gen",
                    "lt",
                    "col",
                    "maj",
                    "capt",
                    "sgt",
                    "adm",
                    "cmdr",
                    "colonel",
                    "captain",
                    "admiral",
                    "lieutenant",
                    "commander",
                    "the",
                    "rt",
                    "h e");

    private static final Set<String> PARTICLES =
            Set.of(
                    "of", "de", "la", "le", "du", "da", "dos", "del", "di", "von", "van", "der",
                    "den", "ter", "bin", "ibn", "al", "el", "the", "from", "and", "for", "y", "und",
                    "et", "zu", "af");

    // rule: Words of unnamed voices: audience, member, unidentified, unknown, male, female, man,
    // woman, voice, caller, court, speaker, chair, chairman, chairwoman, moderator, president,
    // minister, judge, witness, counsel, clerk, student, participant, interpreter, translator,
    // operator, crowd, spokesperson, spokesman, spokeswoman, facilitator, delegate.
    private static final Set<String> OFFICES =
            Set.of(
                    "audience",
                    "member",
                    "unidentified",
                    "unknown",
                    "male",
                    "female",
                    "man",
                    "woman",
                    "voice",
                    "caller",
                    "court",
                    "speaker",
                    "chair",
                    "chairman",
                    "chairwoman",
                    "moderator",
                    "president",
                    "minister",
                    "judge",
                    "witness",
                    "counsel",
                    "clerk",
                    "student",
                    "participant",
                    "interpreter",
                    "translator",
                    "operator",
                    "crowd",
                    "spokesperson",
                    "spokesman",
                    "spokeswoman",
                    "facilitator",
                    "delegate");

    private NameWords() {}

    static String[] words(String key) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i == key.length() || key.charAt(i) == ' ') {
                words.add(key.substring(from, i));
                from = i + 1;
            }
        }
        return words.toArray(String[]::new);
    }

    /** Where the letters begin that end at a place, not before {@code least}. */
    static int start(CharSequence text, int least, int end) {
        int start = end;
        while (start > least && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    static boolean title(String word) {
        return TITLES.contains(word);
    }

    static int offices(String[] words) {
        int offices = 0;
        for (String word : words) {
            offices += OFFICES.contains(word) ? 1 : 0;
        }
        return offices;
    }

    static boolean particle(String word) {
        return PARTICLES.contains(word);
    }

    /** The words of a key without titles; all of them if there are only titles. */
    static String[] names(String key) {
        String[] words = words(key);
        int count = 0;
        String[] names = new String[words.length];
        for (String word : words) {
            if (!title(word)) {
                names[count++] = word;
            }
        }
        return count == 0 ? words : Arrays.copyOf(names, count);
    }

    /** What a key names: "dr farr" without the title, the initials "i f" without the blank. */
    static String bare(String key) {
        String[] names = names(key);
        boolean initials = Arrays.stream(names).allMatch(name -> name.length() == 1);
        return String.join(initials ? "" : " ", names);
    }

    /** The first letters of the words; empty if there is only one word. */
    static String initials(String key) {
        StringBuilder initials = new StringBuilder();
        String[] words = words(key);
        for (String word : words) {
            initials.appendCodePoint(word.codePointAt(0));
        }
        return words.length < 2 ? "" : initials.toString();
    }

    // rule: Words are written like a name if each begins with a capital letter, a digit or a
    // letter without case, particles such as "of" and "von" aside; Chinese names have at most
    // eight letters.
    static boolean proper(String printed) {
        if (printed.length() > 8 && Character.isIdeographic(printed.codePointAt(0))) {
            return false;
        }
        int from = 0;
        int words = 0;
        while (from < printed.length()) {
            int to = printed.indexOf(' ', from);
            to = to < 0 ? printed.length() : to;
            int first = from;
            while (first < to && !Character.isLetterOrDigit(printed.codePointAt(first))) {
                first++;
            }
            if (first < to) {
                boolean small = Character.isLowerCase(printed.codePointAt(first));
                if (small && (words == 0 || !particle(printed.substring(first, to)))) {
                    return false;
                }
                words++;
            }
            from = to + 1;
        }
        return words > 0;
    }

    static boolean capitals(String printed) {
        boolean some = false;
        for (int i = 0; i < printed.length(); i++) {
            if (Character.isLowerCase(printed.charAt(i))) {
                return false;
            }
            some |= Character.isUpperCase(printed.charAt(i));
        }
        return some;
    }
}
