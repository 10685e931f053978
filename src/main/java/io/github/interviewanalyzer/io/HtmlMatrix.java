package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns by themes, each number a link to the words; a step of {@link HtmlReport}. */
final class HtmlMatrix {

    private static final int DARKEST = 4;

    private HtmlMatrix() {}

    static void render(Html page, Analysis analysis, HtmlThemes themes) {
        HtmlReport.section(page, "matrix", "Matrix");
        page.open(
                "div",
                "class",
                "wide",
                "role",
                "region",
                "aria-label",
                "Themes by turn",
                "tabindex",
                "0");
        page.open("table", "class", "matrix")
                .element(
                        "caption",
                        "How many quotes prove each theme in each turn; ? marks the turns that ask")
                .line();
        head(page, analysis.interview());
        for (ThemeHeader theme : themes.found()) {
            row(page, theme, analysis.interview().turns(), themes);
        }
        page.close("table").close("div").line();
        missing(page, analysis, themes);
        page.close("section").line();
    }

    private static void head(Html page, Interview interview) {
        page.open("tr").element("th", "Theme", "scope", "col");
        for (Turn turn : interview.turns()) {
            Role role = interview.speaker(turn.speaker()).role();
            page.open("th", "scope", "col")
                    .element(
                            "a",
                            turn.index() + (role == Role.INTERVIEWER ? "?" : ""),
                            "href",
                            "#turn" + turn.index())
                    .close("th");
        }
        page.close("tr").line();
    }

    private static void row(Html page, ThemeHeader theme, List<Turn> turns, HtmlThemes themes) {
        Map<Integer, Tag> tags = new HashMap<>();
        themes.tags().get(theme.id()).forEach(tag -> tags.put(tag.turn(), tag));
        page.open("tr").open("th", "scope", "row");
        themes.link(page, theme.id());
        page.close("th");
        for (Turn turn : turns) {
            Tag tag = tags.get(turn.index());
            if (tag == null) {
                page.element("td", "", "class", "n0");
            } else {
                page.open("td", "class", "n" + Math.min(tag.count(), DARKEST))
                        .element(
                                "a",
                                Integer.toString(tag.count()),
                                "href",
                                "#" + HtmlThemes.anchor(tag, 0, themes))
                        .close("td");
            }
        }
        page.close("tr").line();
    }

    private static void missing(Html page, Analysis analysis, HtmlThemes themes) {
        List<String> labels =
                analysis.codebook().themes().stream()
                        .filter(theme -> !themes.numbers().containsKey(theme.id()))
                        .map(ThemeHeader::label)
                        .toList();
        if (!labels.isEmpty()) {
            page.element("p", "Not found: " + String.join(", ", labels)).line();
        }
    }
}
