package io.github.interviewanalyzer.interview;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of step 9. A label in brackets → the name beside it; used by Declaration. */
final class DeclaredName {

    private static final int CHARACTERS = 120;
    private static final int GIVEN = 2;
    private static final int OFFICE = 40;
    private static final int NAMES = 4;
    private static final Set<String> PLACES = Set.of("to", "of", "in", "for");
    private static final List<String> ANDS = List.of("and ", "und ", "et ", "y ", "e ", "и ");
    private static final String QUOTES = "“\"「『‘";
    private static final String CLOSING = "”\"」』’";

    private static final Set<String> REPORTERS =
            Set.of(
                    "reporter",
                    "reporters",
                    "correspondent",
                    "correspondents",
                    "journalist",
                    "journalists");

    private DeclaredName() {}

    static @Nullable Span beside(CharSequence text, Span note, int open, int close) {
        if (Character.isIdeographic(
                Character.codePointAt(text, Math.max(note.start(), open - 1)))) {
            return ideographs(text, note.start(), open, label(text, open + 1, close));
        }
        Span name = before(text, note.start(), open);
        if (name.length() == 0) {
            return null;
        }
        Span reporters = reporters(text, note, name, close);
        if (reporters != null) {
            return reporters;
        }
        boolean placed = placed(text, note.start(), name.start());
        return person(text, name, Chars.key(text, open + 1, close), placed);
    }

    /** What a bracket declares as label: what it quotes, else all of it. */
    static String label(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (QUOTES.indexOf(text.charAt(i)) >= 0) {
                int to = i + 1;
                while (to < end && CLOSING.indexOf(text.charAt(to)) < 0) {
                    to++;
                }
                return Chars.key(text, i + 1, to);
            }
        }
        return Chars.key(text, start, end);
    }

    // rule: In ideographs the name begins with the label: "林海（以下简称“林”）".
    private static @Nullable Span ideographs(CharSequence text, int least, int open, String label) {
        for (int from = open - 2; from >= Math.max(least, open - 5); from--) {
            if (!label.isEmpty() && Chars.at(text, label, from)) {
                return open - from > label.length() ? new Span(from, open) : null;
            }
        }
        return null;
    }

    // rule: The name is the words with a capital letter right before the bracket, and particles
    // such as "von" between them.
    private static Span before(CharSequence text, int least, int bracket) {
        int from = Math.max(least, bracket - CHARACTERS);
        int end = Chars.trim(text, from, bracket);
        int start = end;
        int word = end;
        while (word > from) {
            int stop = word;
            while (word > from && !Chars.blank(text.charAt(word - 1))) {
                word--;
            }
            char last = text.charAt(stop - 1);
            boolean ends =
                    start != end
                            && (last == ',' || last == ';' || (last == '.' && stop - word > 4));
            int letter = word;
            while (letter < stop && Printed.emphasis(text.charAt(letter))) {
                letter++;
            }
            boolean capital = letter < stop && NameRun.capital(text, letter, stop);
            boolean particle = start != end && OfficeWords.particle(Chars.key(text, word, stop));
            if (ends || !(capital || particle)) {
                break;
            }
            start = capital ? letter : start;
            word = Chars.trim(text, from, word);
        }
        return new Span(start, end);
    }

    // rule: If the label is a word of the name, an office before the name is no part of it
    // ("Prime Minister Lars Moe (Moe)"), nor is more than two given names.
    private static Span person(CharSequence text, Span name, String label, boolean placed) {
        List<NameRun> runs = NameRun.in(text, name);
        NameRun run = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        int word = run == null ? -1 : run.keys().indexOf(label);
        if (run == null || word < 0) {
            return name;
        }
        int from = word;
        int given = 0;
        // A family name before the given ones has none before it but the place.
        int least = !placed ? 0 : word < run.size() - 1 ? word : 1;
        while (from > least && given < GIVEN && !OfficeWords.stop(run.keys().get(from - 1))) {
            from--;
            given += run.given(from);
        }
        return from == word && word == run.size() - 1 ? name : run.span(from, run.size() - 1);
    }

    // rule: Behind an office and "to", "of", "in" or "for" the first word is its place, even if
    // another place stands before it: "Ambassador of Halden to Velmark Lars Moe (Moe)".
    private static boolean placed(CharSequence text, int least, int start) {
        int from = Math.max(least, start - OFFICE);
        String[] words = NameWords.words(Chars.key(text, from, start));
        int last = words.length - 1;
        last -= words[last].equals("the") ? 1 : 0;
        int i = last > 0 && PLACES.contains(words[last]) ? last : 0;
        while (i > 0 && !(PLACES.contains(words[i]) && OfficeWords.describes(words[i - 1]))) {
            i--;
        }
        return i > 0;
    }

    // rule: Reporters who are named beside the label are who asks: "Gazette reporters Ines
    // Achterberg and Bo Lind (HG)", "the Gazette (HG) reporter Bo Lind", or up to four of them:
    // "the Gazette (HG) reporters Bo Lind, Ana Brandt and Ines Achterberg".
    private static @Nullable Span reporters(CharSequence text, Span note, Span name, int close) {
        NameRun second = first(text, close + 1, note.end());
        if (second != null && reporter(text, close + 1, second.words().get(0).start())) {
            return with(text, second.span(0, second.size() - 1), note.end());
        }
        int and = Chars.trim(text, note.start(), name.start());
        if (!Chars.at(text, "and", and - 3)) {
            return null;
        }
        Span one = before(text, note.start(), and - 3);
        return one.length() > 0 && reporter(text, note.start(), one.start())
                ? new Span(one.start(), name.end())
                : null;
    }

    private static @Nullable NameRun first(CharSequence text, int from, int stop) {
        List<NameRun> runs = NameRun.in(text, new Span(from, Math.min(stop, from + CHARACTERS)));
        return runs.isEmpty() ? null : runs.get(0);
    }

    /** The name, or all names that "and" joins, with commas before it. */
    static Span with(CharSequence text, Span name, int stop) {
        int end = name.end();
        for (int names = 1; names < NAMES; names++) {
            boolean comma = Chars.at(text, ", ", end);
            int from = Chars.skip(text, comma ? end + 1 : end, stop);
            int behind = and(text, from);
            boolean and = behind > from;
            from = behind;
            NameRun other = and || comma ? first(text, from, stop) : null;
            if (other == null || other.words().get(0).start() > from + 1) {
                return name;
            }
            end = other.span(0, other.size() - 1).end();
            if (and) {
                return new Span(name.start(), end);
            }
        }
        return name;
    }

    /** Behind the word for "and", or the place if none stands there. */
    private static int and(CharSequence text, int from) {
        for (String and : ANDS) {
            if (Chars.at(text, and, from)) {
                return from + and.length();
            }
        }
        return from;
    }

    /** Whether a reporter's word is the last one before a place. */
    private static boolean reporter(CharSequence text, int least, int start) {
        int end = Chars.trim(text, least, start);
        return REPORTERS.contains(Chars.key(text, NameWords.start(text, least, end), end));
    }
}
