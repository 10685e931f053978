package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences around places that are asked for in any order. */
class SentencesTest {

    private static final SentenceEnds ENDS = new SentenceEnds(new EndWeights(Models.sentences()));

    /** Words of a text and its sentences. */
    private record Read(Words words, Sentences sentences) {
        static Read of(String text) {
            Words words = new Words();
            words.read(text, 0, text.length(), Words.EMPTY);
            Sentences sentences = new Sentences(words, ENDS);
            sentences.read(new Span(0, text.length()));
            return new Read(words, sentences);
        }
    }

    /** The sentence of the mark ^, which is no part of the text. */
    private static String at(String marked) {
        int place = marked.indexOf('^');
        String text = marked.replace("^", "");
        Read read = Read.of(text);
        int word = 0;
        while (read.words.start(word) < place) {
            word++;
        }
        return read.sentences.at(word).in(text);
    }

    @Test
    void blanks_around_are_no_part_of_a_sentence() {
        assertThat(at("  The ^ferry is late.  It is slow. ")).isEqualTo("The ferry is late.");
        assertThat(at("  The ferry is late.  It is ^slow. ")).isEqualTo("It is slow.");
    }

    @Test
    void blanks_of_any_kind_and_number_stand_around_a_mark() {
        assertThat(at("The ferry is  late. It is ^slow.")).isEqualTo("It is slow.");
        assertThat(at("The ferry is late.\tIt is ^slow.")).isEqualTo("It is slow.");
        assertThat(at("The ferry is late.\t It is ^slow.")).isEqualTo("It is slow.");
        assertThat(at("The ferry is late.\n\nIt is ^slow.")).isEqualTo("It is slow.");
        assertThat(at("The (ferry is) late. It is ^slow.")).isEqualTo("It is slow.");
    }

    @Test
    void words_longer_than_the_model_is_shown_end_a_sentence_as_others_do() {
        String late = "x".repeat(127) + " " + "y".repeat(127) + ". It is slow.";
        assertThat(at(late.replace("is", "^is"))).isEqualTo("It is slow.");
        String later = "x".repeat(120) + " " + "y".repeat(120) + ". It is slow.";
        assertThat(at(later.replace("is", "^is"))).isEqualTo("It is slow.");
    }

    /** Sentences are parted by "|", blanks aside. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry is late. | It is slow.",
                "The ferry is late.  | It is slow! | Is it?",
                "The ferry is late. it is slow.",
                "We met J. Moe of Ellery.",
                "We met j. | Moe of Ellery.",
                "We saw plan C. Moe left.",
                "The ferry is late . | It is slow.",
                "It is late?!Why – so.",
                "So did I. | The ferry was late.",
                "We met Gen. Moe of Ellery.",
                "We met Genl. | Moe of Ellery.",
                "We met Mr. Moe. | He was late.",
                "He is the Prof. Is he?",
                "They left the U.S. | But the ferry did not.",
                "They left the U.S.A. | He did not.",
                "“The ferry is late.” | It is slow.",
                "The ferry is late.It is slow.",
                "Late, it is slow",
                "A. B is slow.",
                "Is it late?! | It is.",
                ". The ferry is late.",
                "The ferry — it is late — is slow. | “It is.”",
                "The ferry (it is late.) | It is slow.",
                "It is late. | So",
                "The ferry is\tlate. | It is slow.",
                "The quay-side is late. | It is slow.",
                "The ferry caf\u00E9 late. | It is slow.",
                "The ferry is caf\u00E9. | It is slow.",
                "The ferry is late. | Caf\u00E9 is slow.",
                "The ferry is late. | However, it is slow.",
                "The ferry is late. | It. is slow.",
            })
    void a_sentence_begins_behind_a_mark_that_ends_one(String drawn) {
        Read read = Read.of(drawn.replace("| ", ""));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < read.words.count; i++) {
            Span sentence = read.sentences.at(i);
            assertThat(sentence.start()).isLessThanOrEqualTo(read.words.start(i));
            String words = sentence.in(drawn.replace("| ", ""));
            if (found.isEmpty() || !found.get(found.size() - 1).equals(words)) {
                found.add(words);
            }
        }
        assertThat(String.join(" | ", found)).isEqualTo(drawn.replace("  ", " "));
    }

    @Test
    void marks_that_are_not_shown_end_no_sentence() {
        String many = "!".repeat(20);
        assertThat(at("The ^ferry is late" + many)).isEqualTo("The ferry is late" + many);
        assertThat(at("Late" + many + " It is ^slow.")).isEqualTo("It is slow.");
    }

    @Test
    void eight_marks_in_a_row_are_shown() {
        String eight = "The ferry is late.-------It is slow.";
        assertThat(at("The ^ferry is late.-------It is slow.")).isEqualTo(eight);
        assertThat(at("The ^ferry is late.--------It is slow."))
                .isEqualTo("The ferry is late.--------");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\'', '\u2019', '\u00AD', '\u0301'})
    void a_word_goes_on_behind_what_is_part_of_it(char c) {
        String many = "The ferry is late." + String.valueOf(c).repeat(9) + "It is slow.";
        assertThat(at("^" + many)).isEqualTo(many);
    }

    @Test
    void a_sentence_ends_with_what_stands_behind_its_mark() {
        assertThat(at("The ferry is late.^a It is slow.")).isEqualTo("The ferry is late.a");
    }

    @Test
    void a_mark_before_a_small_letter_ends_no_sentence() {
        assertThat(at("They ^met JD.r.  .")).isEqualTo("They met JD.r.  .");
    }

    @Test
    void a_word_that_goes_on_behind_what_is_shown_begins_no_sentence() {
        String cut = "x".repeat(255) + ".yNext is late.";
        assertThat(at("^" + cut)).isEqualTo(cut);
        assertThat(at("x".repeat(254) + ". Next is ^late.")).isEqualTo("Next is late.");
        assertThat(at("x".repeat(300) + ". Next is ^late.")).isEqualTo("Next is late.");
        assertThat(at("x".repeat(253) + ".) Next is ^late.")).isEqualTo("Next is late.");
        String whole = "x".repeat(254) + ".) Next is late.";
        assertThat(at("^" + whole)).isEqualTo(whole);
    }

    @Test
    void the_order_of_asking_changes_nothing() {
        String[] words = {
            "The",
            "ferry",
            "ferry.",
            "Mr.",
            "U.S.",
            "late?",
            "\u201CIt",
            "slow!\u201D",
            "I",
            "J.",
            "-",
            "x".repeat(256) + ".",
            ".".repeat(12),
            "end.Next",
            "a!b?"
        };
        Random random = new Random(5);
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < 60; j++) {
                text.append(words[random.nextInt(words.length)]);
                text.append(" ".repeat(1 + random.nextInt(2)));
            }
            Read inOrder = Read.of(text.toString());
            List<Span> expected = new ArrayList<>();
            List<Integer> order = new ArrayList<>();
            for (int j = 0; j < inOrder.words.count; j++) {
                Span sentence = inOrder.sentences.at(j);
                assertThat(sentence.start()).isLessThanOrEqualTo(inOrder.words.start(j));
                assertThat(sentence.end()).isGreaterThan(inOrder.words.start(j));
                expected.add(sentence);
                order.add(j);
            }
            Collections.shuffle(order, random);
            Read shuffled = Read.of(text.toString());
            for (int j : order) {
                assertThat(shuffled.sentences.at(j)).isEqualTo(expected.get(j));
            }
        }
    }
}
