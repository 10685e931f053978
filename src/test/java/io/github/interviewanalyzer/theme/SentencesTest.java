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

    private static Sentences sentences(String text) {
        Sentences sentences = new Sentences(text, ENDS);
        sentences.read(new Span(0, text.length()));
        return sentences;
    }

    /** The sentence of the mark ^, which is no part of the text. */
    private static String at(String marked) {
        int place = marked.indexOf('^');
        String text = marked.replace("^", "");
        return sentences(text).at(place).in(text);
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
            List<Integer> places = new ArrayList<>();
            for (int j = 0; j < 60; j++) {
                places.add(text.length());
                text.append(words[random.nextInt(words.length)]);
                text.append(" ".repeat(1 + random.nextInt(2)));
            }
            Sentences inOrder = sentences(text.toString());
            List<Span> expected = places.stream().map(inOrder::at).toList();
            for (int j = 1; j < places.size(); j++) {
                Span before = expected.get(j - 1);
                assertThat(before.end()).isGreaterThan(places.get(j - 1));
                assertThat(expected.get(j))
                        .satisfiesAnyOf(
                                same -> assertThat(same).isEqualTo(before),
                                next -> assertThat(next.start()).isGreaterThan(before.end()));
            }
            List<Integer> order = new ArrayList<>();
            for (int j = 0; j < places.size(); j++) {
                order.add(j);
            }
            Collections.shuffle(order, random);
            Sentences shuffled = sentences(text.toString());
            for (int j : order) {
                assertThat(shuffled.at(places.get(j))).isEqualTo(expected.get(j));
            }
        }
    }
}
