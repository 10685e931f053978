package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions that only their mark tells; "¶" parts paragraphs, and each begins with a letter. */
class PlainQuestionsTest {

    private static final String TALK = "A?¶b, it is so.¶C?¶d, it is not.¶E?¶f, it may be.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The strait. An interview.¶A?¶b, it is so.¶C?¶d, it is not.¶E?¶f, it may be. | A b C d E f",
                "An interview.¶Talk.¶A?¶b, it is.¶c, it was.¶D?¶e, it is not.¶F?¶g, maybe. | A bc D e F g",
                "A talk.¶A?¶b, it is so.¶C?¶d, it is not.¶E?¶f, it may be.¶Gespräch: Bo Lind | A b C d E f",
                "A talk.¶A?¶b, it is so.¶C?¶d, it is not.¶E?¶f, it may be. | ''",
                "Is it an interview?¶A?¶b, it is so.¶C?¶d, it is not.¶E?¶f, it may be. | A b C d E f",
                "An interview.¶A?¶b, it is so.¶C?¶d, it is not. | ''",
                "An interview.¶A?¶b, it is so.¶C?¶\"D?¶E?¶f, it may be. | A b C D E f",
                "An interview.¶A?¶B?¶c, it is so.¶D?¶e, it is not.¶F? | A B c D e F",
                "An interview.¶A?¶b.¶C?¶d.¶E?¶f. | ''",
                "An interview.¶A?¶b, so.¶c, so.¶d, so.¶E?¶f, so.¶g, so.¶h, so.¶I?¶j, so.¶k, so.¶l, so. | A bcd E fgh I jkl",
                "An interview.¶A?¶b, so.¶c, so.¶d, so.¶E?¶f, so.¶g, so.¶h, so.¶I?¶j, so.¶k, so.¶l, so.¶m, so. | ''",
                "An interview.¶A?¶b, it is.¶C?¶d, it is not.¶\"E?¶F?¶g, it may be. | A b C dE F g",
                "A talk.¶A?¶b, it is so.¶C?¶d, it is not.¶E?¶f, an interview. | ''",
                "An interview.¶A?¶b, it is so.¶Photo: Bo Lind¶C?¶d, it is not.¶E?¶f, it may be. | A b C d E f",
            })
    void what_ends_with_a_question_mark(String paragraphs, String turns) {
        assertThat(turns(paragraphs.replace("¶", "\n\n"))).isEqualTo(turns);
    }

    @ParameterizedTest
    @CsvSource({
        "Ina: Why?¶Moe: So it is., '', W S A b C d E f",
        "Ina: Why?¶Moe: So it is., ¶Ina: Gone., W SAbCdEf G",
        "'Ina: Why?\nMoe: So it is.', '', W S A b C d E f",
        "Ina: Why?, '', ''",
    })
    void where_the_first_pair_alone_is_labelled(String pair, String behind, String turns) {
        String text = pair + "¶" + TALK + behind;
        assertThat(turns(text.replace("¶", "\n\n"))).isEqualTo(turns);
    }

    @Test
    void lines_of_a_fixed_width_are_no_paragraphs() {
        String text = "An interview.¶" + TALK + "¶The ice of\nthe strait\nis old.";
        assertThat(turns(text.replace("¶", "\n\n"))).isEmpty();
    }

    @Test
    void the_first_paragraph_of_the_page_asks_nothing() {
        String text = "\n\n" + ("Why an interview?¶" + TALK).replace("¶", "\n\n");
        assertThat(turns(text)).isEqualTo("A b C d E f");
        assertThat(turns("\n\n")).isEmpty();
    }

    private static String turns(String text) {
        return new InterviewParser()
                .parse(text).turns().stream()
                        .map(PlainQuestionsTest::letters)
                        .collect(Collectors.joining(" "));
    }

    private static String letters(Interview.Turn turn) {
        return turn.paragraphs().stream()
                .map(paragraph -> paragraph.text().replaceAll("^\\W+", "").substring(0, 1))
                .collect(Collectors.joining());
    }
}
