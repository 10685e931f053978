package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many quotes prove each theme in each turn, in bands of as many turns as fit; used by {@link
 * Report}.
 */
final class ThemeMatrix {

    /** So much of a theme's label is shown at least, if there is so much of it. */
    private static final int LABEL = 32;

    private final Interview interview;
    private final List<ThemeHeader> themes;
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    private final int cell;
    private final int label;

    private ThemeMatrix(Analysis analysis, int width) {
        interview = analysis.interview();
        themes = analysis.codebook().themes();
        for (Tag tag : analysis.tags()) {
            counts.computeIfAbsent(tag.theme(), theme -> new HashMap<>())
                    .put(tag.turn(), tag.count());
        }
        cell = Math.max(3, 1 + Integer.toString(interview.turns().size()).length());
        int longest = themes.stream().mapToInt(theme -> Columns.of(theme.label())).max().orElse(0);
        int room = width - cell * interview.turns().size();
        label = Math.max(LABEL, Math.min(2 + longest, room));
    }

    static void of(Analysis analysis, Lines lines) {
        ThemeMatrix matrix = new ThemeMatrix(analysis, lines.width());
        List<Turn> turns = analysis.interview().turns();
        int fit = (lines.width() - matrix.label) / matrix.cell;
        for (int from = 0; from < turns.size(); from += fit) {
            matrix.band(turns.subList(from, Math.min(turns.size(), from + fit)), lines);
        }
        matrix.missing(lines);
    }

    private void band(List<Turn> turns, Lines lines) {
        lines.heading("THEMES BY TURN", "quotes in each turn; ? asks");
        lines.add(row("", turns, turn -> Integer.toString(turn.index())));
        lines.add(row("", turns, this::sign));
        Set<String> shown = new HashSet<>();
        for (ThemeHeader theme : themes) {
            Map<Integer, Integer> row = counts.getOrDefault(theme.id(), Map.of());
            if (turns.stream().anyMatch(turn -> row.containsKey(turn.index()))) {
                shown.add(theme.id());
                String indent = shown.contains(theme.parent()) ? "  " : "";
                lines.add(
                        row(
                                indent + Columns.safe(theme.label()),
                                turns,
                                turn -> count(row.get(turn.index()))));
            }
        }
    }

    private String row(String title, List<Turn> turns, Function<Turn, String> value) {
        return Columns.left(Columns.cut(title, label), label)
                + turns.stream()
                        .map(turn -> Columns.right(value.apply(turn), cell))
                        .collect(Collectors.joining());
    }

    private String sign(Turn turn) {
        return switch (interview.speaker(turn.speaker()).role()) {
            case INTERVIEWER -> "?";
            case INTERVIEWEE, OTHER -> "";
        };
    }

    private String count(@Nullable Integer count) {
        String shown = count == null ? "·" : count.toString();
        return shown.length() < cell ? shown : "+";
    }

    private void missing(Lines lines) {
        String labels =
                themes.stream()
                        .filter(theme -> !counts.containsKey(theme.id()))
                        .map(ThemeHeader::label)
                        .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            lines.add("");
            lines.wrapped("", "Not found: " + Columns.safe(labels));
        }
    }
}
