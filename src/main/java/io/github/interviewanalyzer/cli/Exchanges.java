package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each exchange with its themes and the words that prove them, then the turns outside of any; used
 * by {@link Report}.
 */
final class Exchanges {

    private static final String INDENT = "    ";

    private final Analysis analysis;
    private final Interview interview;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<Integer, List<Tag>> tags = new HashMap<>();

    private Exchanges(Analysis analysis) {
        this.analysis = analysis;
        interview = analysis.interview();
        for (ThemeHeader theme : analysis.codebook().themes()) {
            labels.put(theme.id(), Columns.safe(theme.label()));
        }
        for (Tag tag : analysis.tags()) {
            tags.computeIfAbsent(tag.turn(), turn -> new ArrayList<>()).add(tag);
        }
    }

    static void of(Analysis analysis, Lines lines) {
        Exchanges exchanges = new Exchanges(analysis);
        Set<Integer> told = new HashSet<>();
        for (Interview.Exchange exchange : analysis.interview().exchanges()) {
            exchanges.exchange(exchange, lines);
            told.addAll(exchange.questions());
            told.addAll(exchange.answers());
        }
        List<Integer> others =
                IntStream.range(0, analysis.interview().turns().size())
                        .boxed()
                        .filter(turn -> !told.contains(turn))
                        .toList();
        if (!others.isEmpty()) {
            lines.heading("OUTSIDE OF ANY EXCHANGE", "");
            others.forEach(turn -> exchanges.turn(turn, lines));
        }
    }

    private void exchange(Interview.Exchange exchange, Lines lines) {
        String turns =
                Stream.concat(exchange.questions().stream(), exchange.answers().stream())
                        .map(turn -> Integer.toString(turn))
                        .collect(Collectors.joining(", "));
        lines.heading("EXCHANGE " + exchange.index(), "turns " + turns);
        Analysis.Exchange themes = analysis.exchanges().get(exchange.index());
        themes("taken up:    ", themes.takenUp(), lines);
        themes("dropped:     ", themes.dropped(), lines);
        themes("volunteered: ", themes.volunteered(), lines);
        exchange.questions().forEach(turn -> turn(turn, lines));
        exchange.answers().forEach(turn -> turn(turn, lines));
    }

    private void themes(String what, List<String> themes, Lines lines) {
        if (!themes.isEmpty()) {
            String names = themes.stream().map(labels::get).collect(Collectors.joining(", "));
            lines.wrapped(what, names);
        }
    }

    private void turn(int index, Lines lines) {
        Turn turn = interview.turns().get(index);
        lines.gap();
        String speech = label(turn) + ": " + turn.paragraphs().get(0).text();
        lines.add(
                Columns.right(Integer.toString(index), 2)
                        + "  "
                        + Columns.cut(Columns.safe(speech), lines.width() - 10));
        for (Tag tag : tags.getOrDefault(index, List.of())) {
            String label =
                    Columns.cut(
                            labels.getOrDefault(tag.theme(), tag.theme()),
                            lines.width() - INDENT.length());
            lines.add(INDENT + lines.screen().theme(label));
            Quotes.of(tag, interview.text(), lines);
        }
    }

    private String label(Turn turn) {
        return turn.label() != null ? turn.label() : interview.speaker(turn.speaker()).title();
    }
}
