package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How readings are compared, on texts of our own. */
class TurnScoreTest {

    private static final String TEXT =
            """
            HG: Why are the ferries late on every Monday?
            Oyelaran: The tide is early on every Monday.
            It waits for nobody.
            Result: nobody waits for the ferries either.
            HG: And who pays for the coffee of those who wait?
            Oyelaran: The harbour pays for it, gladly.
            """;

    private static Reading gold() throws IOException {
        return Reading.of(
                new ObjectMapper()
                        .readTree(
                                """
                                {"speakers": [
                                  {"key": "hg", "labels": ["HG"], "name": "Harbour Gazette",
                                   "role": "interviewer"},
                                  {"key": "oyelaran", "labels": ["Oyelaran"], "name": "Dr. Oyelaran",
                                   "role": "interviewee"}],
                                 "turns": [
                                  {"speaker": "hg", "label": "HG",
                                   "first": "Why are the ferries late on every Monday?",
                                   "last": "Why are the ferries late on every Monday?"},
                                  {"speaker": "oyelaran", "label": "Oyelaran",
                                   "first": "The tide is early on every Monday.",
                                   "last": "Result: nobody waits for the ferries either."},
                                  {"speaker": "hg", "label": "HG",
                                   "first": "And who pays for the coffee of those who wait?",
                                   "last": "And who pays for the coffee of those who wait?"},
                                  {"speaker": "oyelaran", "label": "Oyelaran",
                                   "first": "The harbour pays for it, gladly.",
                                   "last": "The harbour pays for it, gladly."}]}
                                """));
    }

    @Test
    void a_careful_reading_agrees_with_itself() throws IOException {
        TurnScore score = TurnScore.of(gold(), gold());
        assertThat(score).isEqualTo(new TurnScore(4, 4, 4, 4, 4, 4, 4, 4, 1, 1, 0));
        assertThat(score.startF1()).isEqualTo(1);
        assertThat(score.wholeF1()).isEqualTo(1);
    }

    @Test
    void the_parser_misses_only_the_name_that_the_text_does_not_state() throws IOException {
        Reading parsed = Reading.of(new InterviewParser().parse(TEXT));
        assertThat(TurnScore.of(gold(), parsed))
                .isEqualTo(new TurnScore(4, 4, 4, 4, 4, 4, 4, 4, 1, 0, 0));
    }

    @Test
    void the_naive_way_takes_a_result_for_a_speaker() throws IOException {
        TurnScore score = TurnScore.of(gold(), NaiveSplit.read(TEXT, false));
        assertThat(score).isEqualTo(new TurnScore(4, 5, 4, 3, 4, 4, 4, 4, 1, 0, 1));
        assertThat(score.startF1()).isEqualTo(8.0 / 9);
        assertThat(score.wholeF1()).isEqualTo(6.0 / 9);
    }

    @Test
    void no_turns_are_right_where_there_are_none() {
        Reading none = new Reading(List.of(), List.of());
        assertThat(TurnScore.of(none, none).startF1()).isEqualTo(1);
        assertThat(TurnScore.of(none, NaiveSplit.read(TEXT, false)).startF1()).isZero();
    }

    @Test
    void only_letters_and_digits_count_and_names_have_no_titles() {
        assertThat(SpokenKey.of("<b>Caf\u00e9</b> &amp; Stra\u00dfe&#133; 12\u00bd"))
                .isEqualTo("caf\u00e9strasse12\u00bd");
        assertThat(SpokenKey.name("The Hon. Marit Oyelaran (Port Ellery)"))
                .isEqualTo("maritoyelaran");
    }

    @Test
    void the_table_has_a_row_a_group_and_one_for_all() {
        AccuracyTable table = new AccuracyTable();
        table.add("b", new TurnScore(4, 4, 4, 3, 4, 4, 4, 4, 1, 1, 0), TurnScore.NONE);
        table.add("a", new TurnScore(2, 2, 1, 1, 1, 0, 0, 0, 0, 0, 1), TurnScore.NONE);
        assertThat(table.markdown().lines().skip(2))
                .containsExactly(
                        "| a | 1 | 2 | 0.500 (1.000) | 0.500 (1.000) | 0.500 (0.000) |"
                                + " 0.000 (0.000) | 0 (0) of 0 | 1 (0) |",
                        "| b | 1 | 4 | 1.000 (1.000) | 0.750 (1.000) | 1.000 (0.000) |"
                                + " 1.000 (0.000) | 1 (0) of 1 | 0 (0) |",
                        "| **all** | 2 | 6 | 0.750 (1.000) | 0.625 (1.000) | 0.833 (0.000) |"
                                + " 0.667 (0.000) | 1 (0) of 1 | 1 (0) |");
    }
}
