package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.Context;
import io.github.interviewanalyzer.theme.Summary.Course;
import io.github.interviewanalyzer.theme.Summary.Extent;
import io.github.interviewanalyzer.theme.Summary.Pair;
import io.github.interviewanalyzer.theme.Summary.Point;
import io.github.interviewanalyzer.theme.Summary.SpeakerTheme;
import io.github.interviewanalyzer.theme.Summary.ThemeExtent;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an analysis comes to as tables; used by {@link Export}. */
final class SummaryTables {

    /** Not a word about a theme: a row of its own, so that means are those of all. */
    private static final Extent NOTHING = new Extent(List.of(), 0, 0, BigDecimal.ZERO, List.of());

    private final Interview interview;
    private final List<ThemeHeader> themes;
    private final Summary summary;
    private final AnalysisIndex index;
    private final CsvRows table;

    private SummaryTables(Analysis analysis, Summary.View view, CsvRows table) {
        this.interview = analysis.interview();
        this.themes = analysis.codebook().themes();
        this.summary = Summary.of(analysis, view);
        this.table = table;
        this.index = new AnalysisIndex(analysis);
    }

    static void themes(Analysis analysis, Summary.View view, CsvRows table) throws IOException {
        new SummaryTables(analysis, view, table).themes();
    }

    static void speakerThemes(Analysis analysis, Summary.View view, CsvRows table)
            throws IOException {
        new SummaryTables(analysis, view, table).speakerThemes();
    }

    static void pairs(Analysis analysis, Summary.View view, CsvRows table) throws IOException {
        new SummaryTables(analysis, view, table).pairs();
    }

    static void courses(Analysis analysis, Summary.View view, CsvRows table) throws IOException {
        new SummaryTables(analysis, view, table).courses();
    }

    static void contexts(Analysis analysis, Summary.View view, CsvRows table) throws IOException {
        new SummaryTables(analysis, view, table).contexts();
    }

    private void themes() throws IOException {
        header(
                "theme",
                "theme_label",
                "parent",
                "turns",
                "sentences",
                "words",
                "share",
                "evidence");
        Map<String, Extent> extents = new HashMap<>();
        for (ThemeExtent theme : summary.themes()) {
            extents.put(theme.theme(), theme.extent());
        }
        for (ThemeHeader theme : themes) {
            List<@Nullable Object> row = theme(theme.id());
            row.add(theme.parent());
            extent(extents.getOrDefault(theme.id(), NOTHING), row);
            row(row);
        }
        table.end();
    }

    private void speakerThemes() throws IOException {
        header(
                "speaker",
                "name",
                "role",
                "theme",
                "theme_label",
                "parent",
                "turns",
                "sentences",
                "words",
                "share",
                "evidence");
        Map<List<String>, Extent> extents = new HashMap<>();
        for (SpeakerTheme said : summary.speakers()) {
            extents.put(List.of(said.speaker(), said.theme()), said.extent());
        }
        for (Speaker speaker : interview.speakers()) {
            for (ThemeHeader theme : themes) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(speaker.id());
                row.add(speaker.name());
                row.add(speaker.role());
                row.addAll(theme(theme.id()));
                row.add(theme.parent());
                extent(extents.getOrDefault(List.of(speaker.id(), theme.id()), NOTHING), row);
                row(row);
            }
        }
        table.end();
    }

    private void pairs() throws IOException {
        header(
                "first",
                "first_label",
                "second",
                "second_label",
                "turns",
                "sentences",
                "coefficient");
        for (Pair pair : summary.pairs()) {
            List<@Nullable Object> row = theme(pair.first());
            row.addAll(theme(pair.second()));
            row.add(pair.turns().size());
            row.add(pair.sentences());
            row.add(pair.coefficient().toPlainString());
            row(row);
        }
        table.end();
    }

    private void courses() throws IOException {
        header("theme", "theme_label", "turn", "place", "evidence");
        for (Course course : summary.courses()) {
            for (Point point : course.points()) {
                List<@Nullable Object> row = theme(course.theme());
                row.add(point.turn());
                row.add(point.place().toPlainString());
                row.add(point.evidence().size());
                row(row);
            }
        }
        table.end();
    }

    private void contexts() throws IOException {
        header("theme", "theme_label", "turn", "speaker", "name", "before", "quote", "after");
        for (Context context : summary.contexts()) {
            List<@Nullable Object> row = theme(context.theme());
            row.add(context.turn());
            row.add(context.speaker());
            row.add(index.speaker(context.speaker()).name());
            row.add(context.before());
            row.add(context.quote());
            row.add(context.after());
            row(row);
        }
        table.end();
    }

    /** Every table says first which interview a row is of. */
    private void header(String... names) {
        List<String> row = new ArrayList<>(List.of("interview", "headline", "published"));
        Collections.addAll(row, names);
        table.row(row);
    }

    private void row(List<@Nullable Object> cells) {
        List<@Nullable Object> row =
                new ArrayList<>(
                        Arrays.asList(
                                interview.source().sha256(),
                                interview.article().headline(),
                                interview.article().published()));
        row.addAll(cells);
        table.row(row);
    }

    private List<@Nullable Object> theme(String id) {
        return new ArrayList<>(Arrays.asList(id, index.theme(id).label()));
    }

    private static void extent(Extent extent, List<@Nullable Object> row) {
        row.add(extent.turns().size());
        row.add(extent.sentences());
        row.add(extent.words());
        row.add(extent.share().toPlainString());
        row.add(extent.evidence().size());
    }
}
