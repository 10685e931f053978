package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 12. The words of a label → the name that the places of these words state; used by
 * Names.
 */
final class NameIndex {

    private static final int GIVEN = 2;

    private static final Set<String> LINKS = Set.of("for", "of", "to");

    private final CharSequence text;
    private final Set<String> labels;
    private final NamePlaces all;

    /**
     * Reads the passages.
     *
     * @param labels the words that are a label of their own, and so no part of another's name
     */
    NameIndex(CharSequence text, List<Passage> passages, Set<String> labels) {
        this.text = text;
        this.labels = labels;
        this.all = new NamePlaces(text, passages);
    }

    // rule: A label that is a full name is stated where all its words stand together.
    @Nullable Declaration stated(List<String> words) {
        List<NamePlace> found = all.found(words);
        return found.isEmpty() ? null : declared(found);
    }

    // rule: A label of one word is the speaker whose name has that word: with one or two given
    // names before it, else with what follows it ("Moe" is "Lars Moe" and "Moe Lars"); another
    // speaker's label is no part of it. The name that stands most often outside of the speeches
    // counts, else in them; of two that stand as often, none.
    @Nullable Declaration longer(String word) {
        if (word.length() < 2 && !Character.isIdeographic(word.codePointAt(0))) {
            return null;
        }
        Declaration head = longer(word, true);
        return head != null ? head : longer(word, false);
    }

    private @Nullable Declaration longer(String word, boolean head) {
        Map<String, List<NamePlace>> found = new LinkedHashMap<>();
        for (NamePlace place : all.of(word)) {
            NamePlace name = place.head() || !head ? around(place) : null;
            if (name != null) {
                found.computeIfAbsent(all.key(name.span()), k -> new ArrayList<>()).add(name);
            }
        }
        List<NamePlace> best = List.of();
        boolean tie = false;
        for (List<NamePlace> places : found.values()) {
            tie = places.size() == best.size() || (tie && places.size() < best.size());
            best = places.size() > best.size() ? places : best;
        }
        return best.isEmpty() || tie ? null : declared(best);
    }

    private @Nullable NamePlace around(NamePlace place) {
        NameRun run = place.run();
        int word = place.from();
        int from = word;
        int given = 0;
        while (from > 0 && given < GIVEN && given(run, from - 1)) {
            from--;
            given += weight(run, from);
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
            given += weight(run, to);
        }
        return to > word ? new NamePlace(place.index(), run, word, to, place.head()) : null;
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
        int word = end;
        while (word > 0 && Character.isLetter(text.charAt(word - 1)) && end - word < 8) {
            word--;
        }
        String before = Chars.key(text, word, end);
        return OfficeWords.article(before)
                || (link && LINKS.contains(before) && officeBefore(word));
    }

    /** Whether an office ends before a place: "Minister" before "for Ports Ina Holm". */
    private boolean officeBefore(int place) {
        int end = Chars.trim(text, Math.max(0, place - 20), place);
        int word = end;
        while (word > 0 && Character.isLetter(text.charAt(word - 1)) && end - word < 20) {
            word--;
        }
        return OfficeWords.describes(Chars.key(text, word, end));
    }

    private static int weight(NameRun run, int word) {
        String key = run.keys().get(word);
        return key.length() == 1 || OfficeWords.particle(key) ? 0 : 1;
    }

    private boolean given(NameRun run, int word) {
        String key = run.keys().get(word);
        return !OfficeWords.stop(key)
                && !labels.contains(key)
                && !(word == 0 && run.opens() && all.small(key));
    }

    // rule: Else the one interviewee is who is named twice outside of the speeches and described
    // there; of two, none.
    @Nullable Declaration described() {
        Map<String, List<NamePlace>> found = new LinkedHashMap<>();
        for (int r = 0; r < all.runs().size(); r++) {
            NamePlace first = first(r);
            if (first != null && first.to() > first.from()) {
                found.computeIfAbsent(all.key(first.span()), k -> new ArrayList<>()).add(first);
            }
        }
        Declaration only = null;
        for (List<NamePlace> places : found.values()) {
            Declaration person = places.size() > 1 ? declared(places) : null;
            if (person != null && person.description() != null) {
                if (only != null) {
                    return null;
                }
                only = person;
            }
        }
        return only;
    }

    // rule: Else it is who is named in full outside of the speeches and anywhere by a title and the
    // last word of the name, "Frau Holm"; of two, none.
    @Nullable Declaration called() {
        Map<String, List<NamePlace>> found = new LinkedHashMap<>();
        for (int r = 0; r < all.runs().size(); r++) {
            NamePlace name = first(r);
            if (name != null
                    && name.to() > name.from()
                    && called(name.run().keys().get(name.to()))) {
                found.computeIfAbsent(all.key(name.span()), k -> new ArrayList<>()).add(name);
            }
        }
        return found.size() == 1 ? declared(found.values().iterator().next()) : null;
    }

    private boolean called(String word) {
        List<NamePlace> places = all.of(word);
        return places.subList(0, Math.min(NamePlaces.MOST, places.size())).stream()
                .anyMatch(
                        place ->
                                place.from() > 0
                                        && NameWords.title(
                                                place.run().keys().get(place.from() - 1)));
    }

    /** The first words of a run outside of the speeches that can be a name, or null. */
    private @Nullable NamePlace first(int index) {
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

    // rule: A label of two to four capital letters is the speaker whose name, or the paper whose
    // title, has these initials, if there is only one.
    @Nullable Declaration initials(String word) {
        Map<String, List<NamePlace>> found = all.ofInitials(word);
        return found.size() == 1 ? declared(found.values().iterator().next()) : null;
    }

    // rule: A label that is an office ("PRIME MINISTER", "PM") is the person who is named behind
    // that office ("the Prime Minister, the Hon. L. Moe"); the first that the text names.
    @Nullable Declaration holder(List<String> office) {
        List<NamePlace> places = all.of(office.get(0));
        for (NamePlace place : places.subList(0, Math.min(NamePlaces.MOST, places.size()))) {
            int behind = place.from() + office.size();
            boolean whole =
                    behind <= place.run().size()
                            && place.run().keys().subList(place.from(), behind).equals(office);
            NamePlace name = whole ? behind(place, behind) : null;
            if (name != null) {
                return declared(List.of(name));
            }
        }
        return null;
    }

    /** The name from a word of a run on, or in the runs right behind it. */
    private @Nullable NamePlace behind(NamePlace office, int word) {
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

    // rule: In a speech what stands behind a name describes the person only if it begins with an
    // article or names an office: "Moe, you said" calls him.
    private Declaration declared(List<NamePlace> places) {
        String description = null;
        List<Span> spans = new ArrayList<>();
        for (NamePlace place : places) {
            spans.add(place.span());
            if (description == null) {
                description = Apposition.behind(text, place.span().end(), place.head());
            }
        }
        for (int i = 0; description == null && i < places.size(); i++) {
            description = before(places.get(i));
        }
        return Declaration.at(text, ordinary(places, spans), description);
    }

    // rule: Else the office right before the name describes the person: "Press Secretary Ina
    // Holm".
    private @Nullable String before(NamePlace place) {
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

    // rule: A name in capitals is given as it is printed elsewhere in ordinary letters, if it
    // is.
    private List<Span> ordinary(List<NamePlace> places, List<Span> spans) {
        NamePlace first = places.get(0);
        List<String> words = first.run().keys().subList(first.from(), first.to() + 1);
        if (!NameWords.capitals(first.span().in(text))) {
            return spans;
        }
        for (NamePlace place : all.found(words)) {
            if (!NameWords.capitals(place.span().in(text))) {
                List<Span> both = new ArrayList<>(spans);
                both.remove(place.span());
                both.add(0, place.span());
                return both;
            }
        }
        return spans;
    }
}
