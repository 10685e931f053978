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

    private Relations() {}

    // rule: An answer takes up a theme that the question has too, it drops one that only the
    // question
    // has, and volunteers one that only the answer has; ids are compared exactly.
    static List<Exchange> of(Interview interview, List<Tag> tags, List<String> themes) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < themes.size(); i++) {
            places.put(themes.get(i), i);
        }
        BitSet[] byTurn = new BitSet[interview.turns().size()];
        for (Tag tag : tags) {
            if (byTurn[tag.turn()] == null) {
                byTurn[tag.turn()] = new BitSet();
            }
            byTurn[tag.turn()].set(Objects.requireNonNull(places.get(tag.theme())));
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (Interview.Exchange exchange : interview.exchanges()) {
            BitSet asked = all(exchange.questions(), byTurn);
            BitSet answered = all(exchange.answers(), byTurn);
            exchanges.add(
                    new Exchange(
                            exchange.index(),
                            ids(asked, answered, true, themes),
                            ids(asked, answered, false, themes),
                            ids(answered, asked, false, themes)));
        }
        return exchanges;
    }

    private static BitSet all(List<Integer> turns, BitSet[] byTurn) {
        BitSet all = new BitSet();
        for (int turn : turns) {
            if (byTurn[turn] != null) {
                all.or(byTurn[turn]);
            }
        }
        return all;
    }

    /** The themes of the one that the other has, or has not. */
    private static List<String> ids(BitSet one, BitSet other, boolean both, List<String> themes) {
        List<String> ids = new ArrayList<>(0);
        for (int theme = one.nextSetBit(0); theme >= 0; theme = one.nextSetBit(theme + 1)) {
            if (other.get(theme) == both) {
                ids.add(themes.get(theme));
            }
        }
        return ids;
    }
}
