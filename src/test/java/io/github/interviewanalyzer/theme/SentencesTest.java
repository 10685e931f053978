package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
    void marks_that_are_not_shown_end_no_sentence() {
        String many = "!".repeat(20);
        assertThat(at("The ^ferry is late" + many)).isEqualTo("The ferry is late" + many);
        assertThat(at("Late" + many + " It is ^slow.")).isEqualTo("It is slow.");
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
