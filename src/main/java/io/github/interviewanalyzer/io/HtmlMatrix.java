package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns by themes, each number a link to the words; a step of {@link HtmlReport}. */
final class HtmlMatrix implements HtmlGrid.Columns {

    private static final int FIT = 20;
    private static final int DARKEST = 4;

    private final List<Turn> turns;
    private final HtmlThemes themes;
    private final HtmlCast cast;
    private final Set<Integer> begun = new HashSet<>();
    private final Map<String, Map<Integer, Tag>> tags = new HashMap<>();

    private HtmlMatrix(Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        this.turns = analysis.interview().turns();
        this.themes = themes;
        this.cast = cast;
        for (Exchange exchange : analysis.interview().exchanges()) {
            exchange.questions().stream().limit(1).forEach(begun::add);
        }
        for (Tag tag : analysis.tags()) {
            tags.computeIfAbsent(tag.theme(), theme -> new HashMap<>()).put(tag.turn(), tag);
        }
    }

    static void render(Html page, Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        HtmlFrame.section(page, "Matrix");
        HtmlFrame.explain(
                page,
                "How many quotes prove each theme in each turn; the more, the darker. Turns with ?"
                        + " ask. A line parts the exchanges.");
        HtmlMatrix columns = new HtmlMatrix(analysis, themes, cast);
        HtmlGrid.render(page, "Themes by turn", FIT, columns, themes);
        missing(page, analysis, themes);
        page.close("section").line();
    }

    @Override
    public int size() {
        return turns.size();
    }

    @Override
    public String style(int column) {
        String asks = asks(column) ? "asks" : "";
        return begun.contains(column) ? (asks + " begins").strip() : asks;
    }

    private boolean asks(int column) {
        return cast.speaker(turns.get(column)).role() == Role.INTERVIEWER;
    }

    @Override
    public void head(Html page, int column) {
        page.element("a", column + (asks(column) ? "?" : ""), "href", "#turn" + column);
    }

    @Override
    public HtmlGrid.@Nullable Cell cell(String theme, int column) {
        Tag tag = tags.getOrDefault(theme, Map.of()).get(column);
        return tag == null
                ? null
                : new HtmlGrid.Cell(
                        Integer.toString(tag.count()),
                        Math.min(tag.count(), DARKEST),
                        HtmlText.anchor(tag, 0, themes));
    }

    private static void missing(Html page, Analysis analysis, HtmlThemes themes) {
        List<String> labels =
                analysis.codebook().themes().stream()
                        .filter(theme -> !themes.numbers().containsKey(theme.id()))
                        .map(ThemeHeader::label)
                        .toList();
        if (!labels.isEmpty()) {
            HtmlFrame.explain(page, "Not found: " + String.join(", ", labels) + ".");
        }
    }
}
