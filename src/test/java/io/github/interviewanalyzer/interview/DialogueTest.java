package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialogueTest {

    private static Turn turn(String speaker, String... paragraphs) {
        List<Paragraph> all =
                Arrays.stream(paragraphs)
                        .map(words -> new Paragraph(new Span(0, words.length()), words))
                        .toList();
        return new Turn(0, speaker, null, new Span(0, 1), all, null);
    }

    private static boolean asks(String... paragraphs) {
        return Dialogue.of(List.of(turn("s1", paragraphs), turn("s2", "So.")), Turn::words)
                        .asked("s1")
                == 1;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Is it so? | true",
                "Is it so？ | true",
                "؟ | true",
                "？ | true",
                "か | true",
                "Is it? So it is. | true",
                "是吗 | true",
                "是嗎。 | true",
                "你呢…… | true",
                "ですか。 | true",
                "입니까 | true",
                "吗是 | false",
                "So it is. | false",
                "... | false",
            })
    void a_question_mark_or_a_word_that_asks(String words, boolean asks) {
        assertThat(asks(words)).isEqualTo(asks);
    }

    @Test
    void only_the_last_characters_are_looked_at() {
        assertThat(asks("?" + "x".repeat(199))).isTrue();
        assertThat(asks("?" + "x".repeat(200))).isFalse();
        assertThat(asks("?", "x".repeat(199))).isTrue();
        assertThat(asks("?" + "x".repeat(100), "x".repeat(100))).isFalse();
        assertThat(asks("是吗", "x")).isFalse();
    }

    @Test
    void turns_of_one_speaker_that_follow_one_another_are_one() {
        Dialogue dialogue =
                Dialogue.of(
                        List.of(
                                turn("a", "One two?"),
                                turn("a", "three."),
                                turn("b", "four"),
                                turn("a", "Five?"),
                                turn("b", "six seven eight"),
                                turn("a", "Nine?")),
                        Turn::words);
        assertThat(dialogue.speakers()).containsExactly("a", "b");
        assertThat(dialogue.stretches("a")).isEqualTo(3);
        assertThat(dialogue.stretches("b")).isEqualTo(2);
        assertThat(dialogue.asked("a")).isEqualTo(1);
        assertThat(dialogue.asked(List.of("a", "b"))).isEqualTo(1);
        assertThat(dialogue.length(List.of("a"))).isEqualTo(5.0 / 3);
        assertThat(dialogue.length(List.of("a", "b"))).isEqualTo(9.0 / 5);
        assertThat(dialogue.length(List.of())).isZero();
    }

    @Test
    void who_asks_and_speaks_shortly_leans_to_asking() {
        Dialogue dialogue =
                Dialogue.of(
                        List.of(
                                turn("a", "One?"),
                                turn("b", "one two three"),
                                turn("a", "One?"),
                                turn("b", "one two three")),
                        Turn::words);
        assertThat(dialogue.leaning("a")).isEqualTo(1.25);
        assertThat(dialogue.leaning("b")).isEqualTo(-1.25);
        Dialogue other =
                Dialogue.of(
                        List.of(turn("a", "one".concat(" one".repeat(62))), turn("b", "...")),
                        Turn::words);
        assertThat(other.leaning("a")).isEqualTo(-0.5);
        assertThat(other.leaning("b")).isEqualTo(0.5);
        assertThat(Dialogue.of(List.of(turn("a", "one")), Turn::words).leaning("a"))
                .isEqualTo(-0.25);
    }

    @Test
    void replies_are_what_others_say_behind_who_asks() {
        Dialogue dialogue =
                Dialogue.of(
                        List.of(
                                turn("b", "One"),
                                turn("a", "One?"),
                                turn("b", "One"),
                                turn("c", "One"),
                                turn("d", "One"),
                                turn("b", "One"),
                                turn("a", "One?"),
                                turn("c", "One")),
                        Turn::words);
        assertThat(dialogue.replies(Set.of("a"), Set.of("d"))).isEqualTo(Map.of("b", 1, "c", 2));
        assertThat(dialogue.replies(Set.of("a"), Set.of()))
                .isEqualTo(Map.of("b", 2, "c", 2, "d", 1));
    }
}
