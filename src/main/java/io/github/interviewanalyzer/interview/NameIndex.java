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

    private final CharSequence text;
    private final NamePlaces all;
    private final FullNames names;

    /**
     * Reads the passages.
     *
     * @param labels the words that are a label of their own, and so no part of another's name
     */
    NameIndex(CharSequence text, List<Passage> passages, Set<String> labels) {
        this.text = text;
        this.all = new NamePlaces(text, passages);
        this.names = new FullNames(text, all, labels);
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
            NamePlace name = place.head() || !head ? names.around(place) : null;
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

    // rule: Else the one interviewee is who is named twice outside of the speeches and described
    // there; of two, none.
    @Nullable Declaration described() {
        Map<String, List<NamePlace>> found = new LinkedHashMap<>();
        for (int r = 0; r < all.runs().size(); r++) {
            NamePlace first = names.first(r);
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
            NamePlace name = names.first(r);
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
            NamePlace name = whole ? names.behind(place, behind) : null;
            if (name != null) {
                return declared(List.of(name));
            }
        }
        return null;
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
            description = names.office(places.get(i));
        }
        return Declaration.at(text, ordinary(places, spans), description);
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
