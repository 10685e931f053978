package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.HtmlConcordance.Line;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * For each theme the first words that those interviews have of it that have most; a step of {@link
 * HtmlComparison}.
 */
final class HtmlExcerpts {

    /** So many interviews show what is said of a theme. */
    private static final int INTERVIEWS = 50;

    /** So many quotes of an interview show how it speaks of it. */
    private static final int QUOTES = 3;

    private final List<Analysis> analyses;
    private final HtmlThemes themes;

    /** Of each theme the interviews that speak of it, with how many quotes. */
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();

    private final Map<String, Set<Integer>> shown = new HashMap<>();
    private final Map<Integer, HtmlConcordance> concordances = new HashMap<>();

    HtmlExcerpts(List<Analysis> analyses, HtmlThemes themes) {
        this.analyses = analyses;
        this.themes = themes;
        for (int i = 0; i < analyses.size(); i++) {
            for (Tag tag : analyses.get(i).tags()) {
                counts.computeIfAbsent(tag.theme(), theme -> new TreeMap<>())
                        .merge(i, tag.evidence().size(), Integer::sum);
            }
        }
        for (ThemeHeader theme : themes.found()) {
            Map<Integer, Integer> all = counts.getOrDefault(theme.id(), Map.of());
            List<Integer> most =
                    all.keySet().stream()
                            .sorted(Comparator.comparing(all::get, Comparator.reverseOrder()))
                            .limit(INTERVIEWS)
                            .toList();
            shown.put(theme.id(), new TreeSet<>(most));
        }
    }

    /** Where a theme's quotes of an interview stand, or else the theme. */
    String target(String theme, int interview) {
        int number = themes.number(theme);
        return shown.getOrDefault(theme, Set.of()).contains(interview)
                ? "q" + number + "-" + (interview + 1)
                : "theme" + number;
    }

    void render(Html page) {
        HtmlFrame.section(page, "Themes");
        for (ThemeHeader theme : themes.found()) {
            themes.section(page, theme);
            for (int interview : shown.getOrDefault(theme.id(), Set.of())) {
                interview(page, theme.id(), interview);
            }
            int others =
                    counts.getOrDefault(theme.id(), Map.of()).size()
                            - shown.getOrDefault(theme.id(), Set.of()).size();
            if (others > 0) {
                HtmlFrame.explain(page, "… and " + others + " interviews that say less of it");
            }
            page.close("section").line();
        }
        page.close("section").line();
    }

    private void interview(Html page, String theme, int interview) {
        Analysis analysis = analyses.get(interview);
        String place = target(theme, interview);
        String number = Integer.toString(interview + 1);
        page.open("h4", "id", place)
                .element("a", number, "href", "#interview" + number)
                .text(" ")
                .element("span", HtmlComparison.title(analysis.interview()), "dir", "auto")
                .close("h4")
                .line();
        HtmlConcordance concordance =
                concordances.computeIfAbsent(interview, i -> new HtmlConcordance(analysis));
        List<Line> lines = concordance.of(theme);
        concordance.begin(page);
        for (int i = 0; i < Math.min(QUOTES, lines.size()); i++) {
            concordance.line(page, lines.get(i), place + "-" + i, "");
        }
        page.close("ol").line();
        if (lines.size() > QUOTES) {
            HtmlFrame.explain(page, "… and " + (lines.size() - QUOTES) + " more");
        }
    }
}
