package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 5. Labels → which of them are of one speaker; used by Roster. A label that drifts, shrinks
 * or is misspelt gets the key of the voice that it belongs to.
 *
 * @param labels the labels under the keys of their voices, in order
 * @param unresolved labels that could be of several voices, the first of each
 */
record Voices(List<Label> labels, List<Label> unresolved) {

    private static final int FREQUENT = 40;

    static Voices of(List<Label> accepted, Known known) {
        if (accepted.isEmpty()) {
            return new Voices(accepted, List.of());
        }
        Merging merging = new Merging(accepted);
        known.same().forEach(merging::merge);
        merging.glosses();
        merging.spaced();
        merging.initials();
        merging.misspelt();
        merging.shorter();
        merging.drifting();
        List<Label> labels = new ArrayList<>(accepted.size());
        for (Label label : accepted) {
            InterviewException.throwIfInterrupted("speakers");
            labels.add(label.as(merging.root(label.key())));
        }
        return new Voices(labels, merging.unresolved);
    }

    /** The merging of one text's labels. */
    private static final class Merging {

        private final List<Label> labels;
        private final Map<String, Integer> counts = new LinkedHashMap<>();
        private final Map<String, Label> first = new HashMap<>();
        private final Map<String, String> roots = new HashMap<>();
        private final Map<String, Set<String>> neighbours = new HashMap<>();
        private final List<Label> unresolved = new ArrayList<>();

        Merging(List<Label> labels) {
            this.labels = labels;
            String before = null;
            String last = null;
            for (Label label : labels) {
                InterviewException.throwIfInterrupted("speakers");
                String key = label.key();
                if (counts.merge(key, 1, Integer::sum) == 1) {
                    first.put(key, label);
                }
                // Where two take turns, they are known to be neighbours already.
                if (last != null && !last.equals(key) && !key.equals(before)) {
                    neighbours.computeIfAbsent(last, other -> new HashSet<>()).add(key);
                    neighbours.computeIfAbsent(key, other -> new HashSet<>()).add(last);
                }
                before = last;
                last = key;
            }
        }

        String root(String key) {
            String root = key;
            while (roots.containsKey(root)) {
                root = roots.get(root);
            }
            return root;
        }

        private void merge(String a, String b) {
            String from = root(a);
            String to = root(b);
            if (!from.equals(to)) {
                roots.put(from, to);
            }
        }

        // rule: A gloss that is another label, "Max Hill (MH):" beside "MH:", makes the two one
        // speaker.
        void glosses() {
            for (Label label : labels) {
                InterviewException.throwIfInterrupted("speakers");
                for (String alias : label.aliases()) {
                    if (counts.containsKey(alias)) {
                        merge(alias, label.key());
                    }
                }
            }
        }

        // rule: Labels that differ only in blanks, or in a number behind Q, A, Question or
        // Answer, are of one speaker.
        void spaced() {
            Map<String, String> seen = new HashMap<>();
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                String bare = LabelWords.unnumbered(key).replace(" ", "");
                String other = seen.putIfAbsent(bare, key);
                if (other != null) {
                    merge(key, other);
                }
            }
        }

        // rule: Initials are of the speaker whose label they abbreviate ("PM" beside "Prime
        // Minister", "NT" beside "NewsTide", "Q" beside "Question") if there is only one.
        void initials() {
            Map<String, Set<String>> long_ = new HashMap<>();
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                boolean word = LabelWords.contains(key) && key.length() > 1;
                String initials = word ? key.substring(0, 1) : initials(key);
                // "I. H." is no longer form of itself.
                boolean longer = initials.length() < key.replace(" ", "").length();
                if (word || (initials.length() >= 2 && longer)) {
                    long_.computeIfAbsent(initials, i -> new LinkedHashSet<>()).add(root(key));
                }
            }
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                String bare = key.replace(" ", "");
                if (bare.length() <= 4) {
                    only(key, long_.get(bare));
                }
            }
        }

        /** The initials of the words, or of those that are written as one: "NewsTide". */
        private String initials(String key) {
            String initials = NameWords.initials(key);
            if (!initials.isEmpty()) {
                return initials;
            }
            StringBuilder capitals = new StringBuilder();
            String printed = Objects.requireNonNull(first.get(key), "first").printed();
            printed.chars()
                    .filter(Character::isUpperCase)
                    .forEach(c -> capitals.append((char) Character.toLowerCase(c)));
            return capitals.toString();
        }

        // rule: A label that is the beginning or the end of a longer one, titles aside ("Moe"
        // and "Mr Moe" beside "Lars Moe"), is of the same speaker if there is only one such
        // longer label.
        void shorter() {
            Map<String, Set<String>> longer = new HashMap<>();
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                String[] names = NameWords.names(key);
                for (int n = 1; n < names.length && n <= 4; n++) {
                    add(longer, names, 0, n, key);
                    add(longer, names, names.length - n, names.length, key);
                }
                add(longer, names, 0, names.length, key);
            }
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                if (!LabelWords.contains(key) && !LabelWords.contains(first(key))) {
                    String names = String.join(" ", NameWords.names(key));
                    Set<String> roots = new LinkedHashSet<>();
                    for (String other : longer.getOrDefault(names, Set.of())) {
                        if (!other.equals(key) && longer(key, other)) {
                            roots.add(root(other));
                        }
                    }
                    roots.remove(root(key));
                    only(key, roots);
                }
            }
        }

        private static String first(String key) {
            return NameWords.names(key)[0];
        }

        private static void add(
                Map<String, Set<String>> longer, String[] names, int from, int to, String key) {
            StringBuilder part = new StringBuilder();
            for (int i = from; i < to; i++) {
                part.append(i == from ? "" : " ").append(names[i]);
            }
            longer.computeIfAbsent(part.toString(), words -> new LinkedHashSet<>()).add(key);
        }

        /** Two titles of one name that differ are two persons: Mr Moe and Ms Moe. */
        private static boolean longer(String key, String other) {
            String[] names = NameWords.names(key);
            String[] others = NameWords.names(other);
            if (names.length < others.length) {
                return true;
            }
            return names.length == NameWords.words(key).length
                    || others.length == NameWords.words(other).length;
        }

        // rule: Where a label could be of several speakers, it is nobody's but its own, and is
        // warned about.
        private void only(String key, @Nullable Set<String> roots) {
            if (roots == null || roots.isEmpty()) {
                return;
            }
            if (roots.size() == 1) {
                merge(key, roots.iterator().next());
            } else {
                unresolved.add(first.get(key));
            }
        }

        // rule: A rare label that is spelt almost like a frequent one and never stands beside it
        // is of the same speaker.
        void misspelt() {
            List<Map.Entry<String, Integer>> frequent =
                    counts.entrySet().stream()
                            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                            .limit(FREQUENT)
                            .toList();
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                for (Map.Entry<String, Integer> often : frequent) {
                    String other = often.getKey();
                    int count = often.getValue();
                    boolean long_ = key.length() >= 7 && key.indexOf(' ') > 0;
                    boolean rarer = counts.get(key) < count || long_ || key.length() >= 9;
                    if (!key.equals(other)
                            && rarer
                            && (count >= 3 || long_)
                            && Spelling.close(key, other)
                            && apart(key, other)) {
                        merge(key, other);
                        break;
                    }
                }
            }
        }

        // rule: Labels of three words or more that share all but one of them and never stand
        // beside each other are one label that drifts.
        void drifting() {
            Map<String, String> seen = new HashMap<>();
            for (String key : counts.keySet()) {
                InterviewException.throwIfInterrupted("speakers");
                String[] words = NameWords.words(key);
                if (words.length >= 3 && words.length <= 6) {
                    Arrays.sort(words);
                    for (int out = 0; out < words.length; out++) {
                        StringBuilder rest = new StringBuilder();
                        for (int i = 0; i < words.length; i++) {
                            rest.append(i == out ? "" : words[i] + " ");
                        }
                        String other = seen.putIfAbsent(rest.toString(), key);
                        if (other != null && !other.equals(key) && apart(key, other)) {
                            merge(key, other);
                        }
                    }
                }
            }
        }

        private boolean apart(String a, String b) {
            return !neighbours.getOrDefault(a, Set.of()).contains(b);
        }
    }
}
