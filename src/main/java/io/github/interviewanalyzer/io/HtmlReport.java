package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An analysis as one page for a browser: who speaks, which turn speaks of which theme, the course
 * of the themes, the text with its evidence marked, and for each theme its quotes.
 *
 * <p>The page stands alone: no script, nothing loaded from elsewhere, and a content security policy
 * that would not allow it. Whatever the interview and the codebook hold is text there, never
 * markup. Safe for use by many threads.
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
        Html page = new Html();
        String title = title(analysis.interview().article());
        HtmlStyle.head(page, title, analysis.interview().language());
        page.open("body").line();
        navigation(page, List.of("Cast", "Matrix", "Course", "Text", "Themes"));
        page.open("main").line();
        head(page, title, analysis);
        cast(page, analysis.interview());
        HtmlMatrix.render(page, analysis, themes);
        HtmlCourse.render(page, analysis, themes);
        HtmlText.render(page, analysis, themes);
        HtmlQuotes.render(page, analysis, themes);
        doubts(page, analysis.interview());
        page.close("main").line();
        foot(page, analysis);
        return page.close("body").line().close("html").line().toString();
    }

    /**
     * Renders a page that compares interviews: how much each of them, each of their speakers and
     * each time of publication has of each theme, with the first words that show it.
     *
     * <p>{@code HtmlReport.compare(List.of(before, after))} counts as {@link Summary#compare(List)}
     * does. A name is one speaker, in whichever interviews it stands.
     *
     * @param analyses analyses with one and the same codebook, in the order to show them
     * @return an HTML document, to be written in UTF-8
     * @throws InterviewException with code {@code CODEBOOK} if the codebooks differ
     */
    public static String compare(List<Analysis> analyses) {
        return HtmlComparison.render(List.copyOf(analyses));
    }

    static String title(Article article) {
        return article.headline() == null ? "An interview without a headline" : article.headline();
    }

    static void navigation(Html page, List<String> parts) {
        page.open("nav", "aria-label", "Parts of the page");
        for (String part : parts) {
            page.element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT)).text(" ");
        }
        page.close("nav").line();
    }

    private static void head(Html page, String title, Analysis analysis) {
        Article article = analysis.interview().article();
        page.open("header").element("h1", title).line();
        String facts =
                Stream.of(
                                article.section(),
                                article.published() == null
                                        ? null
                                        : article.published().replace('T', ' '),
                                article.byline() == null ? null : "by " + article.byline(),
                                article.credit() == null ? null : "picture: " + article.credit())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · "));
        page.element("p", facts, "class", "facts").close("header").line();
    }

    private static void cast(Html page, Interview interview) {
        section(page, "cast", "Cast");
        page.open("div", "class", "wide", "role", "region", "aria-label", "Cast", "tabindex", "0");
        page.open("table").element("caption", "Who speaks, and how much").line().open("tr");
        for (String head : List.of("Name", "Labels", "Description", "Role", "Turns", "Words")) {
            page.element("th", head, "scope", "col");
        }
        page.close("tr").line();
        for (Speaker speaker : interview.speakers()) {
            List<Turn> turns =
                    interview.turns().stream()
                            .filter(turn -> turn.speaker().equals(speaker.id()))
                            .toList();
            page.open("tr")
                    .element("th", speaker.title(), "scope", "row")
                    .element("td", String.join(", ", speaker.labels()))
                    .element("td", speaker.description() == null ? "" : speaker.description())
                    .element("td", speaker.role().name().toLowerCase(Locale.ROOT))
                    .element("td", Integer.toString(turns.size()), "class", "number")
                    .element("td", Integer.toString(words(turns)), "class", "number")
                    .close("tr")
                    .line();
        }
        page.close("table").close("div").close("section").line();
    }

    private static int words(List<Turn> turns) {
        return turns.stream().mapToInt(Turn::words).sum();
    }

    private static void doubts(Html page, Interview interview) {
        if (interview.warnings().isEmpty()) {
            return;
        }
        section(page, "doubts", "Doubts");
        page.open("ul").line();
        for (Warning warning : interview.warnings()) {
            page.element("li", "At character " + warning.span().start() + ": " + warning.message())
                    .line();
        }
        page.close("ul").close("section").line();
    }

    private static void foot(Html page, Analysis analysis) {
        page.open("footer")
                .element(
                        "p",
                        "Codebook "
                                + analysis.codebook().id()
                                + " "
                                + analysis.codebook().version()
                                + " ("
                                + analysis.codebook().sha256()
                                + "), made by "
                                + analysis.provenance().library()
                                + " from a text with SHA-256 "
                                + analysis.interview().source().sha256()
                                + ".")
                .close("footer")
                .line();
    }

    static void section(Html page, String id, String title) {
        page.open("section", "id", id, "aria-labelledby", id + "-title")
                .element("h2", title, "id", id + "-title")
                .line();
    }
}
