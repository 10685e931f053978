package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Evidence in the text and in its context, from texts to what stands on the page. */
class HtmlMarksTest {

    private static final String CODEBOOK =
            """
            {"format": "codebook/1", "id": "b", "version": "1", "language": "en", "label": "B",
             "themes": [
              {"id": "n", "label": "Night", "definition": "d", "cues": ["night ferry"]},
              {"id": "t", "label": "Time", "definition": "d", "cues": ["ferry timetable"]},
              {"id": "f", "label": "Ferry", "definition": "d", "cues": ["ferry"]}]}
            """;

    private static Document page(String answer) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Codebook.read(CODEBOOK))) {
            String text =
                    "Mira: Why do you ask?\n\nLoke: "
                            + answer
                            + "\n\nMira: And then?\n\nLoke: Nothing.\n";
            return Jsoup.parse(
                    HtmlReport.render(analyzer.analyze(new InterviewParser().parse(text))));
        }
    }

    @Test
    void overlapping_evidence_is_cut_at_every_boundary_and_each_piece_carries_its_set() {
        Element turn = page("The night ferry timetable is old.").getElementById("turn1");
        assertThat(turn.select("mark").eachText()).containsExactly("night", "ferry", "timetable");
        assertThat(turn.select("mark").eachAttr("title"))
                .containsExactly("Night", "Night; Time; Ferry", "Time");
        assertThat(turn.select("p").html())
                .isEqualTo(
                        "The <mark id=\"q1-1-0\" class=\"c0 f0 d0\" title=\"Night\">night </mark>"
                                + "<mark class=\"c0 f0 d2\" title=\"Night; Time; Ferry\">"
                                + "<span id=\"q1-2-0\" class=\"c1 f0 d1\">"
                                + "<span id=\"q1-3-0\" class=\"c2 f0 d0\">ferry</span></span></mark>"
                                + "<sup><a href=\"#e1-1-0\" title=\"Night\">1</a>"
                                + " <a href=\"#e1-3-0\" title=\"Ferry\">3</a></sup>"
                                + "<mark class=\"c1 f0 d0\" title=\"Time\"> timetable</mark>"
                                + "<sup><a href=\"#e1-2-0\" title=\"Time\">2</a></sup> is old.");
    }

    @Test
    void evidence_side_by_side_and_at_both_ends_of_a_paragraph_is_marked() {
        Element turn = page("Ferry, ferry").getElementById("turn1");
        assertThat(turn.select("mark").eachText()).containsExactly("Ferry", "ferry");
        assertThat(turn.select("mark").eachAttr("id")).containsExactly("q1-1-0", "q1-1-1");
        assertThat(turn.select("p").text()).isEqualTo("Ferry1, ferry1");
    }

    @Test
    void each_paragraph_has_its_own_marks() {
        Element turn = page("The ferry came.\n\nIt left. The ferry left.").getElementById("turn1");
        assertThat(turn.select("p").eachText())
                .containsExactly("The ferry1 came.", "It left. The ferry1 left.");
    }

    @Test
    void statuses_are_signs_in_the_text_and_words_in_the_context() {
        Document page = page("There is no ferry. There may be a ferry.");
        assertThat(page.select("#turn1 sup").eachText()).containsExactly("1¬", "1~");
        assertThat(page.select("#turn1 sup a").eachAttr("title"))
                .containsExactly("Ferry, negated", "Ferry, hedged");
        assertThat(page.select(".lines .chip").eachText()).containsExactly("¬ negated", "~ hedged");
    }

    @Test
    void a_line_of_context_shows_where_its_sentence_was_cut() {
        Document page =
                page(
                        "One two three four five six seven eight nine (ferry) one two three four"
                                + " five six seven eight nine. My ferry left.");
        assertThat(page.select(".lines .before"))
                .extracting(Element::wholeText)
                .containsExactly("… three four five six seven eight nine (", "My ");
        assertThat(page.select(".lines .from").eachText())
                .containsExactly("ferry) one two three four five six seven …", "ferry left.");
    }

    @Test
    void any_number_of_blanks_around_evidence_is_one_in_its_context() {
        Document page = page("My  ferry   left.");
        assertThat(page.select(".lines .before").get(0).wholeText()).isEqualTo("My ");
        assertThat(page.select(".lines .from").get(0).wholeText()).isEqualTo("ferry left.");
    }

    @Test
    void themes_that_are_open_stand_in_the_order_of_the_codebook() {
        String html = HtmlReport.render(Fixtures.analysisOfTwoThemes());
        Element turn = Jsoup.parse(html).getElementById("turn1");
        assertThat(turn.select("mark").eachText()).containsExactly("The tide,", "the sea.");
        assertThat(turn.select("mark").eachAttr("title")).containsExactly("Tide", "Sea; Tide");
        assertThat(turn.select("sup").text()).isEqualTo("1¬~» 2");
        assertThat(html.split("<span").length).isEqualTo(html.split("</span").length);
    }

    @Test
    void four_lines_are_drawn_below_one_another_and_no_more() {
        Interview interview = Fixtures.interview("tide");
        Span answer = interview.turns().get(1).span();
        Tag tide =
                Fixtures.tag(
                        interview,
                        1,
                        "tide",
                        Collections.nCopies(5, answer),
                        Analysis.Assertion.PLAIN);
        String html = HtmlReport.render(Fixtures.analysis(interview, List.of(tide)));
        Element turn = Jsoup.parse(html).getElementById("turn1");
        assertThat(turn.select("mark, mark span"))
                .extracting(one -> one.id() + " " + one.className())
                .containsExactly(
                        "q1-1-0 ",
                        "q1-1-1 c0 f0 d3",
                        "q1-1-2 c0 f0 d2",
                        "q1-1-3 c0 f0 d1",
                        "q1-1-4 c0 f0 d0");
    }

    @Test
    void what_an_exchange_does_with_themes_is_said() {
        assertThat(page("A ferry.").select(".does li").eachText())
                .containsExactly("+ volunteered 1 Ferry");
    }
}
