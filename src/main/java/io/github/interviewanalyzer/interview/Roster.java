package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 9. Pieces → who speaks under which labels, and what the notes say about them. */
final class Roster {

    private final Map<String, Entry> byKey = new LinkedHashMap<>();
    private final Map<String, Entry> byId = new LinkedHashMap<>();

    private Roster() {}

    static Roster read(CharSequence text, List<Piece> pieces, Limits limits) {
        Roster roster = new Roster();
        boolean labelled = false;
        for (int i = 0; i < pieces.size(); i++) {
            InterviewException.throwIfInterrupted("speakers");
            Label label = pieces.get(i).label();
            // A label without speech makes no turn, and so no speaker.
            if (label != null && (pieces.get(i).is(Kind.SPEECH) || speaks(pieces, i))) {
                Entry entry = roster.entry(label.key(), limits);
                if (!label.printed().isEmpty()) {
                    entry.labels.putIfAbsent(label.printed(), label);
                }
            } else if (!labelled && pieces.get(i).is(Kind.SPEECH)) {
                roster.entry("", limits);
            }
            labelled |= label != null;
        }
        List<Paragraph> notes = Articles.notes(text, pieces);
        Map<String, Declaration> declared = Declaration.all(text, notes);
        roster.byKey.forEach((key, entry) -> entry.declared = declared.get(key));
        return roster;
    }

    private static boolean speaks(List<Piece> pieces, int label) {
        for (int i = label + 1; i < pieces.size(); i++) {
            if (pieces.get(i).label() != null) {
                return false;
            }
            if (pieces.get(i).is(Kind.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    private Entry entry(String key, Limits limits) {
        Entry known = byKey.get(key);
        if (known == null) {
            Limits.require("speakers", limits.speakers(), byKey.size() + 1L);
            known = new Entry("s" + (byKey.size() + 1));
            byKey.put(key, known);
            byId.put(known.id, known);
        }
        return known;
    }

    /** The id of who speaks under the label; of the unlabelled voice for null. */
    String speaker(@Nullable Label label) {
        Entry entry = byKey.get(label == null ? "" : label.key());
        return Objects.requireNonNull(entry, "a label that the roster has not seen").id;
    }

    /** The same, or null under a label without speech. */
    @Nullable String known(Label label) {
        Entry entry = byKey.get(label.key());
        return entry == null ? null : entry.id;
    }

    /** The labels of a speaker as printed, in order. */
    Set<String> labels(String id) {
        return known(id).labels.keySet();
    }

    private Entry known(String id) {
        return Objects.requireNonNull(byId.get(id), "a speaker who is not in the roster");
    }

    /** The ids of all speakers, in order. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** The first label of each form that a speaker has. */
    List<Label> printed(String id) {
        return List.copyOf(known(id).labels.values());
    }

    /** What the notes declare about a speaker, or null. */
    @Nullable Declaration declared(String id) {
        return known(id).declared;
    }

    List<Speaker> speakers(Map<String, Role> roles, Map<String, Declaration> names) {
        List<Speaker> speakers = new ArrayList<>();
        for (Entry entry : byId.values()) {
            InterviewException.throwIfInterrupted("speakers");
            Declaration declared = names.get(entry.id);
            speakers.add(
                    new Speaker(
                            entry.id,
                            List.copyOf(entry.labels.keySet()),
                            declared == null ? null : declared.name(),
                            declared == null ? null : declared.description(),
                            roles.getOrDefault(entry.id, Role.OTHER),
                            declared == null ? List.of() : declared.mentions()));
        }
        return speakers;
    }

    /** One who speaks. */
    private static final class Entry {
        final String id;
        final Map<String, Label> labels = new LinkedHashMap<>();
        @Nullable Declaration declared;

        Entry(String id) {
            this.id = id;
        }
    }
}
