package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the caller knows, by what labels are compared by; used by Labels, Voices and at the end. */
final class Known {

    private final Set<String> accepted = new HashSet<>();
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    Known(ParserOptions options) {
        options.accepted().forEach(label -> accepted.add(key(label)));
        options.refused().forEach(label -> refused.add(key(label)));
        options.roles().forEach((label, role) -> roles.put(key(label), role));
        options.renames().forEach((label, name) -> names.put(key(label), name));
    }

    private static String key(String label) {
        return Chars.key(label, 0, label.length());
    }

    // rule: A label that the caller accepts or gives a role or name is one; one that the caller
    // refuses is none.
    boolean accepts(String key) {
        return accepted.contains(key) || roles.containsKey(key) || names.containsKey(key);
    }

    boolean refuses(String key) {
        return refused.contains(key);
    }

    /** The labels that get the same name, each with the first of them. */
    Map<String, String> same() {
        Map<String, String> first = new HashMap<>();
        Map<String, String> same = new HashMap<>();
        names.keySet().stream()
                .sorted()
                .forEach(
                        key -> {
                            String other = first.putIfAbsent(names.get(key), key);
                            if (other != null) {
                                same.put(key, other);
                            }
                        });
        return same;
    }

    // rule: A role that the caller names holds, whatever the text shows.
    void roles(List<Speaker> speakers, Map<String, Role> all) {
        for (Speaker speaker : speakers) {
            InterviewException.throwIfInterrupted("speakers");
            for (String label : speaker.labels()) {
                Role role = roles.get(key(label));
                if (role != null) {
                    all.put(speaker.id(), role);
                }
            }
        }
    }

    // rule: A name that the caller gives holds, whatever the text states.
    List<Speaker> named(List<Speaker> speakers, Map<String, Role> all) {
        List<Speaker> named = new ArrayList<>(speakers.size());
        for (Speaker speaker : speakers) {
            InterviewException.throwIfInterrupted("speakers");
            String name = speaker.name();
            for (String label : speaker.labels()) {
                name = names.getOrDefault(key(label), name);
            }
            named.add(
                    new Speaker(
                            speaker.id(),
                            speaker.labels(),
                            name,
                            speaker.description(),
                            all.getOrDefault(speaker.id(), speaker.role()),
                            speaker.mentions()));
        }
        return named;
    }
}
