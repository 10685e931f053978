package io.github.interviewanalyzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "'',0",
        "tide,4",
        "Ångström,8",
        "A\u030a,1",
        "김흥규,6",
        "記者,4",
        "😀,2",
        "é…”,3",
        "Ａ,2",
        "ア,2",
        "ｱ,1",
        "\u1112\u1161\u11ab,2",
        "か\u3099,2",
        "☔,2",
        "☀,1",
        "⚡,2",
        "〈,2",
        "︐,2",
        "🀄,2",
        "🆎,2",
        "🟢,2",
        "🖥,1",
        "🥰,2",
        "नि,2",
        "ก\u0e49,1",
        "\u202b,0",
        "𠀀,2"
    })
    void a_text_takes_the_columns_that_a_terminal_gives_it(String text, int columns) {
        assertThat(Columns.of(text)).isEqualTo(columns);
    }

    /** The first and the last of a row of code points, and those beside them. */
    @ParameterizedTest
    @CsvSource({
        "10FF,1", "1100,2", "115F,2", "1160,0", "11FF,0", "1200,1", "2319,1", "231A,2", "231B,2",
        "231C,1", "D7A3,2", "D7A4,1", "D7AF,1", "D7B0,0", "D7FB,0", "D7FC,1", "3FFFD,2", "3FFFE,1",
        "F0000,1"
    })
    void a_row_of_characters_takes_its_columns_to_its_ends(String point, int columns) {
        assertThat(Columns.of(Character.toString(Integer.parseInt(point, 16)))).isEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "the tide is early, 17, the tide is early",
        "the tide is early, 16, the tide is…",
        "the tide is early, 12, the tide is…",
        "the tide is early, 11, the tide…",
        "the tide is early, 2, t…",
        "the tide is early, 1, …",
        "the tide is early, 0, ''",
        "incomprehensibilities today, 23, incomprehensibilities…",
        "ab 1234567890123456789012, 22, ab…",
        "ab 1234567890123456789012, 23, ab 1234567890123456789…",
        "' tide table', 5, ' tid…'",
        "記者問答, 8, 記者問答",
        "記者問答, 6, 記者…"
    })
    void a_cut_is_at_a_word_and_fits(String text, int columns, String cut) {
        assertThat(Columns.cut(text, columns)).isEqualTo(cut);
        assertThat(Columns.of(cut)).isLessThanOrEqualTo(columns);
    }

    @ParameterizedTest
    @CsvSource({
        "the tide is early, 17, the tide is early",
        "the tide is early, 16, …tide is early",
        "the tide is early, 10, …is early",
        "the tide is early, 9, …is early",
        "the tide is early, 8, …early",
        "the tide is early, 1, …",
        "the tide is early, 0, ''",
        "123456789012345678901234 ab, 23, …ab",
        "123456789012345678901234 ab, 24, …56789012345678901234 ab",
        "記者問答, 6, …問答"
    })
    void a_cut_before_is_at_a_word_and_fits(String text, int columns, String cut) {
        assertThat(Columns.cutBefore(text, columns)).isEqualTo(cut);
        assertThat(Columns.of(cut)).isLessThanOrEqualTo(columns);
    }

    @Test
    void lines_are_wrapped_at_spaces_where_there_are_some() {
        assertThat(Columns.wrap("the tide is early", 8)).containsExactly("the tide", "is early");
        assertThat(Columns.wrap("unbreakable", 4)).containsExactly("unbr", "eaka", "ble");
        assertThat(Columns.wrap("記者問答", 5)).containsExactly("記者", "問答");
        assertThat(Columns.wrap("", 5)).containsExactly("");
        assertThat(Columns.wrap(" tide", 4)).containsExactly(" tid", "e");
    }

    @ParameterizedTest
    @CsvSource({
        "tide, 6, 'tide  ', '  tide'",
        "tide, 4, tide, tide",
        "tide, 3, tide, tide",
        "記者, 5, '記者 ', ' 記者'",
        "'', 1, ' ', ' '"
    })
    void a_text_is_filled_up_to_its_columns(String text, int columns, String left, String right) {
        assertThat(Columns.left(text, columns)).isEqualTo(left);
        assertThat(Columns.right(text, columns)).isEqualTo(right);
    }

    @Test
    void what_would_steer_the_terminal_becomes_a_sign_for_it() {
        assertThat(Columns.safe("\u001b[31mred\u0007 \u009b1m \u202eback \ud800 \u200b \ufeff"))
                .isEqualTo("␛[31mred␇ \ufffd1m \ufffdback \ufffd \ufffd \ufffd");
    }

    @Test
    void soft_hyphens_are_left_out() {
        assertThat(Columns.safe("so\u00adft \u00ad peace")).isEqualTo("soft peace");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a\n\r\n\tb ", "a b", "a\u00a0\u202fb", "a\u2028b", "a\u0085b"})
    void blanks_of_any_kind_become_one_space(String text) {
        assertThat(Columns.safe(text)).isEqualTo("a b");
    }
}
