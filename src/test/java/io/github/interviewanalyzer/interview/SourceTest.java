package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Source.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTest {

    private static Place place(int start, int end, int fileStart, int fileEnd) {
        return new Place(new Span(start, end), new Span(fileStart, fileEnd));
    }

    /** "<b>R&amp;D:</b>\nYes." read as "R&D: Yes.". */
    private static final Interview.Origin ORIGIN =
            new Interview.Origin(
                    Form.HTML,
                    "0".repeat(64),
                    List.of(
                            place(0, 1, 3, 4),
                            place(1, 2, 4, 9),
                            place(2, 4, 9, 11),
                            place(5, 9, 16, 20)));

    @Test
    void a_source_is_known_by_the_hash_of_its_bytes() {
        // NIST, FIPS 180-2, appendix B.1.
        String hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assertThat(Source.of("abc").sha256()).isEqualTo(hash);
        assertThat(Source.decode(new byte[] {'a', 'b', 'c'}, StandardCharsets.UTF_8).sha256())
                .isEqualTo(hash);
    }

    @Test
    void plain_text_stands_in_the_file_where_it_stands_in_the_text() {
        assertThat(Source.of("GT: Why?").origin().inFile(new Span(4, 8))).isEqualTo(new Span(4, 8));
    }

    @Test
    void a_span_is_traced_character_by_character_and_entities_as_a_whole() {
        assertThat(ORIGIN.inFile(new Span(0, 1))).isEqualTo(new Span(3, 4));
        assertThat(ORIGIN.inFile(new Span(1, 2))).isEqualTo(new Span(4, 9));
        assertThat(ORIGIN.inFile(new Span(0, 3))).isEqualTo(new Span(3, 10));
        assertThat(ORIGIN.inFile(new Span(6, 8))).isEqualTo(new Span(17, 19));
        assertThat(ORIGIN.inFile(new Span(0, 9))).isEqualTo(new Span(3, 20));
    }

    @Test
    void half_a_character_of_two_halves_is_traced_to_its_whole_entity() {
        Interview.Origin origin =
                new Interview.Origin(
                        Form.HTML, "", List.of(place(0, 2, 3, 12), place(2, 4, 12, 14)));
        assertThat(origin.inFile(new Span(0, 1))).isEqualTo(new Span(3, 12));
        assertThat(origin.inFile(new Span(1, 3))).isEqualTo(new Span(3, 13));
    }

    @Test
    void what_the_reader_put_in_stood_at_an_empty_place() {
        assertThat(ORIGIN.inFile(new Span(4, 5))).isEqualTo(new Span(11, 11));
        assertThat(ORIGIN.inFile(new Span(9, 9))).isEqualTo(new Span(20, 20));
        assertThat(ORIGIN.inFile(new Span(3, 5))).isEqualTo(new Span(10, 11));
        assertThat(ORIGIN.inFile(new Span(4, 6))).isEqualTo(new Span(16, 17));
    }

    @Test
    void what_the_reader_put_in_before_all_stood_at_the_first_place() {
        Interview.Origin origin =
                new Interview.Origin(
                        Form.HTML, "", List.of(place(2, 4, 7, 9), place(6, 8, 12, 14)));
        assertThat(origin.inFile(new Span(0, 1))).isEqualTo(new Span(7, 7));
        assertThat(origin.inFile(new Span(0, 2))).isEqualTo(new Span(7, 7));
        assertThat(origin.inFile(new Span(1, 3))).isEqualTo(new Span(7, 8));
        assertThat(origin.inFile(new Span(4, 6))).isEqualTo(new Span(9, 9));
        assertThat(origin.inFile(new Span(3, 7))).isEqualTo(new Span(8, 13));
    }

    @Test
    void marks_and_places_are_in_order_and_inside_of_the_text() {
        Mark strong = new Mark(Mark.Kind.STRONG, new Span(0, 9), null);
        assertThatThrownBy(
                        () ->
                                new Source(
                                        "short",
                                        Form.HTML,
                                        "",
                                        List.of(strong),
                                        List.of(),
                                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () ->
                                new Interview.Origin(
                                        Form.HTML,
                                        "",
                                        List.of(place(2, 3, 0, 1), place(0, 1, 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_that_are_no_text_are_refused_with_their_offset() {
        byte[] latin = {'a', (byte) 0xE9, 'b'};
        assertThatThrownBy(() -> Source.decode(latin, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        InterviewException.class,
                        e -> {
                            assertThat(e.code()).isEqualTo(InterviewException.Code.ENCODING);
                            assertThat(e.where()).isEqualTo("byte 1");
                        })
                .hasMessage(
                        "ENCODING at byte 1: not UTF-8; say which charset the text is in, or"
                                + " convert it to UTF-8");
        assertThat(Source.decode(latin, StandardCharsets.ISO_8859_1).text()).isEqualTo("aéb");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "talk.vtt       | Kim: Because.                                | WEBVTT",
                "talk.SRT       | Kim: Because.                                | SUBRIP",
                "talk.htm       | Kim: Because.                                | HTML",
                "talk.xhtml     | Kim: Because.                                | HTML",
                "talk           | WEBVTT                                       | WEBVTT",
                "talk           | 'WEBVTT\t- a talk'                           | WEBVTT",
                "talk           | '<head><title>Kim'                           | HTML",
                "talk           | '<BODY>Kim: Because.'                        | HTML",
                "talk           | '<p>Kim: Because.'                           | TEXT",
                "talk           | '1'                                          | TEXT",
                "talk           | '1\\nBecause.'                               | TEXT",
                "talk           | '1\\nfirst --> second\\n1 --> 2\\nBecause.'   | SUBRIP",
                "talk           | '1\\nBecause.\\n1 --> 2\\nBecause.'           | TEXT",
                "talk.en.html   | Kim: Because.                                | HTML",
                "talk.md        | Kim: Because.                                | TEXT",
                "talk.txt       | '\uFEFFWEBVTT - a talk'                       | WEBVTT",
                "talk           | '<!doctype HTML><p>Kim: Because.'            | HTML",
                "talk           | '\\n <html lang=en>' | HTML",
                "talk           | '1\\n00:00:01,000 --> 00:00:02,000\\nBecause.' | SUBRIP",
                "talk           | '1\\nthe one --> the other'                    | TEXT",
                "talk           | WEBVTTs are files.                           | TEXT",
                "talk           | ''                                           | TEXT",
            })
    void the_ending_or_the_beginning_of_a_file_tells_its_form(
            String name, String file, Form expected) {
        byte[] bytes = file.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        assertThat(Form.of(name, bytes)).isEqualTo(expected);
    }
}
