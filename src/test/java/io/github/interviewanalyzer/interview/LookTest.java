package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Look.Notation;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    private static Look look(String line) {
        String text = "x\n" + line + "\nx";
        return Look.read(text, Lines.of(text), List.of()).get(1);
    }

    private static String words(String line, Look look) {
        return line.substring(look.start() - 2, look.end() - 2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "The ice\tNONE\tThe ice",
                "  The ice  \tNONE\tThe ice",
                "# The ice\tHEADING\tThe ice",
                "###  The ice #\tHEADING\tThe ice #",
                "##\tHEADING\t''",
                "> The ice\tQUOTE\tThe ice",
                "> > The > ice\tQUOTE\tThe > ice",
                ">\tQUOTE\t''",
                "-  The ice\tITEM\tThe ice",
                "* The ice\tITEM\tThe ice",
                "| The ice |\tTABLE\t| The ice |",
                "# *The ice*\tHEADING\tThe ice",
                "- **The ice**\tITEM\tThe ice",
                "> _The ice_\tQUOTE\tThe ice",
            })
    void notation_is_no_part_of_the_words(String line, Notation notation, String words) {
        Look look = look(line);
        assertThat(look.notation()).isEqualTo(notation);
        assertThat(words(line, look)).isEqualTo(words);
        assertThat(look.voiceEnd()).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "The ice\t",
                "| The ice |\t",
                "# The ice\t#1",
                "### The ice\t#3",
                "###\t#3",
                "# **The ice**\t#1",
                "**The ice**\tSTRONG",
                "*The ice*\tEMPHASIS",
                "- **The ice**\tSTRONG",
                "> **The ice**\t>",
                ">> The ice\t",
                ">\t>",
                "- The ice\t-",
                "* The ice\t*",
                "- 1. The ice\t-",
                "> 1. The ice\t>",
                "● The ice\t●",
                "▲The ice\t▲",
                "※ The ice\t※",
                "• The ice\t•",
                "(1) The ice\t1",
                "（二）The ice\t1",
                "三、The ice\t1",
                "(1. The ice\t",
                "1) The ice\t1",
                "1. The ice\t1",
                "12) The ice\t1",
                "123、The ice\t1",
                "1．The ice\t1",
                "1234. The ice\t",
                "1.5 The ice\t",
                "1 The ice\t",
                "1: The ice\t",
                ". The ice\t",
                "1.\t",
                "1. **The** ice\t1",
            })
    void lines_that_look_alike_are_a_group(String line, String group) {
        assertThat(look(line).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "0. ice, 3",
        "1. ice, 3",
        "9. ice, 3",
        "() ice, 0",
        "12.  ice, 5",
        "123.ice, 4",
        "1234. ice, 0",
        "1.5, 0",
        "1., 0",
        "1.a, 2",
        "1, 0",
        "３．ice, 2",
        "二、ice, 2",
        "ж. ice, 0",
        "a., 0",
        ":. ice, 0",
        "., 0"
    })
    void a_number_stands_before_a_full_stop_or_bracket(String words, int behind) {
        assertThat(Look.number("1" + words + "x", 1, words.length() + 1)).isEqualTo(behind + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '\t',
            value = {
                "**The ice**\tSTRONG\tThe ice\t0",
                "__The ice__\tSTRONG\tThe ice\t0",
                "*The ice*\tEMPHASIS\tThe ice\t0",
                "_The ice_\tEMPHASIS\tThe ice\t0",
                "**The ice.**\tSTRONG\tThe ice.\t0",
                "**The ice**.\tSTRONG\tThe ice**.\t0",
                "“**The ice**”\tSTRONG\t“**The ice**”\t0",
                "*The* **ice**\tEMPHASIS\tThe* **ice\t0",
                "**The** *ice*\tSTRONG\tThe** *ice\t0",
                "**The** ice\tPLAIN\tThe** ice\t3",
                "*The* ice\tPLAIN\tThe* ice\t3",
                "The **ice**\tPLAIN\tThe **ice\t0",
                "**The **ice\tPLAIN\tThe **ice\t4",
                "**The** ice **left**\tPLAIN\tThe** ice **left\t3",
                "**The ice\tSTRONG\tThe ice\t0",
                "the_ice_left\tPLAIN\tthe_ice_left\t0",
                "_the_ice\tPLAIN\tthe_ice\t3",
                "_the ice_\tEMPHASIS\tthe ice\t0",
                "the_ ice_\tPLAIN\tthe_ ice\t0",
                "the *ice*\tPLAIN\tthe *ice\t0",
                "“the *ice*\tPLAIN\t“the *ice\t0",
                "i*c*e\tPLAIN\ti*c*e\t0",
                "i_c_e *x*\tPLAIN\ti_c_e *x\t0",
                "** 😀 **\tSTRONG\t😀\t0",
                "** – **\tPLAIN\t** – **\t0",
                "** **\tPLAIN\t** **\t0",
            })
    void emphasis_is_no_part_of_the_words(String line, Style style, String words, int strong) {
        Look look = look(line);
        assertThat(look.style()).isEqualTo(style);
        assertThat(words(line, look)).isEqualTo(words);
        assertThat(look.strongEnd() - look.start()).isEqualTo(strong);
        assertThat(look.beginsStrong()).isEqualTo(strong > 0);
    }

    @ParameterizedTest
    @CsvSource({"So it *is*, So it *is", "So it *is*., So it *is*."})
    void a_text_may_begin_with_words(String text, String words) {
        Look look = Look.read(text, Lines.of(text), List.of()).get(0);
        assertThat(text.substring(look.start(), look.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"##, HEADING", "**, NONE", "_, NONE", ">, QUOTE", "12, NONE", "- *, ITEM"})
    void a_text_may_end_in_its_notation(String text, Notation notation) {
        assertThat(Look.read(text, Lines.of(text), List.of()))
                .extracting(Look::notation)
                .containsExactly(notation);
        assertThat(Look.number(text, 0, text.length())).isZero();
    }

    @Test
    void front_matter_stands_at_the_very_beginning() {
        assertThat(front("---\ntitle: ice\n---\nice")).isEqualTo(3);
        assertThat(front("\n \n---\ntitle: ice\n---\nice")).isEqualTo(5);
        assertThat(front("ice\n---\ntitle: ice\n---\nice")).isZero();
        assertThat(front("---\ntitle: ice\nice")).isZero();
        assertThat(front("----\ntitle: ice\n---\nice")).isZero();
        assertThat(front("-x-\ntitle: ice\n---\nice")).isZero();
        assertThat(front("---")).isZero();
        assertThat(front("---\n---")).isEqualTo(2);
        assertThat(front("\n\n")).isZero();
        assertThat(front("")).isZero();
    }

    private static long front(String text) {
        return Look.read(text, Lines.of(text), List.of()).stream()
                .filter(look -> look.notation() == Notation.FRONT)
                .count();
    }
}
