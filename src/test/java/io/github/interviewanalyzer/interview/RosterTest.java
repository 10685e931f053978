package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    private static final String TALK =
            "HG: Who owns a strait?\n\nMoe: Nobody does.\n\nHG: Since when?\n\nMoe: Since it is one.\n\n";

    @ParameterizedTest
    @ValueSource(strings = {TALK + "Bo:\n", TALK + "Bo:\n\n## Tides\n", TALK + "Bo:\n\n" + TALK})
    void who_is_named_and_says_nothing_does_not_speak(String text) {
        Interview interview =
                new InterviewParser(ParserOptions.DEFAULT.withLabel("Bo")).parse(text);
        assertThat(Facts.of(interview, "blocks")).contains("LABEL SPEECH LABEL SPEECH LABEL");
        assertThat(Facts.of(interview, "speakers")).isEqualTo("HG: INTERVIEWER; Moe: INTERVIEWEE");
    }
}
