package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {

    private static Piece piece(Kind kind, String words) {
        return piece(kind, new Span(1, words.length() + 1));
    }

    private static Piece piece(Kind kind, Span words) {
        return new Piece(new Block(kind, words), words, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Editor's Note: The ice left. | The ice left.",
                "Editor's Note: **The ice left.** | The ice left.**",
                "The ice: it left. | The ice: it left.",
                "Source: the harbour | Source: the harbour",
                "Note: | ",
            })
    void the_words_that_announce_a_note_are_no_part_of_it(String words, String note) {
        List<Paragraph> notes = Articles.notes("_" + words, List.of(piece(Kind.NOTE, words)));
        assertThat(notes)
                .extracting(Paragraph::text)
                .isEqualTo(note == null ? List.of() : List.of(note));
        assertThat(Articles.notes("_" + words, List.of(piece(Kind.SPEECH, words)))).isEmpty();
    }

    @Test
    void captions_and_the_date_are_those_of_their_own_lines() {
        String text = "Tides of May 9, 2024\nPhoto: Bo Lind";
        Span headline = new Span(0, 20);
        Span caption = new Span(21, text.length());
        Interview.Article article =
                Articles.read(
                        text,
                        List.of(piece(Kind.HEADLINE, headline), piece(Kind.CAPTION, caption)));
        assertThat(article.published()).isNull();
        assertThat(article.captions())
                .extracting(Paragraph::text)
                .containsExactly("Photo: Bo Lind");
    }

    @ParameterizedTest
    @CsvSource({
        "## The  ice, The ice",
        "##The ice, The ice",
        "#, #",
        "##, #",
        "The ice #1, The ice #1",
    })
    void a_headline_is_printed_without_its_heading_mark(String words, String headline) {
        assertThat(Articles.read("_" + words, List.of(piece(Kind.HEADLINE, words))).headline())
                .isEqualTo(headline);
    }
}
