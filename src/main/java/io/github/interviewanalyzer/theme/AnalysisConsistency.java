package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Exchange;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What holds in every {@link Analysis}; its constructor calls it, so that an impossible one cannot
 * exist, whoever made it.
 */
final class AnalysisConsistency {

    private AnalysisConsistency() {}

    static void check(
            Interview interview,
            CodebookHeader codebook,
            List<Tag> tags,
            List<Exchange> exchanges) {
        Map<String, Integer> themes = new HashMap<>();
        for (ThemeHeader theme : codebook.themes()) {
            Integer twice = themes.putIfAbsent(theme.id(), themes.size());
            require(twice == null, "a theme stands twice, the second is", themes.size());
        }
        tags(interview, themes, tags);
        exchanges(interview, themes.keySet(), exchanges);
    }

    private static void tags(Interview interview, Map<String, Integer> themes, List<Tag> tags) {
        int[] lastTurns = new int[themes.size()];
        Arrays.fill(lastTurns, -1);
        int turn = 0;
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            require(tag.turn() >= turn, "tags are not in order of their turns, see tag", i);
            turn = tag.turn();
            require(turn < interview.turns().size(), "no such turn at tag", i);
            int theme = themes.getOrDefault(tag.theme(), -1);
            require(theme >= 0, "no such theme at tag", i);
            require(lastTurns[theme] != turn, "a theme twice on one turn at tag", i);
            lastTurns[theme] = turn;
            List<Evidence> evidence = tag.evidence();
            for (int j = 0; j < evidence.size(); j++) {
                evidence(interview, turn, evidence.get(j));
            }
        }
    }

    private static void evidence(Interview interview, int turn, Evidence evidence) {
        int start = evidence.span().start();
        require(
                interview.turns().get(turn).span().contains(evidence.sentence()),
                "evidence stands outside of its turn at",
                start);
        require(
                interview.text().startsWith(evidence.quote(), start),
                "evidence is not what stands at",
                start);
    }

    private static void exchanges(
            Interview interview, Set<String> themes, List<Exchange> exchanges) {
        require(
                exchanges.size() == interview.exchanges().size(),
                "not as many exchanges as the interview has:",
                exchanges.size());
        for (int i = 0; i < exchanges.size(); i++) {
            Exchange exchange = exchanges.get(i);
            require(exchange.index() == i, "exchange out of order", i);
            boolean known =
                    known(themes, exchange.takenUp())
                            && known(themes, exchange.dropped())
                            && known(themes, exchange.volunteered());
            require(known, "no such theme at exchange", i);
        }
    }

    /** Most lists are empty: none needs an iterator. */
    private static boolean known(Set<String> themes, List<String> ids) {
        return ids.isEmpty() || themes.containsAll(ids);
    }

    private static void require(boolean holds, String problem, int number) {
        if (!holds) {
            throw new IllegalArgumentException(problem + ' ' + number);
        }
    }
}
