package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    @Test
    void a_byte_order_mark_is_blank_wherever_the_text_begins() {
        for (String text : new String[] {"Q: Why?\nA: So.", "A strait\n\nQ: Why?\nA: So."}) {
            Interview interview = new InterviewParser().parse('\uFEFF' + text);
            assertThat(interview.blocks().get(0)).isEqualTo(new Block(Kind.BLANK, new Span(0, 1)));
            assertThat(interview.blocks().get(1).span().start()).isEqualTo(1);
        }
        assertThat(new InterviewParser().parse("\uFEFF\nQ: Why?\nA: So.").blocks())
                .startsWith(new Block(Kind.BLANK, new Span(0, 2)));
        assertThat(new InterviewParser().parse("\uFEFF").blocks())
                .containsExactly(new Block(Kind.BLANK, new Span(0, 1)));
    }

    @Test
    void numbers_and_words_before_the_first_label_of_a_line_are_not_said() {
        Drawn.check(
                """
                一、⟪问⟫：⟦海峡是谁的？⟧

                ⟪答⟫：⟦谁的也不是。⟧

                二、⟪问⟫：⟦从什么时候起？⟧

                ⟪答⟫：⟦从冰化了起。⟧
                """,
                "blocks: LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH");
        Drawn.check(
                "Straits. ⟪HG⟫: ⟦Why?⟧ ⟪Moe⟫: ⟦Because.⟧ ⟪HG⟫: ⟦And?⟧ ⟪Moe⟫: ⟦Never.⟧ ⟪HG⟫: ⟦Who?⟧"
                        + " ⟪Moe⟫: ⟦Nobody.⟧",
                "blocks: NOTE LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH"
                        + " LABEL SPEECH");
        Drawn.check(
                """
                THE ICE

                It is late. ⟪Ina Holm⟫: ⟦Why?⟧

                ⟪Ina Holm⟫: ⟦When?⟧

                ⟪Lars Moe⟫: ⟦So.⟧

                ⟪Ina Holm⟫: ⟦Who?⟧

                ⟪Lars Moe⟫: ⟦Now.⟧

                ⟪Ina Holm⟫: ⟦And then?⟧
                """,
                "blocks: HEADLINE NOTE LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH"
                        + " LABEL SPEECH LABEL SPEECH");
    }

    @Test
    void marks_that_set_a_label_off_belong_to_its_block() {
        for (String mark : new String[] {"**", "__"}) {
            String pair = "~HG: Why?~ ~Lars Moe:~ So.".replace("~", mark);
            String text = String.join("\n\n", pair, pair, pair, pair);
            assertThat(new InterviewParser().parse(text).blocks())
                    .startsWith(
                            new Block(Kind.LABEL, new Span(0, 6)),
                            new Block(Kind.SPEECH, new Span(6, 13)),
                            new Block(Kind.LABEL, new Span(13, 27)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "**", "_", "__"})
    void marks_before_a_label_inside_of_a_line_are_its_own(String marks) {
        String text = "_Ina Holm:_ Why? _Lars Moe:_ So. ".repeat(3).replace("_", marks);
        assertThat(new InterviewParser().parse(text).blocks().get(2).span().in(text).strip())
                .isEqualTo(marks + "Lars Moe:" + marks);
    }

    @Test
    void lines_of_fixed_width_go_on_with_what_stands_before_them() {
        Drawn.check(
                """
                The harbour of the town of Port Ellery
                is old and has three piers and a light
                that nobody ever asked the council for.

                ⟪HG⟫: ⟦Who pays for it, and for the old
                and cold tower that it stands on now?⟧

                Photo: Bo Lind of the Harbour Gazette
                ⟦in the light that he had been told of⟧

                ⟪Moe⟫:
                ⟦the port does, as far as I know.⟧
                """,
                "blocks: HEADLINE SUBHEAD NOTE LABEL SPEECH CAPTION SPEECH LABEL SPEECH");
    }

    @Test
    void lines_of_fixed_width_are_one_note_up_to_what_is_the_pages() {
        Drawn.check(
                """
                The strait is patient

                The harbour of the town of Port Ellery
                is old and has three piers and a light
                that nobody ever asked the council for.
                And yet they have paid for it all along

                ⟪HG⟫: ⟦Who pays for it, and for the old
                and cold tower that it stands on now?⟧

                ⟪Moe⟫: ⟦the port does, as far as I know.⟧
                """,
                "blocks: HEADLINE SUBHEAD NOTE LABEL SPEECH LABEL SPEECH");
        Drawn.check(
                """
                The strait is patient

                The harbour of the town of Port Ellery
                is old and has three piers and a light
                1
                that nobody ever asked the council for.

                ⟪HG⟫: ⟦Who pays for it, and for the old
                and cold tower that it stands on now?⟧

                ⟪Moe⟫: ⟦the port does, as far as I know.⟧
                """,
                "blocks: HEADLINE SUBHEAD FURNITURE NOTE LABEL SPEECH LABEL SPEECH");
    }

    @Test
    void a_text_of_one_speech_has_a_paragraph_for_each_line() {
        Interview speech =
                InterviewParser.speech(
                        Source.of("\n\nSo it is.\n- It was.\n\n"), ParserOptions.DEFAULT);
        assertThat(Facts.of(speech, "blocks")).isEqualTo("SPEECH SPEECH");
        assertThat(speech.blocks())
                .extracting(Block::kind)
                .startsWith(Kind.BLANK)
                .endsWith(Kind.BLANK)
                .hasSize(4);
        assertThat(speech.turns().get(0).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("So it is.", "- It was.");
    }
}
