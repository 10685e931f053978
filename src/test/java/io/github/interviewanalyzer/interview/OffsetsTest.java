package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "'', 0, 0, 1, 1",
        "\uDC00, 1, 1, 1, 2",
        "\uD800, 1, 1, 1, 2",
        "a\uDC00, 2, 2, 1, 3",
        "\uD800a, 2, 2, 1, 3",
        "😀, 1, 4, 1, 3",
        "é, 1, 2, 1, 2",
        "\u07FF, 1, 2, 1, 2",
        "\u0800, 1, 3, 1, 2",
        "\u007F, 1, 1, 1, 2",
        "\u0080, 1, 2, 1, 2",
        "'a\r', 2, 2, 2, 1",
        "'a\r\n', 3, 3, 2, 1",
        "'a\n\r', 3, 3, 3, 1",
    })
    void the_end_of_a_text_has_its_place(
            String text, int codePoints, int bytes, int line, int column) {
        Offsets offsets = Offsets.of(text);
        assertThat(offsets.codePoint(text.length())).isEqualTo(codePoints);
        assertThat(offsets.utf8(text.length())).isEqualTo(bytes);
        assertThat(offsets.line(text.length())).isEqualTo(line);
        assertThat(offsets.column(text.length())).isEqualTo(column);
    }

    @ParameterizedTest
    @ValueSource(ints = {1023, 1024, 1025, 2048})
    void pieces_that_were_counted_beforehand_meet(int before) {
        String text = "a".repeat(before - 1) + "é😀b".repeat(30);
        Offsets offsets = Offsets.of(text);
        for (int i = 0; i <= text.length(); i++) {
            String begin = text.substring(0, i);
            int half = i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? 3 : 0;
            assertThat(offsets.codePoint(i)).isEqualTo(begin.codePointCount(0, i));
            assertThat(offsets.utf8(i))
                    .isEqualTo(begin.getBytes(StandardCharsets.UTF_8).length + half);
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
