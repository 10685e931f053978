package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 8. Passages that may state names → the name of each speaker, with what stands beside it;
 * used by InterviewParser. Nothing is guessed: where two names fit, there is none.
 */
final class Names {

    private static final int GIVEN = 2;

    private final String text;
    private final List<Passage> passages;
    private final Map<String, List<Place>> byWord = new HashMap<>();
    private final List<NameRun> runs = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();

    /** A word of a run. */
    private record Place(NameRun run, int word, boolean head) {}

    private Names(String text, List<Passage> passages, Roster roster) {
        this.text = text;
        this.passages = passages;
        for (String id : roster.ids()) {
            for (Label label : roster.printed(id)) {
                List<String> words = LabelNames.words(label);
                if (words.size() == 1 && words.get(0).length() > 1) {
                    labels.add(words.get(0));
                }
            }
        }
        for (Passage passage : passages) {
            for (NameRun run : NameRun.in(text, passage.span())) {
                runs.add(run);
                for (int i = 0; i < run.size(); i++) {
                    byWord.computeIfAbsent(run.keys().get(i), key -> new ArrayList<>())
                            .add(new Place(run, i, passage.speaker() == null));
                }
            }
        }
    }

    /** The names of speakers that nothing has declared yet. */
    static Map<String, Declaration> read(
            String text, List<Piece> pieces, Roster roster, Map<String, Role> roles) {
        Names names = new Names(text, Passage.read(pieces, roster), roster);
        Map<String, Declaration> all = new LinkedHashMap<>();
        for (String id : roster.ids()) {
            Declaration declared = roster.declared(id);
            Declaration found = declared != null ? declared : names.of(roster, id, roles);
            if (found != null) {
                all.put(id, found);
            }
        }
        return all;
    }

    private @Nullable Declaration of(Roster roster, String id, Map<String, Role> roles) {
        List<Label> labels = roster.printed(id);
        Declaration found = LabelNames.inside(text, labels);
        boolean generic = true;
        for (Label label : labels) {
            List<String> words = LabelNames.words(label);
            generic &= words.isEmpty();
            if (found == null) {
                found =
                        switch (words.size()) {
                            case 0 -> holder(label.key());
                            case 1 -> oneWord(words.get(0));
                            default -> stated(words);
                        };
            }
        }
        if (found == null && RoleWords.part(roster.labels(id)) != RoleWords.Part.ASKS) {
            found = introduced(id, labels, generic);
        }
        boolean alone = roles.values().stream().filter(roles.get(id)::equals).count() == 1;
        if (found == null && alone && roles.get(id) == Role.INTERVIEWEE && generic) {
            found = Introductions.guest(text, passages);
        }
        return found;
    }

    private @Nullable Declaration introduced(String id, List<Label> labels, boolean generic) {
        Span name = Introductions.of(text, passages, id, labels, generic);
        if (name == null) {
            return null;
        }
        String key = Chars.key(text, name.start(), name.end());
        Declaration longer = key.indexOf(' ') < 0 ? longer(key) : null;
        return longer != null ? longer : Declaration.at(text, List.of(name));
    }

    // rule: A label that is a full name is stated where all its words stand together.
    private @Nullable Declaration stated(List<String> words) {
        List<Span> found = new ArrayList<>();
        for (Place place : byWord.getOrDefault(words.get(0), List.of())) {
            NameRun run = place.run;
            int to = place.word + words.size();
            if (to <= run.size() && run.keys().subList(place.word, to).equals(words)) {
                found.add(run.span(place.word, to - 1));
            }
        }
        return found.isEmpty() ? null : Declaration.at(text, found);
    }

    private @Nullable Declaration oneWord(String word) {
        Declaration longer = longer(word);
        return longer != null ? longer : initials(word);
    }

    // rule: A label of one word is the speaker whose name has that word: with one or two given
    // names before it, else with what follows it ("Moe" is "Lars Moe" and "Moe Lars"); another
    // speaker's label is no part of it. The name that stands most often outside of the speeches
    // counts, else in them; of two that stand as often, none.
    private @Nullable Declaration longer(String word) {
        if (word.length() < 2) {
            return null;
        }
        Declaration head = longer(word, true);
        return head != null ? head : longer(word, false);
    }

    private @Nullable Declaration longer(String word, boolean head) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (Place place : byWord.getOrDefault(word, List.of())) {
            Span name = place.head || !head ? around(place.run, place.word) : null;
            if (name != null) {
                found.computeIfAbsent(
                                Chars.key(text, name.start(), name.end()), k -> new ArrayList<>())
                        .add(name);
            }
        }
        return most(found);
    }

    private @Nullable Declaration most(Map<String, List<Span>> found) {
        List<Span> best = List.of();
        boolean tie = false;
        for (List<Span> spans : found.values()) {
            tie = tie ? spans.size() <= best.size() : spans.size() == best.size();
            best = spans.size() > best.size() ? spans : best;
        }
        return best.isEmpty() || tie ? null : Declaration.at(text, best);
    }

    private @Nullable Span around(NameRun run, int word) {
        int from = word;
        int given = 0;
        while (from > 0 && given < GIVEN && given(run, from - 1)) {
            from--;
            given += weight(run, from);
        }
        // A particle opens no name: "von Moe" is half of one.
        while (from < word && OfficeWords.particle(run.keys().get(from))) {
            from++;
        }
        if (from < word) {
            return run.span(from, word);
        }
        int to = word;
        given = 0;
        while (to + 1 < run.size() && given < GIVEN && given(run, to + 1)) {
            to++;
            given += weight(run, to);
        }
        return to > word ? run.span(word, to) : null;
    }

    private static int weight(NameRun run, int word) {
        String key = run.keys().get(word);
        return key.length() == 1 || OfficeWords.particle(key) ? 0 : 1;
    }

    private boolean given(NameRun run, int word) {
        String key = run.keys().get(word);
        return !OfficeWords.stop(key) && !labels.contains(key);
    }

    // rule: A label of two to four capital letters is the speaker whose name, or the paper whose
    // title, has these initials, if there is only one.
    private @Nullable Declaration initials(String word) {
        if (word.length() < 2 || word.length() > 4) {
            return null;
        }
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (NameRun run : runs) {
            for (int from = 0; from + 1 < run.size(); from++) {
                int to = begun(run, from, word);
                if (to > from && given(run, from)) {
                    Span name = run.span(from, to);
                    found.computeIfAbsent(
                                    Chars.key(text, name.start(), name.end()),
                                    k -> new ArrayList<>())
                            .add(name);
                }
            }
        }
        return found.size() == 1 ? Declaration.at(text, found.values().iterator().next()) : null;
    }

    /** The word with which the initials that begin at a word end, or -1. */
    private static int begun(NameRun run, int from, String initials) {
        int letter = 0;
        for (int i = from; i < run.size(); i++) {
            String key = run.keys().get(i);
            if (OfficeWords.particle(key) && i > from) {
                continue;
            }
            if (letter == initials.length() || key.charAt(0) != initials.charAt(letter)) {
                return -1;
            }
            letter++;
            if (letter == initials.length()) {
                return i;
            }
        }
        return -1;
    }

    // rule: A label that is an office ("PRIME MINISTER", "PM") is the person who is named behind
    // that office ("the Prime Minister, the Hon. L. Moe"); the first that the text names.
    private @Nullable Declaration holder(String label) {
        String[] office = LabelNames.office(label);
        if (office.length == 0) {
            return null;
        }
        for (int r = 0; r < runs.size(); r++) {
            int behind = behind(runs.get(r), office);
            Span name = behind < 0 ? null : holder(r, behind);
            if (name != null) {
                return Declaration.at(text, List.of(name));
            }
        }
        return null;
    }

    private static int behind(NameRun run, String[] office) {
        for (int i = 0; i + office.length <= run.size(); i++) {
            if (run.keys().subList(i, i + office.length).equals(List.of(office))) {
                return i + office.length;
            }
        }
        return -1;
    }

    /** The name from a word of a run on, or in the runs right behind it. */
    private @Nullable Span holder(int first, int word) {
        int from = word;
        for (int r = first; r < runs.size(); r++) {
            NameRun run = runs.get(r);
            if (r > first && !near(run.words().get(0).start(), runs.get(r - 1))) {
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
                return to > from ? run.span(from, to) : null;
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
            if (Chars.terminal(c) && c != '.' || c == ';' || c == '(') {
                return false;
            }
        }
        return true;
    }
}
