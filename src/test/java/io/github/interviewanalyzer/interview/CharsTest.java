package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsTest {

    private static String all(IntPredicate property) {
        return IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(property)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String range(int first, int last) {
        return all(c -> c >= first && c <= last);
    }

    @Test
    void blanks_are_the_white_space_of_unicode() {
        assertThat(all(c -> Chars.blank((char) c)))
                .isEqualTo(
                        "\t\n\u000B\f\r \u0085\u00A0\u1680"
                                + range(0x2000, 0x200A)
                                + "\u2028\u2029\u202F\u205F\u3000");
    }

    @Test
    void nobody_sees_controls_zero_widths_directions_and_variations() {
        assertThat(all(c -> Chars.ignorable((char) c)))
                .isEqualTo(
                        range(0, 8)
                                + range(0x0E, 0x1F)
                                + range(0x7F, 0x84)
                                + range(0x86, 0x9F)
                                + "\u00AD"
                                + range(0x200B, 0x200F)
                                + range(0x202A, 0x202E)
                                + range(0x2060, 0x2064)
                                + range(0x2066, 0x206F)
                                + range(0xFE00, 0xFE0F)
                                + "\uFEFF");
    }

    @Test
    void what_is_empty_is_blank_or_not_seen() {
        assertThat(all(c -> Chars.empty((char) c)))
                .isEqualTo(all(c -> Chars.blank((char) c) || Chars.ignorable((char) c)));
    }

    @Test
    void marks_are_known_in_all_their_forms() {
        assertThat(all(c -> Chars.lineBreak((char) c))).isEqualTo("\n\r\u0085\u2028\u2029");
        assertThat(all(c -> Chars.colon((char) c))).isEqualTo(":：");
        assertThat(all(c -> Chars.apostrophe((char) c))).isEqualTo("'ʼ‘’＇");
        assertThat(all(c -> Chars.terminal((char) c))).isEqualTo("!.?…。！？");
        assertThat(all(c -> Chars.questionMark((char) c))).isEqualTo("?؟？");
        assertThat(all(c -> Chars.closing((char) c))).startsWith("\"')*\\]_}»").hasSize(88);
    }

    @ParameterizedTest
    @CsvSource({
        "'yes.', .",
        "'yes.”)* ', .",
        "'„Nein”', n",
        "'\"*_\\', ''",
        "' ', ''",
        "'a\u200b', a"
    })
    void the_last_mark_is_the_one_before_what_closes(String words, String mark) {
        char last = Chars.lastMark(words, 0, words.length());
        assertThat(last == 0 ? "" : String.valueOf(last)).isEqualTo(mark);
    }

    @Test
    void only_the_piece_between_the_places_is_looked_at() {
        assertThat(Chars.lastMark("a b. c", 2, 4)).isEqualTo('.');
        assertThat(Chars.lastMark("a b. c", 1, 2)).isEqualTo('\0');
        assertThat(Chars.skip(" \u200b a ", 0, 5)).isEqualTo(3);
        assertThat(Chars.skip("   a", 0, 2)).isEqualTo(2);
        assertThat(Chars.trim("a \u200b ", 0, 4)).isEqualTo(1);
        assertThat(Chars.trim("a   ", 2, 4)).isEqualTo(2);
    }

    @Test
    void words_are_found_up_to_the_end() {
        assertThat(Chars.find("tide, ice", "ice", 0, 9)).isEqualTo(6);
        assertThat(Chars.find("tide, ice", "ice", 0, 8)).isEqualTo(-1);
        assertThat(Chars.find("tide, ice", "tide", 0, 9)).isZero();
        assertThat(Chars.find("tide, ice", "tide", 1, 9)).isEqualTo(-1);
    }

    @Test
    void digits_and_marks_are_no_letters() {
        assertThat(Chars.letter('a')).isTrue();
        assertThat(Chars.letter('海')).isTrue();
        assertThat(Chars.letter('7')).isFalse();
        assertThat(Chars.letter('.')).isFalse();
    }

    @Test
    void line_breaks_are_the_blanks_to_look_at() {
        for (char c = 0; c < 0x3000; c++) {
            boolean landmark = (Chars.kinds(c) & Chars.LANDMARK) != 0;
            assertThat(Chars.lineBreak(c)).isEqualTo(Chars.blank(c) && landmark);
            boolean capital = Character.isUpperCase(c);
            assertThat(landmark).isEqualTo(Chars.lineBreak(c) || Chars.colon(c) || capital);
        }
        for (char c : "\n\r\u0085\u2028\u2029".toCharArray()) {
            assertThat(Chars.lineBreak(c)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'KIM ', kim",
        "' Kim\u00a0', kim",
        "'J. K.  Moe', j k moe",
        "'AZaz', azaz",
        "'O’Neil', oneil",
        "'Mo\u00ade\u200b!', moe",
        "'Straße', straße",
        "'İzmir', izmir",
        "'e\u0301t\u0301', e\u0301t\u0301",
        "'𝐀b 😀 c', 𝐀b c",
        "'a😀b', a b",
        "'Q1', q1",
        "'--', ''"
    })
    void a_key_is_letters_and_digits_without_case(String label, String key) {
        assertThat(Chars.key("(" + label + "x", 1, label.length() + 1)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"'a b', a b", "' a \n\t b ', a b", "'', ''", "' ', ''", "'a\u3000b', a b"})
    void one_space_stands_for_each_run_of_blanks(String words, String spaced) {
        assertThat(Chars.spaced(words)).isEqualTo(spaced);
    }
}
