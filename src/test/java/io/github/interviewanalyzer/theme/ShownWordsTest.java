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

    private static final List<String> PLAIN = List.of("tide", "Ice", "a", "7", "harbour");

    private static final List<String> ODD =
            List.of(
                    "it's",
                    "l’eau",
                    "é",
                    "Öl",
                    "潮",
                    "ice-free",
                    "“So",
                    "(so)",
                    "p.m",
                    "\ud840\udc00",
                    "a\u00ADb",
                    "x".repeat(84),
                    "z".repeat(125),
                    "w".repeat(257),
                    "");

    private static final List<String> MARKS =
            List.of("", "?", "!", "..", ".”", "…", ",", ".........", " .");

    private static final List<String> BLANKS =
            List.of("", "  ", "\t", "\u00A0", "\n", "-", "\u3000");

    private static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    /** Plain words, some of them with a full stop, of which a few are not plain after all. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int count = 2 + random.nextInt(6);
        int odd = random.nextInt(3 * count);
        for (int i = 0; i < count; i++) {
            boolean ends = random.nextInt(3) == 0;
            text.append(any(odd == 3 * i || random.nextInt(20) == 0 ? ODD : PLAIN, random));
            text.append(odd == 3 * i + 1 ? any(MARKS, random) : ends ? "." : "");
            text.append(odd == 3 * i + 2 ? any(BLANKS, random) : " ");
        }
        return random.nextBoolean() ? text.toString() : text.toString().strip();
    }

    @Test
    void what_stands_plainly_around_a_mark_is_shown_as_anything_else_is() {
        Random random = new Random(11);
        int ends = 0;
        for (int i = 0; i < 20_000; i++) {
            ends += check(text(random));
        }
        assertThat(ends).isGreaterThan(1000);
    }

    /** How many marks end a sentence, by what is shown of the text in both ways. */
    private static int check(String paragraph) {
        String text = "ab " + paragraph;
        Span span = new Span(3, text.length());
        Words words = new Words();
        words.read(text, span.start(), span.end(), Words.EMPTY);
        ShownWords plain = new ShownWords(words);
        plain.read(span);
        ShownWords whole = new ShownWords(words);
        whole.read(span);
        int ends = 0;
        int before = -1;
        for (int at = span.start(); at < span.end(); at++) {
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
                int from = plain.start(Math.max(one - 1, 0));
                assertThat(from).isEqualTo(whole.start(Math.max(other - 1, 0)));
                if (next < text.length()) {
                    int to = plain.start(one + 2);
                    assertThat(to).isEqualTo(whole.start(other + 2));
                    for (int i = from; i < to; i++) {
                        assertThat(plain.shown(i - plain.start(0)))
                                .isEqualTo(whole.shown(i - whole.start(0)));
                    }
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
