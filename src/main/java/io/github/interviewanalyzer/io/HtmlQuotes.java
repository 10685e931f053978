package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.HtmlConcordance.Line;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;

/**
 * For each theme what it means and its quotes in their context, one below the other; a step of
 * {@link HtmlReport}.
 */
final class HtmlQuotes {

    private HtmlQuotes() {}

    static void render(Html page, Analysis analysis, HtmlThemes themes) {
        HtmlFrame.section(page, "Themes");
        HtmlConcordance concordance = new HtmlConcordance(analysis);
        for (ThemeHeader theme : themes.found()) {
            theme(page, theme, concordance, themes);
        }
        page.close("section").line();
    }

    private static void theme(
            Html page, ThemeHeader theme, HtmlConcordance concordance, HtmlThemes themes) {
        themes.section(page, theme);
        concordance.begin(page);
        int more = 0;
        for (Line line : concordance.of(theme.id())) {
            concordance.line(
                    page,
                    line,
                    HtmlText.line(line.tag(), line.index(), themes),
                    HtmlText.anchor(line.tag(), line.index(), themes));
            if (line.index() == 0) {
                more += line.tag().count() - line.tag().evidence().size();
            }
        }
        page.close("ol");
        if (more > 0) {
            HtmlFrame.explain(page, "… and " + more + " more that were counted and not kept");
        }
        page.close("section").line();
    }
}
