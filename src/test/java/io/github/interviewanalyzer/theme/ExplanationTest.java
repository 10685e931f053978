package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.Interview;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationTest {

    private static Explanation explain(List<String> cues, List<String> exclusions, String text) {
        Codebook codebook = Books.of(Books.theme("it", cues, exclusions));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            return analyzer.explain(Interview.ofSpeech(text), 0, "it");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peace            | Peace of mind is all.              | EXCLUDED peace of mind 'Peace'",
                "=SAND            | A grain of sand.                   | OTHER_CASE 'sand'",
                "visit/NOUN       | They visit the island every year.  | OTHER_PART_OF_SPEECH 'visit'",
                "'\"shared\"'     | They share it.                     | OTHER_FORM 'share'",
                "new order        | A new, order.                      | MARK_BETWEEN 'new, order'",
                "deepen ~1 trust  | Deepen the old mutual trust.       | GAP_TOO_WIDE 2 'Deepen the old mutual trust'",
                "ferry NEAR/1 late | The ferry is so late.             | GAP_TOO_WIDE 1 'ferry is so late'",
                "quiet harbour    | It is quiet. Harbour gates creak.  | OTHER_SENTENCE 'quiet. Harbour'",
                "ferry & strait   | The ferry is late. A strait, calm. | OTHER_SENTENCE 'ferry is late. A strait'",
                "ferry & strait   | The ferry is late.                 | PHRASE_MISSING 'ferry'",
            })
    void a_theme_that_is_not_there_has_its_nearest_miss(String cue, String text, String expected) {
        Explanation explanation = explain(List.of(cue), List.of("peace of mind"), text);
        assertThat(explanation.tag()).isNull();
        assertThat(explanation.misses()).isNotEmpty();
        Explanation.Miss miss = explanation.misses().get(0);
        String by = miss.by() == null ? "" : " " + miss.by();
        String words = miss.words() == 0 ? "" : " " + miss.words();
        assertThat(miss.reason() + by + words + " '" + miss.quote() + "'").isEqualTo(expected);
        assertThat(miss.span().in(text)).isEqualTo(miss.quote());
    }

    @Test
    void a_theme_that_is_there_has_its_tag() {
        Explanation explanation = explain(List.of("peace", "calm"), List.of(), "Peace, at last.");
        assertThat(explanation.tag()).isNotNull();
        assertThat(explanation.misses()).isEmpty();
    }

    @Test
    void what_is_nowhere_near_is_no_miss() {
        assertThat(explain(List.of("peace"), List.of(), "Ferries.").misses()).isEmpty();
    }

    @Test
    void only_turns_and_themes_that_exist_can_be_asked() {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Books.of("peace"))) {
            Interview interview = Interview.ofSpeech("Peace.");
            assertThatThrownBy(() -> analyzer.explain(interview, 1, "it"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> analyzer.explain(interview, 0, "other"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
