package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OffsetsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "Déjà\nvu",
                "記者：\r\n問\r答\u2028😀\u0085x",
                "\ud800\udc00\udc00\ud800x\ud83d",
                "\n\n\r\n"
            })
    void positions_are_those_that_counting_gives(String piece) {
        String text = piece.repeat(400);
        Offsets offsets = Offsets.of(text);
        for (int i = 0; i <= text.length(); i += 1 + i / 97) {
            if (Character.offsetByCodePoints(text, 0, text.codePointCount(0, i)) == i) {
                String before = text.substring(0, i);
                assertThat(offsets.codePoint(i)).isEqualTo(before.codePointCount(0, i));
                assertThat(offsets.utf8(i))
                        .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
            }
        }
    }

    @Test
    void lines_end_where_the_parser_says() {
        Offsets offsets = Offsets.of("a\r\nbc\rd\u2028\ne");
        assertThat(offsets.line(0)).isEqualTo(1);
        assertThat(offsets.line(2)).isEqualTo(1);
        assertThat(offsets.line(3)).isEqualTo(2);
        assertThat(offsets.column(4)).isEqualTo(2);
        assertThat(offsets.line(6)).isEqualTo(3);
        assertThat(offsets.line(8)).isEqualTo(4);
        assertThat(offsets.line(10)).isEqualTo(5);
        assertThat(offsets.column(10)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 4})
    void a_position_outside_of_the_text_is_refused(int position) {
        Offsets offsets = Offsets.of("abc");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> offsets.codePoint(position));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> offsets.line(position));
    }
}
