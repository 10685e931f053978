package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Reading.Said;
import io.github.interviewanalyzer.interview.Reading.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How well a reading agrees with a careful reader's, in counts that add up over texts.
 *
 * <p>Two turns are the same if they begin with the same 25 letters and digits; they are aligned in
 * order by their longest common subsequence. Whole turns also end alike. The right speaker is the
 * one to whom most turns of the careful reader's speaker went, one to one.
 *
 * @param gold turns of the careful reader
 * @param turns turns of the reading
 * @param starts turns that begin alike
 * @param whole turns that also end alike
 * @param speaker turns of the right speaker
 * @param role turns whose speaker has the right role
 * @param labelled turns to which the careful reader gives a label
 * @param label turns that have the same label
 * @param names speakers whose name says more than their labels
 * @param named how many of these names were found
 * @param bogus speakers that the careful reader does not know
 */
record TurnScore(
        int gold,
        int turns,
        int starts,
        int whole,
        int speaker,
        int role,
        int labelled,
        int label,
        int names,
        int named,
        int bogus) {

    static final TurnScore NONE = new TurnScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static TurnScore of(Reading gold, Reading reading) {
        List<Said> theirs = gold.turns();
        List<Said> ours = reading.turns();
        List<int[]> pairs =
                common(
                        theirs.stream().map(said -> SpokenKey.head(said.first())).toList(),
                        ours.stream().map(said -> SpokenKey.head(said.first())).toList());
        Map<String, String> same = speakers(theirs, ours, pairs);
        Map<String, String> theirRoles = roles(gold.voices());
        Map<String, String> ourRoles = roles(reading.voices());
        int whole = 0;
        int speaker = 0;
        int role = 0;
        int labelled = 0;
        int label = 0;
        for (int[] pair : pairs) {
            Said their = theirs.get(pair[0]);
            Said our = ours.get(pair[1]);
            whole += SpokenKey.tail(their.last()).equals(SpokenKey.tail(our.last())) ? 1 : 0;
            speaker += their.voice().equals(same.get(our.voice())) ? 1 : 0;
            role +=
                    Objects.equals(theirRoles.get(their.voice()), ourRoles.get(our.voice()))
                            ? 1
                            : 0;
            if (their.label() != null) {
                labelled++;
                label += SpokenKey.of(their.label()).equals(SpokenKey.of(our.label())) ? 1 : 0;
            }
        }
        int names = 0;
        int named = 0;
        for (Voice voice : gold.voices()) {
            if (saysMore(voice)) {
                names++;
                named += found(voice, reading.voices(), same) ? 1 : 0;
            }
        }
        Set<String> spoken = new LinkedHashSet<>();
        ours.forEach(said -> spoken.add(said.voice()));
        spoken.removeAll(same.keySet());
        return new TurnScore(
                theirs.size(),
                ours.size(),
                pairs.size(),
                whole,
                speaker,
                role,
                labelled,
                label,
                names,
                named,
                spoken.size());
    }

    TurnScore plus(TurnScore other) {
        return new TurnScore(
                gold + other.gold,
                turns + other.turns,
                starts + other.starts,
                whole + other.whole,
                speaker + other.speaker,
                role + other.role,
                labelled + other.labelled,
                label + other.label,
                names + other.names,
                named + other.named,
                bogus + other.bogus);
    }

    double startF1() {
        return f1(starts);
    }

    double wholeF1() {
        return f1(whole);
    }

    private double f1(int hits) {
        return gold == 0 && turns == 0 ? 1 : 2.0 * hits / Math.max(1, gold + turns);
    }

    /** The share of all turns of the careful reader. */
    double share(int hits) {
        return (double) hits / Math.max(1, gold);
    }

    /** The longest common subsequence: pairs of places, in order. */
    private static List<int[]> common(List<String> a, List<String> b) {
        int[][] best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] =
                        a.get(i).equals(b.get(j))
                                ? best[i + 1][j + 1] + 1
                                : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        List<int[]> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            if (a.get(i).equals(b.get(j))) {
                pairs.add(new int[] {i++, j++});
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Our speakers → theirs, one to one, those who share most turns first. */
    private static Map<String, String> speakers(
            List<Said> theirs, List<Said> ours, List<int[]> pairs) {
        Map<List<String>, Integer> votes = new LinkedHashMap<>();
        for (int[] pair : pairs) {
            votes.merge(
                    List.of(ours.get(pair[1]).voice(), theirs.get(pair[0]).voice()),
                    1,
                    Integer::sum);
        }
        Map<String, String> same = new HashMap<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .forEach(
                        both -> {
                            if (!same.containsValue(both.get(1))) {
                                same.putIfAbsent(both.get(0), both.get(1));
                            }
                        });
        return same;
    }

    private static Map<String, String> roles(List<Voice> voices) {
        Map<String, String> roles = new HashMap<>();
        voices.forEach(voice -> roles.put(voice.id(), voice.role()));
        return roles;
    }

    private static boolean saysMore(Voice voice) {
        String name = voice.name();
        return name != null
                && !name.isEmpty()
                && voice.labels().stream()
                        .noneMatch(label -> SpokenKey.name(label).equals(SpokenKey.name(name)));
    }

    private static boolean found(Voice voice, List<Voice> ours, Map<String, String> same) {
        @Nullable String name = null;
        for (Voice our : ours) {
            if (voice.id().equals(same.get(our.id()))) {
                name = our.name();
                break;
            }
        }
        return SpokenKey.name(voice.name()).equals(SpokenKey.name(name));
    }
}
