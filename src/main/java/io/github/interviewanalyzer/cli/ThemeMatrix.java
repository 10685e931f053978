package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many quotes prove each theme in each turn; used by {@link Report}. */
final class ThemeMatrix {

    /** A larger count is shown as "+". */
    private static final int MOST = 99;

    private ThemeMatrix() {}

    static void of(Analysis analysis, Lines lines) {
        Map<Integer, Map<String, String>> counts = new HashMap<>();
        for (Tag tag : analysis.tags()) {
            counts.computeIfAbsent(tag.turn(), turn -> new HashMap<>())
                    .put(tag.theme(), tag.count() > MOST ? "+" : Integer.toString(tag.count()));
        }
        Interview interview = analysis.interview();
        List<Matrix.Column> columns =
                interview.turns().stream()
                        .map(
                                turn ->
                                        new Matrix.Column(
                                                List.of(
                                                        Integer.toString(turn.index()),
                                                        sign(interview, turn)),
                                                counts.getOrDefault(turn.index(), Map.of())))
                        .toList();
        Matrix.of(
                "THEMES BY TURN",
                "quotes in each turn; ? asks",
                analysis.codebook().themes(),
                columns,
                lines);
    }

    private static String sign(Interview interview, Turn turn) {
        return switch (interview.speaker(turn.speaker()).role()) {
            case INTERVIEWER -> "?";
            case INTERVIEWEE, OTHER -> "";
        };
    }
}
