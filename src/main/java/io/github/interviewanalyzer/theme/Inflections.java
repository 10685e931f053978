package io.github.interviewanalyzer.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The inflected forms of an English word, found when a cue is compiled so that the text needs no
 * lemmas. It makes forms and never cuts stems: a form that is no word harms nothing, but {@code
 * relations} never meets {@code relative}. After the rules of Quirk, Greenbaum, Leech and Svartvik,
 * A Comprehensive Grammar of the English Language (1985), chapters 3, 5 and 7. Safe for use by many
 * threads.
 */
final class Inflections {

    private static final int SHORTEST = 3;
    private static final Set<String> OTHER_WORDS = Set.of("goods", "news", "herring", "lens");

    private final Map<String, List<String>> verbs = table(IrregularForms.VERBS);
    private final Map<String, List<String>> nouns = table(IrregularForms.NOUNS);
    private final Map<String, List<String>> adjectives = table(IrregularForms.ADJECTIVES);
    private final Map<String, String> singulars = new HashMap<>();
    private final Set<String> compared = new HashSet<>(words(IrregularForms.COMPARED));
    private final Set<String> alsoRegular = new HashSet<>(words(IrregularForms.ALSO_REGULAR));
    private final Set<String> noPlurals = new HashSet<>(words(IrregularForms.NO_PLURALS));

    Inflections() {
        nouns.forEach((noun, plurals) -> plurals.forEach(p -> singulars.putIfAbsent(p, noun)));
        // A people is a word of its own.
        singulars.remove("people");
    }

    private static Map<String, List<String>> table(String lines) {
        Map<String, List<String>> table = new HashMap<>();
        lines.lines()
                .map(Inflections::words)
                .forEach(line -> table.put(line.get(0), line.subList(1, line.size())));
        return table;
    }

    private static List<String> words(String lines) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(lines);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /** Gives the folded word and all its forms. */
    // rule: A word stands for all its inflected forms, of a noun, a verb or an adjective; a plural
    // stands for its singular too; a word in -ed or -ing and an irregular past stand for
    // themselves.
    Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(word);
        if (!plain(word)) {
            return forms;
        }
        List<String> singular = singular(word);
        if (singular.isEmpty()) {
            inflect(word, forms);
        } else {
            for (String base : singular) {
                forms.add(base);
                inflect(base, forms);
            }
        }
        // "goods" is no plural of "good".
        forms.removeIf(form -> OTHER_WORDS.contains(form) && !form.equals(word));
        return forms;
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private List<String> singular(String word) {
        String known = singulars.get(word);
        if (known != null) {
            return List.of(known);
        }
        int length = word.length();
        if (length <= SHORTEST
                || !word.endsWith("s")
                || noPlurals.contains(word)
                || nouns.containsKey(word)
                || ends(word, "ss", "us", "is", "ics")) {
            return List.of();
        }
        if (word.endsWith("ies")) {
            String stem = word.substring(0, length - 3);
            return length == 4 ? List.of(stem + "ie") : List.of(stem + "y", stem + "ie");
        }
        if (ends(word, "sses", "shes", "ches", "xes", "zes", "oes")) {
            return List.of(word.substring(0, length - 2), word.substring(0, length - 1));
        }
        if (ends(word, "alyses", "eses", "ases", "ises") && word.length() > 5) {
            String stem = word.substring(0, length - 2);
            return List.of(word.substring(0, length - 1), stem + "is");
        }
        return List.of(word.substring(0, length - 1));
    }

    private void inflect(String word, Set<String> forms) {
        List<String> plurals = nouns.get(word);
        if (word.length() < SHORTEST && plurals == null && !verbs.containsKey(word)) {
            return;
        }
        // "being", "having" and the like are in the table.
        boolean auxiliary = Set.of("be", "have", "do", "go").contains(word);
        if (plurals != null) {
            forms.addAll(plurals);
        }
        forms.addAll(verbs.getOrDefault(word, List.of()));
        forms.addAll(adjectives.getOrDefault(word, List.of()));
        if (auxiliary || modal(word) || participle(word)) {
            if (participle(word)) {
                forms.add(word + 's');
            }
            return;
        }
        if (plurals == null || regularVerb(word)) {
            plural(word, forms);
        }
        gerund(word, forms);
        if (!verbs.containsKey(word) || alsoRegular.contains(word)) {
            past(word, forms);
        }
        if (compared.contains(word)) {
            compare(word, forms);
        }
    }

    private static boolean modal(String word) {
        return word.equals("can")
                || word.equals("may")
                || word.equals("will")
                || word.equals("shall");
    }

    /** A noun with a plural of its own that is a regular verb too, as in "she mans the desk". */
    private static boolean regularVerb(String word) {
        return ends(word, "man", "person", "half", "knife", "fish", "index", "wolf", "shelf");
    }

    private static boolean participle(String word) {
        int length = word.length();
        if (word.endsWith("ing")) {
            return vowels(word.substring(0, length - 3)) > 0;
        }
        return word.endsWith("ed")
                && !word.endsWith("eed")
                && !word.equals("embed")
                && vowels(word.substring(0, length - 2)) > 0;
    }

    private static void plural(String word, Set<String> forms) {
        int last = word.length() - 1;
        if (ends(word, "sis", "xis")) {
            forms.add(word.substring(0, last - 1) + "es");
        } else if (ends(word, "s", "x", "z", "ch", "sh")) {
            forms.add(word + "es");
        } else if (word.endsWith("y") && !vowel(word, last - 1)) {
            forms.add(word.substring(0, last) + "ies");
        } else if (word.endsWith("o") && !vowel(word, last - 1)) {
            forms.add(word + "es");
            forms.add(word + 's');
        } else {
            forms.add(word + 's');
        }
    }

    private static void past(String word, Set<String> forms) {
        int last = word.length() - 1;
        if (word.endsWith("e")) {
            forms.add(word + 'd');
        } else if (word.endsWith("y") && !vowel(word, last - 1)) {
            forms.add(word.substring(0, last) + "ied");
        } else {
            withEnding(word, "ed", forms);
        }
    }

    private static void gerund(String word, Set<String> forms) {
        int last = word.length() - 1;
        if (word.endsWith("ie")) {
            forms.add(word.substring(0, last - 1) + "ying");
        } else if (word.endsWith("e") && !ends(word, "ee", "oe", "ye")) {
            forms.add(word.substring(0, last) + "ing");
        } else {
            withEnding(word, "ing", forms);
        }
    }

    private static void compare(String word, Set<String> forms) {
        int last = word.length() - 1;
        if (word.endsWith("e")) {
            forms.add(word + 'r');
            forms.add(word + "st");
        } else if (word.endsWith("y") && !vowel(word, last - 1)) {
            forms.add(word.substring(0, last) + "ier");
            forms.add(word.substring(0, last) + "iest");
        } else {
            withEnding(word, "er", forms);
            withEnding(word, "est", forms);
        }
    }

    /** "planned" but never "planed"; of longer words both: "travelled" and "traveled". */
    private static void withEnding(String word, String ending, Set<String> forms) {
        boolean doubles = doubles(word);
        if (!doubles || vowels(word) > 1) {
            forms.add(word + ending);
        }
        if (doubles) {
            forms.add(word + word.charAt(word.length() - 1) + ending);
        }
        if (word.endsWith("ic")) {
            forms.add(word + 'k' + ending);
        }
    }

    private static boolean doubles(String word) {
        int last = word.length() - 1;
        char c = word.charAt(last);
        if (vowel(word, last) || c == 'w' || c == 'x' || c == 'y') {
            return false;
        }
        boolean queen = last >= 3 && word.charAt(last - 2) == 'u' && word.charAt(last - 3) == 'q';
        return vowel(word, last - 1) && (!vowel(word, last - 2) || queen);
    }

    /** Groups of vowels, which are about syllables. */
    private static int vowels(String word) {
        int groups = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = vowel(word, i) || (i > 0 && word.charAt(i) == 'y');
            boolean before = i > 0 && vowel(word, i - 1);
            if (vowel && !before) {
                groups++;
            }
        }
        return groups;
    }

    private static boolean vowel(String word, int at) {
        return "aeiou".indexOf(word.charAt(at)) >= 0;
    }

    private static boolean ends(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
