package io.github.interviewanalyzer.interview;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VariantsTest {

    private static final String TALK =
            """
            **⟪Ines⟫:** ⟦Who pays for the light?⟧
            **⟪Oyelaran⟫:** ⟦The port does.⟧
            **⟪Ines⟫:** ⟦Do they still fish?⟧
            **⟪Oyelaran⟫:** ⟦Some of them.⟧
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟪Oyelaran⟫: ⟦So it is.⟧",
                "⟪Oyelaran⟫; ⟦So it is.⟧",
                "⟪Oyelaran⟫ 0:16 ⟦So it is.⟧",
                "⟪Oyelaran⟫: ⟦So it is⟧",
                "⟪Oyelarn⟫: ⟦So it is.⟧",
                "⟪Oyelarn⟫: ⟦So it is⟧",
                "⟦Oyelarn; So it is.⟧",
                "⟦Oyela: So it is.⟧",
                "⟦Oyelaran – so it is.⟧",
                "## Oyelaran: So it is.",
                "## Oyelarn: So it is.",
            })
    void a_known_label_may_stand_in_another_form(String line) {
        String end = line.contains("is⟧") ? "⟦And it was.⟧\n" : "";
        Drawn.check(TALK + TALK + line + "\n" + end + TALK);
    }

    @Test
    void a_label_in_another_form_stands_behind_the_first_label() {
        Drawn.check("\nOyelaran; So it is.\n" + TALK + TALK);
        Drawn.check(TALK + "⟪Oyelaran⟫; ⟦So it is.⟧\n" + TALK);
    }

    @Test
    void a_line_without_a_mark_before_a_label_is_a_heading() {
        Drawn.check(TALK + TALK + "Oyelaran: So it is\n" + TALK);
        Drawn.check(TALK + TALK + "Oyelarn: So it is\n\n\n" + TALK);
        Drawn.check(TALK + TALK + "⟪Oyelaran⟫: ⟦So it is⟧\n");
        Drawn.check(TALK + TALK + "⟪Oyelaran⟫: ⟦So it is⟧\n\n");
    }

    @ParameterizedTest
    @CsvSource({"120, false", "121, true"})
    void a_heading_is_short(int length, boolean label) {
        String line = "Oyelaran: " + "a".repeat(length - 10);
        String drawn = label ? "⟪Oyelaran⟫: ⟦" + line.substring(10) + "⟧" : line;
        if (!label) {
            drawn = "⟦" + line + "⟧";
        }
        Drawn.check(TALK + TALK + drawn + "\n" + TALK);
    }

    @Test
    void a_misspelt_label_is_like_one_that_is_seen_three_times() {
        String twice = TALK + "⟦Oyelarn: So it is.⟧\n**⟪Ines⟫:** ⟦So it is.⟧\n";
        Drawn.check(twice);
        Drawn.check(TALK + "**⟪Oyelaran⟫:** ⟦So.⟧\n⟪Oyelarn⟫: ⟦So it is.⟧\n");
    }
}
