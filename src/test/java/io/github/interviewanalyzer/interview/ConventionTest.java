package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static boolean label(String text, String label) {
        return new InterviewParser()
                .parse(Drawn.text(text)).turns().stream()
                        .anyMatch(turn -> label.equals(turn.label()));
    }

    @Test
    void where_all_labels_are_in_capitals_two_words_in_capitals_are_one() {
        String others = "Ferry: it is.\nBoat: it is.\nPier: it is.\nIce: it is.\nFish: it is.\n";
        String once = others + "TIDE TABLES: They are early.\n";
        assertThat(label(TALK + once, "TIDE TABLES")).isTrue();
        assertThat(label(TALK + once.replace("TIDE TABLES", "TIDE"), "TIDE")).isFalse();
        assertThat(label(TALK + once.replace("TIDE TABLES", "Tide Tables"), "Tide Tables"))
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
        String prose =
                "The harbour of the town is very old, and\nit has three piers and a light, which\n"
                        + "nobody ever asked for, and yet there it\n";
        String text = TALK + (wrapped ? prose : "It is.\n") + before + "\nDr Moe Lind: It is.\n";
        assertThat(label(text, "Dr Moe Lind")).isEqualTo(label);
    }

    @Test
    void a_line_inside_of_a_sentence_begins_with_no_label() {
        String prose =
                "The harbour of the town is very old, and\nit has three piers and a light, which\n"
                        + "nobody ever asked for, and yet there it\n";
        assertThat(label(prose + "is so, Tide\n" + TALK, "Tide")).isFalse();
        assertThat(label(TALK + "The end.\nDr Moe Lind: It is.\n", "Dr Moe Lind")).isTrue();
        assertThat(
                        label(
                                TALK + prose + "stands, so that they say,\nDr Moe Lind: It is.\n",
                                "Dr Moe Lind"))
                .isFalse();
    }
}
