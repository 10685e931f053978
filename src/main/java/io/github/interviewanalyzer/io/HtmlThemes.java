package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The themes that analyses found, numbered for people; used by the steps of {@link HtmlReport}.
 *
 * @param found the themes that have a tag, in the order of the codebook
 * @param numbers the number of each of them by its id, from 1
 */
record HtmlThemes(List<ThemeHeader> found, Map<String, Integer> numbers) {

    /** Colours that colour-blind readers can tell apart; more themes change the line's form. */
    static final int COLOURS = 6;

    private static final int FORMS = 4;

    /** The themes that an analysis found. */
    static HtmlThemes of(Analysis analysis) {
        Set<String> tagged =
                analysis.tags().stream().map(Analysis.Tag::theme).collect(Collectors.toSet());
        return of(analysis.codebook().themes(), tagged);
    }

    /**
     * The themes that were found.
     *
     * @param themes of the codebook
     * @param tagged ids of those that were found
     */
    static HtmlThemes of(List<ThemeHeader> themes, Set<String> tagged) {
        List<ThemeHeader> found =
                themes.stream().filter(theme -> tagged.contains(theme.id())).toList();
        Map<String, Integer> numbers = new HashMap<>();
        found.forEach(theme -> numbers.put(theme.id(), numbers.size() + 1));
        return new HtmlThemes(found, numbers);
    }

    int number(String theme) {
        return Objects.requireNonNull(numbers.get(theme));
    }

    String label(String theme) {
        return found.get(number(theme) - 1).label();
    }

    /** The classes that give a theme its colour and its line. */
    String style(String theme) {
        int index = number(theme) - 1;
        return "c" + index % COLOURS + " f" + index / COLOURS % FORMS;
    }

    /** A link to what is said of a theme: its number with its line, its label. */
    void link(Html page, String theme) {
        page.open("a", "href", "#theme" + number(theme), "class", "theme");
        key(page, theme);
        page.text(" ").element("span", label(theme)).close("a");
    }

    /** Begins the section of a theme, where links to it lead. */
    void section(Html page, ThemeHeader theme) {
        page.open("section", "id", "theme" + number(theme.id()), "class", "theme").open("h3");
        key(page, theme.id());
        page.text(" " + theme.label())
                .close("h3")
                .element("p", theme.definition(), "class", "soft")
                .line();
    }

    private void key(Html page, String theme) {
        page.element("span", Integer.toString(number(theme)), "class", "key " + style(theme));
    }
}
