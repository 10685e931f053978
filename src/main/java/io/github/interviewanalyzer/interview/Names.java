package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 12. Passages that may state names → the name of each speaker, with what stands beside it;
 * used by InterviewParser. Nothing is guessed: where two names fit, there is none.
 */
final class Names {

    private final CharSequence text;
    private final Roster roster;
    private final Map<String, Role> roles;

    /** How many speakers have a role. */
    private final Map<Role, Integer> shared = new EnumMap<>(Role.class);

    private final NameIndex index;
    private final Introductions introductions;

    private Names(CharSequence text, List<Piece> pieces, Roster roster, Map<String, Role> roles) {
        this.text = text;
        this.roster = roster;
        this.roles = roles;
        roles.values().forEach(role -> shared.merge(role, 1, Integer::sum));
        List<Passage> passages = Passage.read(pieces, roster);
        this.index = new NameIndex(text, passages, labels(roster));
        this.introductions = new Introductions(text, passages);
    }

    private static Set<String> labels(Roster roster) {
        Set<String> labels = new HashSet<>();
        for (String id : roster.ids()) {
            InterviewException.throwIfInterrupted("names");
            for (Label label : roster.printed(id)) {
                List<String> words = LabelNames.words(label);
                if (words.size() == 1) {
                    labels.add(words.get(0));
                }
            }
        }
        return labels;
    }

    /** What the text states about each speaker; nobody of whom it states nothing. */
    static Map<String, Declaration> read(
            CharSequence text, List<Piece> pieces, Roster roster, Map<String, Role> roles) {
        // The passages are read only if the notes do not declare all speakers.
        Names names = null;
        Map<String, Declaration> all = new LinkedHashMap<>();
        for (String id : roster.ids()) {
            InterviewException.throwIfInterrupted("names");
            Declaration found = roster.declared(id);
            if (found == null) {
                names = names == null ? new Names(text, pieces, roster, roles) : names;
                found = names.of(id);
            }
            if (found != null) {
                all.put(id, found);
            }
        }
        return all;
    }

    private @Nullable Declaration of(String id) {
        List<Label> labels = roster.printed(id);
        Declaration found = LabelNames.inside(text, labels);
        for (Label label : labels) {
            found = found != null ? found : named(label);
        }
        found = found != null ? found : unnamed(id, labels);
        if (found == null || found.description() == null) {
            Declaration glossed = LabelNames.glossed(text, labels);
            found = glossed != null ? glossed : found;
        }
        return found != null ? found : LabelNames.longest(text, labels);
    }

    /** Who introduces himself, or whom the page names, where the labels do not tell. */
    private @Nullable Declaration unnamed(String id, List<Label> labels) {
        boolean generic = labels.stream().allMatch(label -> LabelNames.words(label).isEmpty());
        Declaration found =
                RoleWords.part(roster.labels(id)) == RoleWords.Part.ASKS
                        ? null
                        : introduced(id, labels, generic);
        if (found == null && alone(id, Role.INTERVIEWEE) && generic) {
            Declaration guest = introductions.guest(id);
            found = guest != null ? guest : index.described();
            found = found != null ? found : index.called();
        }
        // Ideographs of a label are a name or a paper's; the name of another is not theirs.
        boolean named =
                !generic
                        && labels.stream()
                                .anyMatch(label -> LabelNames.ideographs(label.printed()));
        if (found == null && alone(id, Role.INTERVIEWER) && !named) {
            found = introductions.interviewer();
        }
        return found;
    }

    private @Nullable Declaration named(Label label) {
        List<String> words = LabelNames.words(label);
        if (words.isEmpty()) {
            List<String> office = LabelNames.office(LabelNames.key(label));
            return office.isEmpty() ? null : index.holder(office);
        }
        if (words.stream().allMatch(word -> word.length() == 1) && words.size() > 1) {
            return index.initials(String.join("", words));
        }
        // rule: A particle that begins a label is no word of it: "van der Moe" is "Lars van der
        // Moe".
        String last = words.get(words.size() - 1);
        boolean family = words.stream().allMatch(w -> w.equals(last) || OfficeWords.particle(w));
        Declaration whole = family ? index.longer(last) : null;
        if (words.size() > 1) {
            return whole != null ? whole : index.stated(words);
        }
        return whole != null ? whole : index.initials(last);
    }

    private boolean alone(String id, Role role) {
        return roles.get(id) == role && shared.getOrDefault(role, 0) == 1;
    }

    private @Nullable Declaration introduced(String id, List<Label> labels, boolean generic) {
        Span name = introductions.self(id, labels, generic);
        if (name == null) {
            return null;
        }
        String key = Chars.key(text, name.start(), name.end());
        Declaration longer = key.indexOf(' ') < 0 ? index.longer(key) : null;
        return longer != null ? longer : introductions.declared(name, false);
    }
}
