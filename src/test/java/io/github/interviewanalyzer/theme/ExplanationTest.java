package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    // What stands in one sentence and is as it has to be, but for an exclusion.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "peace & calm     | Peace of mind is calm.             | EXCLUDED peace of mind 'Peace'",
                "peace NEAR/5 calm | Calm, the peace of mind.          | EXCLUDED peace of mind 'peace'",
                "defen?e          | Our defense of peace of mind.      | ",
                "pea*             | My peace of mind.                  | EXCLUDED peace of mind 'peace'",
                "=SAND ~2 hill    | A sand and a hill.                 | OTHER_CASE 'sand and a hill'",
                "=SAND =HILL      | A sand hill.                       | ",
                "=SAND =HILL      | A SAND hill.                       | OTHER_CASE 'SAND hill'",
                "visit/NOUN =HILL | The visit hill.                    | OTHER_CASE 'visit hill'",
                "'\"quiet\" harbour' | It is quieter. Harbour gates.   | ",
                "'\"quiet\" harbour' | It is quiet, harbour gates.     | MARK_BETWEEN 'quiet, harbour'",
                "quiet ~2 harbour | It is quiet. Harbour gates creak.  | OTHER_SENTENCE 'quiet. Harbour'",
                "quiet ~2 harbour | It is quiet, the harbour.          | ",
                "quiet harbour    | It is quiet                        | ",
                "quiet harbour    | It is quiet a b c d e f g h harbour | ",
                "'\"shares\"'     | They share it.                     | OTHER_FORM 'share'",
                "'\"9/11\"'       | The 9.                             | ",
                "peace NEAR/2 calm | Calm is the peace of mind.        | EXCLUDED peace of mind 'peace'",
                "mind set         | The peace of mind set.             | EXCLUDED peace of mind 'mind set'",
                "my peace         | It is my peace of mind.            | EXCLUDED peace of mind 'my peace'",
                "port & quay      | A quay. The quay is big. A port.   | OTHER_SENTENCE 'quay is big. A port'",
                "quiet harbour    | Is it quiet? Harbour gates creak.  | OTHER_SENTENCE 'quiet? Harbour'",
                "=PEACE           | A peace, of mind.                  | OTHER_CASE 'peace'",
                "new order & port | A new, order for the port.         | PHRASE_MISSING 'port'",
                "port & quay      | Nothing.                           | ",
                "new order        | A new a b c d e order.             | GAP_TOO_WIDE 'new a b c d e order'",
                "new order        | A new a b c d e f order.           | ",
                "new ~2 order     | A new a b c d e f g order.         | GAP_TOO_WIDE 'new a b c d e f g order'",
                "new ~2 order     | A new a b c d e f g h order.       | ",
                "ferry & strait   | Two ferries are late.              | PHRASE_MISSING 'ferries'",
            })
    void the_nearest_miss_is_of_one_kind(String cue, String text, @Nullable String expected) {
        Explanation explanation = explain(List.of(cue), List.of("peace of mind"), text);
        String nearest =
                explanation.misses().stream()
                        .findFirst()
                        .map(miss -> miss.reason() + (miss.by() == null ? "" : " " + miss.by()))
                        .map(reason -> reason + " '" + explanation.misses().get(0).quote() + "'")
                        .orElse(null);
        assertThat(nearest).isEqualTo(expected);
    }

    @Test
    void words_match_as_they_stand_in_another_language() {
        Codebook german =
                new Codebook(
                        "it",
                        "1",
                        "de",
                        "It",
                        List.of(Books.theme("it", List.of("neue boote", "\"alt\""), List.of())),
                        Map.of());
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(german)) {
            Interview interview = Interview.ofSpeech("Neue, Boote. Neue boot. Alts.");
            assertThat(analyzer.explain(interview, 0, "it").misses())
                    .extracting(Explanation.Miss::quote)
                    .containsExactly("Neue, Boote");
        }
    }

    @Test
    void words_of_more_than_256_letters_are_passed_over() {
        String text = "A new " + "x".repeat(300) + " order.";
        Explanation.Miss miss = explain(List.of("new order"), List.of(), text).misses().get(0);
        assertThat(miss.reason()).isEqualTo(Explanation.Reason.GAP_TOO_WIDE);
        assertThat(miss.words()).isEqualTo(1);
    }

    @Test
    void misses_of_one_reason_stand_by_words_then_place_then_cue() {
        String text = "Deepen my old mutual trust. Deepen the trust in old days. Old my old trust.";
        List<String> cues = List.of("old trust", "deepen old", "deepen trust", "deepen ~1 trust");
        assertThat(explain(cues, List.of(), text).misses())
                .extracting(miss -> miss.words() + " " + miss.span().start() + " " + miss.cue())
                .containsExactly(
                        "1 0 deepen old",
                        "1 10 old trust",
                        "1 28 deepen trust",
                        "2 0 deepen ~1 trust",
                        "2 58 old trust",
                        "3 0 deepen trust",
                        "3 28 deepen old");
    }

    @Test
    void each_paragraph_is_looked_at_by_itself() {
        String text = "Calm sea here.\n\nA new, order.";
        assertThat(explain(List.of("new order"), List.of(), text).misses())
                .extracting(Explanation.Miss::quote)
                .containsExactly("new, order");
    }

    @Test
    void no_phrase_goes_on_with_words_of_the_paragraph_before() {
        String text = "Ferries of order sail.\n\nThe new";
        assertThat(explain(List.of("new order"), List.of(), text).misses()).isEmpty();
    }

    @Test
    void at_most_twenty_misses_are_told() {
        String text = "A new, order. ".repeat(30);
        assertThat(explain(List.of("new order"), List.of(), text).misses()).hasSize(20);
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
    void the_tag_is_that_of_the_turn_and_the_theme() {
        Codebook codebook =
                Books.of(
                        Books.theme("peace", List.of("peace"), List.of()),
                        Books.theme("calm", List.of("calm"), List.of()));
        Interview interview =
                new InterviewParser().parse("HG: Is it calm?\n\nMoe: Calm, in peace.\n");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            assertThat(analyzer.codebook()).isSameAs(codebook);
            assertThat(analyzer.explain(interview, 0, "peace").tag()).isNull();
            assertThat(analyzer.explain(interview, 0, "calm").tag().id()).isEqualTo("t0:calm");
            assertThat(analyzer.explain(interview, 1, "calm").tag().id()).isEqualTo("t1:calm");
        }
    }

    @Test
    void only_turns_and_themes_that_exist_can_be_asked() {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Books.of("peace"))) {
            Interview interview = Interview.ofSpeech("Peace.");
            assertThatThrownBy(() -> analyzer.explain(interview, 1, "it"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> analyzer.explain(interview, -1, "it"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> analyzer.explain(interview, 0, "other"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
