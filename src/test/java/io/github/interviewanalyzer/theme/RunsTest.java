package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Runs are those that a look at one character after the other finds, whatever their length. */
class RunsTest {

    private final Runs runs = new Runs();

    private List<Integer> read(String text) {
        runs.read(text.toCharArray(), text.length());
        return Arrays.stream(runs.edges).limit(2L * runs.count).boxed().toList();
    }

    private static List<Integer> oneByOne(String text) {
        List<Integer> edges = new ArrayList<>();
        for (int i = 0; i <= text.length(); i++) {
            boolean before = i > 0 && text.charAt(i - 1) != ' ';
            boolean inside = i < text.length() && text.charAt(i) != ' ';
            if (inside != before) {
                edges.add(i);
            }
        }
        return edges;
    }

    @Test
    void a_run_may_end_with_the_text() {
        for (int length = 0; length <= 200; length++) {
            String word = "a".repeat(length);
            assertThat(read(word)).as("%d letters", length).isEqualTo(oneByOne(word));
            assertThat(read(word + " ")).isEqualTo(oneByOne(word + " "));
        }
    }

    @Test
    void runs_of_one_letter_are_told_apart() {
        for (int length = 0; length <= 1_000; length++) {
            String letters = "a ".repeat(length);
            assertThat(read(letters)).as("%d runs", length).isEqualTo(oneByOne(letters));
        }
    }

    @Test
    void any_mixture_of_letters_and_gaps_is_read() {
        Random random = new Random(7);
        for (int trial = 0; trial < 2_000; trial++) {
            int most = 1 + random.nextInt(20);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(400); text.length() < length; ) {
                text.append("a".repeat(random.nextInt(most)));
                text.append(" ".repeat(random.nextInt(3)));
            }
            assertThat(read(text.toString())).isEqualTo(oneByOne(text.toString()));
        }
    }

    @Test
    void each_byte_is_the_letter_that_a_character_is_compared_as() {
        read("Aé-’ z\u00AD");
        assertThat(Arrays.copyOf(runs.bytes, 8))
                .containsExactly('a', Runs.ODD, 0, Runs.ODD, 0, 'z', Runs.ODD, 0);
    }

    @Test
    void what_was_read_before_leaves_nothing() {
        read("a b ".repeat(100));
        assertThat(read("a b")).containsExactly(0, 1, 2, 3);
    }
}
