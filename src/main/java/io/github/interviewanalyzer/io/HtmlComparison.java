package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.Comparison;
import java.util.List;
import java.util.stream.Collectors;

/** Several analyses side by side on one page; the second page that {@link HtmlReport} makes. */
final class HtmlComparison {

    private HtmlComparison() {}

    static String render(List<Analysis> analyses) {
        List<Comparison> comparisons = Summary.compare(analyses);
        HtmlThemes themes = HtmlThemes.of(analyses);
        Html page = new Html();
        String title = analyses.size() + " interviews compared";
        HtmlStyle.head(page, title, "en");
        page.open("body").line();
        HtmlReport.navigation(page, List.of("Interviews", "Speakers", "Dates", "Themes"));
        page.open("main").line();
        page.open("header").element("h1", title).close("header").line();
        interviews(page, analyses);
        HtmlShares.render(
                page,
                "Per cent of the answers' words that speak of each theme, by interview",
                HtmlColumns.interviews(analyses, comparisons),
                themes);
        page.close("section").line();
        HtmlReport.section(page, "speakers", "Speakers");
        HtmlShares.render(
                page,
                "Per cent of a speaker's words that speak of each theme",
                HtmlColumns.speakers(analyses),
                themes);
        page.close("section").line();
        HtmlReport.section(page, "dates", "Dates");
        HtmlShares.render(
                page,
                "Per cent of the answers' words that speak of each theme, by date",
                HtmlColumns.dates(analyses, comparisons),
                themes);
        page.close("section").line();
        HtmlExcerpts.render(page, analyses, themes);
        page.close("main").line();
        return page.close("body").line().close("html").line().toString();
    }

    private static void interviews(Html page, List<Analysis> analyses) {
        HtmlReport.section(page, "interviews", "Interviews");
        page.open(
                "div",
                "class",
                "wide",
                "role",
                "region",
                "aria-label",
                "Interviews",
                "tabindex",
                "0");
        page.open("table").element("caption", "What is compared").line().open("tr");
        for (String head : List.of("No.", "Headline", "Date", "Who answers", "Turns", "Words")) {
            page.element("th", head, "scope", "col");
        }
        page.close("tr").line();
        for (int i = 0; i < analyses.size(); i++) {
            interview(page, i, analyses.get(i).interview());
        }
        page.close("table").close("div").line();
    }

    private static void interview(Html page, int index, Interview interview) {
        String answering =
                interview.speakers().stream()
                        .filter(speaker -> speaker.role() == Role.INTERVIEWEE)
                        .map(Speaker::title)
                        .collect(Collectors.joining(", "));
        String turns = Integer.toString(interview.turns().size());
        String words = Long.toString(HtmlColumns.words(interview));
        page.open("tr")
                .element("td", Integer.toString(index + 1), "class", "number")
                .element("th", HtmlReport.title(interview.article()), "scope", "row")
                .element("td", HtmlColumns.day(interview))
                .element("td", answering)
                .element("td", turns, "class", "number")
                .element("td", words, "class", "number")
                .close("tr")
                .line();
    }
}
