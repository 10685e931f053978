package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 12. Passages → the places of words with a capital letter, by what they say and by
 * the initials that begin there; used by NameIndex and FullNames.
 */
final class NamePlaces {

    private static final int INITIALS = 4;

    /** So many places of a word are looked at. */
    static final int MOST = 200;

    private final CharSequence text;
    private final List<Passage> passages;
    private final List<NameRun> runs = new ArrayList<>();
    private final BitSet heads = new BitSet();
    private final Map<String, List<NamePlace>> byWord = new HashMap<>();

    /** Names by their initials; null as long as nobody has asked for them. */
    private @Nullable Map<String, List<NamePlace>> byInitials;

    /** The places of those names whose initials somebody has asked for, by name. */
    private final Map<String, Map<String, List<NamePlace>>> asked = new HashMap<>();

    /** The words in small letters; null as long as nobody has asked for them. */
    private @Nullable Set<String> small;

    NamePlaces(CharSequence text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
        for (Passage passage : passages) {
            InterviewException.throwIfInterrupted("names");
            for (NameRun run : NameRun.in(text, passage.span())) {
                add(run, passage.speaker() == null);
            }
        }
    }

    List<NameRun> runs() {
        return runs;
    }

    /** Whether nobody says the run. */
    boolean head(int run) {
        return heads.get(run);
    }

    List<NamePlace> of(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** The places of names with these initials, by name. */
    Map<String, List<NamePlace>> ofInitials(String initials) {
        return asked.computeIfAbsent(initials, this::byName);
    }

    private Map<String, List<NamePlace>> byName(String initials) {
        Map<String, List<NamePlace>> all = byInitials;
        if (all == null) {
            all = byInitials();
            byInitials = all;
        }
        Map<String, List<NamePlace>> byName = new LinkedHashMap<>();
        for (NamePlace place : all.getOrDefault(initials, List.of())) {
            byName.computeIfAbsent(key(place.span()), k -> new ArrayList<>()).add(place);
        }
        return byName;
    }

    private Map<String, List<NamePlace>> byInitials() {
        Map<String, List<NamePlace>> all = new HashMap<>();
        for (int r = 0; r < runs.size(); r++) {
            InterviewException.throwIfInterrupted("names");
            NameRun run = runs.get(r);
            for (int i = 0; i < run.size(); i++) {
                initials(new NamePlace(r, run, i, i, head(r)), all);
            }
        }
        return all;
    }

    // rule: A word that begins a sentence and stands in small letters elsewhere is no name.
    boolean small(String key) {
        Set<String> words = small;
        if (words == null) {
            words = new HashSet<>();
            for (Passage passage : passages) {
                InterviewException.throwIfInterrupted("names");
                addSmall(passage.span(), words);
            }
            small = words;
        }
        return words.contains(key);
    }

    private void addSmall(Span passage, Set<String> words) {
        StringBuilder word = new StringBuilder();
        boolean inside = false;
        boolean lower = false;
        for (int i = passage.start(); i <= passage.end(); i++) {
            char c = i < passage.end() ? text.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            if (letter) {
                lower = inside ? lower : Character.isLowerCase(c);
                if (lower) {
                    word.append(Character.toLowerCase(Character.toUpperCase(c)));
                }
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            inside = letter;
        }
    }

    private void add(NameRun run, boolean head) {
        for (int i = 0; i < run.size(); i++) {
            NamePlace place = new NamePlace(runs.size(), run, i, i, head);
            byWord.computeIfAbsent(run.keys().get(i), key -> new ArrayList<>()).add(place);
        }
        heads.set(runs.size(), head);
        runs.add(run);
    }

    private static void initials(NamePlace first, Map<String, List<NamePlace>> all) {
        StringBuilder initials = new StringBuilder();
        NameRun run = first.run();
        for (int i = first.from(); i < run.size() && initials.length() < INITIALS; i++) {
            String key = run.keys().get(i);
            if (i == first.from() && OfficeWords.opener(key)) {
                return;
            }
            if (i == first.from() || !OfficeWords.particle(key)) {
                initials.appendCodePoint(key.codePointAt(0));
                NamePlace place = new NamePlace(first.index(), run, first.from(), i, first.head());
                if (initials.length() > 1) {
                    all.computeIfAbsent(initials.toString(), k -> new ArrayList<>()).add(place);
                }
            }
        }
    }

    String key(Span name) {
        return Chars.key(text, name.start(), name.end());
    }

    /** Where all the words stand together. */
    List<NamePlace> found(List<String> words) {
        List<NamePlace> rarest = List.of();
        int at = 0;
        for (int i = 0; i < words.size(); i++) {
            List<NamePlace> places = of(words.get(i));
            if (i == 0 || places.size() < rarest.size()) {
                rarest = places;
                at = i;
            }
        }
        List<NamePlace> found = new ArrayList<>();
        for (NamePlace place : rarest.subList(0, Math.min(MOST, rarest.size()))) {
            int from = place.from() - at;
            int to = from + words.size();
            if (from >= 0
                    && to <= place.run().size()
                    && place.run().keys().subList(from, to).equals(words)) {
                found.add(new NamePlace(place.index(), place.run(), from, to - 1, place.head()));
            }
        }
        return found;
    }
}
