package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name behind a phrase, drawn as {@code spoke with ⟦Ina Holm⟧}. */
class PhraseNamesTest {

    private static String draw(String text, String phrase, boolean oneWord) {
        Span name = PhraseNames.behind(text, new Span(0, text.length()), phrase, oneWord);
        return name == null
                ? text
                : text.substring(0, name.start())
                        + "⟦"
                        + name.in(text)
                        + "⟧"
                        + text.substring(name.end());
    }

    private static String plain(String drawn) {
        return drawn.replace("⟦", "").replace("⟧", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We spoke with ⟦Ina Holm⟧ about ferries.",
                "We Spoke With ⟦Ina Holm⟧ about ferries.",
                "Spoke with: “⟦Ina Holm⟧”.",
                "We spoke with , . “⟦Ina Holm⟧”.",
                "We spoke with the hydrologist ⟦Ina Holm⟧.",
                "We spoke with Professor ⟦Ina Holm⟧.",
                "We spoke with sea-captain ⟦Ina Holm⟧.",
                "We spoke with ⟦Ina von Holm⟧.",
                "We bespoke with Bo Lind and spoke with ⟦Ina Holm⟧.",
                "We spoke withal Bo Lind and spoke with ⟦Ina Holm⟧.",
                "We spoke with the tide and spoke with ⟦Ina Holm⟧.",
                "We spoke with ⟦林海⟧教授。",
                "We spoke with ⟦林海⟧，",
                "We spoke with ⟦林海潮水⟧",
                "We spoke with ⟦林海⟧，教授",
                "We spoke with ⟦林海潮⟧博士先生。",
                "We spoke with 教授⟦林海⟧，",
                "We spoke with 教授⟦林海⟧先生，",
                "We spoke with 教授博士⟦林海潮水⟧，",
            })
    void the_name_stands_behind_the_phrase(String drawn) {
        assertThat(draw(plain(drawn), "spoke with", false)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We spoke with Ina.",
                "We spoke with –",
                "We spoke with the North Strait.",
                "We spoke with Ina Minister.",
                "We spoke with the Harbour Gazette.",
                "We spoke with people from Port Ellery.",
                "We spoke with people in Port Ellery.",
                "We spoke with people: Ina Holm.",
                "We spoke with , . ! ? Ina Holm",
                "We spoke with , . ““Ina Holm””.",
                "We spoke with those who own the quays and love Ina Holm.",
                "We spoke with Ina University Holm.",
                "We spoke with the captain.",
                "We spoke with 林。",
                "We spoke with 教授：",
                "We spoke with 教授林，",
                "We spoke with 林海潮水山。",
                "We spoke with.",
                "We spoke with",
                "We spoke.",
                "spoke with",
            })
    void what_is_no_name_does_not(String text) {
        assertThat(draw(text, "spoke with", false)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hello, I’m ⟦Ina⟧.",
                "I'm ⟦Ina⟧, the captain.",
                "I'm ⟦Ina⟧!",
                "I'm ⟦Ina⟧?",
                "I'm ⟦Ina⟧",
                "I'm ⟦Ina Holm⟧ and late.",
                "I'm Captain ⟦Ina Holm⟧.",
                "I'm Captain ⟦Ina⟧."
            })
    void one_word_is_enough_where_the_sentence_ends_with_it(String drawn) {
        assertThat(draw(plain(drawn), "i'm", true)).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'm Ina and late.",
                "I'm the captain Ina.",
                "I'm The Captain.",
                "I'm late.",
            })
    void one_word_inside_of_a_sentence_is_not(String text) {
        assertThat(draw(text, "i'm", true)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"嘉宾：⟦林海⟧", "本期嘉宾⟦林海⟧，", "嘉宾"})
    void ideographs_need_no_blanks(String drawn) {
        assertThat(draw(plain(drawn), "嘉宾", false)).isEqualTo(drawn);
    }

    @Test
    void a_name_has_at_most_four_words_and_stands_near() {
        assertThat(draw("spoke with Ina Bo Cleo Dag Egil", "spoke with", false))
                .isEqualTo("spoke with ⟦Ina Bo Cleo Dag⟧ Egil");
        String small = "a".repeat(39) + " ";
        assertThat(draw("spoke with " + small + "Ina Holm", "spoke with", false)).contains("⟦");
        assertThat(draw("spoke with a" + small + "Ina Holm", "spoke with", false))
                .doesNotContain("⟦");
    }

    @Test
    void the_name_lies_inside_of_the_passage() {
        String text = "spoke with Ina Holm";
        assertThat(PhraseNames.behind(text, new Span(0, 14), "spoke with", false)).isNull();
        assertThat(PhraseNames.behind(text, new Span(1, 19), "spoke with", false)).isNull();
        assertThat(PhraseNames.name(text, 11, 19, false)).isEqualTo(new Span(11, 19));
        assertThat(PhraseNames.name("… … … Ina", 0, 9, true)).isEqualTo(new Span(6, 9));
        assertThat(PhraseNames.name("I'm Ina, yes", 4, 7, true)).isEqualTo(new Span(4, 7));
    }
}
