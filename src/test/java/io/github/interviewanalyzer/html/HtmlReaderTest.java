package io.github.interviewanalyzer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Source.Place;
import io.github.interviewanalyzer.interview.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static Source read(String page) {
        return HtmlReader.read(Source.of(page));
    }

    @Test
    void every_character_is_traced_to_the_file() {
        String page =
                "<body>\r\n<p class=q><b>R&amp;D&nbsp;Farr:</b> Why,\r\n  &lt;old&gt; &unknown; & fine&#x1F600;?"
                        + "<p>It is&hellip; <i>old</i>&copy</body>";
        Source source = read(page);
        assertThat(source.text())
                .isEqualTo(
                        "R&D\u00a0Farr: Why, <old> &unknown; & fine\uD83D\uDE00?\n\nIt is… old©");
        assertTraced(page, source);
        int farr = source.text().indexOf("&D");
        assertThat(source.origin().inFile(new Span(farr, farr + 1)).in(page)).isEqualTo("&amp;");
        int old = source.text().indexOf("<old>");
        assertThat(source.origin().inFile(new Span(old, old + 5)).in(page))
                .isEqualTo("&lt;old&gt;");
        int it = source.text().indexOf("?\n\nIt");
        assertThat(source.origin().inFile(new Span(it, it + 5)).in(page)).isEqualTo("?<p>It");
    }

    @Test
    void styles_of_paragraphs_are_marks() {
        Source source =
                read(
                        "<p class=question>Why?<p><span class=answer>Because.</span><p>Oh <i>so</i>.<p>So <span class=x>so");
        assertThat(source.marks())
                .extracting(
                        mark ->
                                mark.kind()
                                        + " "
                                        + mark.value()
                                        + " "
                                        + mark.span().in(source.text()))
                .containsExactly(
                        "STYLE question Why?", "STYLE answer Because.", "EMPHASIS null so");
    }

    @Test
    void a_page_says_its_charset() {
        Charset windows = Charset.forName("windows-1252");
        assertThat(HtmlReader.decode("<p>“é”".getBytes(windows)).text()).isEqualTo("<p>“é”");
        assertThat(HtmlReader.decode("<p>“é”".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("<p>“é”");
        String declared = "<meta charset=\"iso-8859-2\"><p>ő";
        assertThat(HtmlReader.decode(declared.getBytes(Charset.forName("iso-8859-2"))).text())
                .isEqualTo(declared);
        String chinese = "<meta charset=gb2312><p>记者：镕基？";
        assertThat(HtmlReader.decode(chinese.getBytes(Charset.forName("GBK"))).text())
                .isEqualTo(chinese);
        byte[] lying = "<meta charset=utf-8><p>é".getBytes(windows);
        assertThatThrownBy(() -> HtmlReader.decode(lying))
                .isInstanceOfSatisfying(
                        InterviewException.class,
                        e -> assertThat(e.code()).isEqualTo(InterviewException.Code.ENCODING));
    }

    @Test
    void a_page_of_any_depth_is_read_on_a_small_stack() throws InterruptedException {
        String deep = "<div>".repeat(100_000) + "Because." + "<b>".repeat(100_000);
        AtomicReference<String> text = new AtomicReference<>("");
        Thread small = new Thread(null, () -> text.set(read(deep).text()), "small", 128 * 1024);
        small.start();
        small.join();
        assertThat(text.get()).isEqualTo("Because.");
    }

    @Test
    void a_tag_of_many_attributes_and_a_page_of_nothing_are_read() {
        StringBuilder many = new StringBuilder("<p ");
        for (int i = 0; i < 100_000; i++) {
            many.append("a").append(i).append("=1 ");
        }
        assertThat(read(many + ">Because.").text()).isEqualTo("Because.");
        assertThat(read("").text()).isEmpty();
        assertThat(read("<p>").text()).isEmpty();
        assertThat(read("<a href=x>Only a link</a>").text()).isEqualTo("Only a link");
    }

    @Test
    void any_page_is_read_and_traced() {
        String[] parts = {
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<div class='related x'>",
            "</div>",
            "words ",
            "Kim: ",
            "&amp;",
            "&",
            ";",
            "<",
            ">",
            "<!--",
            "-->",
            "<table>",
            "<td>",
            "<script>",
            "</script>",
            "\r\n",
            "\u0000",
            "\uD83D",
            "<h1>",
            "</h1>",
            "<pre>",
            "&#0;",
            "<br>",
            "<svg>",
            "<title>"
        };
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                page.append(parts[random.nextInt(parts.length)]);
            }
            assertTraced(page.toString(), read(page.toString()));
        }
    }

    /** Pieces as long as their place are the same characters, and all that is said has a place. */
    private static void assertTraced(String page, Source source) {
        String text = source.text();
        int end = 0;
        for (Place place : source.places()) {
            String words = place.span().in(text);
            String there = place.file().in(page).replace('\u0000', '\uFFFD');
            if (words.length() == there.length() && !words.isBlank()) {
                assertThat(there.replaceAll("\\s", " "))
                        .as(page)
                        .isEqualTo(words.replace('\n', ' '));
            }
            assertThat(text.substring(end, place.span().start())).as(page).isBlank();
            end = place.span().end();
        }
        assertThat(text.substring(end)).as(page).isBlank();
    }
}
