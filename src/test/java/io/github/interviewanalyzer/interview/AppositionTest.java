package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind "Ina Holm" and describes her, drawn as {@code ⟦head of the centre⟧}. */
class AppositionTest {

    private static final String NAME = "Ina Holm";

    private static String draw(String text, boolean head) {
        int end = text.indexOf(NAME) + NAME.length();
        String words = Apposition.behind(text, end, head);
        return words == null ? text : text.replace(words, "⟦" + words + "⟧");
    }

    private static String plain(String drawn) {
        return drawn.replace("⟦", "").replace("⟧", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ina Holm, ⟦head of the centre⟧, spoke.",
                "Ina Holm, ⟦head of the centre⟧; she spoke.",
                "Ina Holm, ⟦head of the centre⟧ (HC).",
                "Ina Holm, ⟦head of the centre⟧ [HC].",
                "Ina Holm, ⟦head of the centre⟧: a talk",
                "Ina Holm, ⟦head of the centre⟧* said",
                "“Ina Holm, ⟦head of the centre⟧” said",
                "\"Ina Holm, ⟦head of the centre⟧\" said",
                "Ina Holm, ⟦head of the centre⟧",
                "Ina Holm, ⟦head of the centre⟧.",
                "Ina Holm, ⟦head of the St.Olav centre⟧! Yes.",
                "Ina Holm is ⟦the head of the centre⟧.",
                "Ina Holm was ⟦a captain of ferries⟧.",
                "Ina Holm ist ⟦die Leiterin der Fähren⟧.",
                "Ina Holm ist ⟦Leiterin der Fähren⟧.",
                "Ina Holm est ⟦la capitaine du port⟧.",
                "Ina Holm es ⟦el capitán del puerto⟧.",
                "Ina Holm, ⟦Senior Vice President of Ports⟧, spoke.",
                "Ina Holm, ⟦head of the centre⟧\n\nHG, yes",
                "Ina Holm, ⟦head of the centre⟧\r\n\r\nHG, yes",
                "Ina Holm, ⟦head of the centre⟧\n \t\nHG, yes",
                "Ina Holm, ⟦head of the centre⟧\nHG and Ana: Why?",
                "Ina Holm, ⟦head of the centre⟧\n",
                "Ina Holm, ⟦head of the centre⟧\r\n",
                "Ina Holm, ⟦head of the centre⟧\n ",
                "Ina Holm -- ⟦Halden Bank -- Analyst⟧\nBo Lind",
                "Ina Holm — ⟦Halden Bank⟧\nBo Lind",
                "Ina Holm – ⟦Halden Bank⟧",
            })
    void words_behind_a_name_outside_of_the_speeches_describe(String drawn) {
        assertThat(draw(plain(drawn), true)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ina Holm",
                "Ina Holm, ",
                "Ina Holm, 42 years old, spoke.",
                "Ina Holm, spoke.",
                "Ina Holm, and the other captains, spoke.",
                "Ina Holm, who counts ferries, spoke.",
                "Ina Holm, the friend who joins us, spoke.",
                "Ina Holm, Port Ellery and the sea, spoke.",
                "Ina Holm, The Harbour Gazette of Ellery, spoke.",
                "Ina Holm is late again.",
                "Ina Holm is the",
                "Ina Holm ist spät dran.",
                "Ina Holm ist ",
                "Ina Holm was Leiterin der Fähren.",
                "Ina Holm sees the head of the centre.",
                "Ina Holm — \nBo Lind",
                "Ina Holm — ",
                "Ina Holm — she said that it was late.",
                "Ina Holm — she said that it was late!” \nBo Lind",
                "Ina Holm -",
            })
    void other_words_do_not(String text) {
        assertThat(draw(text, true)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ina Holm, ⟦the keeper of ferries⟧, is here.",
                "Ina Holm, ⟦our keeper of ferries⟧, is here.",
                "Ina Holm, ⟦director of ferries⟧, is here.",
                "Ina Holm is ⟦the keeper of ferries⟧.",
                "Ina Holm ist ⟦die Leiterin der Fähren⟧.",
                "Ina Holm, ⟦Vice President of Ports⟧, is here.",
            })
    void in_a_speech_an_article_or_an_office_describes(String drawn) {
        assertThat(draw(plain(drawn), false)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ina Holm, keeper of ferries, is here.",
                "Ina Holm, old, grey and late captain, is here.",
                "Ina Holm, at last the head is here.",
                "Ina Holm — Halden Bank",
                "Ina Holm ist Leiterin der Fähren.",
                "Ina Holm, you said that the ferries are late.",
            })
    void in_a_speech_other_words_call_her(String text) {
        assertThat(draw(text, false)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"79, true", "80, true", "81, false"})
    void the_line_behind_a_dash_is_short(int length, boolean describes) {
        String words = "A".repeat(length);
        assertThat(Apposition.behind(NAME + " – " + words + "\nBo", NAME.length(), true))
                .isEqualTo(describes ? words : null);
    }

    @Test
    void a_description_may_go_over_the_end_of_a_line() {
        assertThat(Apposition.behind("Ina Holm, head of the\ncentre, spoke.", 8, true))
                .isEqualTo("head of the centre");
    }

    @Test
    void a_description_ends_within_two_hundred_characters() {
        String words = "head of " + "the ".repeat(47) + "p";
        String text = NAME + ", x" + words;
        assertThat(Apposition.behind(text, NAME.length(), true)).isEqualTo("x" + words);
        assertThat(Apposition.behind(text + ",", NAME.length(), true)).isNull();
        assertThat(Apposition.behind(text.replace("x", "") + ",", NAME.length(), true))
                .isEqualTo(words);
        String far = NAME + " ".repeat(194) + "is the head of it.";
        assertThat(Apposition.behind(far, NAME.length(), true)).isNull();
    }
}
