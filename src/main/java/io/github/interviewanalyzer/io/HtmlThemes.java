package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The themes that an analysis found, numbered for people, with their tags; used by the steps of
 * {@link HtmlReport}.
 *
 * @param found the themes that have a tag, in the order of the codebook
 * @param numbers the number of each of them by its id, from 1
 * @param tags the tags of each of them by its id, in order of the turns
 */
record HtmlThemes(
        List<ThemeHeader> found, Map<String, Integer> numbers, Map<String, List<Tag>> tags) {

    /** Colours that colour-blind readers can tell apart; more themes change the line's form. */
    private static final int COLOURS = 8;

    private static final int FORMS = 4;

    static HtmlThemes of(Analysis analysis) {
        return of(List.of(analysis));
    }

    /** The themes that any of the analyses found, which have one codebook. */
    static HtmlThemes of(List<Analysis> analyses) {
        Map<String, List<Tag>> tags = new HashMap<>();
        for (Analysis analysis : analyses) {
            for (Tag tag : analysis.tags()) {
                tags.computeIfAbsent(tag.theme(), theme -> new ArrayList<>()).add(tag);
            }
        }
        List<ThemeHeader> found =
                analyses.stream()
                        .limit(1)
                        .flatMap(analysis -> analysis.codebook().themes().stream())
                        .filter(theme -> tags.containsKey(theme.id()))
                        .toList();
        Map<String, Integer> numbers = new HashMap<>();
        found.forEach(theme -> numbers.put(theme.id(), numbers.size() + 1));
        return new HtmlThemes(found, numbers, tags);
    }

    /** A link to what is said of a theme: its number in its colour, its label. */
    void link(Html page, String theme) {
        int number = number(theme);
        page.open("a", "href", "#theme" + number, "class", style(theme))
                .element("span", Integer.toString(number), "class", "key")
                .text(" " + found.get(number - 1).label())
                .close("a");
    }

    /** Begins the section of a theme, where links to it lead. */
    void heading(Html page, ThemeHeader theme) {
        int number = number(theme.id());
        page.open("section", "id", "theme" + number, "aria-labelledby", "theme-title" + number)
                .open("h3", "id", "theme-title" + number, "class", style(theme.id()))
                .element("span", Integer.toString(number), "class", "key")
                .text(" " + theme.label())
                .close("h3");
    }

    int number(String theme) {
        return numbers.get(theme);
    }

    /** The classes that give a theme its colour and its line. */
    String style(String theme) {
        int index = number(theme) - 1;
        return "c" + index % COLOURS + " f" + index / COLOURS % FORMS;
    }

    /** Where the text has a piece of evidence. */
    static String anchor(Tag tag, int evidence, HtmlThemes themes) {
        return "q" + tag.turn() + "-" + themes.number(tag.theme()) + "-" + evidence;
    }
}
