package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Themes by columns, in bands of as many columns as can be read at a glance; each band shows the
 * themes that it has, so that the table grows with what is found; used by {@link HtmlMatrix} and
 * {@link HtmlShares}.
 */
final class HtmlGrid {

    private HtmlGrid() {}

    /**
     * What stands where a theme and a column meet.
     *
     * @param text a number
     * @param level how dark it is shown, 1 to 4
     * @param target where the words stand that it counts
     */
    record Cell(String text, int level, String target) {}

    /** The columns of a grid. */
    interface Columns {

        int size();

        /** What is shown behind the whole column: a class of the style sheet, or nothing. */
        String style(int column);

        void head(Html page, int column);

        @Nullable Cell cell(String theme, int column);
    }

    static void render(Html page, String label, int fit, Columns columns, HtmlThemes themes) {
        for (int from = 0; from < columns.size(); from += fit) {
            int to = Math.min(columns.size(), from + fit);
            Map<ThemeHeader, List<@Nullable Cell>> rows = rows(from, to, columns, themes);
            if (!rows.isEmpty()) {
                String place = columns.size() > fit ? ", " + (from + 1) + " to " + to : "";
                HtmlFrame.table(page, label + place, "grid");
                head(page, from, to, columns);
                page.open("tbody").line();
                rows.forEach((theme, cells) -> row(page, theme, cells, themes));
                page.close("tbody").close("table").close("div").line();
            }
        }
    }

    private static Map<ThemeHeader, List<@Nullable Cell>> rows(
            int from, int to, Columns columns, HtmlThemes themes) {
        Map<ThemeHeader, List<@Nullable Cell>> rows = new LinkedHashMap<>();
        for (ThemeHeader theme : themes.found()) {
            List<@Nullable Cell> cells =
                    IntStream.range(from, to)
                            .<@Nullable Cell>mapToObj(column -> columns.cell(theme.id(), column))
                            .toList();
            if (cells.stream().anyMatch(cell -> cell != null)) {
                rows.put(theme, cells);
            }
        }
        return rows;
    }

    private static void head(Html page, int from, int to, Columns columns) {
        page.open("colgroup").open("col");
        for (int column = from; column < to; column++) {
            page.open("col", "class", columns.style(column));
        }
        page.close("colgroup").line();
        page.open("thead").open("tr").element("th", "Theme", "scope", "col");
        for (int column = from; column < to; column++) {
            page.open("th", "scope", "col");
            columns.head(page, column);
            page.close("th");
        }
        page.close("tr").close("thead").line();
    }

    private static void row(
            Html page, ThemeHeader theme, List<@Nullable Cell> cells, HtmlThemes themes) {
        page.open("tr").open("th", "scope", "row");
        themes.link(page, theme.id());
        page.close("th");
        for (Cell cell : cells) {
            if (cell == null) {
                page.open("td").close("td");
            } else {
                page.open("td", "class", "n" + cell.level())
                        .element("a", cell.text(), "href", "#" + cell.target())
                        .close("td");
            }
        }
        page.close("tr").line();
    }
}
