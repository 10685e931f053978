package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each word is drawn as {@code ⟦so⟧}, as {@code ⟪so⟫} if it follows the one before in a phrase. */
class WordsTest {

    private static Words read(String text) {
        Words words = new Words();
        words.read("x" + text + "x", 1, text.length() + 1, Words.EMPTY);
        return words;
    }

    private static String draw(String text) {
        Words words = read(text);
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (int i = 0; i < words.count; i++) {
            int start = words.start(i) - 1;
            int end = words.end(i) - 1;
            drawn.append(text, at, start).append(words.joined(i) ? '⟪' : '⟦');
            drawn.append(text, start, end).append(words.joined(i) ? '⟫' : '⟧');
            at = end;
        }
        return drawn.append(text.substring(at)).toString();
    }

    private static int hash(String folded) {
        byte[] code = new byte[Forms.codeSize(folded.length())];
        return Forms.hash(code, 0, Forms.append(code, 0, folded));
    }

    private static WordFilter filter(String word, int role) {
        WordFilter filter = new WordFilter(1_000);
        filter.add(hash(word), role);
        return filter;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦The⟧ ⟪old⟫ ⟪harbour⟫",
                "⟦The⟧ ⟪harbour⟫, ⟦the⟧ ⟪quay⟫; ⟦so⟧",
                "  ⟦Port⟧-⟪town⟫ / ⟪quay⟫ & '⟪boat⟫' ",
                "⟦The⟧ ⟪harbour⟫'s ⟪quay⟫",
                "⟦The⟧ ⟪harbour⟫’S ⟪quay⟫",
                "⟦The⟧ ⟪harbour⟫'s, ⟦or⟧",
                "⟦boats⟧' ⟪sails⟫",
                "⟦boats⟧', ⟦sails⟧",
                "⟦boats⟧'\u00AD ⟪sail⟫",
                "⟦林⟧'⟪s⟫ ⟪boat⟫",
                "⟦don't⟧ ⟪o'clock⟫ ⟪it'ss⟫",
                "⟦so\u00ADft⟧ ⟪caf\u00E9⟫ ⟪cafe\u0301⟫",
                "⟦so⟧\u00A0⟪it⟫ – “⟪is⟫” … ⟦now⟧",
                "⟦so⟧ \u200B⟪it⟫ \u0000⟪is⟫",
                "⟦port⟧\u2014⟪town⟫",
                "⟦林⟧⟪海⟫⟪town⟫⟪林⟫",
                "⟦𝐀b⟧ 😀 ⟦c⟧",
                "⟦a⟧\uD83D",
                "⟦1st⟧ ⟪2nd⟫. ⟪3rd⟫",
                "'⟦s⟧ ⟪so⟫",
                "...",
                "",
            })
    void words_and_what_parts_them(String drawn) {
        assertThat(draw(drawn.replaceAll("[⟦⟧⟪⟫]", ""))).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour",
                "HARBOUR",
                "har\u00ADbour",
                "harbo\u00FBr",
                "harbour's",
                "harbour'"
            })
    void a_word_is_found_by_its_hash_however_it_is_written(String written) {
        Words words = read("A 2nd é " + written + ", so");
        assertThat(words.next(0, filter("harbour", WordFilter.ALONE))).isEqualTo(3);
        assertThat(words.next(4, filter("harbour", WordFilter.ALONE))).isEqualTo(words.count);
        assertThat(words.folded(3)).isEqualTo("harbour");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1_000_000})
    void a_filter_of_any_size_lets_its_words_pass(int size) {
        WordFilter filter = new WordFilter(size);
        assertThat(read("the harbour").next(0, filter)).isEqualTo(2);
        filter.add(hash("harbour"), WordFilter.ALONE);
        assertThat(read("the harbour").next(0, filter)).isEqualTo(1);
    }

    @Test
    void a_word_that_begins_longer_phrases_only_is_passed_where_none_goes_on() {
        Words words = read("old harbour, old quay, old");
        WordFilter filter = filter("old", WordFilter.FIRST);
        filter.add(hash("quay"), WordFilter.SECOND);
        assertThat(words.next(0, filter)).isEqualTo(2);
        assertThat(words.next(3, filter)).isEqualTo(5);
        filter.addAll(WordFilter.SECOND);
        assertThat(words.next(0, filter)).isZero();
    }

    @Test
    void few_words_pass_that_begin_no_phrase() {
        WordFilter filter = new WordFilter(1_000);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            if (i < 1_000) {
                filter.add(hash(Books.word(i)), WordFilter.ALONE);
            } else {
                text.append(Books.word(i)).append(' ');
            }
        }
        Words words = read(text.toString());
        int passed = 0;
        for (int i = words.next(0, filter); i < words.count; i = words.next(i + 1, filter)) {
            passed++;
        }
        assertThat(passed).isBetween(1, words.count / 20);
    }

    @Test
    void what_was_read_before_is_no_part_of_a_word() {
        Words words = new Words();
        words.read("the boats'sail", 0, 14, Words.EMPTY);
        words.read("of boats'sail", 3, 9, Words.EMPTY);
        assertThat(words.end(0)).isEqualTo(8);
        words.read("the tide", 0, 8, Words.EMPTY);
        words.read("the", 0, 3, Words.EMPTY);
        assertThat(words.spaced(0)).isFalse();
    }

    @Test
    void letters_of_two_halves_are_compared_whole() {
        Words words = read("\uD801\uDC00b 2nd");
        assertThat(words.folded(0)).isEqualTo("\uD801\uDC28b");
    }

    @Test
    void a_form_has_at_most_256_letters() {
        String text = "a" + "b".repeat(255) + " a" + "b".repeat(256);
        Words words = new Words();
        words.read(text, 0, text.length(), (word, begin, end, hash) -> end - begin);
        assertThat(words.form(0)).isEqualTo(256);
        assertThat(words.form(1)).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void a_form_with_other_letters_has_at_most_256_too() {
        String text = "é" + "b".repeat(255) + " é" + "b".repeat(256);
        Words words = new Words();
        words.read(text, 0, text.length(), (word, begin, end, hash) -> 7);
        assertThat(words.form(0)).isEqualTo(7);
        assertThat(words.form(1)).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void letters_and_digits_of_ascii_are_told_from_others() {
        Words words = read("Tide 7 Åse don't ice");
        assertThat(IntStream.range(0, words.count).mapToObj(words::ascii))
                .containsExactly(true, true, false, false, true);
    }

    @Test
    void a_single_blank_is_told_from_whatever_else_stands_behind_a_word() {
        Words words = read("the tide  of\u00a0ice-bound bays, and");
        assertThat(IntStream.range(0, words.count).mapToObj(words::spaced))
                .containsExactly(true, false, false, false, true, false, false);
    }

    @Test
    void plain_words_have_room_behind_those_of_one_character_each() {
        Words words = read("潮".repeat(40) + " tide".repeat(39));
        assertThat(words.count).isEqualTo(79);
        assertThat(words.end(78)).isEqualTo(1 + 40 + 39 * 5);
    }

    @Test
    void words_of_one_letter_keep_their_places() {
        Words words = read("a ".repeat(1_000));
        assertThat(words.count).isEqualTo(1_000);
        assertThat(words.end(999)).isEqualTo(words.start(999) + 1);
    }

    @Test
    void words_stand_wherever_blocks_of_characters_begin_and_end() {
        for (int i = 0; i < 200; i++) {
            String word = "a".repeat(i + 1);
            String quoted = " “⟪b⟫”".repeat(i % 7);
            String gap = ", ".repeat(i + 1);
            String drawn = "⟦" + word + "⟧" + quoted + gap + "⟦don't⟧’ ⟪" + word + "\u00AD⟫,";
            assertThat(draw(drawn.replaceAll("[⟦⟧⟪⟫]", ""))).isEqualTo(drawn);
        }
    }

    @Test
    void what_is_not_looked_for_has_no_form() {
        Words words = new Words();
        String text = "bay " + "b".repeat(300) + " é" + "b".repeat(300) + " ébay";
        words.read(text, 0, text.length(), (word, begin, end, hash) -> end - begin);
        assertThat(IntStream.range(0, words.count).map(words::form))
                .containsExactly(3, Words.UNKNOWN, Words.UNKNOWN, 4);
        assertThat(read("bay").form(0)).isEqualTo(Words.UNKNOWN);
    }

    @Test
    void one_stretch_leaves_nothing_to_the_next() {
        Words words = new Words();
        words.read("harbour, it’s bays’", 0, 19, Words.EMPTY);
        words.read("bay", 0, 2, Words.EMPTY);
        assertThat(words.count).isEqualTo(1);
        assertThat(words.end(0)).isEqualTo(2);
        assertThat(words.form(0, (word, begin, end, hash) -> hash)).isEqualTo(hash("ba"));
        assertThat(words.next(0, filter("it's", WordFilter.ALONE))).isEqualTo(1);
        words.read("", 0, 0, Words.EMPTY);
        assertThat(words.count).isZero();
        assertThat(words.next(0, filter("ba", WordFilter.ALONE))).isZero();
    }

    @Test
    void very_many_words_and_very_long_ones_keep_their_places() {
        String text = "é" + " ab c".repeat(10_000) + " " + "d".repeat(300) + " e" + "f".repeat(255);
        Words words = read(text);
        assertThat(words.count).isEqualTo(20_003);
        assertThat(words.start(20_000)).isEqualTo(1 + 50_000);
        assertThat(words.folded(19_999)).isEqualTo("ab");
        assertThat(words.folded(20_000)).isEqualTo("c");
        assertThat(words.folded(20_001)).isEmpty();
        assertThat(words.form(20_001)).isEqualTo(Words.UNKNOWN);
        assertThat(words.folded(20_002)).isEqualTo("e" + "f".repeat(255));
        assertThat(words.next(0, filter("e" + "f".repeat(255), WordFilter.ALONE)))
                .isEqualTo(20_002);
    }
}
