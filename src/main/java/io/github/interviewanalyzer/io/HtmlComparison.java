package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.Comparison;
import java.util.List;
import java.util.stream.Collectors;

/** Several analyses side by side; the second page of {@link HtmlReport}. */
final class HtmlComparison {

    /** So many columns with names, and with numbers or dates, are read at a glance. */
    private static final int NAMES = 10;

    private static final int NUMBERS = 14;

    private HtmlComparison() {}

    static String render(List<Analysis> analyses) {
        List<Comparison> comparisons = Summary.compare(analyses);
        HtmlThemes themes = HtmlThemes.of(analyses);
        Html page = new Html();
        String title = "Interviews compared";
        HtmlFrame.begin(page, title, List.of("Interviews", "Speakers", "Dates", "Themes"));
        head(page, title, analyses, themes);
        HtmlFrame.section(page, "Interviews");
        interviews(page, analyses);
        shares(
                page,
                "Themes by interview",
                "Per cent of the answers' words",
                NUMBERS,
                new HtmlShares(HtmlColumns.interviews(analyses, comparisons), themes));
        page.close("section").line();
        HtmlFrame.section(page, "Speakers");
        shares(
                page,
                "Themes by speaker",
                "Per cent of each speaker's words",
                NAMES,
                new HtmlShares(HtmlColumns.speakers(analyses), themes));
        page.close("section").line();
        HtmlFrame.section(page, "Dates");
        shares(
                page,
                "Themes by date",
                "Per cent of the answers' words",
                NUMBERS,
                new HtmlShares(HtmlColumns.dates(analyses, comparisons), themes));
        page.close("section").line();
        HtmlExcerpts.render(page, analyses, themes);
        end(page, analyses);
        return page.toString();
    }

    static String title(Interview interview) {
        return HtmlReport.title(interview.article());
    }

    private static void shares(Html page, String label, String share, int fit, HtmlShares shares) {
        HtmlFrame.explain(page, share + " that stand in sentences on a theme" + HtmlShares.LEGEND);
        HtmlGrid.render(page, label, fit, shares, shares.themes());
    }

    private static void head(Html page, String title, List<Analysis> analyses, HtmlThemes themes) {
        page.open("header").element("h1", title).open("ul", "class", "figures");
        HtmlFrame.figure(page, analyses.size(), "interviews");
        HtmlFrame.figure(
                page,
                analyses.stream().mapToLong(one -> HtmlColumns.words(one.interview())).sum(),
                "words of answers");
        HtmlFrame.figure(page, themes.found().size(), "themes found");
        HtmlFrame.figure(
                page,
                analyses.stream()
                        .flatMap(one -> one.tags().stream())
                        .mapToLong(t -> t.count())
                        .sum(),
                "quotes");
        page.close("ul").close("header").line();
    }

    private static void interviews(Html page, List<Analysis> analyses) {
        HtmlFrame.table(page, "What is compared", "list");
        page.open("thead").open("tr");
        for (String head : List.of("No.", "Headline", "Date", "Who answers", "Turns", "Words")) {
            page.element("th", head, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody").line();
        for (int i = 0; i < analyses.size(); i++) {
            interview(page, i, analyses.get(i).interview());
        }
        page.close("tbody").close("table").close("div").line();
    }

    private static void interview(Html page, int index, Interview interview) {
        String answering =
                interview.speakers().stream()
                        .filter(speaker -> speaker.role() == Role.INTERVIEWEE)
                        .map(Speaker::title)
                        .collect(Collectors.joining(", "));
        String turns = Integer.toString(interview.turns().size());
        String words = Long.toString(HtmlColumns.words(interview));
        page.open("tr", "id", "interview" + (index + 1))
                .element("td", Integer.toString(index + 1), "class", "number")
                .element("th", title(interview), "class", "long", "scope", "row", "dir", "auto")
                .element("td", HtmlColumns.day(interview), "class", "date")
                .element("td", answering, "dir", "auto")
                .element("td", turns, "class", "number")
                .element("td", words, "class", "number")
                .close("tr")
                .line();
    }

    private static void end(Html page, List<Analysis> analyses) {
        if (analyses.isEmpty()) {
            page.close("main").close("body").close("html").line();
        } else {
            CodebookHeader codebook = analyses.get(0).codebook();
            HtmlFrame.end(page, codebook, analyses.get(0).provenance(), "");
        }
    }
}
