package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindsTest {

    /** The kinds of the lines, which stand behind a speech and before a label; "¶" parts them. */
    private static String kinds(String lines) {
        return kinds("Moe: Nobody does.", lines);
    }

    private static String kinds(String speech, String lines) {
        String text =
                "HG: Who owns a strait?\n"
                        + speech
                        + "\n"
                        + lines.replace('¶', '\n')
                        + "\nHG: Since when?\nMoe: Since the ice left it.\n";
        String blocks = Facts.of(new InterviewParser().parse(text), "blocks");
        assertThat(blocks).startsWith("LABEL SPEECH LABEL ").endsWith(" LABEL SPEECH LABEL SPEECH");
        return blocks.substring(19, blocks.length() - 26);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¶About Lars Moe¶She counts ferries. She does.¶ | SPEECH SUBHEAD NOTE",
                "¶About Lars Moe¶¶She counts ferries. She does.¶ | SPEECH SUBHEAD NOTE",
                "¶## Profile¶¶She counts ferries. She does.¶ | SPEECH SUBHEAD NOTE",
                "¶人物简介¶She counts ferries. She does.¶ | SPEECH SUBHEAD NOTE",
                "About Lars Moe¶She counts ferries. She does.¶ | SPEECH SPEECH SPEECH",
                "¶About Lars Moe.¶She counts ferries. She does.¶ | SPEECH SPEECH SPEECH",
                "¶About the ice¶She counts ferries. She does.¶ | SPEECH SPEECH SPEECH",
                "¶About Lars Moe and Marit Oyelaran of Port El¶She does.¶ | SPEECH SPEECH SPEECH",
                "¶Profile¶¶¶Share¶She does.¶ | SPEECH SPEECH FURNITURE SPEECH",
                "¶Profile¶¶Share¶She does.¶ | SPEECH SPEECH FURNITURE SPEECH",
                "¶Share¶¶Profile¶ | SPEECH FURNITURE SUBHEAD",
            })
    void a_portrait_is_not_said(String lines, String kinds) {
        assertThat(kinds(lines)).isEqualTo(kinds);
    }

    @Test
    void a_heading_of_a_portrait_at_the_end_heads_none() {
        String text = "HG: Who owns a strait?\nMoe: Nobody does.\n\nProfile\n\n";
        assertThat(Facts.of(new InterviewParser().parse(text), "blocks"))
                .isEqualTo("LABEL SPEECH LABEL SPEECH SUBHEAD");
        assertThat(Facts.of(new InterviewParser().parse(text.strip()), "blocks"))
                .isEqualTo("LABEL SPEECH LABEL SPEECH SUBHEAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "¶The ice¶ | SPEECH SUBHEAD",
                "¶The ice.¶ | SPEECH SPEECH",
                "¶*The ice.*¶ | SPEECH SUBHEAD",
                "¶## The ice.¶ | SPEECH SUBHEAD",
                "¶Of the ice:¶ | SPEECH SUBHEAD",
                "¶The ice¶¶The water¶ | SPEECH SUBHEAD SUBHEAD",
                "¶The ice¶¶The water¶¶The fish¶ | SPEECH SUBHEAD SUBHEAD SUBHEAD",
                "¶The ice¶¶The water¶¶The fish¶¶The tide¶ | SPEECH SPEECH SUBHEAD SUBHEAD SUBHEAD",
                "¶The ice¶¶So.¶¶The fish¶ | SPEECH SPEECH SPEECH SUBHEAD",
                "¶The ice¶¶Share¶¶The fish¶ | SPEECH SPEECH FURNITURE SUBHEAD",
                "¶The ice¶¶## The water¶¶The fish¶ | SPEECH SUBHEAD SUBHEAD SUBHEAD",
                "¶the ice¶ | SPEECH SUBHEAD",
                "The ice¶ | SPEECH SUBHEAD",
                "the ice¶ | SPEECH SPEECH",
                "The ice | SPEECH SUBHEAD",
                "¶- The ice¶ | SPEECH SPEECH",
                "¶- **The ice**¶ | SPEECH SUBHEAD",
                "¶So it was,¶The ice¶ | SPEECH SPEECH SPEECH",
                "¶So it was,¶¶The ice¶ | SPEECH SPEECH SUBHEAD",
                "¶¶¶The ice¶¶¶ | SPEECH SUBHEAD",
                "¶***¶ | SPEECH FURNITURE",
                "¶****¶¶#¶ | SPEECH FURNITURE FURNITURE",
                "¶>¶ | SPEECH FURNITURE",
                "¶<figcaption>The ice</figcaption>¶ | SPEECH CAPTION",
                "¶![The ice](ice.png)¶ | SPEECH FURNITURE",
            })
    void a_short_line_without_a_mark_before_a_label_is_a_subhead(String lines, String kinds) {
        assertThat(kinds(lines)).isEqualTo(kinds);
    }

    @Test
    void somebody_speaks_before_a_subhead() {
        assertThat(kinds("Moe:", "Nobody at all¶")).isEqualTo("SPEECH");
        assertThat(kinds("Moe:", "¶Nobody at all¶¶The ice¶")).isEqualTo("SPEECH SUBHEAD");
        assertThat(kinds("Moe:", "¶Nobody at all¶¶The ice¶¶The water¶"))
                .isEqualTo("SPEECH SUBHEAD SUBHEAD");
    }

    @ParameterizedTest
    @CsvSource({"200, SPEECH SUBHEAD", "201, SPEECH SPEECH"})
    void a_subhead_in_bold_has_a_greatest_length(int length, String kinds) {
        assertThat(kinds("¶**" + "a".repeat(length - 5) + ".**¶")).isEqualTo(kinds);
    }

    @Test
    void a_line_with_a_label_before_numbers_is_the_pages() {
        String drawn =
                """
                ⟪HG⟫: ⟦Who owns a strait?⟧
                ⟪Moe⟫: ⟦Nobody does.⟧
                Tel: 555 0100
                ⟪HG⟫: ⟦Since when?⟧
                Tel: 555 0200
                ⟪Moe⟫: ⟦Since the ice left it.⟧
                ⟦Tel of the ice: so it is called.⟧
                ⟦So it is.⟧
                """;
        Drawn.check(
                drawn,
                "blocks: LABEL SPEECH LABEL SPEECH FURNITURE LABEL SPEECH FURNITURE LABEL SPEECH"
                        + " SPEECH SPEECH");
    }

    @Test
    void a_text_may_end_with_the_number_of_its_page() {
        Drawn.check(
                "⟪HG⟫: ⟦Who pays?⟧\n⟪Moe⟫: ⟦The port.⟧\n⟪HG⟫: ⟦Since when?⟧\n⟪Moe⟫: ⟦Long since.⟧\n12",
                "blocks: LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH FURNITURE");
    }
}
