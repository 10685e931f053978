package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where in the interview each theme comes up, a strip with marks each, as drawings; a step of
 * {@link HtmlReport}.
 */
final class HtmlCourse {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 20;
    private static final String VIEW = "0 0 " + WIDTH + " " + HEIGHT;

    private final Html page;
    private final List<Turn> turns;
    private final Span whole;

    private HtmlCourse(Html page, List<Turn> turns) {
        this.page = page;
        this.turns = turns;
        this.whole =
                new Span(turns.get(0).span().start(), turns.get(turns.size() - 1).span().end());
    }

    static void render(Html page, Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        HtmlFrame.section(page, "Course");
        List<Turn> turns = analysis.interview().turns();
        if (!themes.found().isEmpty()) {
            new HtmlCourse(page, turns).strips(analysis, themes, cast);
        }
        page.close("section").line();
    }

    private void strips(Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        HtmlFrame.explain(
                page,
                "From the first word of the interview to the last, a mark for each quote. Questions"
                        + " are shaded.");
        questions(cast);
        Map<String, List<Tag>> tags = new HashMap<>();
        for (Tag tag : analysis.tags()) {
            tags.computeIfAbsent(tag.theme(), theme -> new ArrayList<>()).add(tag);
        }
        page.open("ul", "class", "course").line();
        for (ThemeHeader theme : themes.found()) {
            page.open("li");
            themes.link(page, theme.id());
            strip(tags.getOrDefault(theme.id(), List.of()), themes.style(theme.id()));
            page.close("li").line();
        }
        page.close("ul").line();
    }

    /** What all strips stand on, drawn once. */
    private void questions(HtmlCast cast) {
        page.open("svg", "class", "away", "aria-hidden", "true")
                .open("symbol", "id", "questions", "viewBox", VIEW, "preserveAspectRatio", "none")
                .line();
        for (Turn turn : turns) {
            if (cast.speaker(turn).role() == Role.INTERVIEWER) {
                int start = x(turn.span().start());
                page.open(
                                "rect",
                                "x",
                                Integer.toString(start),
                                "width",
                                Integer.toString(Math.max(1, x(turn.span().end()) - start)),
                                "height",
                                Integer.toString(HEIGHT))
                        .close("rect");
            }
        }
        page.close("symbol").close("svg").line();
    }

    private void strip(List<Tag> tags, String style) {
        String spoken =
                tags.stream()
                        .map(tag -> Integer.toString(tag.turn()))
                        .collect(Collectors.joining(", ", "in turn ", ""));
        page.open(
                        "svg",
                        "class",
                        style,
                        "viewBox",
                        VIEW,
                        "preserveAspectRatio",
                        "none",
                        "role",
                        "img",
                        "aria-label",
                        spoken)
                .open("use", "href", "#questions")
                .close("use");
        for (Tag tag : tags) {
            for (Evidence evidence : tag.evidence()) {
                String x = Integer.toString(x(evidence.span().start()));
                page.open("path", "d", "M" + x + " 2v" + (HEIGHT - 4)).close("path");
            }
        }
        page.close("svg");
    }

    private int x(int position) {
        return (int) ((long) (position - whole.start()) * WIDTH / Math.max(1, whole.length()));
    }
}
