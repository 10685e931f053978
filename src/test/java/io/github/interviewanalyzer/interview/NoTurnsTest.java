package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no interview has no turns and a warning, and what is no label begins no turn. */
class NoTurnsTest {

    private static final String TALK =
            "HG: Why do they wait?\n\nMarit Oyelaran: For the tide.\n\nHG: And then?\n\n";

    private final InterviewParser parser = new InterviewParser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\u00a0\n\u2028\t",
                "\ufeff",
                "\0\ud83d",
                "The ferries wait for the tide. Nobody minds.\n\nThey leave early.",
                "FOR IMMEDIATE RELEASE\n\nEllery, May 3, 2024\n\nThe harbour opens a quay today.\n\n"
                        + "\"We are glad,\" said the pilot.\n\nContact: press@example.org\n\n###",
                "The tide\n\nPublished: May 3, 2024\nPhoto: Anouk Brandt\nSource: Harbour Gazette\n"
            })
    void a_text_that_is_no_interview_has_no_turns_and_a_warning(String text) {
        Interview interview = parser.parse(text);
        assertThat(interview.turns()).isEmpty();
        assertThat(interview.speakers()).isEmpty();
        assertThat(interview.warnings())
                .extracting(Warning::code)
                .containsExactly(Warning.Code.NO_TURNS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10:30",
                "(00:01:02)",
                "http://example.org/a:b",
                "https://example.org",
                "Published: Mar 14, 2024 08:40 AM",
                "Editor's Note: Shortened.",
                "Photo: Anouk Brandt",
                "Source: Harbour Gazette",
                "\"HG: Why so?\" is what he reads."
            })
    void what_is_no_label_begins_no_turn(String line) {
        Interview interview = parser.parse(TALK + line + "\n\nMarit Oyelaran: They leave.\n");
        assertThat(interview.turns())
                .extracting(turn -> turn.label())
                .containsExactly("HG", "Marit Oyelaran", "HG", "Marit Oyelaran");
    }
}
