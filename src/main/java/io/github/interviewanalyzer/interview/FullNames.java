package io.github.interviewanalyzer.interview;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 12. A place of a word with a capital letter → the full name that stands there, and
 * the office before it; used by NameIndex.
 */
final class FullNames {

    private static final int GIVEN = 2;

    private static final Set<String> LINKS = Set.of("for", "of", "to");

    private final CharSequence text;
    private final NamePlaces all;
    private final Set<String> labels;

    /**
     * Knows whom the labels name.
     *
     * @param labels the words that are a label of their own, and so no part of another's name
     */
    FullNames(CharSequence text, NamePlaces all, Set<String> labels) {
        this.text = text;
        this.all = all;
        this.labels = labels;
    }

    /** The name that a word is part of, or null. */
    @Nullable NamePlace around(NamePlace place) {
        NameRun run = place.run();
        int word = place.from();
        int from = word;
        int given = 0;
        while (from > 0 && given < GIVEN && given(run, from - 1)) {
            from--;
            given += run.given(from);
        }
        // A small particle opens no name: "von Moe" is half of one.
        while (from < word
                && Character.isLowerCase(
                        Character.codePointAt(text, run.span(from, from).start()))) {
            from++;
        }
        if (from < word) {
            int first = from + 1 < word && article(run, from, true) ? from + 1 : from;
            return new NamePlace(place.index(), run, first, word, place.head());
        }
        int to = word;
        given = 0;
        while (to + 1 < run.size() && given < GIVEN && given(run, to + 1)) {
            to++;
            given += run.given(to);
        }
        return to > word ? new NamePlace(place.index(), run, word, to, place.head()) : null;
    }

    /** The first words of a run outside of the speeches that can be a name, or null. */
    @Nullable NamePlace first(int index) {
        NameRun run = all.runs().get(index);
        if (!all.head(index)) {
            return null;
        }
        int from = 0;
        while (from < run.size() && !given(run, from)) {
            from++;
        }
        int to = from;
        while (to + 1 < run.size() && given(run, to + 1)) {
            to++;
        }
        return from == run.size() || to - from > 3
                ? null
                : new NamePlace(index, run, from, to, true);
    }

    /** The name from a word of a run on, or in the runs right behind it. */
    @Nullable NamePlace behind(NamePlace office, int word) {
        int from = word;
        for (int r = office.index(); r < Math.min(all.runs().size(), office.index() + 4); r++) {
            NameRun run = all.runs().get(r);
            if (r > office.index() && !near(run.words().get(0).start(), all.runs().get(r - 1))) {
                return null;
            }
            while (from < run.size() && !given(run, from)) {
                from++;
            }
            if (from < run.size()) {
                int to = from;
                while (to + 1 < run.size() && to - from < 3 && given(run, to + 1)) {
                    to++;
                }
                return to > from ? new NamePlace(r, run, from, to, office.head()) : null;
            }
            from = 0;
        }
        return null;
    }

    // rule: Else the office right before the name describes the person: "Press Secretary Ina
    // Holm".
    @Nullable String office(NamePlace place) {
        int from = place.from();
        while (from > 0 && OfficeWords.describes(place.run().keys().get(from - 1))) {
            from--;
        }
        if (from == place.from()
                && from > 0
                && given(place.run(), from - 1)
                && article(place.run(), from - 1, false)) {
            from--;
        }
        return from < place.from()
                ? Chars.spaced(place.run().span(from, place.from() - 1).in(text).replace('_', ' '))
                : null;
    }

    // rule: The noun with a capital letter behind an article is no given name but says what
    // somebody is: "die Hydrologin Ina Holm"; nor is the one behind an office and "for", "of" or
    // "to": "Minister for Ports Ina Holm".
    private boolean article(NameRun run, int from, boolean link) {
        if (from > 0) {
            return OfficeWords.article(run.keys().get(from - 1));
        }
        int start = run.span(0, 0).start();
        int end = Chars.trim(text, Math.max(0, start - 8), start);
        int word = NameWords.start(text, Math.max(0, end - 8), end);
        String before = Chars.key(text, word, end);
        return OfficeWords.article(before)
                || (link && LINKS.contains(before) && officeBefore(word));
    }

    /** Whether an office ends before a place: "Minister" before "for Ports Ina Holm". */
    private boolean officeBefore(int place) {
        int end = Chars.trim(text, Math.max(0, place - 20), place);
        int word = NameWords.start(text, Math.max(0, end - 20), end);
        return OfficeWords.describes(Chars.key(text, word, end));
    }

    private boolean given(NameRun run, int word) {
        String key = run.keys().get(word);
        return !OfficeWords.stop(key)
                && !labels.contains(key)
                && !(word == 0 && run.opens() && all.small(key));
    }

    private boolean near(int start, NameRun before) {
        int end = before.words().get(before.size() - 1).end();
        if (start < end || start - end > 8) {
            return false;
        }
        for (int i = end; i < start; i++) {
            char c = text.charAt(i);
            if ((Chars.terminal(c) && c != '.') || c == ';' || c == '(') {
                return false;
            }
        }
        return true;
    }
}
