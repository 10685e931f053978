package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is a label, learned from all of a text. */
class LabelsTest {

    private static final String TALK =
            """
            ⟪HG⟫: ⟦Who pays for the light?⟧
            ⟪Moe⟫: ⟦The port does.⟧
            ⟪HG⟫: ⟦Do they still fish?⟧
            ⟪Moe⟫: ⟦Some of them.⟧
            """;
    private static final String BRACKETS =
            """
            [⟪HG⟫] ⟦Who owns a strait?⟧
            [⟪Moe⟫] ⟦Nobody does, I say.⟧
            """;

    private static List<String> labels(String text, ParserOptions options) {
        return new InterviewParser(options).parse(text).turns().stream().map(Turn::label).toList();
    }

    @Test
    void a_rare_form_is_not_the_texts_unless_others_know_the_label() {
        Drawn.check(
                BRACKETS.repeat(5)
                        + "⟦Tide: it comes.⟧\n"
                        + BRACKETS.repeat(6)
                        + "⟦Tide: it goes.⟧\n",
                "warnings: SUSPICIOUS_LABEL Tide; SUSPICIOUS_LABEL Tide");
        Drawn.check(
                BRACKETS.repeat(5)
                        + "⟪Tide⟫: ⟦It comes.⟧\n"
                        + BRACKETS.repeat(5)
                        + "⟪Tide⟫: ⟦It goes.⟧\n",
                "warnings: none");
        Drawn.check(
                BRACKETS.repeat(5)
                        + "⟪Moe⟫: ⟦It comes.⟧\n"
                        + BRACKETS.repeat(6)
                        + "⟪Moe⟫: ⟦It goes.⟧\n");
        Drawn.check(
                BRACKETS.repeat(4)
                        + "⟦Tide: it comes.⟧\n"
                        + BRACKETS.repeat(4)
                        + "⟦Tide: it goes.⟧\n"
                        + BRACKETS.repeat(4)
                        + "⟦[Tide] So it is said.⟧\n");
        String text = Drawn.text(BRACKETS.repeat(12) + "Tide: it comes.\n");
        assertThat(labels(text, ParserOptions.DEFAULT)).doesNotContain("Tide").hasSize(24);
        assertThat(labels(text, ParserOptions.DEFAULT.withLabel("tide"))).contains("Tide");
    }

    @Test
    void capitals_with_nothing_behind_them_are_no_label() {
        Drawn.check(
                """
                ⟪INES FARR⟫: ⟦Who pays?⟧
                ⟪OTTO LUND⟫: ⟦The port does.⟧
                ⟪INES FARR⟫: ⟦Do they fish?⟧
                THE LAST WORD:
                ⟪OTTO LUND⟫: ⟦Some of them.⟧
                ⟪TOM ASH⟫: ⟦Most of them.⟧
                ⟦TIDE: It is early.⟧
                ⟦Tom Ashe: It is late.⟧
                """,
                "warnings: SUSPICIOUS_LABEL THE LAST WORD; SUSPICIOUS_LABEL TIDE;"
                        + " SUSPICIOUS_LABEL Tom Ashe");
    }

    /** Lines parted by "/"; labels of turns by ";". */
    @ParameterizedTest
    @CsvSource({
        "/4: Who?/A: So., , 4;A",
        "/Ina: Who?/Moe: So it is./Moe: It was., Ina: Who?, Moe;Moe",
        "Ina: Why?/Lund: So./# Lund: It is., , Ina;Lund",
        "Ina Moe: “The ice is old”//HG: Why?//Ina Moe: So., , Ina Moe;HG;Ina Moe",
        "Ina Moe: “The ice is old”//A talk.//HG: Why?//Ina Moe: So., Ina Moe: “The ice is old”, HG;Ina Moe",
    })
    void what_stands_first_is_the_headline_or_said(String lines, String headline, String said) {
        Interview interview = new InterviewParser().parse(lines.replace('/', '\n'));
        assertThat(interview.article().headline()).isEqualTo(headline);
        assertThat(interview.turns().stream().map(Turn::label).collect(Collectors.joining(";")))
                .isEqualTo(said);
    }

    @Test
    void a_line_of_its_own_is_a_label_only_where_two_of_them_are() {
        String one = "Moe\n\nI keep the light.\n\n".repeat(4);
        assertThat(labels(one, ParserOptions.DEFAULT)).isEmpty();
        String two = "Ines\n\nWho keeps the light?\n\nMoe\n\nI keep the light.\n\n".repeat(3);
        assertThat(labels(two, ParserOptions.DEFAULT)).startsWith("Ines", "Moe").hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Dr Lind, true",
        "2, Dr Lind, false",
        "8, President Lind, true",
        "9, President Lind, false",
    })
    void where_hardly_anything_is_known_to_be_a_label_what_is_seen_once_is_none(
            int others, String once, boolean label) {
        StringBuilder text = new StringBuilder(TALK);
        for (int i = 0; i < others; i++) {
            text.append("Tide").append((char) ('a' + i)).append(": it is early.\n");
        }
        text.append(once).append(": It is late.\n");
        assertThat(labels(Drawn.text(text.toString()), ParserOptions.DEFAULT).contains(once))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Second unidentified man, true",
        "Second man, false",
        "second unidentified man, false",
        "Dr Lind, true",
        "Lind, false",
        "Result of it, false",
        "Spokesperson, true",
        "Dear Dr Lind, false",
    })
    void what_is_seen_once_needs_something_that_speaks_for_it(String words, boolean label) {
        String once = words + ": They do not.\n";
        assertThat(labels(Drawn.text(TALK + once + TALK), ParserOptions.DEFAULT).contains(words))
                .isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "UNIDENTIFIED MALE, true",
        "Result, false",
        "Operator, true",
        "Lars Moe, true",
    })
    void what_stands_before_all_labels_needs_something_that_speaks_for_it(
            String words, boolean label) {
        String text = "The ferry is late\n\n" + words + ": I call this to order.\n\n" + TALK;
        List<String> labels = labels(Drawn.text(text), ParserOptions.DEFAULT);
        assertThat(labels.contains(words)).isEqualTo(label);
        assertThat(labels(Drawn.text(text), ParserOptions.DEFAULT.withLabel(words)))
                .contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"They do not.\" | false",
                "“They do not.” | false",
                "\"They\" do not. | true",
                "They do \"not\" | true",
                "\" | true",
            })
    void what_stands_once_before_a_quotation_names_its_source(String words, boolean label) {
        String once = "Dr Lind: " + words + "\n";
        assertThat(
                        labels(Drawn.text(TALK + once + TALK), ParserOptions.DEFAULT)
                                .contains("Dr Lind"))
                .isEqualTo(label);
    }

    @Test
    void a_quotation_is_said_by_who_is_known_to_speak() {
        assertThat(labels(Drawn.text(TALK + "Host: \"So?\"\n"), ParserOptions.DEFAULT))
                .contains("Host");
        String declared = "Bo Lind (Lind) was there.\n\n" + TALK + "Lind: \"So?\"\n";
        assertThat(labels(Drawn.text(declared), ParserOptions.DEFAULT)).contains("Lind");
    }

    @ParameterizedTest
    @CsvSource({
        "'Respondent: female, 34', false",
        "Respondent: I was there., true",
        "Respondent:, true",
    })
    void a_label_word_in_front_speaks_only_if_a_mark_ends_its_line(String line, boolean label) {
        String text = line + "\n\nThe pier.\n\n" + TALK;
        assertThat(labels(Drawn.text(text), ParserOptions.DEFAULT).contains("Respondent"))
                .isEqualTo(label);
    }

    @Test
    void labels_in_brackets_may_be_what_those_before_a_colon_are_paired_with() {
        Drawn.check(
                """
                [⟪Q⟫] ⟦Tell me of the pier.⟧
                ⟪keeper⟫: ⟦It is old.⟧
                [⟪Q⟫] ⟦Tell me of the boats.⟧
                ⟪keeper⟫: ⟦They rot.⟧
                """);
    }

    @Test
    void a_heading_begins_with_no_label_that_stands_more_often_in_other_lines() {
        Drawn.check(
                """
                The strait

                ## ⟪Ines⟫: ⟦Who pays for the light?⟧

                ⟪Moe⟫: ⟦The port does.⟧

                ## Moe: A port in need

                ⟪Moe⟫: ⟦It pays.⟧

                ## Moe: The sea and the fish

                ⟪Moe⟫: ⟦It is wide.⟧

                ## ⟪Ines⟫: ⟦Do they still fish?⟧

                ⟪Moe⟫: ⟦Some of them.⟧
                """);
        Drawn.check(
                """
                The strait

                ## ⟪Ines⟫: ⟦Who pays for the light?⟧

                ⟪Moe⟫: ⟦The port does.⟧

                ⟪Ines⟫: ⟦Do they still fish?⟧

                ⟪Moe⟫: ⟦Some of them.⟧

                ## ⟪Ines⟫: ⟦Who pays for the pier?⟧

                ⟪Moe⟫: ⟦The port does.⟧

                ⟪Ines⟫: ⟦Do they still sail?⟧

                ⟪Moe⟫: ⟦Some of them.⟧
                """);
    }

    /** The last label of the texts is Bo's or Moe's. */
    @ParameterizedTest
    @CsvSource({
        "'The ferry\n\nLars Moe: I call.\n', Bo, false",
        "'The ferry\n\nLars Moe: I call.\n', Moe, true",
        "'The ferry\n\nCourt Lind: I call.\n', Bo, false",
        "'Ana Lind: Who calls?\n', Bo, false",
        "'\nAna Lind: Who calls?\n', Bo, false",
        "'The ferry\nAna Lind: Who calls?\n', Bo, true",
        "'Ana Lind: Who calls?\nPublished: 14 March 2024\n\n', Bo, false",
        "'Ana Lind: I call.\nAnd so it is.\n\n', Bo, false",
    })
    void what_stands_before_all_labels_may_be_part_of_the_heading(
            String heading, String last, boolean label) {
        String text =
                heading
                        + "HG: Who pays?\nBo: The port, say Lars and Lind of Ellery.\n"
                        + "HG: Do they still fish?\nMoe: Some of them.\n"
                        + "HG: And the boats?\n"
                        + last
                        + ": They rot.\n";
        List<String> labels = labels(text, ParserOptions.DEFAULT);
        assertThat(labels.get(0).equals("HG")).isNotEqualTo(label);
        assertThat(labels).endsWith("HG", last);
    }

    @Test
    void emphasis_speaks_for_what_stands_before_all_labels() {
        Drawn.check(
                """
                The ferry

                **⟪Tide⟫:** ⟦It is late.⟧

                **⟪HG⟫:** ⟦Who pays for the light?⟧

                **⟪Moe⟫:** ⟦The port does.⟧

                **⟪HG⟫:** ⟦Do they still fish?⟧

                **⟪Moe⟫:** ⟦Some of them.⟧
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "Interviewer: Bo Lind, false",
        "'Interviewer: Bo Lind, a pilot', false",
        "'Interviewer: , Bo Lind', true",
        "Interviewer: Bo Lind asks., true",
        "Moe: Bo Lind, true",
    })
    void a_part_and_a_name_at_the_end_are_no_label_unless_it_stands_elsewhere(
            String last, boolean label) {
        String text = Drawn.text(TALK) + last + "\n";
        assertThat(labels(text, ParserOptions.DEFAULT)).hasSize(label ? 5 : 4);
    }

    @Test
    void one_label_alone_is_none_unless_it_is_known() {
        String text = "The tide\n\nHarbour: It is open, and so is the strait.\n";
        assertThat(labels(text, ParserOptions.DEFAULT)).isEmpty();
        assertThat(labels(text, ParserOptions.DEFAULT.withLabel("harbour")))
                .containsExactly("Harbour");
        assertThat(labels(text.replace("Harbour", "Answer"), ParserOptions.DEFAULT))
                .containsExactly("Answer");
        assertThat(labels("Answer: Bo Lind\n", ParserOptions.DEFAULT)).isEmpty();
        String declared =
                "A talk with the Harbour Master (HM)\n\nHM: It is open. So is the strait.\n";
        assertThat(labels(declared, ParserOptions.DEFAULT)).containsExactly("HM");
    }

    @Test
    void words_before_numbers_are_the_pages_unless_they_are_known() {
        String text = Drawn.text(TALK) + "Tel: 555 0100\n" + Drawn.text(TALK) + "Tel: 555 0200\n";
        assertThat(labels(text, ParserOptions.DEFAULT)).doesNotContain("Tel");
        assertThat(labels(text, ParserOptions.DEFAULT.withLabel("Tel"))).contains("Tel");
        assertThat(
                        labels(
                                "Q: Which years?\nA: 1999 200\nQ: Which?\nA: 12 34\n",
                                ParserOptions.DEFAULT))
                .containsExactly("Q", "A", "Q", "A");
        String half = text.replace("555 0200", "it rings.");
        assertThat(labels(half, ParserOptions.DEFAULT)).contains("Tel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Gazette (HG) met him.",
                "The Harbour Gazette （HG） met him.",
                "海港报（以下简称“HG”）",
                "The Gazette (“HG” from here) met him.",
                "The Gazette :) ） of ” old (HG)",
                "The “Gazette” (HG)",
                "The Gazette (“Gazette” HG) met him.",
            })
    void what_stands_in_brackets_is_declared(String line) {
        String text = line + "\n\nHG: It is open. So is the strait.\n";
        assertThat(labels(text, ParserOptions.DEFAULT)).containsExactly("HG");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Harbour Gazette HG met him.",
                "The Gazette “HG” met him.",
                "The Gazette (HG met him.",
                "The Gazette HG) met him.",
                "The Gazette (the HG) met him.",
                "The Gazette (of Ellery) HG) met him.",
            })
    void what_does_not_is_not(String line) {
        String text = line + "\n\nHG: It is open. So is the strait.\n";
        assertThat(labels(text, ParserOptions.DEFAULT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void a_name_is_known_from_within_a_sentence_if_it_is_not_too_long(int length, boolean known) {
        String name = "L" + "i".repeat(length - 1);
        String text = TALK + name + ": They do not.\n⟦So says " + name + " of Ellery.⟧\n" + TALK;
        assertThat(labels(Drawn.text(text), ParserOptions.DEFAULT).contains(name)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "So says Lind of Ellery., true",
        "O Lind of Ellery., true",
        "So says (as ever) Lind of Ellery., true",
        "So says McLind of Ellery., false",
        "It is so. Lind of Ellery., false",
        "It is so: Lind of Ellery., false",
        "“Lind of Ellery.”, false",
        "Lind of Ellery., false"
    })
    void a_name_is_known_only_from_within_a_sentence(String sentence, boolean known) {
        String text = TALK + "Lind: They do not.\n⟦" + sentence + "⟧\n" + TALK;
        assertThat(labels(Drawn.text(text), ParserOptions.DEFAULT).contains("Lind"))
                .isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lind", "Élan", "Ørn", "Žak"})
    void a_name_is_known_from_within_a_sentence_whatever_its_first_letter(String name) {
        String text = TALK + name + ": They do not.\n⟦So says " + name + " of Ellery (as ever)⟧";
        assertThat(labels(Drawn.text(text), ParserOptions.DEFAULT)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void what_is_declared_in_brackets_is_short(int length, boolean declared) {
        String name = "L" + "i".repeat(length - 1);
        String text = "The ferry (" + name + ") met him.\n\n" + name + ": It is open. So it is.\n";
        assertThat(labels(text, ParserOptions.DEFAULT).contains(name)).isEqualTo(declared);
    }

    @Test
    void a_known_label_may_be_broken_over_two_lines() {
        String talk = TALK.replace("Moe", "Lars Moe");
        Drawn.check(talk + "Lars\nMoe: ⟦So it is.⟧\n" + talk);
        Drawn.check(
                TALK.replace("Moe", "HM")
                        + "Harbour\nMaster: ⟦So it is.⟧\n"
                        + TALK.replace("Moe", "HM"));
        Drawn.check(
                TALK.replace("Moe", "H. M.")
                        + "Harbour\nMaster: ⟦So it is.⟧\n"
                        + TALK.replace("Moe", "H. M."));
        Drawn.check(talk + "⟦Tora⟧\n⟦Moa: So it is.⟧\n" + talk);
        Drawn.check(talk + "Lars\n⟪Lars Moe⟫: ⟦So it is.⟧\n" + talk);
    }

    @Test
    void a_title_ends_no_label_of_its_own() {
        String text =
                """
                THE COURT: Good morning. Call your next witness.
                MR. AAR: The defence calls Jana Brik.
                THE CLERK: Please state your name.
                THE WITNESS: Jana Brik, B-r-i-k.
                DIRECT EXAMINATION
                BY MR. AAR:
                Q. Where do you work?
                A. At the harbour.
                Q. Since when?
                A. Since 1990.
                MS. LIND: Objection.
                THE COURT: Overruled.
                Q. Go on.
                A. I was saying: since 1990.
                """;
        assertThat(new InterviewParser().parse(text).speakers())
                .flatExtracting(Interview.Speaker::labels)
                .containsExactlyInAnyOrder(
                        "THE COURT", "MR. AAR", "THE CLERK", "THE WITNESS", "Q", "A", "MS. LIND");
    }
}
