package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Mentions.Mention;
import io.github.interviewanalyzer.theme.Summary.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Step 3 of a summary. Mentions → which themes stand together. */
final class Pairs {

    private final Mentions mentions;
    private final List<String> themes;

    /** For each turn the themes it speaks of, by their place in the codebook. */
    private final Map<Integer, Map<Integer, Place>> turns = new TreeMap<>();

    /** How many turns speak of each theme. */
    private final int[] counts;

    private final Map<Key, Draft> drafts = new TreeMap<>();

    /** Sentences and evidence of a theme in a turn. */
    private record Place(Set<Span> sentences, List<String> evidence) {}

    /** Two themes by their places in the codebook. */
    private record Key(int first, int second) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return first != other.first
                    ? Integer.compare(first, other.first)
                    : Integer.compare(second, other.second);
        }
    }

    /** What two themes have together so far. */
    private static final class Draft {
        private final List<Integer> turns = new ArrayList<>();
        private final Set<String> evidence = new LinkedHashSet<>();
        private int sentences;

        private void add(int turn, Place one, Place other) {
            turns.add(turn);
            evidence.addAll(one.evidence);
            evidence.addAll(other.evidence);
            sentences += (int) one.sentences.stream().filter(other.sentences::contains).count();
        }
    }

    private Pairs(Mentions mentions) {
        this.mentions = mentions;
        this.themes = mentions.themes();
        this.counts = new int[themes.size()];
    }

    static List<Pair> of(Mentions mentions) {
        Pairs pairs = new Pairs(mentions);
        pairs.place();
        pairs.turns.forEach(pairs::join);
        return pairs.drafts.entrySet().stream()
                .map(draft -> pairs.pair(draft.getKey(), draft.getValue()))
                .toList();
    }

    private void place() {
        Map<String, Integer> order = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            order.put(themes.get(i), i);
        }
        for (Mention mention : mentions.counted()) {
            Place place =
                    turns.computeIfAbsent(mention.turn(), turn -> new TreeMap<>())
                            .computeIfAbsent(
                                    order.get(mention.theme()),
                                    theme -> new Place(new HashSet<>(), new ArrayList<>()));
            place.sentences.add(mention.evidence().sentence());
            place.evidence.add(mention.evidence().id());
        }
    }

    private void join(int turn, Map<Integer, Place> places) {
        InterviewException.throwIfInterrupted("summary");
        places.forEach(
                (first, one) -> {
                    counts[first]++;
                    places.forEach(
                            (second, other) -> {
                                if (first < second
                                        && !oneIsPart(themes.get(first), themes.get(second))) {
                                    drafts.computeIfAbsent(
                                                    new Key(first, second), key -> new Draft())
                                            .add(turn, one, other);
                                }
                            });
                });
    }

    /** Rolled up, a theme stands wherever its parts do; that says nothing. */
    private boolean oneIsPart(String first, String second) {
        return mentions.view().rolledUp()
                && (mentions.countsFor(first).contains(second)
                        || mentions.countsFor(second).contains(first));
    }

    private Pair pair(Key key, Draft draft) {
        int both = draft.turns.size();
        return new Pair(
                themes.get(key.first),
                themes.get(key.second),
                draft.turns,
                draft.sentences,
                Mentions.share(both, counts[key.first] + counts[key.second] - both),
                List.copyOf(draft.evidence));
    }
}
