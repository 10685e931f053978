package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserOptionsTest {

    private static final String TALK =
            """
            HG: Why are the ferries late?
            Moe: The tide is early.
            Result: nobody waits.
            HG: And tomorrow?
            Moe: Tomorrow it is late.
            """;

    @Test
    void takes_a_label_that_the_caller_accepts() {
        ParserOptions options = ParserOptions.DEFAULT.withLabel("result");
        Interview interview = new InterviewParser(options).parse(TALK);
        assertThat(interview.turns())
                .extracting(Turn::label)
                .containsExactly("HG", "Moe", "Result", "HG", "Moe");
        assertThat(interview.options()).isEqualTo(options);
    }

    @Test
    void takes_no_label_that_the_caller_refuses() {
        ParserOptions options = ParserOptions.DEFAULT.withoutLabel("HG");
        Interview interview = new InterviewParser(options).parse(TALK);
        assertThat(interview.turns()).extracting(Turn::label).doesNotContain("HG");
    }

    @Test
    void gives_the_roles_and_names_that_the_caller_knows() {
        ParserOptions options =
                ParserOptions.DEFAULT
                        .withRole("Moe", Role.INTERVIEWER)
                        .withRole("HG", Role.INTERVIEWEE)
                        .withName("Moe", "Lars Moe");
        Interview interview = new InterviewParser(options).parse(TALK);
        assertThat(interview.speakers())
                .extracting(Speaker::name)
                .containsExactly(null, "Lars Moe");
        assertThat(interview.speakers())
                .extracting(Speaker::role)
                .containsExactly(Role.INTERVIEWEE, Role.INTERVIEWER);
        assertThat(interview.exchanges()).extracting(e -> e.questions().get(0)).contains(1, 3);
    }

    @Test
    void makes_one_speaker_of_labels_with_one_name() {
        String talk = TALK + "HG: And then?\nThe keeper: Then it is summer.\n";
        ParserOptions options =
                ParserOptions.DEFAULT
                        .withName("Moe", "Lars Moe")
                        .withName("The keeper", "Lars Moe");
        Interview interview = new InterviewParser(options).parse(talk);
        assertThat(interview.speakers()).hasSize(2);
        assertThat(interview.speakers().get(1).labels()).containsExactly("Moe", "The keeper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"English", "", "e", "EN", "e1", "é!", "{z", "a`"})
    void refuses_a_language_that_is_no_code(String code) {
        assertThatThrownBy(() -> ParserOptions.DEFAULT.withLanguage(code))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "az", "za"})
    void takes_the_language_that_the_caller_names(String code) {
        ParserOptions options = ParserOptions.DEFAULT.withLanguage(code);
        assertThat(new InterviewParser(options).parse(TALK).language()).isEqualTo(code);
        assertThat(options.withLanguage(null)).isEqualTo(ParserOptions.DEFAULT);
    }
}
