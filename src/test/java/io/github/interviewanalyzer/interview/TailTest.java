package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TailTest {

    private static final String TALK =
            """
            HG: Who owns a strait?

            Oyelaran: Nobody does.

            HG: Since when?

            """;

    /** The kinds of the lines, which stand behind a talk's last label; "¶" parts them. */
    private static String kinds(String tail) {
        return kinds(TALK, "Since the ice left it.¶¶" + tail);
    }

    private static String kinds(String talk, String tail) {
        String text = talk + "Oyelaran: " + tail.replace('¶', '\n') + '\n';
        Interview interview = new InterviewParser().parse(text);
        int last = interview.turns().size() - 1;
        int from = interview.turns().get(last).span().start();
        return String.join(
                " ",
                interview.blocks().stream()
                        .filter(block -> block.span().start() > from)
                        .map(block -> block.kind().name())
                        .filter(kind -> !kind.equals("BLANK"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Notes",
                "Note",
                "Footnotes",
                "Endnotes",
                "References",
                "Sources",
                "Further reading",
                "Related",
                "Attendees",
                "Participants",
                "About the author",
                "About the authors",
                "Acknowledgements",
                "Credits",
                "注释",
                "注釋",
                "参考文献",
                "延伸阅读",
                "相关阅读",
                "更多阅读",
                "更多阅读推荐",
                "Anmerkungen",
                "Quellen"
            })
    void end_matter_begins_with_one_of_its_headings(String heading) {
        assertThat(kinds("**" + heading + "**¶¶The ice.")).isEqualTo("SUBHEAD FURNITURE");
        assertThat(kinds(heading + "¶¶The ice.")).isEqualTo("SUBHEAD FURNITURE");
        assertThat(kinds("Of " + heading + "¶¶The ice.")).isEqualTo("SPEECH SPEECH");
    }

    @ParameterizedTest
    @CsvSource({"90, SUBHEAD FURNITURE", "91, SUBHEAD SPEECH"})
    void a_heading_of_end_matter_is_short(int length, String kinds) {
        String heading = "## Notes ";
        String marks = "#".repeat(length - heading.length());
        assertThat(kinds(heading + marks + "¶¶The ice.")).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "The ice¶¶The ice., SPEECH SPEECH",
        "The ice¶¶The ice, SUBHEAD SUBHEAD",
        "The ice.¶The ice, SPEECH SPEECH",
        "'*The ice,*¶¶The ice', SUBHEAD SUBHEAD",
        "'*The ice,*¶¶The ice.', SPEECH SPEECH",
        "The ice¶¶[1] The ice., SUBHEAD NOTE",
        "The ice¶¶[The ice](ice.), SUBHEAD FURNITURE",
        "The ice¶¶1. The ice., SUBHEAD FURNITURE",
        "The ice¶¶- The ice., SUBHEAD FURNITURE",
        "The ice¶¶The ice?, SPEECH SPEECH",
        "The ice¶¶The ice;, SUBHEAD FURNITURE",
        "The ice¶The ice¶¶The ice, SUBHEAD FURNITURE SUBHEAD",
    })
    void a_heading_begins_it_behind_which_nothing_is_prose(String tail, String kinds) {
        assertThat(kinds(tail)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({
        "90, '', ';', SUBHEAD FURNITURE",
        "91, '', ';', SPEECH SPEECH",
        "89, '- ', ., SUBHEAD FURNITURE",
        "90, '- ', ., SPEECH SPEECH",
        "98, '[', ., SUBHEAD FURNITURE",
    })
    void a_long_line_is_prose_without_a_mark(int length, String mark, String end, String kinds) {
        String line = mark + "a".repeat(length - mark.length() - 1) + end;
        assertThat(kinds("The ice¶¶" + line)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource({"200, FURNITURE SUBHEAD FURNITURE", "201, FURNITURE SPEECH SPEECH"})
    void a_heading_in_italics_has_a_greatest_length(int length, String kinds) {
        String heading = "*" + "a".repeat(length - 3) + ",*";
        assertThat(kinds(TALK + "---\n\n", "So.¶---¶" + heading + "¶The ice.")).isEqualTo(kinds);
    }

    @Test
    void a_rule_begins_it_if_none_stands_between_the_speeches() {
        String rule = "---¶¶The ice. It left.";
        assertThat(kinds(rule)).isEqualTo("FURNITURE FURNITURE");
        assertThat(kinds("A pier\n\n---\n\n" + TALK, "So.¶¶" + rule))
                .isEqualTo("FURNITURE FURNITURE");
        String ruled = TALK + "---\n\n";
        assertThat(kinds(ruled, "So.¶¶" + rule)).isEqualTo("FURNITURE SPEECH");
        assertThat(kinds(TALK + "---\n", "So.¶¶" + rule)).isEqualTo("FURNITURE SPEECH");
        assertThat(kinds(ruled, "So.¶¶---")).isEqualTo("FURNITURE");
        assertThat(kinds(ruled, "So.¶¶---¶¶¶## The ice¶¶It left."))
                .isEqualTo("FURNITURE SUBHEAD FURNITURE");
        assertThat(kinds(ruled, "So.¶¶---¶¶So.¶¶## The ice¶¶It left."))
                .isEqualTo("FURNITURE SPEECH SUBHEAD SPEECH");
        assertThat(kinds(TALK + "A pier.\n\n---\n\n", "So.¶¶" + rule))
                .isEqualTo("FURNITURE SPEECH");
    }

    @Test
    void a_heading_mark_begins_it_if_none_stands_between_many_speeches() {
        String heading = "So.¶¶## The ice¶¶It left.";
        String more = TALK + "Oyelaran: Long ago.\n\nHG: And now?\n\n";
        assertThat(kinds(TALK, heading)).isEqualTo("SUBHEAD SPEECH");
        assertThat(kinds(more, heading)).isEqualTo("SUBHEAD FURNITURE");
        assertThat(kinds("# A pier\n\n" + more, heading)).isEqualTo("SUBHEAD FURNITURE");
        assertThat(kinds(TALK + "## A pier\n\n" + more, heading)).isEqualTo("SUBHEAD SPEECH");
        assertThat(kinds(more, "So.¶¶*The tide*¶¶## The ice¶¶It left."))
                .isEqualTo("SUBHEAD SUBHEAD FURNITURE");
    }

    @Test
    void a_long_line_without_a_mark_is_prose_only_where_others_have_none() {
        String tail = "So.¶¶Tides¶¶" + "The ferries of Port Ellery and of the strait ".repeat(3);
        assertThat(kinds(TALK, tail)).isEqualTo("SUBHEAD FURNITURE");
        assertThat(kinds(TALK.replace(".", "").replace("?", ""), tail)).isEqualTo("SPEECH SPEECH");
    }

    @ParameterizedTest
    @CsvSource({
        "[1] The ice., NOTE",
        "[12] The ice., NOTE",
        "[123] The ice., NOTE",
        "[^1] The ice., NOTE",
        "'\\[1\\] The ice.', NOTE",
        "[1234] The ice., SPEECH",
        "[a] The ice., SPEECH",
        "[1 The ice., SPEECH",
        "1] The ice., SPEECH",
        "[] The ice., SPEECH",
    })
    void a_foot_note_begins_with_its_number_in_square_brackets(String line, String kind) {
        assertThat(kinds(line)).isEqualTo(kind);
        assertThat(kinds(line + "¶[12")).isEqualTo(kind + ' ' + kind.replace("NOTE", "FURNITURE"));
        assertThat(kinds(line + "¶[[,")).isEqualTo(kind + ' ' + kind.replace("NOTE", "FURNITURE"));
    }

    @ParameterizedTest
    @CsvSource({
        "This interview was shortened., FURNITURE",
        "So.¶This interview was shortened., SPEECH FURNITURE",
        "This interview was shortened.¶¶Share, FURNITURE FURNITURE",
        "This interview was shortened.¶¶So., SPEECH SPEECH",
        "This interview was shortened.¶¶© Harbour Gazette., FURNITURE FURNITURE",
        "This interview was shortened.¶---, FURNITURE FURNITURE",
        "This interview was shortened.¶¶The pier, FURNITURE SUBHEAD",
    })
    void words_of_the_page_end_it(String tail, String kinds) {
        assertThat(kinds(tail)).isEqualTo(kinds);
    }

    @Test
    void the_speech_of_the_last_label_is_none() {
        String label = TALK.replace("Since when?", "Since when?\n\nOyelaran: Long ago.");
        assertThat(kinds(label, "¶¶The ice¶¶The ice")).isEqualTo("SUBHEAD");
        assertThat(kinds(label, "¶¶![The ice](ice.jpg)¶¶The ice¶¶The ice")).isEqualTo("SUBHEAD");
        assertThat(kinds(label, "The ice¶¶The ice")).isEqualTo("SUBHEAD");
        String text = label + "HG: And then?\n\nOyelaran:\n\n## The ice\n";
        assertThat(new InterviewParser().parse(text).turns()).hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ends¶The ice left. | FURNITURE FURNITURE",
                "© Harbour Gazette¶The ice left. | SUBHEAD FURNITURE",
                "Copyright © Harbour Gazette¶The ice left. | SUBHEAD FURNITURE",
                "All rights reserved. We say so.¶It left. | FURNITURE FURNITURE",
                "版权归海港报所有。¶It left. | FURNITURE FURNITURE",
                "All of it.¶It left. | SPEECH SPEECH",
                "Share¶The ice¶The strait | FURNITURE FURNITURE FURNITURE",
                "Share¶The ice¶The strait¶So it is. | FURNITURE FURNITURE FURNITURE FURNITURE",
                "Share¶The ice¶So it is. | FURNITURE SPEECH SPEECH",
                "Share¶So it is.¶The ice | FURNITURE SPEECH SPEECH",
                "Share | FURNITURE",
                "So it is.¶Related¶The ice¶The strait | SPEECH FURNITURE FURNITURE FURNITURE",
                "So it is.¶Related¶The ice left. | SPEECH SPEECH SPEECH",
                "*This interview was cut.*¶¶So it is. | SUBHEAD FURNITURE",
                "So it is.¶The author writes. moe@gazette.example | SPEECH FURNITURE",
                "So it is.¶The author writes to moe@gazette.example. | SPEECH FURNITURE",
                "So it is.¶@Moe writes from moe@gazette.example. | SPEECH FURNITURE",
                "So it is.¶The author writes at @moe. | SPEECH SPEECH",
                "So it is.¶The author writes it moe@ sea. | SPEECH SPEECH",
                "So it is.¶@ | SPEECH SPEECH",
                "So it is.¶Read the Newsletter. | SPEECH FURNITURE",
                "So it is.¶Share to¶Facebook¶WeChat | SPEECH FURNITURE FURNITURE FURNITURE",
                "*This interview was cut*¶So it is. | SUBHEAD FURNITURE",
                "So.¶*This interview was cut*¶So it is. | SPEECH SPEECH SPEECH",
                "*The ice was cut.*¶¶So it is. | SPEECH SPEECH",
                "So it is.¶Tags: ice¶The strait | SPEECH FURNITURE SPEECH",
                "So it is.¶Share¶The ice | SPEECH FURNITURE FURNITURE",
                "So it is.¶[Translation: Bo Lind] | SPEECH FURNITURE",
                "(Here they laughed.) | SPEECH",
                "(This talk was held on a pier.) | FURNITURE",
                "So it is.¶(This talk was held on a pier) | SPEECH SPEECH",
                "(This talk was held on a pier). So it was. | SPEECH",
                "（本次谈话是在码头上进行的。） | FURNITURE",
                "（笑。） | SPEECH",
                "So it is.¶（笑声很大而且持续了很长很长时间） | SPEECH SPEECH",
                "【编辑:林海】 | SUBHEAD",
                "*Marit Oyelaran counts ferries in Port Ellery.* | SUBHEAD",
                "So it is.¶*Marit Oyelaran counts ferries.* | SPEECH SPEECH",
            })
    void nobody_says_what_ends_the_page(String tail, String kinds) {
        assertThat(kinds(tail)).isEqualTo(kinds);
    }

    @Test
    void a_long_paragraph_that_is_set_off_from_a_speech_is_not_said() {
        String aside = "*" + "She counts the ferries of Port Ellery. ".repeat(8).strip() + "*";
        assertThat(kinds("So it is.¶¶" + aside)).isEqualTo("SPEECH FURNITURE");
        assertThat(kinds("So it is.¶¶" + aside.replace("*", ""))).isEqualTo("SPEECH SPEECH");
    }

    @ParameterizedTest
    @CsvSource({"200, SPEECH FURNITURE", "201, SPEECH SPEECH"})
    void a_line_that_speaks_of_a_newsletter_is_short(int length, String kinds) {
        String letter = "Our newsletter is ";
        String line = letter + "a".repeat(length - letter.length() - 1) + ".";
        assertThat(kinds("So it is.¶¶" + line)).isEqualTo(kinds);
    }

    @Test
    void an_emphasis_is_an_aside_only_beside_plain_speech() {
        assertThat(kinds(TALK, "¶*Since the ice left it.*¶¶*The ice was old.*"))
                .isEqualTo("SPEECH");
    }

    @Test
    void what_is_said_before_stays() {
        String more = TALK + "Oyelaran: So it is.\n\nAnd was.\n\nHG: And now?\n\n";
        for (String tail :
                new String[] {"**Notes**¶¶The ice.", "---¶The ice.", "The ice", "[1] So"}) {
            String text = more + "Oyelaran: So.¶¶" + tail;
            assertThat(Facts.of(new InterviewParser().parse(text.replace('¶', '\n')), "blocks"))
                    .startsWith("LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH SPEECH LABEL");
        }
        assertThat(kinds(TALK, "¶Copyright is a right.")).isEmpty();
        assertThat(kinds(TALK, "So.¶*The ice.*")).isEqualTo("SPEECH");
        assertThat(kinds(TALK, "So.¶This interview was shortened.")).isEqualTo("FURNITURE");
        assertThat(kinds(TALK, "So.¶---¶The ice. It left.")).isEqualTo("FURNITURE FURNITURE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[[", "[1", "[12", "[1]"})
    void a_text_may_end_in_a_foot_note(String end) {
        Interview interview = new InterviewParser().parse(TALK + "Oyelaran: So.\n\n" + end);
        assertThat(interview.turns()).hasSize(4);
    }

    @Test
    void a_text_without_labels_has_no_end() {
        Drawn.check("The ice.\n\n[1] The ice.\n\n---\n\nIt left.\n", "notes: none");
    }
}
