package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void covers_the_words_from_start_to_before_end() {
        assertThat(new Span(4, 8).in("GT: Why?")).isEqualTo("Why?");
        assertThat(new Span(4, 8).length()).isEqualTo(4);
    }

    @Test
    void refuses_what_is_no_stretch() {
        assertThatThrownBy(() -> new Span(-1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void contains_what_lies_inside_and_overlaps_what_shares_a_code_unit() {
        Span span = new Span(2, 5);
        assertThat(span.contains(new Span(2, 5))).isTrue();
        assertThat(span.contains(new Span(3, 6))).isFalse();
        assertThat(span.contains(new Span(1, 3))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(span.overlaps(new Span(0, 3))).isTrue();
        assertThat(span.overlaps(new Span(4, 9))).isTrue();
        assertThat(span.overlaps(new Span(5, 9))).isFalse();
    }

    @Test
    void orders_by_start_then_by_end() {
        assertThat(new Span(1, 2)).isLessThan(new Span(1, 3)).isLessThan(new Span(2, 2));
    }
}
