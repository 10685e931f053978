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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        AnalysisIndex index = new AnalysisIndex(analysis);
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                List<@Nullable Object> row = new ArrayList<>();
                where(analysis.interview(), tag.turn(), index, row);
                theme(index.theme(tag.theme()), row);
                evidence(evidence, analysis.interview().text(), row);
                row.add(tag.score().toPlainString());
                table.row(row);
            }
        }
        table.end();
    }

    private static void where(
            Interview interview, int number, AnalysisIndex index, List<@Nullable Object> row) {
        Turn turn = interview.turns().get(number);
        Speaker speaker = index.speaker(turn);
        row.add(interview.source().sha256());
        row.add(interview.article().headline());
        row.add(interview.article().published());
        row.add(index.exchangeIndex(number));
        turn(turn, speaker, row);
    }

    private static void turn(Turn turn, Speaker speaker, List<@Nullable Object> row) {
        row.add(turn.index());
        row.add(speaker.id());
        row.add(speaker.name());
        row.add(turn.label());
        row.add(speaker.role());
    }

    private static void theme(ThemeHeader theme, List<@Nullable Object> row) {
        row.add(theme.id());
        row.add(theme.label());
        row.add(theme.parent());
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
        AnalysisIndex index = new AnalysisIndex(analysis);
        Interview interview = analysis.interview();
        for (Turn turn : interview.turns()) {
            Speaker speaker = index.speaker(turn);
            List<@Nullable Object> row = new ArrayList<>();
            row.add(interview.source().sha256());
            turn(turn, speaker, row);
            Set<String> themes =
                    index.tags(turn.index()).stream().map(Tag::theme).collect(Collectors.toSet());
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
        Map<String, Long> turns =
                interview.turns().stream()
                        .collect(Collectors.groupingBy(Turn::speaker, Collectors.counting()));
        Map<String, Integer> words = interview.wordsBySpeaker();
        for (Speaker speaker : interview.speakers()) {
            table.row(
                    interview.source().sha256(),
                    speaker.id(),
                    speaker.name(),
                    String.join("; ", speaker.labels()),
                    speaker.description(),
                    speaker.role(),
                    turns.getOrDefault(speaker.id(), 0L),
                    words.getOrDefault(speaker.id(), 0));
        }
        table.end();
    }
}
