package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The speeches with their evidence marked; where themes overlap, the text is cut at every boundary
 * and each piece names all of its themes; a step of {@link HtmlReport}.
 */
final class HtmlText {

    private final Html page;
    private final Interview interview;
    private final HtmlThemes themes;
    private final Map<Integer, List<Mark>> marks = new HashMap<>();

    /**
     * A piece of evidence in a turn.
     *
     * @param span where it stands
     * @param tag its tag
     * @param index its place among the tag's evidence
     */
    private record Mark(Span span, Tag tag, int index) {}

    private HtmlText(Html page, Analysis analysis, HtmlThemes themes) {
        this.page = page;
        this.interview = analysis.interview();
        this.themes = themes;
        for (Tag tag : analysis.tags()) {
            List<Mark> ofTurn = marks.computeIfAbsent(tag.turn(), turn -> new ArrayList<>());
            List<Evidence> evidence = tag.evidence();
            for (int i = 0; i < evidence.size(); i++) {
                ofTurn.add(new Mark(evidence.get(i).span(), tag, i));
            }
        }
    }

    static void render(Html page, Analysis analysis, HtmlThemes themes) {
        HtmlReport.section(page, "text", "Text");
        HtmlText text = new HtmlText(page, analysis, themes);
        Map<Integer, Analysis.Exchange> exchanges = new HashMap<>();
        for (Interview.Exchange exchange : analysis.interview().exchanges()) {
            exchanges.put(exchange.questions().get(0), analysis.exchanges().get(exchange.index()));
        }
        for (Turn turn : analysis.interview().turns()) {
            Analysis.Exchange begun = exchanges.get(turn.index());
            if (begun != null) {
                text.exchange(begun);
            }
            text.turn(turn);
        }
        page.close("section").line();
    }

    private void exchange(Analysis.Exchange exchange) {
        page.element("h3", "Exchange " + exchange.index()).open("ul", "class", "status");
        status("taken up", exchange.takenUp());
        status("dropped", exchange.dropped());
        status("volunteered", exchange.volunteered());
        page.close("ul").line();
    }

    private void status(String what, List<String> ids) {
        for (String id : ids) {
            if (themes.numbers().containsKey(id)) {
                page.open("li").text(what + ": ");
                themes.link(page, id);
                page.close("li");
            }
        }
    }

    private void turn(Turn turn) {
        String label = turn.label();
        page.open("article", "id", "turn" + turn.index(), "class", role(turn))
                .element(
                        "h4",
                        turn.index()
                                + " "
                                + (label == null
                                        ? interview.speaker(turn.speaker()).title()
                                        : label))
                .line();
        List<Mark> ofTurn = marks.getOrDefault(turn.index(), List.of());
        for (Paragraph paragraph : turn.paragraphs()) {
            page.open("p");
            paragraph(
                    paragraph.span(),
                    ofTurn.stream().filter(m -> m.span().overlaps(paragraph.span())).toList());
            page.close("p").line();
        }
        page.close("article").line();
    }

    private String role(Turn turn) {
        return switch (interview.speaker(turn.speaker()).role()) {
            case INTERVIEWER -> "asks";
            case INTERVIEWEE -> "answers";
            case OTHER -> "other";
        };
    }

    private void paragraph(Span paragraph, List<Mark> inside) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(paragraph.start(), paragraph.end()));
        for (Mark mark : inside) {
            cuts.add(Math.max(paragraph.start(), mark.span().start()));
            cuts.add(Math.min(paragraph.end(), mark.span().end()));
        }
        int start = paragraph.start();
        for (int end : cuts.tailSet(start + 1)) {
            piece(new Span(start, end), inside);
            start = end;
        }
    }

    private void piece(Span piece, List<Mark> inside) {
        List<Mark> over = inside.stream().filter(m -> m.span().contains(piece)).toList();
        for (Mark mark : over) {
            if (mark.span().start() == piece.start()) {
                page.open("span", "id", HtmlThemes.anchor(mark.tag(), mark.index(), themes))
                        .close("span");
            }
        }
        String words = piece.in(interview.text());
        List<String> ids = over.stream().map(m -> m.tag().theme()).distinct().toList();
        if (ids.isEmpty()) {
            page.text(words);
            return;
        }
        String labels =
                ids.stream()
                        .map(id -> themes.found().get(themes.number(id) - 1).label())
                        .collect(Collectors.joining("; "));
        page.open("mark", "class", themes.style(ids.get(0)), "title", labels)
                .text(words)
                .open("sup");
        for (String id : ids) {
            page.element(
                            "a",
                            Integer.toString(themes.number(id)),
                            "href",
                            "#theme" + themes.number(id))
                    .text(id.equals(ids.get(ids.size() - 1)) ? "" : " ");
        }
        page.close("sup").close("mark");
    }
}
