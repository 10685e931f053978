package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An analysis as one page for a browser: who speaks, which turn speaks of which theme, the course
 * of the themes, the text with its evidence marked, and for each theme its quotes.
 *
 * <p>The page stands alone: no script, nothing loaded from elsewhere, and a content security policy
 * that would not allow it. Whatever the interview and the codebook hold is text there, never
 * markup. If the thread is interrupted, each of these throws an {@link InterviewException} with
 * code {@code INTERRUPTED}. Safe for use by many threads.
 */
public final class HtmlReport {

    private HtmlReport() {}

    /**
     * Renders a page.
     *
     * @param analysis the analysis
     * @return an HTML document, to be written in UTF-8
     */
    public static String render(Analysis analysis) {
        Objects.requireNonNull(analysis, "analysis");
        HtmlThemes themes = HtmlThemes.of(analysis);
        HtmlCast cast = new HtmlCast(analysis.interview());
        Html page = new Html();
        String title = title(analysis.interview().article());
        HtmlFrame.begin(page, title, parts(analysis.interview()));
        head(page, title, analysis, themes, cast);
        cast.render(page);
        HtmlMatrix.render(page, analysis, themes, cast);
        HtmlCourse.render(page, analysis, themes, cast);
        HtmlText.render(page, analysis, themes, cast);
        HtmlQuotes.render(page, analysis, themes);
        doubts(page, analysis.interview());
        HtmlFrame.end(
                page,
                analysis.codebook(),
                analysis.provenance(),
                analysis.interview().source().sha256());
        return page.toString();
    }

    private static List<String> parts(Interview interview) {
        List<String> parts = List.of("Cast", "Matrix", "Course", "Text", "Themes", "Doubts");
        return interview.warnings().isEmpty() ? parts.subList(0, parts.size() - 1) : parts;
    }

    /**
     * Renders a page that compares interviews: how much each of them, each of their speakers and
     * each time of publication has of each theme, with the first words that show it.
     *
     * <p>{@code HtmlReport.compare(List.of(before, after))} counts as {@link Summary#compare(List)}
     * does. A name is one speaker, in whichever interviews it stands. For more analyses than memory
     * holds there is {@link HtmlComparison}.
     *
     * @param analyses analyses with one and the same codebook, in the order to show them
     * @return an HTML document, to be written in UTF-8
     * @throws InterviewException with code {@code CODEBOOK} if the codebooks differ
     */
    public static String compare(List<Analysis> analyses) {
        HtmlComparison comparison = new HtmlComparison();
        List.copyOf(Objects.requireNonNull(analyses, "analyses")).forEach(comparison::add);
        StringBuilder page = new StringBuilder();
        try {
            comparison.write(page);
        } catch (IOException e) {
            // Memory throws none.
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    static String title(Article article) {
        return article.headline() == null ? "An interview without a headline" : article.headline();
    }

    private static void head(
            Html page, String title, Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        Article article = analysis.interview().article();
        page.open("header").line();
        if (article.section() != null) {
            page.element("p", article.section(), "class", "kicker", "dir", "auto");
        }
        page.element("h1", title, "dir", "auto").line().open("dl");
        fact(
                page,
                "Published",
                article.published() == null ? null : article.published().replace('T', ' '));
        fact(page, "By", article.byline());
        fact(page, "Picture", article.credit());
        fact(page, "Language", analysis.interview().language());
        page.close("dl").line().open("ul", "class", "figures");
        HtmlFrame.figure(page, analysis.interview().speakers().size(), "speakers");
        HtmlFrame.figure(page, analysis.interview().turns().size(), "turns");
        HtmlFrame.figure(page, cast.words(), "words");
        HtmlFrame.figure(
                page,
                themes.found().size(),
                "of " + analysis.codebook().themes().size() + " themes");
        HtmlFrame.figure(
                page, analysis.tags().stream().mapToLong(tag -> tag.count()).sum(), "quotes");
        page.close("ul").close("header").line();
    }

    private static void fact(Html page, String what, @Nullable String is) {
        if (is != null) {
            HtmlFrame.fact(page, what, is);
        }
    }

    private static void doubts(Html page, Interview interview) {
        if (interview.warnings().isEmpty()) {
            return;
        }
        HtmlFrame.section(page, "Doubts");
        page.open("ul").line();
        for (Warning warning : interview.warnings()) {
            int at = warning.span().start();
            page.open("li").text("At character " + at);
            interview.turns().stream()
                    .filter(turn -> turn.span().end() > at)
                    .findFirst()
                    .ifPresent(
                            turn ->
                                    page.text(", ")
                                            .element(
                                                    "a",
                                                    "turn " + turn.index(),
                                                    "href",
                                                    "#turn" + turn.index()));
            page.text(": " + warning.message()).close("li").line();
        }
        page.close("ul").close("section").line();
    }
}
