package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.HtmlConcordance.Line;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

/**
 * For each theme the first words that those interviews have of it that have most; nothing is kept
 * of the others. A step of {@link HtmlComparison}.
 */
final class HtmlExcerpts {

    /** So many interviews show what is said of a theme. */
    private static final int INTERVIEWS = 50;

    /** So many quotes of an interview show how it speaks of it. */
    private static final int QUOTES = 3;

    /** Those that have least first, of as much the later ones. */
    private static final Comparator<Excerpt> LEAST =
            Comparator.comparingInt(Excerpt::quotes)
                    .thenComparing(Excerpt::interview, Comparator.reverseOrder());

    private final Map<String, OfTheme> themes = new HashMap<>();

    /**
     * What an interview says of a theme.
     *
     * @param interview its 0-based place
     * @param quotes how many there are
     * @param title of the interview
     * @param language of the interview, or empty
     * @param lines the first of them, drawn
     */
    private record Excerpt(
            int interview, int quotes, String title, String language, List<String> lines) {}

    /** What all interviews say of a theme. */
    private static final class OfTheme {

        private final PriorityQueue<Excerpt> most = new PriorityQueue<>(LEAST);
        private int interviews;

        private boolean takes(int quotes) {
            return most.size() < INTERVIEWS
                    || quotes > Objects.requireNonNull(most.peek()).quotes();
        }

        private void add(Excerpt excerpt) {
            most.add(excerpt);
            if (most.size() > INTERVIEWS) {
                most.remove();
            }
        }
    }

    /**
     * Takes what an interview says.
     *
     * @param interview its 0-based place, behind all before
     */
    void add(int interview, Analysis analysis) {
        Map<String, Integer> quotes = new LinkedHashMap<>();
        for (Tag tag : analysis.tags()) {
            quotes.merge(tag.theme(), tag.evidence().size(), Integer::sum);
        }
        HtmlConcordance concordance = null;
        Map<String, Excerpt> taken = new HashMap<>();
        for (Map.Entry<String, Integer> theme : quotes.entrySet()) {
            OfTheme all = themes.getOrDefault(theme.getKey(), new OfTheme());
            if (all.takes(theme.getValue())) {
                concordance = concordance == null ? new HtmlConcordance(analysis) : concordance;
                taken.put(
                        theme.getKey(),
                        excerpt(interview, analysis, concordance.of(theme.getKey()), concordance));
            }
        }
        // An interrupt has been noticed before anything is kept.
        for (String theme : quotes.keySet()) {
            OfTheme all = themes.computeIfAbsent(theme, id -> new OfTheme());
            all.interviews++;
            Excerpt excerpt = taken.get(theme);
            if (excerpt != null) {
                all.add(excerpt);
            }
        }
    }

    private static Excerpt excerpt(
            int interview, Analysis analysis, List<Line> lines, HtmlConcordance concordance) {
        List<String> drawn = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(QUOTES, lines.size()))) {
            Html words = new Html();
            concordance.words(words, line, "");
            drawn.add(words.toString());
        }
        return new Excerpt(
                interview,
                lines.size(),
                HtmlReport.title(analysis.interview().article()),
                Objects.requireNonNullElse(analysis.interview().language(), ""),
                drawn);
    }

    /** Ids of the themes that any interview speaks of. */
    Set<String> found() {
        return themes.keySet();
    }

    /** The excerpts as they are shown, when all interviews have been taken. */
    Shown shown(HtmlThemes numbers) {
        Map<String, Map<Integer, Excerpt>> byInterview = new HashMap<>();
        themes.forEach(
                (theme, all) -> {
                    Map<Integer, Excerpt> most = new TreeMap<>();
                    all.most.forEach(excerpt -> most.put(excerpt.interview(), excerpt));
                    byInterview.put(theme, most);
                });
        return new Shown(numbers, byInterview);
    }

    /** The excerpts of all themes on the page. */
    final class Shown {

        private final HtmlThemes numbers;
        private final Map<String, Map<Integer, Excerpt>> excerpts;

        private Shown(HtmlThemes numbers, Map<String, Map<Integer, Excerpt>> excerpts) {
            this.numbers = numbers;
            this.excerpts = excerpts;
        }

        private Map<Integer, Excerpt> of(String theme) {
            return excerpts.getOrDefault(theme, Map.of());
        }

        /** Where a theme's quotes of an interview stand, or else the theme. */
        String target(String theme, int interview) {
            int number = numbers.number(theme);
            return of(theme).containsKey(interview)
                    ? "q" + number + "-" + (interview + 1)
                    : "theme" + number;
        }

        void render(Html page) {
            HtmlFrame.section(page, "Themes");
            for (ThemeHeader theme : numbers.found()) {
                numbers.section(page, theme);
                Map<Integer, Excerpt> most = of(theme.id());
                for (Excerpt excerpt : most.values()) {
                    interview(page, excerpt, target(theme.id(), excerpt.interview()));
                }
                int others =
                        Objects.requireNonNull(themes.get(theme.id())).interviews - most.size();
                if (others > 0) {
                    HtmlFrame.explain(page, "… and " + others + " interviews that say less of it");
                }
                page.close("section").line();
            }
            page.close("section").line();
        }

        private void interview(Html page, Excerpt excerpt, String place) {
            String number = Integer.toString(excerpt.interview() + 1);
            page.open("h4", "id", place)
                    .element("a", number, "href", "#interview" + number)
                    .text(" ")
                    .element("span", excerpt.title(), "dir", "auto")
                    .close("h4")
                    .line();
            HtmlConcordance.begin(page, excerpt.language());
            for (int i = 0; i < excerpt.lines().size(); i++) {
                page.open("li", "id", place + "-" + i)
                        .trusted(excerpt.lines().get(i))
                        .close("li")
                        .line();
            }
            page.close("ol").line();
            if (excerpt.quotes() > QUOTES) {
                HtmlFrame.explain(page, "… and " + (excerpt.quotes() - QUOTES) + " more");
            }
        }
    }
}
