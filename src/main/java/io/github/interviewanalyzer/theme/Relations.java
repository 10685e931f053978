package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis.Exchange;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Step 7. Tags → what each exchange does with the themes; used by InterviewAnalyzer. */
final class Relations {

    private final List<Tag> tags;
    private final List<String> themes;
    private final Map<String, Integer> places = new HashMap<>();

    /** The first tag of each turn, and last how many tags there are. */
    private final int[] first;

    /** The themes of an exchange's questions and of its answers, by their place. */
    private final BitSet asked = new BitSet();

    private final BitSet answered = new BitSet();
    private final List<String> ids = new ArrayList<>();

    private Relations(int turns, List<Tag> tags, List<String> themes) {
        this.tags = tags;
        this.themes = themes;
        for (int i = 0; i < themes.size(); i++) {
            places.put(themes.get(i), i);
        }
        first = new int[turns + 1];
        for (Tag tag : tags) {
            first[tag.turn() + 1]++;
        }
        for (int i = 0; i < turns; i++) {
            first[i + 1] += first[i];
        }
    }

    // rule: An answer takes up a theme that the question has too, it drops one that only the
    // question has, and volunteers one that only the answer has; ids are compared exactly.
    static List<Exchange> of(Interview interview, List<Tag> tags, List<String> themes) {
        Relations relations = new Relations(interview.turns().size(), tags, themes);
        List<Exchange> exchanges = new ArrayList<>(interview.exchanges().size());
        for (Interview.Exchange exchange : interview.exchanges()) {
            exchanges.add(relations.of(exchange));
        }
        return exchanges;
    }

    private Exchange of(Interview.Exchange exchange) {
        fill(asked, exchange.questions());
        fill(answered, exchange.answers());
        return new Exchange(
                exchange.index(),
                ids(asked, answered, true),
                ids(asked, answered, false),
                ids(answered, asked, false));
    }

    private void fill(BitSet found, List<Integer> turns) {
        found.clear();
        for (int turn : turns) {
            for (int i = first[turn]; i < first[turn + 1]; i++) {
                found.set(Objects.requireNonNull(places.get(tags.get(i).theme())));
            }
        }
    }

    /** The themes of the one that the other has, or has not. */
    private List<String> ids(BitSet one, BitSet other, boolean both) {
        ids.clear();
        for (int theme = one.nextSetBit(0); theme >= 0; theme = one.nextSetBit(theme + 1)) {
            if (other.get(theme) == both) {
                ids.add(themes.get(theme));
            }
        }
        return List.copyOf(ids);
    }
}
