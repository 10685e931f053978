package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The page that {@link HtmlReport#compare} gives, made of one analysis after the other: of each it
 * keeps counts and names, of its text a few quotes at most, so that thousands of interviews can be
 * compared.
 *
 * <pre>{@code
 * HtmlComparison comparison = new HtmlComparison();
 * comparison.add(before);
 * comparison.add(after);
 * comparison.write(writer);
 * }</pre>
 *
 * <p>For one thread at a time.
 */
public final class HtmlComparison {

    private static final String TITLE = "Interviews compared";

    /** So many columns with names, and with numbers or dates, are read at a glance. */
    private static final int NAMES = 10;

    private static final int NUMBERS = 12;

    private final List<HtmlCounts> interviews = new ArrayList<>();
    private final HtmlExcerpts excerpts = new HtmlExcerpts();
    private @Nullable CodebookHeader codebook;
    private @Nullable Provenance provenance;

    /** A comparison of nothing so far. */
    public HtmlComparison() {
        // The fields are all there is.
    }

    /**
     * Adds an interview behind those that are there.
     *
     * @param analysis its analysis
     * @throws InterviewException with code {@code CODEBOOK} if it was made with another codebook
     *     than the first, {@code INTERRUPTED} if the thread is interrupted; then nothing was added
     */
    public void add(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        if (codebook != null && !codebook.sha256().equals(analysis.codebook().sha256())) {
            throw new InterviewException(
                    InterviewException.Code.CODEBOOK,
                    "analysis " + interviews.size(),
                    "made with another codebook than the first; analyze all with one");
        }
        HtmlCounts counts = HtmlCounts.of(analysis);
        excerpts.add(interviews.size(), analysis);
        interviews.add(counts);
        if (codebook == null) {
            codebook = analysis.codebook();
            provenance = analysis.provenance();
        }
    }

    /**
     * Writes the page.
     *
     * @param out where an HTML document is appended, to be written in UTF-8
     * @throws IOException if that fails
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     */
    public void write(Appendable out) throws IOException {
        Objects.requireNonNull(out, "out");
        Html page = new Html(out);
        try {
            render(page);
            page.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void render(Html page) {
        List<ThemeHeader> all = codebook == null ? List.of() : codebook.themes();
        HtmlThemes themes = HtmlThemes.of(all, excerpts.found());
        HtmlExcerpts.Shown shown = excerpts.shown(themes);
        HtmlFrame.begin(
                page, TITLE, List.of("Interviews", "Matrix", "Speakers", "Dates", "Themes"));
        head(page, themes);
        interviews(page);
        List<HtmlColumn> matrix = HtmlColumns.interviews(interviews);
        shares(page, "Matrix", "interview", new HtmlShares(matrix, NUMBERS, shown), themes);
        List<HtmlColumn> speakers =
                HtmlColumns.speakers(interviews).stream().filter(HtmlColumn::speaks).toList();
        shares(page, "Speakers", "speaker", new HtmlShares(speakers, NAMES, shown), themes);
        List<HtmlColumn> dates = HtmlColumns.dates(interviews);
        shares(page, "Dates", "date", new HtmlShares(dates, NUMBERS, shown), themes);
        shown.render(page);
        end(page);
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

    private void head(Html page, HtmlThemes themes) {
        page.open("header").element("h1", TITLE).open("ul", "class", "figures");
        HtmlFrame.figure(page, interviews.size(), "interviews");
        HtmlFrame.figure(
                page, interviews.stream().mapToLong(HtmlCounts::words).sum(), "words of answers");
        HtmlFrame.figure(page, themes.found().size(), "themes found");
        HtmlFrame.figure(page, interviews.stream().mapToLong(HtmlCounts::quotes).sum(), "quotes");
        page.close("ul").close("header").line();
    }

    private void interviews(Html page) {
        HtmlFrame.section(page, "Interviews");
        HtmlFrame.table(page, "What is compared", "list");
        page.open("thead").open("tr");
        for (String head : List.of("No.", "Headline", "Date", "Who answers", "Turns", "Words")) {
            page.element("th", head, "scope", "col");
        }
        page.close("tr").close("thead").open("tbody").line();
        for (int i = 0; i < interviews.size(); i++) {
            interview(page, Integer.toString(i + 1), interviews.get(i));
        }
        page.close("tbody").close("table").close("div").close("section").line();
    }

    private static void interview(Html page, String number, HtmlCounts counts) {
        String turns = Integer.toString(counts.turns());
        String words = Long.toString(counts.words());
        page.open("tr", "id", "interview" + number)
                .element("td", number, "class", "number")
                .element("th", counts.title(), "class", "long", "scope", "row", "dir", "auto")
                .element("td", counts.day(), "class", "date")
                .element("td", counts.answering(), "dir", "auto")
                .element("td", turns, "class", "number")
                .element("td", words, "class", "number")
                .close("tr")
                .line();
    }

    private void end(Html page) {
        if (codebook == null || provenance == null) {
            page.close("main").close("body").close("html").line();
        } else {
            HtmlFrame.end(page, codebook, provenance, "");
        }
    }
}
