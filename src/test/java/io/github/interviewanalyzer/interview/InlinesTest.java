package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels inside of lines. */
class InlinesTest {

    private static final String TALK =
            """
            ⟪Ines⟫: ⟦Who pays for the light?⟧
            ⟪Moe⟫: ⟦The port does.⟧
            ⟪Ines⟫: ⟦Do they still fish?⟧
            ⟪Moe⟫: ⟦Some of them.⟧
            ⟪Ines⟫: ⟦Where?⟧
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟪Moe⟫: ⟦There.⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There?⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There (mostly)⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There [mostly]⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦“There”⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦\"There\"⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There.⟧ ⟪Ines⟫ : ⟦And when?⟧",
                "⟪Moe⟫: ⟦There.⟧ ⟪Ines⟫：⟦And when?⟧",
                "⟪Moe⟫: ⟦There. Here.⟧ ⟪Ines⟫:⟦And when?⟧",
                "⟪Moe⟫: ⟦There. So: it is.⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There.⟧ ⟪Ines⟫:",
                "⟦So it is.⟧ ⟪Ines⟫: ⟦There?⟧",
                "⟪Moe⟫: ⟦There, Ines: and when?⟧",
                "⟪Moe⟫: ⟦There.Ines: And when?⟧",
                "⟪Moe⟫: ⟦There. Ines:7 o'clock.⟧",
                "⟪Moe⟫: ⟦There. Lind: And when?⟧",
                "⟪Moe⟫: ⟦There. ines: And when?⟧",
                "⟪Moe⟫: ⟦There by P. Ines: And when?⟧",
                "⟪Moe⟫: ⟦There by Dr. Ines: And when?⟧",
                "⟪Moe⟫: ⟦There by Adm. Ines: And when?⟧",
                "⟪Moe⟫: ⟦There by Capt.⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There by CAPT.⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There. Ines⟧\n⟦: And when?⟧",
                "⟪Moe⟫: ⟦There it is.⟧ ⟪Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There. **Ines**: And when?⟧",
                "⟪Moe⟫: ⟦There.⟧\n⟪Prof. Ines⟫: ⟦And when?⟧",
                "⟪Moe⟫: ⟦There.⟧\n⟪Prof. Ines⟫: ⟦And when?⟧ ⟪Moe⟫: ⟦Now.⟧",
            })
    void a_known_label_behind_the_end_of_a_sentence_is_one(String line) {
        Drawn.check(TALK + line + "\n" + (line.endsWith(":") ? "⟦So they do.⟧\n" : ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟪Moe⟫: ⟦There.⟧ Ines:",
                "⟪Moe⟫: ⟦There.⟧ Ines: **",
                "⟪Moe⟫: ⟦There. **Ines:**⟧",
            })
    void a_text_may_end_with_one(String line) {
        Drawn.check(TALK + line);
    }

    @Test
    void a_text_may_begin_with_a_colon() {
        Drawn.check(": So it is.\n" + TALK);
    }

    @Test
    void a_text_may_begin_with_a_title_before_a_colon() {
        Drawn.check("Mr. Moe of the harbour has asked for this: a light.\n" + TALK);
    }

    @Test
    void it_stands_three_times_at_the_beginning_of_a_line() {
        String moe = "⟪Moe⟫: ⟦There.⟧ ⟪Ines⟫: ⟦And when?⟧\n";
        String two = TALK.replace("⟪Ines⟫: ⟦Where?⟧\n", "");
        Drawn.check(TALK + moe);
        Drawn.check(two + moe.replace(".⟧ ⟪Ines⟫: ⟦", ". Ines: "));
    }

    @Test
    void emphasis_around_it_is_no_part_of_the_speeches() {
        String talk = TALK.replaceAll("⟪(\\w+)⟫:", "**⟪$1⟫:**");
        Drawn.check(talk + "**⟪Moe⟫:** ⟦There.⟧ **⟪Ines⟫:** ⟦And when?⟧ **⟪Moe⟫:** ⟦At night.⟧\n");
        Drawn.check(talk + "**⟪Moe⟫:** ⟦_There.⟧_ **⟪Ines⟫**: ⟦And when?⟧\n");
        Drawn.check(talk + "**⟪Moe⟫:** ⟦There. Ines: And when?⟧\n");
        assertThat(
                        new InterviewParser()
                                .parse(Drawn.text(talk + "**Moe:** There. **Ines:**\n"))
                                .turns())
                .hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    void a_label_inside_of_a_line_is_short(int length, boolean label) {
        String name = "I" + "n".repeat(length - 2);
        String talk = TALK.replace("Ines", name) + "⟪Moe⟫: ⟦There. " + name + ": And when?⟧\n";
        String cut = talk.replace("There. " + name + ": And", "There.⟧ ⟪" + name + "⟫: ⟦And");
        Drawn.check(label ? cut : talk);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: Why? Moe: There. | 6",
                "Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: Why? | 0",
                "Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: Why? Moe: There. Ice: a. Tea:"
                        + " b. | 6",
                "Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: Why? Moe: There. Ice: a. Tea:"
                        + " b. Oil: c. | 0",
                "Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: So? Ice: a."
                        + " Tea: b. Oil: c. | 7",
                "Ines: Bo: So? Moe: There. Ines: Why? Moe: There. Ines: Why? Moe: There. Ines: So? Ice: a."
                        + " Tea: b. Oil: c. | 7",
                "Ines: Why? There. Ines: Why? There. Ines: Why? There. | 0",
                "Source: Why? Moe: There. Source: Why? Moe: There. Source: Why? Moe: There. | 0",
            })
    void labels_of_a_text_that_has_lost_its_line_breaks_stand_three_times(String text, int turns) {
        assertThat(new InterviewParser().parse(text).turns()).hasSize(turns);
    }

    /** Six such labels of eight are enough, and not of nine. */
    @ParameterizedTest
    @CsvSource({"40, 0", "41, 6"})
    void a_label_that_begins_such_a_text_is_short(int length, int turns) {
        String talk = " Ines: Why? Moe: There.".repeat(3) + " Ice: a. Tea: b.";
        String text = "O" + "l".repeat(length - 1) + ": So?" + talk;
        assertThat(new InterviewParser().parse(text).turns()).hasSize(turns);
    }

    @Test
    void a_text_with_four_labels_has_lost_none() {
        String lost = " Bo Lind: It is. Cy Holm: It was.".repeat(3);
        Drawn.check(
                """
                ⟪Ines⟫: ⟦Why?⟧
                ⟪Moe⟫: ⟦It is.⟧
                ⟪Ines⟫: ⟦When?⟧
                ⟪Moe⟫: ⟦Nobody knows.%s⟧
                """
                        .formatted(lost));
    }
}
