package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Look.Notation;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedLookTest {

    private static List<Look> looks(String marked) {
        Source source = Marked.source(marked);
        return Look.read(source.text(), Lines.of(source.text()), source.marks());
    }

    private static Look look(String marked) {
        return looks("x\n" + marked + "\n‹STRONG:y›").get(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ice | NONE |",
                "‹HEADING=2:The ice› | HEADING | #2",
                "‹HEADING=2:‹STRONG:The ice›› | HEADING | #2",
                "‹ITEM:The ice› | ITEM |",
                "‹QUOTE:The ice› | QUOTE |",
                "‹CAPTION:The ice› | CAPTION |",
                "‹CAPTION:‹ITEM:The ice›› | CAPTION |",
                "‹HEADING=3:‹QUOTE:The ice›› | HEADING | #3",
                "‹HEADING=3:‹ITEM:The ice›› | HEADING | #3",
                "‹QUOTE:‹ITEM:The› ice› | ITEM |",
                "‹ITEM:‹QUOTE:The› ice› | QUOTE |",
                "‹STYLE=q:The ice› | NONE | q",
                "‹STYLE=q:‹STYLE=r:The› ice› | NONE | r",
                "‹STRONG:The ice› | NONE | STRONG",
                "‹STYLE=q:‹STRONG:The ice›› | NONE | STRONG",
                "‹EMPHASIS:The ice› | NONE | EMPHASIS",
                "‹EMPHASIS:‹STRONG:The ice›› | NONE | STRONG",
                "‹ITEM:‹STRONG:The ice›› | ITEM | STRONG",
                "0:16 | TIME |",
                "‹STRONG:0:16› | TIME | STRONG",
                "‹ITEM:0:16› | ITEM |",
                "--- | RULE |",
                "‹ITEM:---› | ITEM |",
                "1. The ice | NONE | 1",
                "‹ITEM:1. The ice› | ITEM |",
                "‹STYLE=q:1. The ice› | NONE | q",
                "• The ice | NONE | •",
                "# The ice | NONE |",
            })
    void a_form_says_what_a_line_is(String line, Notation notation, String group) {
        Look look = look(line);
        assertThat(look.notation()).isEqualTo(notation);
        assertThat(look.group()).isEqualTo(group);
        assertThat(look.voiceEnd()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({
        "19, 1, STRONG",
        "18, 1, PLAIN",
        "18, 0, STRONG",
        "38, 2, STRONG",
        "37, 2, PLAIN",
    })
    void a_line_is_set_off_if_hardly_anything_of_it_is_not(int set, int plain, Style style) {
        String words = "a".repeat(set);
        String behind = "b".repeat(plain);
        assertThat(look("‹STRONG:" + words + "›" + behind).style()).isEqualTo(style);
        Style italics = style == Style.STRONG ? Style.EMPHASIS : Style.PLAIN;
        assertThat(look("‹EMPHASIS:" + words + "›" + behind).style()).isEqualTo(italics);
        String half = words.substring(set / 2);
        assertThat(
                        look("‹STRONG:"
                                        + words.substring(0, set / 2)
                                        + "›‹STRONG:"
                                        + half
                                        + "›"
                                        + behind)
                                .style())
                .isEqualTo(style);
        assertThat(
                        look("‹EMPHASIS:"
                                        + words.substring(0, set / 2)
                                        + "›‹EMPHASIS:"
                                        + half
                                        + "›"
                                        + behind)
                                .style())
                .isEqualTo(italics);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "‹STRONG:The ice› left the strait | 7",
                "‹STRONG:The› ‹STRONG:ice› left the strait | 7",
                "‹STRONG:The› ‹EMPHASIS:ice› left the strait | 7",
                "‹EMPHASIS:The› ice left the strait | 3",
                "‹STRONG:‹EMPHASIS:The› ice› left the strait | 7",
                "‹STRONG:The› ice ‹STRONG:left› the strait | 3",
                "The ‹STRONG:ice› left the strait | 0",
                "‹STRONG:The ice left› | 0",
                "The ice left | 0",
            })
    void words_may_begin_with_an_emphasis(String line, int end) {
        Look look = look(line);
        assertThat(look.strongEnd() - look.start()).isEqualTo(end);
        assertThat(look.beginsStrong()).isEqualTo(end > 0);
    }

    @Test
    void the_name_of_a_voice_stands_at_the_beginning() {
        assertThat(look("‹VOICE=Ina:Ina›: The ice").voiceEnd()).isEqualTo(5);
        assertThat(look("Holm ‹VOICE=Ina:Ina›: The ice").voiceEnd()).isEqualTo(-1);
        assertThat(look("‹VOICE=Ina:Ina›: The ‹VOICE=Bo:Bo› ice").voiceEnd()).isEqualTo(5);
        assertThat(Facts.of(Marked.parse("‹VOICE=I:Ina›: Why?\n‹VOICE=B:Bo› So."), "speakers"))
                .isEqualTo("Ina: INTERVIEWER; Bo: INTERVIEWEE");
    }

    @Test
    void a_mark_may_go_over_several_lines() {
        assertThat(looks("‹QUOTE:The ice\n  left  \n\nthe strait›\nand went"))
                .extracting(Look::notation)
                .containsExactly(
                        Notation.QUOTE,
                        Notation.QUOTE,
                        Notation.NONE,
                        Notation.QUOTE,
                        Notation.NONE);
        assertThat(looks("‹QUOTE:The ice\n  ›and went"))
                .extracting(Look::notation)
                .containsExactly(Notation.QUOTE, Notation.NONE);
        assertThat(looks("‹STRONG:The ice\n›and went"))
                .extracting(Look::style)
                .containsExactly(Style.STRONG, Style.PLAIN);
        assertThat(looks("The ice‹STRONG:\nand went›"))
                .extracting(Look::style)
                .containsExactly(Style.PLAIN, Style.STRONG);
    }
}
