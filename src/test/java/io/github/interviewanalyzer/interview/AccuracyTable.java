package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Scores of the parser and of the naive way, side by side, as a Markdown table with a row a group.
 */
final class AccuracyTable {

    private record Row(TurnScore parsed, TurnScore naive) {}

    private final Map<String, List<Row>> groups = new TreeMap<>();
    private final List<Row> all = new ArrayList<>();

    void add(String group, TurnScore parsed, TurnScore naive) {
        Row row = new Row(parsed, naive);
        groups.computeIfAbsent(group, key -> new ArrayList<>()).add(row);
        all.add(row);
    }

    /** The mean over all texts of what the parser got. */
    double mean(ToDoubleFunction<TurnScore> of) {
        return all.stream().map(Row::parsed).mapToDouble(of).average().orElse(0);
    }

    /** All texts together. */
    TurnScore total() {
        return all.stream().map(Row::parsed).reduce(TurnScore.NONE, TurnScore::plus);
    }

    /** In each cell stands the parser's figure, then the naive way's. */
    String markdown() {
        return "| texts of a kind | texts | turns | start | whole turn | speaker | role | names | bogus |\n"
                + "|---|--:|--:|--:|--:|--:|--:|--:|--:|\n"
                + groups.entrySet().stream()
                        .map(group -> line(group.getKey(), group.getValue()))
                        .collect(Collectors.joining())
                + line("**all**", all);
    }

    private static String line(String title, List<Row> rows) {
        TurnScore gold = rows.stream().map(Row::parsed).reduce(TurnScore.NONE, TurnScore::plus);
        return "| "
                + String.join(
                        " | ",
                        title,
                        Integer.toString(rows.size()),
                        Integer.toString(gold.gold()),
                        means(rows, TurnScore::startF1),
                        means(rows, TurnScore::wholeF1),
                        shares(rows, TurnScore::speaker),
                        shares(rows, TurnScore::role),
                        counts(rows, TurnScore::named) + " of " + gold.names(),
                        counts(rows, TurnScore::bogus))
                + " |\n";
    }

    private static String means(List<Row> rows, ToDoubleFunction<TurnScore> of) {
        return both(
                rows.stream().map(Row::parsed).mapToDouble(of).average().orElse(0),
                rows.stream().map(Row::naive).mapToDouble(of).average().orElse(0));
    }

    private static String shares(List<Row> rows, ToIntFunction<TurnScore> of) {
        TurnScore parsed = rows.stream().map(Row::parsed).reduce(TurnScore.NONE, TurnScore::plus);
        TurnScore naive = rows.stream().map(Row::naive).reduce(TurnScore.NONE, TurnScore::plus);
        // A text without turns has nothing that could be right.
        return parsed.gold() == 0
                ? "–"
                : both(parsed.share(of.applyAsInt(parsed)), naive.share(of.applyAsInt(naive)));
    }

    private static String counts(List<Row> rows, ToIntFunction<TurnScore> of) {
        return rows.stream().map(Row::parsed).mapToInt(of).sum()
                + " ("
                + rows.stream().map(Row::naive).mapToInt(of).sum()
                + ")";
    }

    private static String both(double parsed, double naive) {
        return String.format(Locale.ROOT, "%.3f (%.3f)", parsed, naive);
    }
}
