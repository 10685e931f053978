package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What is said, exchange by exchange, with its evidence marked, and what each exchange does with
 * the themes; a step of {@link HtmlReport}.
 */
final class HtmlText {

    private final Html page;
    private final Analysis analysis;
    private final HtmlThemes themes;
    private final HtmlCast cast;
    private final String language;
    private final HtmlBeside beside;
    private final Map<Integer, List<Tag>> tags = new HashMap<>();

    private HtmlText(Html page, Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        this.page = page;
        this.analysis = analysis;
        this.themes = themes;
        this.cast = cast;
        this.language = Objects.requireNonNullElse(analysis.interview().language(), "");
        this.beside =
                new HtmlBeside(
                        page, analysis.interview().text(), language, analysis.interview().blocks());
        for (Tag tag : analysis.tags()) {
            tags.computeIfAbsent(tag.turn(), turn -> new ArrayList<>()).add(tag);
        }
    }

    static void render(Html page, Analysis analysis, HtmlThemes themes, HtmlCast cast) {
        HtmlFrame.section(page, "Text");
        HtmlFrame.explain(
                page,
                "Evidence is underlined, with the numbers of its themes behind it: "
                        + HtmlStatus.LEGEND
                        + ". What nobody says has a word before it that tells what it is.");
        new HtmlText(page, analysis, themes, cast).turns();
        page.close("section").line();
    }

    /** Where the text has a piece of evidence. */
    static String anchor(Tag tag, int evidence, HtmlThemes themes) {
        return "q" + place(tag, evidence, themes);
    }

    /** Where the concordance has it. */
    static String line(Tag tag, int evidence, HtmlThemes themes) {
        return "e" + place(tag, evidence, themes);
    }

    private static String place(Tag tag, int evidence, HtmlThemes themes) {
        return tag.turn() + "-" + themes.number(tag.theme()) + "-" + evidence;
    }

    private void turns() {
        Interview interview = analysis.interview();
        Map<Integer, Analysis.Exchange> exchanges = new HashMap<>();
        for (Interview.Exchange exchange : interview.exchanges()) {
            exchanges.put(exchange.questions().get(0), analysis.exchanges().get(exchange.index()));
        }
        for (Turn turn : interview.turns()) {
            String printed = beside.untilSpeech(turn.span().start());
            Analysis.Exchange begun = exchanges.get(turn.index());
            if (begun != null) {
                exchange(begun);
            }
            turn(turn, HtmlBeside.more(printed, turn.label()));
        }
        beside.until(interview.text().length());
    }

    private void exchange(Analysis.Exchange exchange) {
        page.element("h3", "Exchange " + exchange.index()).open("ul", "class", "does");
        does("✓ taken up", exchange.takenUp());
        does("✗ dropped", exchange.dropped());
        does("+ volunteered", exchange.volunteered());
        page.close("ul").line();
    }

    private void does(String what, List<String> ids) {
        List<String> found = ids.stream().filter(themes.numbers()::containsKey).toList();
        if (!found.isEmpty()) {
            page.open("li").element("b", what);
            for (String id : found) {
                page.text(" ");
                themes.link(page, id);
            }
            page.close("li");
        }
    }

    private void turn(Turn turn, String more) {
        String role = HtmlCast.role(cast.speaker(turn).role());
        page.open("article", "id", "turn" + turn.index(), "class", role);
        heading(turn, role, more);
        page.open("div", "lang", language).line();
        HtmlMarks marks =
                new HtmlMarks(
                        page,
                        analysis.interview().text(),
                        themes,
                        tags.getOrDefault(turn.index(), List.of()));
        for (Paragraph paragraph : turn.paragraphs()) {
            interruption(paragraph.span().start());
            page.open("p", "dir", "auto");
            marks.paragraph(paragraph.span());
            page.close("p").line();
        }
        marks.end();
        page.close("div").close("article").line();
    }

    private void heading(Turn turn, String role, String more) {
        String label = turn.label() == null ? cast.speaker(turn).title() : turn.label();
        page.open("h4")
                .text(turn.index() + " ")
                .element("span", label, "dir", "auto")
                .text(" ")
                .element("small", role + time(turn));
        if (!more.isEmpty()) {
            page.text(" ").element("small", more, "dir", "auto");
        }
        page.close("h4");
    }

    /** What interrupts a speech is no part of it. */
    private void interruption(int place) {
        if (beside.comes(place)) {
            page.close("div").line();
            beside.until(place);
            page.open("div", "lang", language).line();
        }
    }

    /** When the turn begins, if its source says so. */
    private static String time(Turn turn) {
        if (turn.time() == null) {
            return "";
        }
        long seconds = turn.time().start() / 1000;
        return String.format(
                Locale.ROOT, " · %d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
