package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracketsTest {

    @ParameterizedTest
    @CsvSource({
        "(a)b, 3",
        "[a]b, 3",
        "（a）b, 3",
        "【a】b, 3",
        "《a》b, 3",
        "(a(b)c)d, 7",
        "(a, -1",
        "((a), -1",
    })
    void a_bracket_closes_behind_those_inside_of_it(String text, int end) {
        assertThat(Brackets.close(text, 0, text.length())).isEqualTo(end);
    }

    @Test
    void a_gloss_has_at_most_ninety_characters() {
        String gloss = "(" + "a".repeat(88) + ")";
        assertThat(Brackets.close(gloss, 0, 90)).isEqualTo(90);
        assertThat(Brackets.close(gloss, 0, 89)).isEqualTo(-1);
        assertThat(Brackets.close("(a" + gloss.substring(1), 0, 91)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"<Ana>x, 5", "<b>, -1", "<, -1", "<Ana, -1", "<>, 2"})
    void an_angle_bracket_around_a_name_closes(String text, int end) {
        assertThat(Brackets.angle(text, 0, text.length())).isEqualTo(end);
    }

    @Test
    void a_label_in_angle_brackets_has_at_most_sixty_characters() {
        String label = "<" + "A".repeat(58) + ">";
        assertThat(Brackets.angle(label, 0, 60)).isEqualTo(60);
        assertThat(Brackets.angle("<A" + label.substring(1), 0, 61)).isEqualTo(-1);
    }

    @Test
    void a_gloss_says_all_of_it_and_what_it_quotes() {
        assertThat(aliases("Moe (the “Chief”, \"Boss\" or 「長」)"))
                .containsExactly("the chief boss or 長", "chief", "boss", "長");
        assertThat(aliases("Moe (the Chief”)")).containsExactly("the chief");
        assertThat(aliases("Moe (“Chief)")).containsExactly("chief");
        assertThat(aliases("Moe (x“Chief”)")).containsExactly("x chief", "chief");
        assertThat(Brackets.aliases("Moe, the “Chief”", new Span(5, 16))).isEmpty();
        assertThat(Brackets.aliases("Moe", null)).isEmpty();
    }

    private static List<String> aliases(String label) {
        return Brackets.aliases(label, new Span(4, label.length()));
    }
}
