package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What labels themselves say about names; used by Names and Introductions. */
final class LabelNames {

    private LabelNames() {}

    /** What the printed label is compared by; the label's own key is that of its voice. */
    static String key(Label label) {
        return Chars.key(label.printed(), 0, label.printed().length());
    }

    /** The words of a label that can be part of a name: none in "Q", "The Chair", "Speaker 1". */
    static List<String> words(Label label) {
        List<String> words = new ArrayList<>();
        String key = key(label);
        if (LabelWords.contains(key) || RoleWords.part(List.of(key)) != RoleWords.Part.UNKNOWN) {
            return words;
        }
        String printed = label.printed();
        int from = 0;
        for (int i = 0; i <= printed.length(); i++) {
            if (i == printed.length() || Chars.blank(printed.charAt(i))) {
                String word = Chars.key(printed, from, i);
                if (!word.isEmpty() && !OfficeWords.stop(word)) {
                    words.add(word);
                }
                from = i + 1;
            }
        }
        // "P. M." has no word that is part of a name.
        boolean letters = words.stream().allMatch(word -> word.length() == 1);
        boolean initial =
                words.size() == 1 && letters && !Character.isIdeographic(key.codePointAt(0));
        return initial || (letters && !office(key).isEmpty()) ? List.of() : words;
    }

    /** The office that a label is, without article; empty if it is none. */
    static List<String> office(String key) {
        if (key.replace(" ", "").equals("pm")) {
            return List.of("prime", "minister");
        }
        List<String> words = new ArrayList<>();
        for (String word : NameWords.words(key)) {
            if (!OfficeWords.office(word)) {
                return List.of();
            }
            if (!word.equals("the")) {
                words.add(word);
            }
        }
        return words;
    }

    // rule: Of a speaker with several labels, a full name of which another is one word or the
    // initials, that is the name.
    static @Nullable Declaration longest(CharSequence text, List<Label> labels) {
        if (labels.size() < 2) {
            return null;
        }
        Set<String> keys = new HashSet<>();
        Set<String> alone = new HashSet<>();
        for (Label label : labels) {
            keys.add(key(label));
            keys.add(NameWords.bare(key(label)));
            List<String> words = words(label);
            if (words.size() == 1) {
                alone.add(words.get(0));
            }
        }
        for (Label label : labels) {
            // "李怀宇" beside "李".
            if (ideographs(label.printed()) && begins(key(label), keys)) {
                return Declaration.at(text, List.of(label.span()), null);
            }
            List<String> words = words(label);
            if (words.size() > 1
                    && (words.stream().anyMatch(alone::contains)
                            || keys.contains(NameWords.initials(key(label))))) {
                return label(text, label);
            }
        }
        return null;
    }

    private static boolean begins(String key, Set<String> others) {
        for (int end = 1; end < key.length(); end++) {
            if (others.contains(key.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    static boolean ideographs(String printed) {
        return !printed.isEmpty() && Character.isIdeographic(printed.codePointAt(0));
    }

    // rule: What stands in brackets or behind a comma in a label that is a full name describes
    // the person: "Lars Moe (Port Ellery)".
    static @Nullable Declaration glossed(CharSequence text, List<Label> labels) {
        for (Label label : labels) {
            Span gloss = label.gloss();
            if (gloss != null && words(label).size() > 1) {
                Declaration name = label(text, label);
                if (name != null && !abbreviation(text, gloss, words(label))) {
                    String words = Chars.spaced(bare(text, gloss));
                    return new Declaration(name.name(), words, name.mentions());
                }
            }
        }
        return null;
    }

    /** Without the brackets around it. */
    private static String bare(CharSequence text, Span gloss) {
        String words = gloss.in(text);
        boolean brackets =
                "([（【".indexOf(words.charAt(0)) >= 0
                        && ")]）】".indexOf(words.charAt(words.length() - 1)) >= 0;
        return brackets ? words.substring(1, words.length() - 1) : words;
    }

    private static boolean abbreviation(CharSequence text, Span gloss, List<String> words) {
        String key = Chars.key(text, gloss.start(), gloss.end());
        return words.contains(key) || (key.length() < 5 && key.indexOf(' ') < 0);
    }

    /** The name that a label is, without titles. */
    private static @Nullable Declaration label(CharSequence text, Label label) {
        for (NameRun run : NameRun.in(text, label.span())) {
            Declaration person = person(text, run);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    // rule: A label that is no name, "The Chair (Lars Moe)", is the person in brackets behind
    // it. A label with the same name in ideographs behind it is the speaker of both ("Lin 林海").
    static @Nullable Declaration inside(CharSequence text, List<Label> labels) {
        for (Label label : labels) {
            Span gloss = label.gloss();
            if (gloss != null && words(label).isEmpty()) {
                for (NameRun run : NameRun.in(text, gloss)) {
                    Declaration person = person(text, run);
                    if (person != null) {
                        return person;
                    }
                }
            }
            Declaration both = both(text, label);
            if (both != null) {
                return both;
            }
        }
        return null;
    }

    private static @Nullable Declaration person(CharSequence text, NameRun run) {
        int from = 0;
        while (from < run.size() && OfficeWords.stop(run.keys().get(from))) {
            from++;
        }
        int to = run.size() - 1;
        return to - from >= 1 && to - from < 4
                ? Declaration.at(text, List.of(run.span(from, to)), null)
                : null;
    }

    private static @Nullable Declaration both(CharSequence text, Label label) {
        if (label.printed().isEmpty() || Character.isIdeographic(label.printed().codePointAt(0))) {
            return null;
        }
        int from = label.span().end();
        while (from < label.speech()
                && !Character.isIdeographic(Character.codePointAt(text, from))) {
            from++;
        }
        int to = from;
        while (to < label.speech() && Character.isIdeographic(Character.codePointAt(text, to))) {
            to++;
        }
        if (to - from < 2) {
            return null;
        }
        String name = label.printed() + ' ' + text.subSequence(from, to);
        return new Declaration(name, null, List.of(new Span(label.span().start(), to)));
    }
}
