package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.HtmlConcordance.Line;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.List;

/**
 * For each theme the first words that each interview has of it; a step of {@link HtmlComparison}.
 */
final class HtmlExcerpts {

    /** So many quotes of an interview show how it speaks of a theme. */
    private static final int SHOWN = 3;

    private HtmlExcerpts() {}

    static void render(Html page, List<Analysis> analyses, HtmlThemes themes) {
        HtmlFrame.section(page, "Themes");
        List<HtmlConcordance> concordances = analyses.stream().map(HtmlConcordance::new).toList();
        for (ThemeHeader theme : themes.found()) {
            themes.section(page, theme);
            for (int i = 0; i < analyses.size(); i++) {
                List<Line> lines = concordances.get(i).of(theme.id());
                if (!lines.isEmpty()) {
                    String place = anchor(themes.number(theme.id()), i);
                    String title = HtmlComparison.title(analyses.get(i).interview());
                    page.open("h4", "id", place)
                            .element("a", Integer.toString(i + 1), "href", "#interview" + (i + 1))
                            .text(" ")
                            .element("span", title, "dir", "auto")
                            .close("h4")
                            .line();
                    interview(page, lines, place, concordances.get(i));
                }
            }
            page.close("section").line();
        }
        page.close("section").line();
    }

    /** Where a theme's quotes of an interview stand. */
    static String anchor(int theme, int interview) {
        return "q" + theme + "-" + (interview + 1);
    }

    private static void interview(
            Html page, List<Line> lines, String place, HtmlConcordance concordance) {
        concordance.begin(page);
        for (int i = 0; i < Math.min(SHOWN, lines.size()); i++) {
            concordance.line(page, lines.get(i), place + "-" + i, "");
        }
        page.close("ol").line();
        if (lines.size() > SHOWN) {
            HtmlFrame.explain(page, "… and " + (lines.size() - SHOWN) + " more");
        }
    }
}
