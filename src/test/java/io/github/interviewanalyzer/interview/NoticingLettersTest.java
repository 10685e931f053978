package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.InterviewException.Code;
import org.junit.jupiter.api.Test;

class NoticingLettersTest {

    private static final String LONG_LINE = "a".repeat((1 << 20) + 1);

    @Test
    void letters_are_those_of_the_text() {
        NoticingLetters letters = new NoticingLetters("strait");
        assertThat(letters).hasToString("strait").hasSize(6);
        assertThat(letters.charAt(2)).isEqualTo('r');
        assertThat(letters.subSequence(1, 4)).isEqualTo("tra");
    }

    @Test
    void a_text_notices_only_if_it_has_a_very_long_line() {
        for (String text : new String[] {"", "a", LONG_LINE.substring(1), "a\n".repeat(1 << 20)}) {
            assertThat(Letters.of(text)).isInstanceOf(Letters.class);
        }
        for (String text : new String[] {LONG_LINE, LONG_LINE + "\nb", "b\n" + LONG_LINE}) {
            assertThat(Letters.of(text)).isInstanceOf(NoticingLetters.class);
        }
    }

    @Test
    void an_interrupt_is_noticed_while_a_line_is_read() {
        InterviewParser parser = new InterviewParser();
        assertThat(parser.parse(LONG_LINE).turns()).isEmpty();
        NoticingLetters letters = new NoticingLetters("a");
        Thread.currentThread().interrupt();
        try {
            for (int i = 1; i < 1 << 16; i++) {
                assertThat(letters.charAt(0)).isEqualTo('a');
            }
            assertThatThrownBy(() -> letters.charAt(0))
                    .isInstanceOfSatisfying(
                            InterviewException.class,
                            e -> assertThat(e.code()).isEqualTo(Code.INTERRUPTED));
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(letters.charAt(0)).isEqualTo('a');
    }
}
