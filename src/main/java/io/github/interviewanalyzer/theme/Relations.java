package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis.Exchange;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Step 7. Tags → what each exchange does with the themes; used by InterviewAnalyzer. */
final class Relations {

    private Relations() {}

    // rule: An answer takes up a theme that the question has too, it drops one that only the
    // question
    // has, and volunteers one that only the answer has; ids are compared exactly.
    static List<Exchange> of(Interview interview, List<Tag> tags, List<String> themes) {
        Map<Integer, Set<String>> byTurn = new HashMap<>();
        for (Tag tag : tags) {
            byTurn.computeIfAbsent(tag.turn(), turn -> new LinkedHashSet<>()).add(tag.theme());
        }
        List<Exchange> exchanges = new ArrayList<>();
        for (Interview.Exchange exchange : interview.exchanges()) {
            Set<String> asked = all(exchange.questions(), byTurn);
            Set<String> answered = all(exchange.answers(), byTurn);
            exchanges.add(
                    new Exchange(
                            exchange.index(),
                            themes.stream()
                                    .filter(t -> asked.contains(t) && answered.contains(t))
                                    .toList(),
                            themes.stream()
                                    .filter(t -> asked.contains(t) && !answered.contains(t))
                                    .toList(),
                            themes.stream()
                                    .filter(t -> !asked.contains(t) && answered.contains(t))
                                    .toList()));
        }
        return exchanges;
    }

    private static Set<String> all(List<Integer> turns, Map<Integer, Set<String>> byTurn) {
        Set<String> all = new LinkedHashSet<>();
        turns.forEach(turn -> all.addAll(byTurn.getOrDefault(turn, Set.of())));
        return all;
    }
}
