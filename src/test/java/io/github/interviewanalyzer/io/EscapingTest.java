package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single characters as they stand in JSON, in XML, in a page and in the cell of a table. */
class EscapingTest {

    private static String json(String text) {
        StringWriter out = new StringWriter();
        try (EscapingWriter writer = new EscapingWriter(out)) {
            writer.write(text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    /** Character by character, as a writer may be used too. */
    private static String slowly(String text) {
        StringWriter out = new StringWriter();
        try (EscapingWriter writer = new EscapingWriter(out)) {
            for (int i = 0; i < text.length(); i++) {
                writer.write(text.charAt(i));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7f", "80", "9f", "61c", "200b", "200f", "2028", "202e", "2060", "206f", "feff",
                "fff9", "fffb", "d800x", "dbffx", "dc00", "dfff"
            })
    void what_a_reader_cannot_see_is_escaped_in_json(String unit) {
        char c = (char) Integer.parseInt(unit.replace("x", ""), 16);
        String escaped = String.format("a\\u%04xb", (int) c);
        assertThat(json("a" + c + "b")).isEqualTo(escaped);
        assertThat(slowly("a" + c + "b")).isEqualTo(escaped);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "20", "22", "7e", "a0", "ad", "61b", "61d", "200a", "2010", "2027", "202f",
                "205f", "2070", "d7ff", "e000", "fefe", "ff00", "fff8", "fffc", "ffff"
            })
    void all_other_characters_stay_in_json(String unit) {
        String text = "a" + (char) Integer.parseInt(unit, 16) + "b";
        assertThat(json(text)).isEqualTo(text);
        assertThat(slowly(text)).isEqualTo(text);
    }

    @Test
    void only_whole_pairs_of_surrogates_stay_in_json() throws IOException {
        assertThat(json("a\uD83D\uDEA2b")).isEqualTo("a\uD83D\uDEA2b");
        assertThat(json("\uD83D\uD83D\uDEA2")).isEqualTo("\\ud83d\uD83D\uDEA2");
        assertThat(json("\uD83D\u200B")).isEqualTo("\\ud83d\\u200b");
        assertThat(json("\uDEA2\uD83D-")).isEqualTo("\\udea2\\ud83d-");
        StringWriter out = new StringWriter();
        try (EscapingWriter writer = new EscapingWriter(out)) {
            writer.write("xa\uD83Dx", 1, 2);
            writer.write(new char[] {'x', '\uDEA2', 'b', 'x'}, 1, 2);
        }
        assertThat(out).hasToString("a\uD83D\uDEA2b");
    }

    private static String page(String text) {
        return new Html().text(text).toString();
    }

    @Test
    void a_page_holds_no_mark_of_its_language_from_a_text() {
        assertThat(page("<a href=\"x\" id='y'>&amp;"))
                .isEqualTo("&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;");
        assertThat(new Html().open("a", "title", "\"><script>").toString())
                .isEqualTo("<a title=\"&quot;&gt;&lt;script&gt;\">");
    }

    @Test
    void a_page_shows_what_is_not_seen_as_a_sign_that_does_nothing() {
        assertThat(page("a\tb\nc\u2028d\u2029e")).isEqualTo("a b c d e");
        assertThat(page("\u0000\u0008\u000B\r\u001F")).isEqualTo("\u2400\u2408\u240B\u240D\u241F");
        for (String unseen :
                new String[] {
                    "\u007F",
                    "\u0080",
                    "\u009F",
                    "\u200B",
                    "\u202E",
                    "\u2066",
                    "\uFEFF",
                    "\uFFFE",
                    "\uFFFF",
                    "\uD83D",
                    "\uDEA2",
                    "\uD83F\uDFFE",
                    "\uD83F\uDFFF",
                    "\uDB40\uDC01"
                }) {
            assertThat(page(unseen)).isEqualTo("\uFFFD");
        }
        String seen = " ~\u00A0\u00ADé\u200D\uFFFD\uFFFC\uD83D\uDEA2\uD83F\uDFFD";
        assertThat(page(seen)).isEqualTo(seen);
    }

    private static String cell(boolean formulas, String text) throws IOException {
        StringWriter out = new StringWriter();
        CsvRows rows = new CsvRows(out, formulas);
        rows.row("x", text, null);
        rows.end();
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@a", "\t1", "\r1", "\n1", "＝1", "＋1", "－1", "＠a"})
    void a_cell_is_no_formula_unless_it_is_asked_for(String text) throws IOException {
        assertThat(cell(false, text).replace("\"", "")).isEqualTo("x,'" + text + ",\r\n");
        assertThat(cell(true, text).replace("\"", "")).isEqualTo("x," + text + ",\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "a=1", " =1", "'=1"})
    void other_cells_stay_as_they_are(String text) throws IOException {
        assertThat(cell(false, text)).isEqualTo("x," + text + ",\r\n");
        assertThat(cell(true, text)).isEqualTo("x," + text + ",\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "a", "20", "7f", "85", "d7ff", "e000", "fffd", "10000", "1ffff", "10ffff"
            })
    void xml_holds_what_it_can_hold_as_it_is(String point) {
        String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";
        assertThat(SafeXml.text(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "8", "b", "c", "e", "1f", "d800", "dbff", "dc00", "dfff", "fffe", "ffff"
            })
    void xml_has_a_sign_for_what_it_cannot_hold(String unit) {
        String text = "a" + (char) Integer.parseInt(unit, 16) + "b";
        assertThat(SafeXml.text(text)).isEqualTo("a\uFFFDb");
    }

    @Test
    void a_line_break_in_xml_is_one_line_feed() {
        assertThat(SafeXml.text("a\r\nb\rc\nd\n\re\r\r\nf")).isEqualTo("a\nb\nc\nd\n\ne\n\nf");
    }

    /** "|" stands where a place of the original is asked for, ␍ and ␊ for line breaks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "|ab → 0",
                "a|b → 1",
                "ab| → 2",
                "\uFEFF|ab → 0",
                "a\uFEFF|b → 2",
                "a␍␊|b → 2",
                "a␍|␊b → 1",
                "a|␍␊b → 1",
                "a␍|b → 2",
                "a␍␊b␍␊c| → 5",
                "😀␍␊|b → 2",
                "\uD83D|b → 1",
                "ab␍| → 3"
            })
    void a_place_of_the_original_is_found_in_the_text_of_xml(String marked, int place) {
        String original = marked.replace('␍', '\r').replace('␊', '\n').replace("|", "");
        XmlText text = XmlText.of(original);
        int asked = marked.indexOf('|');
        assertThat(text.codePoint(asked)).isEqualTo(place);
        assertThat(text.in(new Span(0, asked)).codePoints()).hasSize(place);
    }

    /** The example of RFC 6920, 8.1. */
    @Test
    void a_text_is_named_by_its_hash() {
        assertThat(ContentIds.ofText("Hello World!"))
                .isEqualTo("ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk");
    }

    @ParameterizedTest
    @CsvSource({
        "tide-2, tide-2",
        "az09, az09",
        "AZ, _41__5a_",
        "a_b, a_5f_b",
        "`{, _60__7b_",
        "/:, _2f__3a_",
        "é, _e9_"
    })
    void an_id_is_one_that_every_format_holds(String id, String safe) {
        assertThat(ContentIds.safe(id)).isEqualTo(safe);
    }
}
