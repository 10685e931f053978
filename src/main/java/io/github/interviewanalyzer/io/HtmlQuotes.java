package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * For each theme what it means and its quotes in their sentences, one below the other; a step of
 * {@link HtmlReport}.
 */
final class HtmlQuotes {

    private HtmlQuotes() {}

    static void render(Html page, Analysis analysis, HtmlThemes themes) {
        HtmlReport.section(page, "themes", "Themes");
        for (ThemeHeader theme : themes.found()) {
            theme(page, theme, analysis.interview(), themes);
        }
        page.close("section").line();
    }

    private static void theme(
            Html page, ThemeHeader theme, Interview interview, HtmlThemes themes) {
        themes.heading(page, theme);
        page.element("p", theme.definition()).open("ol", "class", "quotes").line();
        int more = 0;
        for (Tag tag : themes.tags().get(theme.id())) {
            for (int i = 0; i < tag.evidence().size(); i++) {
                String anchor = HtmlThemes.anchor(tag, i, themes);
                quote(page, tag, tag.evidence().get(i), anchor, interview);
            }
            more += tag.count() - tag.evidence().size();
        }
        page.close("ol");
        if (more > 0) {
            page.element("p", "… and " + more + " more that were counted and not kept");
        }
        page.close("section").line();
    }

    private static void quote(
            Html page, Tag tag, Evidence evidence, String anchor, Interview interview) {
        Turn turn = interview.turns().get(tag.turn());
        String text = interview.text();
        page.open("li")
                .element(
                        "a",
                        turn.index() + " " + interview.speaker(turn.speaker()).title(),
                        "href",
                        "#" + anchor)
                .text(": ")
                .text(text.substring(evidence.sentence().start(), evidence.span().start()))
                .element("b", evidence.quote())
                .text(text.substring(evidence.span().end(), evidence.sentence().end()));
        for (String status : statuses(evidence.assertion())) {
            page.text(" ").element("span", status, "class", "status");
        }
        page.close("li").line();
    }

    private static List<String> statuses(Assertion assertion) {
        List<String> statuses = new ArrayList<>();
        if (assertion.polarity() == Polarity.NEGATED) {
            statuses.add("negated");
        }
        if (assertion.certainty() == Certainty.HEDGED) {
            statuses.add("hedged");
        }
        if (assertion.attributedTo() != null) {
            statuses.add("says " + assertion.attributedTo());
        }
        return statuses;
    }
}
