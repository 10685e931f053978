package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.List;

/**
 * Where in the interview each theme comes up, a line of marks each, as a drawing; a step of {@link
 * HtmlReport}.
 */
final class HtmlCourse {

    private static final int LEFT = 40;
    private static final int WIDTH = 920;
    private static final int ROW = 22;

    private HtmlCourse() {}

    static void render(Html page, Analysis analysis, HtmlThemes themes) {
        HtmlReport.section(page, "course", "Course");
        page.element(
                        "p",
                        "From the first word of the interview to the last; a mark for each quote,"
                                + " a thin line where a turn begins. The numbers are those of the"
                                + " matrix.")
                .line();
        int height = ROW * (themes.found().size() + 1);
        page.open(
                        "svg",
                        "viewBox",
                        "0 0 " + (LEFT + WIDTH + LEFT) + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        "Themes over the course of the interview; the matrix has the same in"
                                + " numbers")
                .line();
        List<Turn> turns = analysis.interview().turns();
        Span whole =
                turns.isEmpty()
                        ? new Span(0, 0)
                        : new Span(
                                turns.get(0).span().start(),
                                turns.get(turns.size() - 1).span().end());
        for (Turn turn : turns) {
            line(page, x(turn.span().start(), whole), height);
        }
        for (ThemeHeader theme : themes.found()) {
            row(page, theme, themes, whole);
        }
        page.close("svg").close("section").line();
    }

    private static void row(Html page, ThemeHeader theme, HtmlThemes themes, Span whole) {
        int number = themes.number(theme.id());
        int y = ROW * number;
        page.open("g", "class", themes.style(theme.id()))
                .element(
                        "text",
                        Integer.toString(number),
                        "x",
                        Integer.toString(LEFT / 2),
                        "y",
                        Integer.toString(y),
                        "text-anchor",
                        "middle");
        for (Tag tag : themes.tags().get(theme.id())) {
            for (Evidence evidence : tag.evidence()) {
                page.open(
                                "rect",
                                "x",
                                Integer.toString(x(evidence.span().start(), whole)),
                                "y",
                                Integer.toString(y - ROW / 2),
                                "width",
                                "6",
                                "height",
                                Integer.toString(ROW / 2))
                        .element("title", theme.label() + ", turn " + tag.turn())
                        .close("rect");
            }
        }
        page.close("g").line();
    }

    private static void line(Html page, int x, int height) {
        page.open(
                        "line",
                        "x1",
                        Integer.toString(x),
                        "x2",
                        Integer.toString(x),
                        "y1",
                        "0",
                        "y2",
                        Integer.toString(height))
                .close("line")
                .line();
    }

    private static int x(int position, Span whole) {
        return LEFT + (int) ((long) (position - whole.start()) * WIDTH / whole.length());
    }
}
