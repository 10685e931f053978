package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.Context;
import io.github.interviewanalyzer.theme.Summary.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The evidence of an analysis, theme by theme, each a line of a concordance: the words before it,
 * the words themselves, the words behind them; used by {@link HtmlQuotes} and {@link HtmlExcerpts}.
 */
final class HtmlConcordance {

    private static final View WITH_QUESTIONS = View.DEFAULT.withQuestions(true);

    private final String text;
    private final HtmlCast cast;
    private final Interview interview;
    private final Map<String, List<Line>> lines = new HashMap<>();

    /**
     * A line.
     *
     * @param tag the tag that it proves
     * @param index its place among the tag's evidence
     * @param context the words around it
     */
    record Line(Tag tag, int index, Context context) {

        private Evidence evidence() {
            return tag.evidence().get(index);
        }
    }

    HtmlConcordance(Analysis analysis) {
        interview = analysis.interview();
        text = interview.text();
        cast = new HtmlCast(interview);
        // The contexts come in the order of the tags and of their evidence.
        List<Context> contexts = Summary.of(analysis, WITH_QUESTIONS).contexts();
        int at = 0;
        for (Tag tag : analysis.tags()) {
            List<Line> ofTheme = lines.computeIfAbsent(tag.theme(), theme -> new ArrayList<>());
            for (int i = 0; i < tag.evidence().size(); i++) {
                ofTheme.add(new Line(tag, i, contexts.get(at++)));
            }
        }
    }

    /** The lines of a theme, in the order of the interview. */
    List<Line> of(String theme) {
        return lines.getOrDefault(theme, List.of());
    }

    /** Begins what {@link #line} goes on with. */
    void begin(Html page) {
        begin(page, Objects.requireNonNullElse(interview.language(), ""));
    }

    static void begin(Html page, String language) {
        page.open("ol", "class", "lines", "lang", language).line();
    }

    /** A line, which leads to a place on the page if that is not empty. */
    void line(Html page, Line line, String id, String target) {
        page.open("li", "id", id);
        words(page, line, target);
        page.close("li").line();
    }

    /** What a line shows. */
    void words(Html page, Line line, String target) {
        Evidence evidence = line.evidence();
        Context context = line.context();
        String who =
                context.turn() + " " + cast.speaker(interview.turns().get(context.turn())).title();
        if (target.isEmpty()) {
            page.element("span", who, "class", "who", "dir", "auto");
        } else {
            page.element("a", who, "href", "#" + target, "class", "who", "dir", "auto");
        }
        int start = evidence.span().start();
        int end = evidence.span().end();
        int before = blanks(start - 1, -1);
        int behind = blanks(end, 1);
        boolean cut = start - before - context.before().length() > evidence.sentence().start();
        boolean shortened = end + behind + context.after().length() < evidence.sentence().end();
        page.text(" ")
                .element(
                        "span",
                        (cut ? "… " : "") + context.before() + (before > 0 ? " " : ""),
                        "class",
                        "before")
                .open("span", "class", "from")
                .element("b", context.quote())
                .text((behind > 0 ? " " : "") + context.after() + (shortened ? " …" : ""));
        HtmlStatus.chips(page, evidence.assertion());
        page.close("span");
    }

    /** How many blanks stand at a place and beyond. */
    private int blanks(int place, int step) {
        int at = place;
        while (at >= 0 && at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at += step;
        }
        return Math.abs(at - place);
    }
}
