package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model is shown of a text. */
class ShownWordsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\u2018, '",
                "\u2019, '",
                "\u201A, '",
                "\u201B, '",
                "\u201C, \"",
                "\u201D, \"",
                "\u201E, \"",
                "\u201F, \"",
                "\u2010, -",
                "\u2013, -",
                "\u2015, -",
                "\u2016, \u2016",
                "\u2020, \u2020",
                "\u2026, \u2026",
                "\u00AB, \u00AB",
                "a, a",
                "-, -",
            })
    void quotes_and_dashes_are_those_that_the_model_knows(char c, char plain) {
        assertThat(ShownWords.plain(c)).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(chars = {'.', '?', '!'})
    void three_marks_may_end_a_sentence(char c) {
        assertThat(ShownWords.ends(c)).isTrue();
        assertThat(ShownWords.blank(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u00A0', '\u3000', '\u2028'})
    void blanks_of_any_kind_part_words(char c) {
        assertThat(ShownWords.blank(c)).isTrue();
        assertThat(ShownWords.ends(c)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(chars = {'a', '1', ',', ';', '\u0080', '\u4E2D', '\uFF1F'})
    void other_characters_do_neither(char c) {
        assertThat(ShownWords.blank(c)).isFalse();
        assertThat(ShownWords.ends(c)).isFalse();
    }

    private static final SentenceEnds ENDS = new SentenceEnds(new EndWeights(Models.sentences()));

    private static final List<String> WORDS =
            List.of(
                    "tide",
                    "Ice",
                    "a",
                    "7",
                    "Dr",
                    "it's",
                    "l’eau",
                    "é",
                    "Ö",
                    "潮",
                    "ice-free",
                    "“So",
                    "(so)",
                    "p.m",
                    "\ud840\udc00",
                    "a\u00ADb",
                    "x".repeat(84),
                    "Y".repeat(85),
                    "z".repeat(124),
                    "w".repeat(257));

    private static final List<String> MARKS =
            List.of("", "", ".", ".", "?", "!", "..", ".”", "…", ",", ".........");

    private static final List<String> BLANKS =
            List.of(" ", " ", " ", " ", " ", " ", "  ", "\t", "\u00A0", "\n", "");

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @Test
    void what_stands_plainly_around_a_mark_is_shown_as_anything_else_is() {
        Random random = new Random(11);
        int ends = 0;
        for (int i = 0; i < 4000; i++) {
            StringBuilder text = new StringBuilder(any(BLANKS, random));
            int count = 1 + random.nextInt(8);
            // Most words of half of the texts are plain.
            int kinds = i % 2 == 0 ? WORDS.size() : 5;
            for (int k = 0; k < count; k++) {
                text.append(WORDS.get(random.nextInt(kinds)));
                text.append(any(MARKS, random)).append(any(BLANKS, random));
            }
            ends += check(text.toString());
        }
        assertThat(ends).isGreaterThan(1000);
    }

    /** How many marks end a sentence, by what is shown of the text in both ways. */
    private static int check(String text) {
        Words words = new Words();
        words.read(text, 0, text.length(), Words.EMPTY);
        ShownWords plain = new ShownWords(words);
        plain.read(new Span(0, text.length()));
        ShownWords whole = new ShownWords(words);
        whole.read(new Span(0, text.length()));
        int ends = 0;
        int before = -1;
        for (int at = 0; at < text.length(); at++) {
            while (before + 1 < words.count && words.end(before + 1) <= at) {
                before++;
            }
            int one = plain.marked(at, before);
            // Where no word stands before nothing is taken for plain.
            int other = whole.marked(at, -1);
            assertThat(one < 0).isEqualTo(other < 0);
            if (one >= 0) {
                int next = plain.start(one + 1);
                assertThat(plain.start(one)).isEqualTo(whole.start(other));
                assertThat(next).isEqualTo(whole.start(other + 1));
                if (next < text.length()) {
                    assertThat(plain.glued(one + 1)).isEqualTo(whole.glued(other + 1));
                    boolean ended = whole.ended(other, ENDS);
                    assertThat(plain.ended(one, ENDS)).isEqualTo(ended);
                    ends += ended ? 1 : 0;
                }
            }
        }
        return ends;
    }
}
