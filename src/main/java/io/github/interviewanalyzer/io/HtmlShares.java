package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.HtmlColumn.Said;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.List;

/** Themes by columns, each share a link to the words; a step of {@link HtmlComparison}. */
final class HtmlShares {

    /** Per cent from which a share is shown darker. */
    private static final int[] STEPS = {0, 5, 10, 20};

    private HtmlShares() {}

    static void render(Html page, String caption, List<HtmlColumn> columns, HtmlThemes themes) {
        page.open("div", "class", "wide", "role", "region", "aria-label", caption, "tabindex", "0");
        page.open("table", "class", "matrix").element("caption", caption).line();
        page.open("tr").element("th", "Theme", "scope", "col");
        for (HtmlColumn column : columns) {
            page.open("th", "scope", "col").text(column.title());
            if (!column.note().isEmpty()) {
                page.text(" ").element("small", column.note());
            }
            page.close("th");
        }
        page.close("tr").line();
        for (ThemeHeader theme : themes.found()) {
            row(page, theme, columns, themes);
        }
        page.close("table").close("div").line();
    }

    private static void row(
            Html page, ThemeHeader theme, List<HtmlColumn> columns, HtmlThemes themes) {
        int number = themes.number(theme.id());
        page.open("tr").open("th", "scope", "row");
        themes.link(page, theme.id());
        page.close("th");
        for (HtmlColumn column : columns) {
            Said said = column.said(theme.id());
            if (said == null) {
                page.element("td", "", "class", "n0");
            } else {
                int percent = column.percent(said);
                page.open("td", "class", "n" + step(percent))
                        .element(
                                "a",
                                Integer.toString(percent),
                                "href",
                                "#" + HtmlExcerpts.anchor(number, said.interview()))
                        .close("td");
            }
        }
        page.close("tr").line();
    }

    private static int step(int percent) {
        int step = 0;
        while (step < STEPS.length && percent > STEPS[step]) {
            step++;
        }
        return step;
    }
}
