package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single characters, as a cue and a text are compared. */
class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "61,61",
        "7A,7A",
        "41,61",
        "5A,7A",
        "30,30",
        "39,39", // a z A Z 0 9
        "E9,65",
        "C9,65",
        "E0,61",
        "FF21,61",
        "FF11,31", // é É à full-width A and 1
        "1D412,73",
        "17F,73",
        "212A,6B", // a bold S, a long s, the sign for kelvin
        "DF,DF",
        "1E9E,DF",
        "C6,E6",
        "130,69", // ß and its capital, Æ, İ
        "430,430",
        "410,430",
        "419,438", // Cyrillic a, its capital, И with a breve
        "AC00,AC00",
        "6E2F,6E2F", // a syllable of Hangul, a character of Chinese
        "B5,3BC",
        "AA,AA",
        "37A,37A", // the micro sign, ª, an iota that stands below
        "93E,93E",
        "5B4,5B4",
        "903,903", // signs of vowels in Devanagari and Hebrew, a visarga
    })
    void letters_and_digits_fold_to_their_plain_small_form(String point, String folded) {
        assertThat(Folding.fold(hex(point))).isEqualTo(hex(folded));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "8", "E", "1F", "7F", "80", "84", "86", "9F", "AD", "300", "301", "36F",
                "200B", "200F", "202A", "202E", "2060", "206F", "FE00", "FE0F", "FEFF"
            })
    void what_is_not_seen_and_accents_fold_to_nothing(String point) {
        assertThat(Folding.fold(hex(point))).isEqualTo(Folding.NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9", "D", "20", "26", "2F", "3A", "40", "5B", "60", "7B", "85", "A0", "200A",
                "2010", "2029", "202F", "205F", "2070", "FE10", "2019", "20AC", "D800", "1F600"
            })
    void other_characters_stand_between_words(String point) {
        assertThat(Folding.fold(hex(point))).isEqualTo(Folding.GAP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"27", "2018", "2019", "2BC", "FF07"})
    void apostrophes_are_those_of_all_keyboards(String point) {
        assertThat(Folding.apostrophe(hex(point))).isTrue();
        assertThat(Folding.joins(hex(point))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9",
                "A",
                "20",
                "22",
                "26",
                "27",
                "2D",
                "2E",
                "2F", // of ASCII
                "85",
                "A0",
                "2028",
                "2029",
                "3000", // blanks and breaks
                "2010",
                "2013",
                "2014",
                "2212", // dashes and the sign for minus
                "201C",
                "201D",
                "201E",
                "201A",
                "AB",
                "BB" // quotation marks
            })
    void marks_that_do_not_part_a_phrase_join(String point) {
        assertThat(Folding.joins(hex(point))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"21", "28", "2C", "3A", "3B", "3F", "A7", "2026", "3001", "3002", "20AC"})
    void any_other_mark_parts_a_phrase(String point) {
        assertThat(Folding.joins(hex(point))).isFalse();
        assertThat(Folding.apostrophe(hex(point))).isFalse();
    }

    @Test
    void a_character_of_chinese_is_a_word_of_its_own() {
        assertThat(Folding.whole(0x6E2F)).isTrue();
        assertThat(Folding.whole(0x20000)).isTrue();
        assertThat(Folding.whole(0x3042)).isFalse();
        assertThat(Folding.whole('a')).isFalse();
    }

    @Test
    void a_word_is_written_without_what_is_not_seen() {
        assertThat(Folding.seen("a fer\u00ADry", 2, 8)).isEqualTo("ferry");
        assertThat(Folding.seen("\uD835\uDC12AND", 0, 5)).isEqualTo("\uD835\uDC12AND");
    }

    private static int hex(String point) {
        return Integer.parseInt(point, 16);
    }
}
