package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TakenTest {

    @Test
    void counts_how_often_each_key_is_a_label_at_the_moment() {
        Taken taken = new Taken(4);
        taken.take(1, Label.none(1, 10, "moe"));
        taken.take(2, Label.none(2, 20, "moe"));
        assertThat(taken.count("moe")).isEqualTo(2);
        assertThat(taken.first()).isEqualTo(1);
        assertThat(taken.last()).isEqualTo(2);

        taken.take(1, null);
        assertThat(taken.counts()).hasSize(1).containsEntry("moe", 1);
        assertThat(taken.none(1)).isTrue();
        assertThat(taken.none(2)).isFalse();

        taken.take(2, Label.none(2, 20, "ash"));
        assertThat(taken.counts()).hasSize(1).containsEntry("ash", 1);
        assertThat(taken.count("moe")).isZero();
    }

    @Test
    void has_no_first_and_no_last_line_while_nothing_is_taken() {
        Taken taken = new Taken(3);
        taken.take(0, null);
        assertThat(taken.first()).isEqualTo(taken.lines()).isEqualTo(3);
        assertThat(taken.last()).isEqualTo(-1);
        assertThat(taken.counts()).isEmpty();
    }

    @Test
    void what_was_counted_stays_as_it_is() {
        Taken taken = new Taken(1);
        var counts = taken.counts();
        taken.take(0, Label.none(0, 0, "moe"));
        assertThat(counts).isEmpty();
        assertThat(taken.at(0)).isEqualTo(Label.none(0, 0, "moe"));
    }
}
