package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningsTest {

    private static String warnings(String text) {
        return Facts.of(new InterviewParser().parse(text), "warnings");
    }

    @Test
    void speech_without_a_label_is_doubtful_beside_labels() {
        String styled =
                "**Since when?**\n\n"
                        + "Since the ice left it.\n\n"
                        + "**And then?**\n\n"
                        + "Then it was summer.\n\n"
                        + "**And now?**\n\n"
                        + "Now it is cold.\n";
        assertThat(warnings(styled)).isEqualTo("none");
        assertThat(warnings("**Q: Why is it?**\n\nA: So it is.\n\n" + styled))
                .isEqualTo("UNLABELLED_SPEECH Since when?");
    }

    @ParameterizedTest
    @CsvSource({"9, BROKEN_ALTERNATION More.", "8, none"})
    void two_turns_of_one_speaker_are_doubtful_where_hardly_any_are(int turns, String warnings) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < turns; i++) {
            text.append(i % 2 == 0 ? "Q: Why is it?\n" : "A: So it is.\n");
        }
        text.append(turns % 2 == 0 ? "A: More.\n" : "Q: More.\n");
        assertThat(warnings(text.toString())).isEqualTo(warnings);
    }

    @Test
    void a_third_speaker_may_break_the_alternation() {
        assertThat(
                        warnings(
                                "Q: Why is it?\nA: So it is.\n".repeat(5)
                                        + "A: So.\nOperator: Next.\nQ: Why?\n"))
                .isEqualTo("LABEL_ONCE Operator");
    }

    @ParameterizedTest
    @CsvSource({"2, none", "3, LABEL_ONCE Operator"})
    void a_label_that_stands_once_is_doubtful_in_a_long_text(int pairs, String warnings) {
        String text = "Q: Why is it?\nA: So it is.\n".repeat(pairs) + "Operator: Next.\n";
        assertThat(warnings(text)).isEqualTo(warnings);
    }

    @Test
    void warnings_are_in_order_of_their_place() {
        Interview interview =
                new InterviewParser()
                        .parse(
                                "Ana: It is late.\nBo: It is.\nAna: I know.\nBo: So do I.\n"
                                        + "Tide: it is early.\n");
        assertThat(interview.warnings())
                .hasSize(3)
                .isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(interview.warnings())
                .extracting(Warning::message)
                .doesNotContainNull()
                .allMatch(m -> !m.contains("Tide"));
        assertThat(
                        warnings(
                                "Ana: It is late.\n"
                                        + "Operator: It is.\n"
                                        + "Ana: I know.\n"
                                        + "Operator: So do I.\n"))
                .isEqualTo("UNKNOWN_ROLE It is late.");
    }
}
