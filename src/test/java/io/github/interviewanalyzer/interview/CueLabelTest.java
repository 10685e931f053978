package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found ends at the bar. */
class CueLabelTest {

    private static int bar(String drawn) {
        return drawn.indexOf('|');
    }

    private static String plain(String drawn) {
        return drawn.replace("|", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {">>| Ines", ">>>|", "&gt;&gt;| Ines", "|> Ines", "|&gt; I", "|x"})
    void two_chevrons_or_more_announce_a_speaker(String drawn) {
        String text = plain(drawn);
        assertThat(CueLabel.chevrons(text, 0, text.length())).isEqualTo(bar(drawn));
    }

    @Test
    void chevrons_end_with_the_line() {
        assertThat(CueLabel.chevrons("a>>>", 1, 3)).isEqualTo(3);
        assertThat(CueLabel.chevrons("&gt;&gt;", 0, 8)).isEqualTo(8);
        assertThat(CueLabel.chevrons("&gt;&gt;", 0, 7)).isZero();
        assertThat(CueLabel.chevrons(">>&lt;", 0, 6)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines:|",
                "Ines:| Why?",
                "- Ines:| Why?",
                "– Ines:| Why?",
                "—Ines:| Why?",
                "[Ines]| Why?",
                "(Ines)| Why?",
                "[Ines Farr: host]| Why?",
                "Ines One Two Three Four Five:|",
                "Q1:| Why?",
                "Ines：| Why?",
            })
    void a_label_ends_with_its_colon_or_bracket(String drawn) {
        String text = plain(drawn);
        assertThat(CueLabel.end(text, 0, text.length())).isEqualTo(bar(drawn));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ines",
                "ines:",
                "-",
                "--Ines:",
                "- - Ines:",
                "\"Ines:",
                "[ines]",
                "[Ines)",
                "(Ines]",
                "[]",
                "12: Why?",
                "Ines:16",
                "Why? Ines:",
                "Ah! Ines:",
                "So, Ines:",
                "So… Ines:",
                "Ines One Two Three Four Five Six:",
            })
    void other_words_are_none(String text) {
        assertThat(CueLabel.end(text, 0, text.length())).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"49, 50", "50, -1"})
    void a_label_has_at_most_fifty_characters(int letters, int end) {
        String label = "A".repeat(letters) + ":";
        assertThat(CueLabel.end(label, 0, label.length())).isEqualTo(end);
    }
}
