package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Published: Mar 14, 2024 | DATELINE",
                "Editor's Note: This is cut. | NOTE",
                "Source: Harbour Gazette | FURNITURE",
                "Photo: Bo Lind | CAPTION",
                "The pier. Photo: Bo Lind | CAPTION",
                "The pier (Photo: Bo Lind) | CAPTION",
                "The pier photo: Bo Lind | ",
                "The pier Photo: Bo Lind | ",
                "Ina Moe Photo: Bo Lind | CAPTION",
                "Ina Moe photo: Bo Lind | ",
                "Ina Moe 图片: Bo Lind | ",
                "Moe Photo: Bo Lind | ",
                "Ina Moe of the Centre for the Study of the Straits of Port Ellery Photo: Moe | ",
                "(Editor's note: this is cut.) | NOTE",
                "（Editor's note: this is cut.） | NOTE",
                "[Editor's note: this is cut.] | NOTE",
                "(Eds. note: this is cut.) | NOTE",
                "（Eds. note: this is cut.） | NOTE",
                "[Eds. note: this is cut.] | NOTE",
                "(Eds. note: this is cut. | ",
                "(Eds. note: this is cut.） | NOTE",
                "(Yes. Note: this is cut.) | ",
                "(See. Also: this is cut.) | ",
                "Eds, note: this is cut.) | NOTE",
                "(Moe: this is cut.) | ",
                "(Source: this is cut.) | FURNITURE",
                "Share | FURNITURE",
                "The talk: https://p.example | FURNITURE",
                "https://p.example | FURNITURE",
                "<https://p.example> | FURNITURE",
                "www.p.example:here | FURNITURE",
                "www.p.example: here now | ",
                "See. https://p.example | ",
                "See: the https://p.example | ",
                "A https://p.example | ",
                "<<https://p.example>> | FURNITURE",
                "Who: hello | ",
                "1 | FURNITURE",
                "- 12 - | FURNITURE",
                "– 123 / | FURNITURE",
                "09 | FURNITURE",
                "--- 123 - | FURNITURE",
                "1234 | ",
                "1:2 | ",
                "See https://p.example | ",
                "See <https://p.example> | ",
                "See: <https://p.example | FURNITURE",
                "- | ",
                "- 12 a | ",
                "--- 123 -- | ",
                "The pier at dusk | CAPTION",
                "THE PIER AT DUSK | CAPTION",
                "The tide | ",
            })
    void what_a_line_says_of_itself(String words, Kind kind) {
        Line line = Lines.of(words).get(0);
        assertThat(Marks.kind(words, line, Set.of("the pier at dusk"))).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Photo", "Image", "Graphic", "Credit", "Foto", "Фото", "图片", "写真", "사진"})
    void a_credit_is_told_by_its_words(String words) {
        assertThat(PageWords.credit(words, 0, words.length())).isTrue();
        assertThat(PageWords.credit(words + 's' + words, 0, words.length() * 2 + 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The pier. Photo: Bo Lind | Bo Lind",
                "The pier (Photo: Bo Lind) | Bo Lind",
                "Photo: \"Bo Lind\" | \"Bo Lind",
                "Photo: ) | ",
                "Photo: | ",
                "The pier | ",
            })
    void the_owner_of_a_picture_stands_behind_the_colon(String words, String owner) {
        assertThat(Marks.owner(words, new Span(0, words.length()))).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "© Harbour Gazette | true",
                "Copyright Harbour Gazette | true",
                "Transcribed by Bo Lind | true",
                "版权所有 | true",
                "The copyright | false",
            })
    void some_words_end_a_page(String words, boolean closes) {
        assertThat(PageLines.closes(words, Lines.of(words).get(0))).isEqualTo(closes);
    }

    /** Emphasis around the words makes a line as long as one of the page may be, or longer. */
    @ParameterizedTest
    @CsvSource({
        "___End of transcript, true, true",
        "____End of transcript, false, false",
        "_Share this article_, true, false",
        "__Share this article_, false, false",
        "The end, false, false",
    })
    void a_line_of_the_page_is_short(String words, boolean whole, boolean ends) {
        Line line = Lines.of(words).get(0);
        assertThat(PageLines.whole(words, line)).isEqualTo(whole);
        assertThat(PageLines.ends(words, line)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "© Gazette, true",
        "Copyright © Gazette, true",
        "Copyright of the Gazette, false",
        "All rights reserved, true",
        "版权所有, true",
        "Gazette ©, false",
    })
    void a_page_says_whose_it_is(String words, boolean owned) {
        assertThat(PageLines.owned(words, Lines.of(words).get(0))).isEqualTo(owned);
    }

    @ParameterizedTest
    @CsvSource({
        "About Lars Moe, true",
        "About Lars Moe and Marit Oyelaran of Ell, true",
        "About Lars Moe and Marit Oyelaran of Elle, false",
    })
    void a_portrait_has_a_short_heading(String words, boolean portrait) {
        assertThat(PageLines.portrait(words, Lines.of(words).get(0))).isEqualTo(portrait);
    }

    @ParameterizedTest
    @CsvSource({
        "source, true",
        "photo, true",
        "published, true",
        "by a maker source, true",
        "by a maker, false",
        "by source, true",
        "from source, false",
        "dear moe, true",
        "dear, false",
        "moe, false"
    })
    void a_label_may_be_the_pages_own(String key, boolean begins) {
        assertThat(PageWords.begins(key)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Questions and answers: | true",
                "Questions and answers | false",
                "Questions and answers of the long, long talk: | false",
                "Questions and answers of that long talk: | true",
            })
    void a_short_line_with_a_colon_announces(String words, boolean announces) {
        assertThat(Marks.announces(Lines.of(words).get(0))).isEqualTo(announces);
    }

    @Test
    void the_words_of_a_caption_are_those_with_its_credit_and_without() {
        String text = "The pier at dusk. Photo: Bo Lind\nPhoto: Bo Lind\nMoe: So.\nThe tide";
        assertThat(Marks.captions(text, Lines.of(text)))
                .containsExactlyInAnyOrder(
                        "the pier at dusk photo bo lind", "the pier at dusk", "photo bo lind");
        String first = "Photo: Bo Lind\nMoe: So.";
        assertThat(Marks.captions(first, Lines.of(first))).containsExactly("photo bo lind");
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void a_short_name_may_stand_before_a_credit(int length, boolean credit) {
        String words = "Ina M" + "o".repeat(length - 5) + " Photo: Bo Lind";
        String text = "The pier stands.\n".repeat(9) + words;
        Line line = Lines.of(text).get(9);
        assertThat(Marks.kind(text, line, Set.of())).isEqualTo(credit ? Kind.CAPTION : null);
    }

    @ParameterizedTest
    @CsvSource({"80, true", "81, false"})
    void a_heading_is_short(int length, boolean heading) {
        String words = "a".repeat(length);
        assertThat(Marks.heading(Lines.of(words).get(0))).isEqualTo(heading);
        String sentence = words.substring(1) + ".";
        assertThat(Marks.heading(Lines.of(sentence).get(0))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"59, 60", "60, -1"})
    void a_credit_stands_at_the_end_of_its_line(int behind, int length) {
        String words = "The pier. Photo:" + "a".repeat(behind);
        Span credit = Marks.credit(words, 0, words.length());
        assertThat(credit).isEqualTo(length < 0 ? null : new Span(10, words.length()));
    }
}
