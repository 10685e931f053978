package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each run of words is drawn as {@code ⟦Ina Holm⟧}, as {@code ⟪Ina⟫} if it opens a sentence. */
class NameRunTest {

    private static String draw(String text) {
        StringBuilder drawn = new StringBuilder();
        int at = 1;
        List<NameRun> runs = NameRun.in("x" + text, new Span(1, text.length() + 1));
        for (NameRun run : runs) {
            Span span = run.span(0, run.size() - 1);
            drawn.append("x" + text, at, span.start()).append(run.opens() ? '⟪' : '⟦');
            drawn.append(span.in("x" + text)).append(run.opens() ? '⟫' : '⟧');
            at = span.end();
        }
        return drawn.append(text.substring(at - 1)).toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟪Ina Holm⟫ spoke to ⟦Bo Lind⟧",
                "we met ⟦Ina\u00a0 Holm⟧",
                "we met ⟦Ina    Holm⟧",
                "we met ⟦Ina⟧     ⟦Holm⟧",
                "we met ⟦Ina⟧, ⟦Holm⟧",
                "we met ⟦Ina\\_Holm⟧",
                "we met ⟦Ina⟧_, ⟦Holm⟧",
                "we met ⟦L. Holm⟧",
                "we met ⟦Dr. Holm⟧",
                "we met ⟦Prof. Holm⟧",
                "we met ⟦Rector⟧. ⟪Holm⟫ left",
                "we met ⟦Ina⟧. ⟪Holm⟫ left",
                "we met ⟦J.K. Holm⟧",
                "we met ⟦Ina-Maria Holm⟧",
                "we met ⟦Ina·Maria⟧",
                "we met ⟦Ina⟧- ⟦Holm⟧",
                "we met ⟦Ina⟧-1",
                "we met ⟦Ina⟧-",
                "we met ⟦O'Neil⟧",
                "we met ⟦O’Neil⟧",
                "we met ⟦O’Reilly⟧",
                "we met ⟦Ina al-Masri⟧",
                "we met ⟦Ina d’Arvor⟧",
                "we met al-Masri",
                "we met ⟦Ina⟧ anti-Nordic",
                "we met ⟦Ina⟧ mRNA",
                "we met ⟦Ina⟧ so",
                "we met ⟦Ina⟧ ʼNeil",
                "we met ⟦Ina⟧'s dog",
                "we met ⟦Ina⟧’ll",
                "we met ⟦Ina⟧' dog",
                "we met ⟦Ina⟧ʼs dog",
                "ʼs the dog of ⟦Ina⟧",
                "we met ⟦Inaʼʼ⟧",
                "⟪I⟫'m ⟦Ina⟧",
                "we met ⟦Ina von der Holm⟧",
                "we met ⟦Ina⟧ von der",
                "we met ⟦Ina⟧ and ⟦Bo⟧",
                "we met ⟦Ina⟧ of ⟦Ellery⟧",
                "we met ⟦Ina2⟧ 3",
                "we met 3 ⟦Ina⟧",
                "we met ⟦ǅina⟧",
                "we met ⟦E\u0301va⟧",
                "we met ⟦𝐀na⟧ 😀 ⟦Bo⟧",
                "so: ⟪Ina⟫",
                "so! ⟪Ina⟫? ⟪Bo⟫",
                "so \"⟪Ina⟫\"",
                "so “⟪Ina⟫”",
                "so «⟪Ina⟫»",
                "so ‘⟦Ina⟧’",
                "... ⟪Ina⟫",
                "林海 ⟦Lin⟧",
                "nobody",
                "",
            })
    void words_with_a_capital_that_follow_one_another_are_a_run(String drawn) {
        String text = drawn.replaceAll("[⟦⟧⟪⟫]", "");
        assertThat(draw(text)).isEqualTo(drawn);
    }

    @Test
    void a_word_with_very_many_apostrophes_that_are_letters_is_read_once() {
        String word = "Aʼ".repeat(100_000);
        assertThat(draw(word)).isEqualTo('⟪' + word + '⟫');
    }

    @Test
    void an_initial_may_begin_the_text() {
        List<NameRun> runs = NameRun.in("L. Holm left", new Span(0, 12));
        assertThat(runs)
                .containsExactly(
                        new NameRun(
                                List.of(new Span(0, 1), new Span(3, 7)),
                                List.of("l", "holm"),
                                true));
    }
}
