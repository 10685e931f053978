package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.InterviewParser;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What nobody says stands on the page too, in its place and told apart from speech. */
class HtmlBesideTest {

    private static Document page(Interview interview) {
        return Jsoup.parse(HtmlReport.render(Fixtures.analysis(interview, List.of())));
    }

    private static Document page(String text) {
        return page(new InterviewParser().parse(text));
    }

    @Test
    void all_that_nobody_says_is_there_with_what_it_is() throws Exception {
        Interview interview = Fixtures.sample().interview();
        assertThat(page(interview).select("#text .beside").eachText())
                .startsWith(
                        "section VIEWPOINT / HARBOUR DIALOGUE",
                        "headline Ports on both shores can steady the whole Strait: scholar of the"
                                + " sea lanes",
                        "date Published: Mar 14, 2024 08:40 AM",
                        "caption The container terminal of Port Ellery, seen from the old"
                                + " lighthouse on March 11, 2024. Photo: Anouk Brandt",
                        "caption The container terminal of Port Ellery, seen from the old"
                                + " lighthouse on March 11, 2024. Photo: Anouk Brandt",
                        "note Editor’s Note:")
                .hasSize(7);
    }

    @Test
    void what_interrupts_a_speech_stands_between_its_paragraphs_and_apart() {
        Element text =
                page("""
                        HG: Who owns a strait?

                        Ko: Nobody does.

                        Read more: Ten straits

                        They have to talk.

                        ## Ice and water

                        HG: Since when?

                        Ko: Since the ice left it.

                        Read more: Ten rivers
                        """)
                        .getElementById("text");
        Element turn = text.getElementById("turn1");
        assertThat(turn.children().eachText())
                .containsExactly(
                        "1 Ko answers",
                        "Nobody does.",
                        "page Read more: Ten straits",
                        "They have to talk.");
        assertThat(turn.select("div p").eachText())
                .containsExactly("Nobody does.", "They have to talk.");
        assertThat(text.select("section > .beside").eachText())
                .containsExactly("subhead ## Ice and water", "page Read more: Ten rivers");
        assertThat(text.children().last().text()).isEqualTo("page Read more: Ten rivers");
    }

    @Test
    void the_heading_of_a_speech_has_all_that_its_label_has() {
        Document page =
                page(
                        """
                        **HG:** [00:19:36] Who owns a strait?

                        **KO (Party of the Shore) [00:19:40] Nobody does.

                        **HG:** [00:19:59] Since when?

                        **KO (Party of the Shore) [00:20:04] Since the ice left it.
                        """);
        assertThat(page.select("h4").eachText())
                .containsExactly(
                        "0 HG asks [00:19:36]",
                        "1 KO answers (Party of the Shore) [00:19:40]",
                        "2 HG asks [00:19:59]",
                        "3 KO answers (Party of the Shore) [00:20:04]");
    }

    @Test
    void a_label_without_speech_and_a_text_without_labels_are_there_too() {
        assertThat(
                        page("HG: Who?\n\nKo: I.\n\nHG:\n\nKo: You.\n\nHG: Why?\n\nKo: Yes.")
                                .select("#text .label")
                                .eachText())
                .containsExactly("label HG:");
        assertThat(page("Nobody speaks here.\n\nReally nobody.").select("#text .beside").eachText())
                .containsExactly("unclear Nobody speaks here.", "unclear Really nobody.");
    }

    @Test
    void no_word_of_a_text_is_missing_and_all_are_in_order() {
        for (long seed = 0; seed < 300; seed++) {
            Interview interview = new InterviewParser().parse(Transcripts.of(seed));
            String shown = letters(page(interview).select("#text").text());
            int at = 0;
            for (Block block : interview.blocks()) {
                at = after(block, interview.text(), shown, at);
            }
        }
    }

    private static int after(Block block, String text, String shown, int at) {
        String words = block.span().in(text);
        if (block.kind() == Kind.LABEL) {
            for (String word : Pattern.compile("[^\\p{L}\\p{Nd}]+").split(words)) {
                assertThat(shown.indexOf(letters(word), at)).as(words).isNotNegative();
            }
            return at;
        }
        int found = shown.indexOf(letters(words), at);
        assertThat(found).as(words).isNotNegative();
        return found + letters(words).length();
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
