package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.Context;
import io.github.interviewanalyzer.theme.Summary.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * For each theme the first words that each interview and each of its speakers has of it; a step of
 * {@link HtmlComparison}.
 */
final class HtmlExcerpts {

    /** So many quotes of an interview show how it speaks of a theme. */
    private static final int SHOWN = 3;

    private static final View WITH_QUESTIONS = View.DEFAULT.withQuestions(true);

    private HtmlExcerpts() {}

    static void render(Html page, List<Analysis> analyses, HtmlThemes themes) {
        HtmlReport.section(page, "themes", "Themes");
        List<Map<String, List<Context>>> byInterview = new ArrayList<>();
        for (Analysis analysis : analyses) {
            Map<String, List<Context>> byTheme = new HashMap<>();
            for (Context context : Summary.of(analysis, WITH_QUESTIONS).contexts()) {
                byTheme.computeIfAbsent(context.theme(), theme -> new ArrayList<>()).add(context);
            }
            byInterview.add(byTheme);
        }
        for (ThemeHeader theme : themes.found()) {
            themes.heading(page, theme);
            page.element("p", theme.definition()).line();
            for (int i = 0; i < analyses.size(); i++) {
                List<Context> contexts = byInterview.get(i).get(theme.id());
                if (contexts != null) {
                    interview(page, themes.number(theme.id()), i, analyses.get(i), contexts);
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
            Html page, int theme, int interview, Analysis analysis, List<Context> contexts) {
        page.open("h4", "id", anchor(theme, interview))
                .text((interview + 1) + " " + HtmlReport.title(analysis.interview().article()))
                .close("h4")
                .open("ul", "class", "quotes")
                .line();
        for (Context context : contexts.subList(0, Math.min(SHOWN, contexts.size()))) {
            page.open("li")
                    .text(analysis.interview().speaker(context.speaker()).title() + ": ")
                    .text(context.before())
                    .element("b", context.quote())
                    .text(context.after())
                    .close("li")
                    .line();
        }
        if (contexts.size() > SHOWN) {
            page.element("li", "… and " + (contexts.size() - SHOWN) + " more").line();
        }
        page.close("ul").line();
    }
}
