package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The form that the labels of a text share. */
class ConventionTest {

    private static final String TALK =
            """
            ⟪INES FARR⟫: ⟦Who pays for the light?⟧
            ⟪OTTO LUND⟫: ⟦The port does.⟧
            ⟪INES FARR⟫: ⟦Do they still fish?⟧
            ⟪OTTO LUND⟫: ⟦Some of them.⟧
            """;

    private static final String SMALL =
            """
            ⟪Ines⟫: ⟦Who pays for the light?⟧
            ⟪Otto⟫: ⟦The port does.⟧
            ⟪Ines⟫: ⟦Do they still fish?⟧
            ⟪Otto⟫: ⟦Some of them.⟧
            """;

    private static final String PROSE =
            """
            The harbour of the town is very old, and
            it has three piers and a light, which
            nobody ever asked for, and yet there it
            """;

    private static List<String> labels(String text) {
        return new InterviewParser()
                .parse(Drawn.text(text)).turns().stream().map(Interview.Turn::label).toList();
    }

    private static boolean label(String text, String label) {
        return labels(text).contains(label);
    }

    /** So many lines that only look as if they began with a label. */
    private static String others(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Tide" + (char) ('a' + i) + ": It is early.\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        "OTTO LUND, 0, 0, TIDE TABLES:, true",
        "OTTO LUND, 0, 0, TIDE:, false",
        "OTTO LUND, 0, 0, TIDE TABLES., false",
        "OTTO LUND, 0, 0, Tide Tables:, false",
        "Otto Lund, 0, 0, TIDE TABLES:, false",
        "Q, 0, 0, TIDE TABLES:, true",
        "OTTO LUND, 5, 1, TIDE TABLES:, true",
        "OTTO LUND, 4, 2, TIDE TABLES:, false",
    })
    void where_nine_of_ten_labels_are_in_capitals_two_words_in_capitals_are_one(
            String second, int more, int small, String once, boolean label) {
        String text =
                TALK.replace("OTTO LUND", second)
                        + "⟪INES FARR⟫: ⟦So it is.⟧\n".repeat(more)
                        + "⟪Answer⟫: ⟦So it was.⟧\n".repeat(small)
                        + others(24)
                        + once
                        + " They are early.\n";
        String words = once.substring(0, once.length() - 1);
        assertThat(label(text, words)).isEqualTo(label);
    }

    @Test
    void labels_of_any_form_show_whether_they_are_in_capitals() {
        String talk = "[INES FARR] Who pays?\n[OTTO LUND] The port does.\n";
        String once = talk + talk + "TIDE TABLES: They are early.\n";
        assertThat(label(once + talk, "TIDE TABLES")).isTrue();
        String small = talk.replace("INES FARR", "Ines Farr").replace("OTTO LUND", "Otto Lund");
        assertThat(label(small + small + "TIDE TABLES: They are.\n" + small, "TIDE TABLES"))
                .isFalse();
    }

    @Test
    void a_gloss_that_is_a_label_elsewhere_declares_both() {
        String text =
                "Max Hill (MH): It is late.\nLars Moe (LM): It is.\nMH: I go.\nLM: So do I.\n";
        assertThat(label(text, "Max Hill")).isTrue();
        assertThat(label(text, "LM")).isTrue();
        assertThat(label(text.replace("(MH)", "").replace("(LM)", ""), "Max Hill")).isFalse();
    }

    @Test
    void a_shorter_label_that_is_seen_again_declares_a_name() {
        String text = "Farr: It is.\nBo Lund: So.\nFarr: It was.\nInes Farr: It is late.\n";
        assertThat(label(text, "Ines Farr")).isTrue();
        assertThat(label(text.replace("Ines Farr", "Ines Farm"), "Ines Farm")).isFalse();
        assertThat(label(text.replace("Ines Farr", "ines farr"), "ines farr")).isFalse();
        assertThat(label(text.replace("Ines Farr", "Farr Bo"), "Farr Bo")).isTrue();
        assertThat(label(text.replace("Farr: It was.\n", "Bo Lund: So.\n"), "Ines Farr")).isFalse();
        assertThat(label(text.replace("Farr:", "F:").replace("Ines Farr", "Ines F"), "Ines F"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "tower"})
    void what_stands_between_two_labels_of_one_speaker_may_be_one(String word) {
        String text =
                "Q: Who pays?\nthe keeper: The port.\nQ: Who fishes?\nthe keeper: Some.\n"
                        + "Q: Where?\n"
                        + word
                        + ": Out there.\nQ: When?\nthe keeper: At night.\n";
        assertThat(label(text.replace("the keeper", "keeper"), word)).isTrue();
        assertThat(label(text.replace("the keeper", "Keeper"), word)).isFalse();
        assertThat(label(text.replace("the keeper", "keeper").replace("Q: When?\n", ""), word))
                .isFalse();
    }

    /** The line before a label that is seen once, in a text of lines that go on or of others. */
    @ParameterizedTest
    @CsvSource({
        "true, 'and it stands, so that they say,', false",
        "true, 'and it stands so that they say.', true",
        "true, 'and it stands so that they say', true",
        "true, 'and it stands so that they all still sai', true",
        "true, 'and it stands so that they all still said', false",
        "true, 'and it stands so that they all still sa 2', false",
        "true, 'and it stands so that they all still said.', true",
        "true, 'and it stands so that they all still said;', true",
        "true, '', true",
        "false, 'and it stands, so that they say,', true",
        "false, 'and it stands so that they all still said', true"
    })
    void a_line_goes_on_with_the_one_before(boolean wrapped, String before, boolean label) {
        String text = TALK + (wrapped ? PROSE : "It is.\n") + before + "\nDr Moe Lind: It is.\n";
        assertThat(label(text, "Dr Moe Lind")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"It is., '', true", "it is., '', false", "it is., 'and ', true"})
    void small_letters_stand_behind_labels_where_they_often_do(
            String once, String begins, boolean label) {
        String text = TALK.replace("⟦", "⟦" + begins) + "Dr Moe Lind: " + once;
        assertThat(label(text, "Dr Moe Lind")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"9, 1, it is., false", "8, 2, it is., true", "9, 1, It is., true"})
    void small_letters_stand_behind_one_of_ten_labels_or_more(
            int large, int small, String once, boolean label) {
        String text = "Ines: Who pays?\nOtto: It.\n".repeat(large / 2);
        text += large % 2 == 0 ? "" : "Ines: Who pays?\n";
        text += "Otto: the port.\n".repeat(small) + "Dr Moe Lind: " + once;
        assertThat(label(text, "Dr Moe Lind")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"and, true", "And, false"})
    void small_letters_behind_labels_with_a_colon_count_for_labels_in_brackets_too(
            String begins, boolean label) {
        String text = SMALL.replace("⟦", "⟦" + begins + " ");
        text += "[Bo] Who pays?\n[Cy] The port.\n".repeat(2) + "[Dr Moe Lind] it is.\n";
        assertThat(label(text, "Dr Moe Lind")).isEqualTo(label);
    }

    /** What is seen once before another delimiter than a colon, alone or in emphasis. */
    @ParameterizedTest
    @CsvSource({
        "Answer. They do., Answer, true",
        "**Answer. They do.**, Answer, false",
        "TIDE. They do., TIDE, false",
        "'Answer\n\nThey do.\n', Answer, false",
    })
    void label_words_may_stand_in_any_form(String once, String words, boolean label) {
        String text = SMALL.repeat(3) + "⟪Ines⟫: ⟦Why?⟧\n" + once + "\n" + SMALL;
        assertThat(label(text, words)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "'[President Lind] Who pays?\n[0:12] Moe: The port.\n', Moe, false",
        "'Ines: Who pays?\n\nAnswer\n\nThe port does.\n', Answer, false",
        "'Question\n\nWho?\n\nAnswer\n\nIt.\n\nQuestion\n\nWho?\n', Answer, true",
        "'Question\n\nWho?\n\nAnswer\n\nIt.\n', Answer, false",
        "'Ines: Who pays?\nOtto: The port.\n', Otto, true",
        "'Ines: who pays?\nOtto: the port.\n', Otto, true",
        "'Judge Moe: It is late.\nJudge Lind: So it is.\n', Judge Lind, true",
        "'Ines: It is late.\n\nWho pays?\n\nOtto: The port.\n', Otto, true",
        "'Ines: Who pays?\n\nI do not.\n\nOtto: The port.\n', Otto, true",
        "'Ines: It is late.\n\nWho pays?\n\nI do not.\n\nOtto: The port.\n', Otto, false",
        "'Ines: Who pays?\nOtto: The port.\nTide: It is.\nWind: It is.\n', Otto, true",
        "'Ines: Who pays?\nOtto: It.\nTide: It is.\nWind: It is.\nRain: It is.\n', Otto, false",
        "'With the Harbour Master (HM)\n\nInes: Who?\n\nHM\n\nThe port.\n', HM, true",
        "'Ines: Who pays?\n\nOtto\n\nThe port does.\n', Otto, false",
    })
    void where_there_are_few_labels_one_of_another_form_has_to_be_known(
            String text, String words, boolean label) {
        assertThat(label(text, words)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Tide: It is early., false",
        "Lind: It is early., true",
        "[0:12] Tide: It is early., true",
        "Tide: 0:12 It is early., true",
        "[0:12] tide: It is early., false",
        "'So?\nTide: It is early.', false",
    })
    void a_time_stamp_or_a_name_speaks_for_what_is_seen_once_but_not_a_question_before_it(
            String once, boolean label) {
        String text = SMALL + "⟪Ines⟫: ⟦So says Lind of Ellery.⟧\n" + once + "\n";
        String words = once.replaceAll("(?s).*?([A-Za-z]+): .*", "$1");
        assertThat(label(text, words)).isEqualTo(label);
    }

    @Test
    void the_words_of_a_label_do_not_name_it() {
        String once = "Bo Holm: It is early.\n";
        assertThat(label(SMALL + once, "Bo Holm")).isFalse();
        assertThat(label(SMALL + "⟪Ines⟫: ⟦So says Holm of Ellery.⟧\n" + once, "Bo Holm")).isTrue();
    }

    @Test
    void a_word_of_one_letter_is_no_label_before_one_blank_where_nothing_asks() {
        String text = "A Harbour is it.\nA Ferry has two.\nA Pilot waits.\n";
        assertThat(labels(text)).isEmpty();
        assertThat(labels("Q Who pays?\n" + text)).containsExactly("Q", "A", "A", "A");
    }

    @ParameterizedTest
    @CsvSource({
        "9, 1, 'Tide:\n', true",
        "8, 2, 'Tide:\n', false",
        "9, 1, 'Tide: ', false",
    })
    void a_colon_that_ends_its_line_speaks_for_a_label_where_nine_of_ten_do(
            int alone, int others, String once, boolean label) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < alone; i++) {
            text.append(i % 2 == 0 ? "Ines:\nWho pays?\n" : "Otto:\nThe port.\n");
        }
        text.append("Otto: The port.\n".repeat(others)).append(once).append("It is early.\n");
        assertThat(label(text.toString(), "Tide")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "Otto, Dr Lind, true",
        "Ines, Dr Lind, false",
        "Otto, Lind, false",
        "Otto, dr lind, false",
    })
    void a_name_with_a_title_between_two_labels_of_one_speaker_is_one(
            String before, String once, boolean label) {
        String text = SMALL + others(11) + before + ": So it is.\n" + once + ": It is.\n";
        assertThat(label(text + "Otto: So it was.\n", once)).isEqualTo(label);
    }

    @Test
    void each_of_two_names_may_stand_between_two_labels_of_one_speaker() {
        String text = SMALL + others(11) + "Otto: So it is.\nDr Lind: It is.\nOtto: So.\n";
        assertThat(labels(text + "Dr Holm: It was.\nOtto: So it was.\n"))
                .contains("Dr Lind", "Dr Holm");
        assertThat(labels(text.replace("Otto: So.\n", "") + "Dr Holm: It was.\nOtto: So.\n"))
                .doesNotContain("Dr Lind", "Dr Holm");
    }

    @ParameterizedTest
    @CsvSource({
        "'It is early. Is it?\n', true",
        "'It is early.\nIs it?\n', true",
        "'Is it?\nIt is early.\n', false",
        "'Is it?\n\nIt is early.\n\n', false",
        "'It is early.\n', false",
    })
    void it_speaks_for_what_is_seen_once_that_it_leads_to_a_question(String speech, boolean label) {
        String text = SMALL + "Tide: " + speech + "⟪Ines⟫: ⟦So it is.⟧\n";
        assertThat(label(text, "Tide")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "13, President Lind, true",
        "14, President Lind, false",
        "3, Dr Lind, true",
        "4, Dr Lind, false",
    })
    void what_is_seen_once_is_a_label_where_enough_is_known_to_be_one(
            int others, String once, boolean label) {
        String text = SMALL + "⟪Ines⟫: ⟦And the boats?⟧\n⟪Otto⟫: ⟦They rot.⟧\n" + others(others);
        assertThat(label(text + once + ": It is late.\n", once)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "**an old man:**, true",
        "**a very old man:**, false",
        "an old man:, false",
    })
    void three_words_that_are_set_off_by_emphasis_need_nothing_else(String once, boolean label) {
        String talk = "**Ines:** Who pays?\n\n**Otto:** The port does.\n\n";
        String words = once.replace("**", "").replace(":", "");
        assertThat(label(talk + talk + once + " It is.\n", words)).isEqualTo(label);
    }

    /** A form that others have ten times as often, and labels that those others know. */
    @Test
    void a_form_is_the_texts_for_labels_that_are_known_in_another_one() {
        String talk = "[⟪HG⟫] ⟦Who owns a strait?⟧\n[⟪Moe⟫] ⟦Nobody does, I say.⟧\n";
        Drawn.check("⟪Moe⟫: ⟦It comes.⟧\n⟪Moe⟫: ⟦It goes.⟧\n" + talk.repeat(11));
        Drawn.check(
                "⟪Moe⟫: ⟦It comes.⟧\n⟪Tide⟫: ⟦It is.⟧\n"
                        + talk.repeat(5)
                        + "⟪Moe⟫: ⟦It goes.⟧\n⟪Tide⟫: ⟦It was.⟧\n"
                        + talk.repeat(6));
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true"})
    void a_form_without_a_colon_is_not_the_texts_below_a_quarter_of_another(
            int count, boolean label) {
        String text = SMALL + SMALL + "[Bo] Who pays?\n⟪Ines⟫: ⟦I do.⟧\n".repeat(count);
        assertThat(label(text, "Bo")).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"Bo, false", "Cy, true"})
    void a_line_of_its_own_is_a_label_where_two_of_them_are(String second, boolean label) {
        String asks = "\nBo\n\nIs it so?\n\nInes: It is.\n".repeat(3);
        assertThat(label(SMALL + asks + asks.replace("Bo", second), "Bo")).isEqualTo(label);
    }

    @Test
    void the_first_paragraph_of_a_speech_ends_before_the_next_label() {
        String text = PROSE + "is.\n\nQ: So they say of it.\nOtto: Who says so?\n";
        assertThat(label(text, "Otto")).isFalse();
        assertThat(label(text.replace("of it.", "of it,\nwho?"), "Otto")).isTrue();
    }

    @Test
    void words_before_numbers_are_the_pages_line_by_line() {
        Drawn.check(
                SMALL + "Tel: 555 0100\n" + SMALL + "Tel: 555 0200\n" + SMALL,
                "blocks: LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH FURNITURE"
                        + " LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH FURNITURE"
                        + " LABEL SPEECH LABEL SPEECH LABEL SPEECH LABEL SPEECH");
    }

    @Test
    void of_two_delimiters_of_one_label_the_first_stands() {
        Drawn.check("⟪Q⟫. ⟦Who pays?⟧\n⟪A⟫. ⟦The port.⟧\n".repeat(2));
    }

    @Test
    void of_two_labels_before_full_stops_the_longer_one_stands() {
        String talk = "⟪FARR⟫. ⟦Who pays?⟧\n⟪LUND⟫. ⟦The port.⟧\n";
        Drawn.check(talk + talk + "⟪HBR. MOE⟫. ⟦So says the Hbr.⟧\n");
    }

    /** Label words of more than one letter, and a colon, delimit where a sentence goes on. */
    @ParameterizedTest
    @CsvSource({
        "Answer:, true",
        "A:, false",
        "Otto:, true",
        "Answer —, true",
        "Q —, false",
        "Otto —, false",
    })
    void inside_of_a_sentence_only_what_says_much_by_itself_is_a_label(String once, boolean label) {
        String talk =
                once.endsWith(":")
                        ? SMALL
                        : Drawn.text(SMALL).replace(":", " —")
                                + "Answer — So it is.\nQ — So it was?\nQ — So it be?\n";
        List<String> labels = labels(talk);
        String text = talk + PROSE.repeat(3) + "stands, so that they say,\n" + once + " It is.\n";
        assertThat(labels(text)).hasSize(labels.size() + (label ? 1 : 0));
    }

    @Test
    void a_line_inside_of_a_sentence_begins_with_no_label() {
        assertThat(label(PROSE + "is so, Tide\n" + TALK, "Tide")).isFalse();
        assertThat(label(TALK + "The end.\nDr Moe Lind: It is.\n", "Dr Moe Lind")).isTrue();
        assertThat(
                        label(
                                TALK + PROSE + "stands, so that they say,\nDr Moe Lind: It is.\n",
                                "Dr Moe Lind"))
                .isFalse();
    }
}
