package io.github.interviewanalyzer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Source.Place;
import io.github.interviewanalyzer.interview.Span;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void words_that_stand_loose_in_a_table_have_no_place() {
        Source source = read("<table><tr><td>Farr</td>loose<hr><td>old</td></tr></table><p>It");
        assertThat(source.text()).isEqualTo("loose\n\n***\n\nFarr\told\n\nIt");
        assertThat(source.places())
                .extracting(place -> place.span().in(source.text()))
                .containsExactly("Farr", "old", "It");
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

    /** ␊ stands for a line break, ⇥ for a tab. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a<br>b → a␊b",
                "a<br><br>b → a␊␊b",
                "a<br> <br> <br>b → a␊␊b",
                "<br>a<br> → a",
                "<p>a </p> → a",
                "a <br> b → a␊b",
                "<p>a<p>b → a␊␊b",
                "a<div>b</div>c → a␊␊b␊␊c",
                "<ul><li>a<li>b<br>c</ul> → a␊␊b␊c",
                "a<hr>b → a␊␊***␊␊b",
                "<hr>a → ***␊␊a",
                "<table><tr><td>a<td>b<tr><th>c<td>d</table> → a⇥b␊␊c⇥d",
                "<table><tr><td>a <td> b<td><td>c</table> → a⇥b⇥c",
                "<table><tr><td><td>a</table> → a",
                "<table><tr><td>a<br><td>b</table> → a␊b",
                " a  b␊c⇥d  → a b c d",
                "a <b> b</b> <i> </i> c → a b c",
                "a&nbsp; b → a\u00A0 b",
                "<pre>a␊ b␊␊c</pre>d␊e → a␊b␊␊c␊␊d e",
                "<pre>a<pre>b</pre>c␊d</pre> → a␊␊b␊␊c␊d",
                "---␊title: x␊by: y␊---␊a␊b → ---␊title: x␊by: y␊---␊a b",
                "---␊title: x␊---␊␊a → ---␊title: x␊---␊a",
                "---␊title: x␊a → --- title: x a",
                "<table>a b<tr><td>c</table> → a b␊␊c",
                "--␊a␊--- → -- a ---",
                "a␊---␊b␊---␊c → a --- b --- c"
            })
    void a_page_is_lines_of_text(String page, String text) {
        Source source = read(page.replace('␊', '\n').replace('⇥', '\t'));
        assertThat(source.text().replace('\n', '␊').replace('\t', '⇥')).isEqualTo(text);
    }

    /** Kind, value and words of each mark. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "<b>a</b> b → STRONG a",
                "<strong>a <b>b</b></strong> c → STRONG a b",
                "<b></b>a <b> </b> → ``",
                "<p style='font-weight: bold'>a → STRONG a, STYLE font-weight:bold a",
                "<i>a</i> <em>b</em> <cite>c</cite> → EMPHASIS a, EMPHASIS b, EMPHASIS c",
                "<b>a <i>b</i></b> → STRONG a b, EMPHASIS b",
                "<h1>a</h1><h6>b</h6> → HEADING 1 a, HEADING 6 b",
                "<ul><li>a<li>b</ul> → ITEM a, ITEM b",
                "<blockquote><p>a<p>b</blockquote> → QUOTE a␊␊b",
                "<figure><img><figcaption>a</figcaption></figure> → CAPTION a",
                "<p class=q>a<p class=''>b → STYLE q a",
                "<p class=q><span class=x>a</span> → STYLE q a",
                "<p><span class=x>a</span> → STYLE x a",
                "<p><font color=red>a</font> → STYLE red a",
                "<p><span class=x>a</span> b → ``",
                "<p>a <span class=x>b</span> → ``",
                "<p>a</p><p><span class=x></span>b → ``",
                "<div class=q>a</div> → STYLE q a",
                "<div class=q><p>a</div> → ``",
                "<div class=q><b>a</b> b</div> → STRONG a, STYLE q a b",
                "<div class=q><i><p>a</i> b</div> → EMPHASIS a",
                "<dl><dt>a<dd>b</dl> → STYLE dt a, STYLE dd b",
                "<dl><dt class=q>a<dd><span class=x>b</span></dl> → STYLE q a, STYLE x b",
                "<details><summary class=q>a</summary>b</details> → STYLE summary a",
                "<section class=q>a</section> → ``"
            })
    void what_elements_say_of_their_words_are_marks(String page, String marks) {
        Source source = read(page);
        assertThat(
                        source.marks().stream()
                                .map(
                                        mark ->
                                                mark.kind()
                                                        + (mark.value() == null
                                                                ? " "
                                                                : " " + mark.value() + " ")
                                                        + mark.span().in(source.text()))
                                .collect(Collectors.joining(", "))
                                .replace('\n', '␊'))
                .isEqualTo(marks);
    }

    /** A piece of the text, and what stands in its place in the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "a &lt; b → < → &lt;",
                "a &ltb → <b → &ltb",
                "a&#x1F600;b → \uD83D\uDE00 → &#x1F600;",
                "a&#65;b → A → &#65;",
                "a & b → & → &",
                "a &amp → & → &amp",
                "a &; b → &; → &;",
                "a &unknown; b → &unknown; → &unknown;",
                "a &nothing; b → ¬hing; → &nothing;",
                "a &CounterClockwiseContourIntegral; b → ∳ → &CounterClockwiseContourIntegral;",
                "a<br>b → a␊b → a<br>b",
                "<hr>a → *** → <hr>",
                "a<hr>b → *** → <hr>",
                "a &copy &reg; b → © ® → &copy &reg;",
                "<pre>␊a␊b</pre> → a␊b → a␊b"
            })
    void words_have_their_place_in_the_file(String page, String words, String there) {
        String file = page.replace('␊', '\n');
        Source source = read(file);
        int at = source.text().indexOf(words.replace('␊', '\n'));
        Span span = new Span(at, at + words.length());
        assertThat(source.origin().inFile(span).in(file).replace('\n', '␊')).isEqualTo(there);
        assertTraced(file, source);
    }

    /** Words, and those of them that have a place in the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "<table>a b<tr><td>c</table> → a b␊␊c → a b|c",
                "<table><tr><td>c</td>a b</tr></table> → a b␊␊c → c",
                "<table><tr><td>c</td> </tr> </table>d → c␊␊d → c|d",
                "<hr><table><tr><td>c</td><hr>a</tr></table>d → ***␊␊***␊␊a␊␊c␊␊d → ***|c|d"
            })
    void words_that_stand_loose_behind_a_cell_have_no_place(
            String page, String text, String placed) {
        Source source = read(page);
        assertThat(source.text().replace('\n', '␊')).isEqualTo(text);
        assertThat(source.places().stream().map(place -> place.span().in(source.text()).strip()))
                .filteredOn(words -> !words.isEmpty())
                .containsExactly(placed.split("\\|"));
    }

    /**
     * The bytes of a page in a charset, with its byte-order mark or the charset that it declares.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                "UTF-8 → \uFEFFé“",
                "UTF-16BE → \uFEFFé“",
                "UTF-16LE → \uFEFFé“",
                "UTF-8 → \uFEFF<meta charset=iso-8859-2>é“",
                "UTF-16BE → \uFEFF<meta charset=iso-8859-2>é“",
                "UTF-8 → <meta charset=UTF-8>é“",
                "windows-1252 → <meta charset=iso-8859-1>é“",
                "windows-1252 → <meta charset='Latin1'>é“",
                "windows-1252 → <meta charset=us-ascii>é“",
                "windows-1252 → <META CHARSET=\"ascii\">é“",
                "windows-1254 → <meta charset=iso-8859-9>ğ“",
                "GB18030 → <meta charset=gb2312>镕",
                "GB18030 → <meta charset=gbk>镕",
                "GB18030 → <meta charset=x-gbk>镕",
                "Big5-HKSCS → <meta charset=big5>嘅",
                "windows-31j → <meta charset=shift_jis>①",
                "windows-31j → <meta charset=x-sjis>①",
                "windows-31j → <meta charset=sjis>①",
                "x-windows-949 → <meta charset=euc-kr>뷁",
                "x-windows-949 → <meta charset=ks_c_5601-1987>뷁",
                "ISO-8859-2 → <meta content=\"text/html; charset=ISO_8859-2:1987\">ő",
                "KOI8-R → <meta charset= ' koi8-r' >Ы",
                "UTF-8 → <meta charset=nonsense>é“",
                "UTF-8 → <meta charset=-->é“",
                "UTF-8 → <meta charset=>é“",
                "windows-1252 → <meta charset=>é“",
                "windows-1252 → <p>þÿ",
                "UTF-8 → charset=utf-8",
                "UTF-8 → é charset=",
                "ISO-8859-2 → charset=iso-8859-2>ő"
            })
    void a_page_is_in_the_charset_that_it_says(String charset, String page) {
        Source source = HtmlReader.decode(page.getBytes(Charset.forName(charset)));
        assertThat(source.text().replace("\uFEFF", "")).isEqualTo(page.replace("\uFEFF", ""));
    }

    /** Bytes as hexadecimal digits, and the page that they are. */
    @ParameterizedTest
    @CsvSource({
        "FEFF, ''",
        "FEFF00E9, é",
        "FFFE, ''",
        "FFFEE900, é",
        "EFBBBF, ''",
        "EFBBBFC3A9, é",
        "FE, þ",
        "FF, ÿ",
        "FE41, þA",
        "41FF, Aÿ",
        "FF41, ÿA",
        "EFBB, ï»",
        "EFBB41, ï»A",
        "EF41BF, ïA¿",
        "41BBBF, A»¿"
    })
    void a_byte_order_mark_is_whole(String bytes, String page) {
        String text = HtmlReader.decode(HexFormat.of().parseHex(bytes)).text();
        assertThat(text.replace("\uFEFF", "")).isEqualTo(page);
    }

    @Test
    void a_charset_is_declared_in_the_beginning_of_a_page() {
        String declared = "<meta charset=iso-8859-2>";
        for (int before : new int[] {4096 - declared.length(), 4096}) {
            String page = " ".repeat(before) + declared + "ő";
            Source source = HtmlReader.decode(page.getBytes(Charset.forName("iso-8859-2")));
            assertThat(source.text()).endsWith(before < 4096 ? "ő" : "õ");
        }
    }

    @Test
    @Costly
    void a_page_of_any_depth_is_read_on_a_small_stack() throws InterruptedException {
        String deep = "<div>".repeat(100_000) + "Because." + "<b>".repeat(100_000);
        AtomicReference<String> text = new AtomicReference<>("");
        Thread small = new Thread(null, () -> text.set(read(deep).text()), "small", 128 * 1024);
        small.start();
        small.join();
        assertThat(text.get()).isEqualTo("Because.");
    }

    @Test
    @Costly
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
    @Costly
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
