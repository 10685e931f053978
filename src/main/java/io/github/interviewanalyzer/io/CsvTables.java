package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An analysis as tables: its evidence, its turns, its speakers; used by {@link Export}. */
final class CsvTables {

    private CsvTables() {}

    static void quotes(Analysis analysis, CsvRows table) throws IOException {
        table.row(
                "interview",
                "headline",
                "published",
                "exchange",
                "turn",
                "speaker",
                "name",
                "label",
                "role",
                "theme",
                "theme_label",
                "parent",
                "quote",
                "start",
                "end",
                "sentence",
                "sentence_start",
                "sentence_end",
                "cue",
                "method",
                "polarity",
                "certainty",
                "attributed_to",
                "score");
        Map<Integer, Integer> exchanges = exchanges(analysis.interview());
        Map<String, ThemeHeader> themes = new HashMap<>();
        analysis.codebook().themes().forEach(theme -> themes.put(theme.id(), theme));
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                List<@Nullable Object> row = new ArrayList<>();
                where(analysis.interview(), tag.turn(), exchanges.get(tag.turn()), row);
                theme(themes.get(tag.theme()), tag, row);
                evidence(evidence, analysis.interview().text(), row);
                row.add(tag.score().toPlainString());
                table.row(row);
            }
        }
        table.end();
    }

    private static Map<Integer, Integer> exchanges(Interview interview) {
        Map<Integer, Integer> exchanges = new HashMap<>();
        for (Interview.Exchange exchange : interview.exchanges()) {
            exchange.questions().forEach(turn -> exchanges.put(turn, exchange.index()));
            exchange.answers().forEach(turn -> exchanges.put(turn, exchange.index()));
        }
        return exchanges;
    }

    private static void where(
            Interview interview,
            int index,
            @Nullable Integer exchange,
            List<@Nullable Object> row) {
        Turn turn = interview.turns().get(index);
        Speaker speaker = interview.speaker(turn.speaker());
        row.add(interview.source().sha256());
        row.add(interview.article().headline());
        row.add(interview.article().published());
        row.add(exchange);
        row.add(index);
        row.add(speaker.id());
        row.add(speaker.name());
        row.add(turn.label());
        row.add(speaker.role());
    }

    private static void theme(@Nullable ThemeHeader theme, Tag tag, List<@Nullable Object> row) {
        row.add(tag.theme());
        row.add(theme == null ? null : theme.label());
        row.add(theme == null ? null : theme.parent());
    }

    private static void evidence(Evidence evidence, String text, List<@Nullable Object> row) {
        row.add(evidence.quote());
        row.add(evidence.span().start());
        row.add(evidence.span().end());
        row.add(evidence.sentence().in(text));
        row.add(evidence.sentence().start());
        row.add(evidence.sentence().end());
        row.add(evidence.cue());
        row.add(evidence.method());
        row.add(evidence.assertion().polarity());
        row.add(evidence.assertion().certainty());
        row.add(evidence.assertion().attributedTo());
    }

    static void matrix(Analysis analysis, CsvRows table) throws IOException {
        List<@Nullable Object> header =
                new ArrayList<>(List.of("interview", "turn", "speaker", "name", "label", "role"));
        analysis.codebook().themes().forEach(theme -> header.add(theme.id()));
        table.row(header);
        Map<Integer, Set<String>> tagged = new HashMap<>();
        for (Tag tag : analysis.tags()) {
            tagged.computeIfAbsent(tag.turn(), turn -> new HashSet<>()).add(tag.theme());
        }
        Interview interview = analysis.interview();
        for (Turn turn : interview.turns()) {
            Speaker speaker = interview.speaker(turn.speaker());
            List<@Nullable Object> row = new ArrayList<>();
            row.add(interview.source().sha256());
            row.add(turn.index());
            row.add(speaker.id());
            row.add(speaker.name());
            row.add(turn.label());
            row.add(speaker.role());
            Set<String> themes = tagged.getOrDefault(turn.index(), Set.of());
            for (ThemeHeader theme : analysis.codebook().themes()) {
                row.add(themes.contains(theme.id()) ? 1 : 0);
            }
            table.row(row);
        }
        table.end();
    }

    static void speakers(Analysis analysis, CsvRows table) throws IOException {
        table.row(
                "interview", "speaker", "name", "labels", "description", "role", "turns", "words");
        Interview interview = analysis.interview();
        for (Speaker speaker : interview.speakers()) {
            List<Turn> turns =
                    interview.turns().stream()
                            .filter(turn -> turn.speaker().equals(speaker.id()))
                            .toList();
            table.row(
                    interview.source().sha256(),
                    speaker.id(),
                    speaker.name(),
                    String.join("; ", speaker.labels()),
                    speaker.description(),
                    speaker.role(),
                    turns.size(),
                    turns.stream().mapToInt(Turn::words).sum());
        }
        table.end();
    }
}
