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

    private static final String TITLE = "Interviews compared";

    /** So many columns with names, and with numbers or dates, are read at a glance. */
    private static final int NAMES = 10;

    private static final int NUMBERS = 12;

    private HtmlComparison() {}

    static String render(List<Analysis> analyses) {
        List<Comparison> comparisons = Summary.compare(analyses);
        HtmlThemes themes = HtmlThemes.of(analyses);
        HtmlExcerpts excerpts = new HtmlExcerpts(analyses, themes);
        Html page = new Html();
        HtmlFrame.begin(
                page, TITLE, List.of("Interviews", "Matrix", "Speakers", "Dates", "Themes"));
        head(page, analyses, themes);
        interviews(page, analyses);
        List<HtmlColumn> matrix = HtmlColumns.interviews(analyses, comparisons);
        shares(page, "Matrix", "interview", new HtmlShares(matrix, NUMBERS, excerpts), themes);
        List<HtmlColumn> speakers =
                HtmlColumns.speakers(analyses).stream().filter(HtmlColumn::speaks).toList();
        shares(page, "Speakers", "speaker", new HtmlShares(speakers, NAMES, excerpts), themes);
        List<HtmlColumn> dates = HtmlColumns.dates(analyses, comparisons);
        shares(page, "Dates", "date", new HtmlShares(dates, NUMBERS, excerpts), themes);
        excerpts.render(page);
        end(page, analyses);
        return page.toString();
    }

    static String title(Interview interview) {
        return HtmlReport.title(interview.article());
    }

    private static void shares(
            Html page, String title, String by, HtmlShares shares, HtmlThemes themes) {
        HtmlFrame.section(page, title);
        HtmlFrame.explain(
                page,
                "How many per cent of the words stand in sentences on each theme, by "
                        + by
                        + ", darker beyond 5, 10 and 20. "
                        + (by.equals("speaker")
                                ? "Shaded speakers ask; who says nothing of any theme is not shown."
                                : "Questions do not count."));
        HtmlGrid.render(page, "Themes by " + by, shares.fit(), shares, themes);
        page.close("section").line();
    }

    private static void head(Html page, List<Analysis> analyses, HtmlThemes themes) {
        page.open("header").element("h1", TITLE).open("ul", "class", "figures");
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
        HtmlFrame.section(page, "Interviews");
        HtmlFrame.table(page, "What is compared", "list");
        page.open("thead").open("tr");
        for (String head : List.of("No.", "Headline", "Date", "Who answers", "Turns", "Words")) {
            page.element("th", head, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody").line();
        for (int i = 0; i < analyses.size(); i++) {
            interview(page, i, analyses.get(i).interview());
        }
        page.close("tbody").close("table").close("div").close("section").line();
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
