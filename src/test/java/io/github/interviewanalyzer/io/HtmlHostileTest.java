package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What an interview or a codebook holds is text on the pages, whatever it looks like. */
@Costly
class HtmlHostileTest {

    private static final long SEED = 20261124;
    private static final int PAYLOADS = 500;

    /** Attributes that hold words, or where something stands. */
    private static final Set<String> WORDS = Set.of("title", "aria-label", "lang", "d", "width");

    private static final String PLAIN = "x".repeat(Hostile.LENGTH);

    @Test
    void hostile_words_in_every_field_leave_the_elements_of_the_report_as_they_are() {
        List<String> plain = elements(HtmlReport.render(Hostile.analysis(PLAIN)));
        for (String payload : Hostile.payloads(SEED, PAYLOADS)) {
            assertThat(elements(HtmlReport.render(Hostile.analysis(payload))))
                    .as(payload)
                    .isEqualTo(plain);
        }
    }

    @Test
    void hostile_words_in_every_field_leave_the_elements_of_a_comparison_as_they_are() {
        List<String> plain = elements(compared(PLAIN));
        for (String payload : Hostile.payloads(SEED, PAYLOADS)) {
            assertThat(elements(compared(payload))).as(payload).isEqualTo(plain);
        }
    }

    private static String compared(String words) {
        return HtmlReport.compare(List.of(Hostile.analysis(words), Hostile.analysis(words)));
    }

    @Test
    void the_payloads_are_in_every_field_that_a_page_shows() {
        String page = HtmlReport.render(Hostile.analysis("@".repeat(Hostile.LENGTH)));
        Document read = Jsoup.parse(page);
        for (String shown :
                List.of(
                        "title",
                        ".kicker",
                        "h1",
                        "header dd",
                        "#cast tbody th",
                        "#cast tbody td",
                        "#matrix tbody th",
                        "#course li",
                        ".caption",
                        ".note",
                        ".subhead",
                        ".does li",
                        "h4",
                        "article p",
                        "#themes h3",
                        "#themes .soft",
                        ".who",
                        ".from b",
                        ".chip",
                        "#doubts li",
                        "footer dd")) {
            assertThat(read.select(shown).text()).as(shown).contains("@@@@@@@@@@");
        }
    }

    @Test
    void words_are_shown_as_they_are_and_what_cannot_be_seen_by_a_sign() {
        String words = "<b>\u0000\u202e\ud800&amp;" + "y".repeat(Hostile.LENGTH - 11);
        Document read = Jsoup.parse(HtmlReport.render(Hostile.analysis(words)));
        assertThat(read.select("h1").text())
                .isEqualTo("<b>\u2400\ufffd\ufffd&amp;" + "y".repeat(Hostile.LENGTH - 11));
    }

    /** Each element, comment and the like with its depth, attributes and their values but words. */
    private static List<String> elements(String page) {
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document read = parser.parseInput(page, "");
        assertThat(parser.getErrors()).isEmpty();
        List<String> elements = new ArrayList<>();
        read.nodeStream()
                .filter(node -> !(node instanceof TextNode))
                .forEach(node -> elements.add(described(node)));
        return elements;
    }

    private static String described(Node node) {
        Set<String> attributes = new TreeSet<>();
        for (Attribute attribute : node.attributes()) {
            boolean words =
                    WORDS.contains(attribute.getKey()) || attribute.getKey().startsWith("#");
            attributes.add(attribute.getKey() + (words ? "" : '=' + attribute.getValue()));
        }
        int depth = 0;
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            depth++;
        }
        return depth + node.nodeName() + attributes;
    }
}
