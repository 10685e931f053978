package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.InterviewException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analysis that cannot be is refused, whoever wrote it. */
class AnalysisJsonTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"quote\": \"The tide.\" → \"quote\": \"The ride.\" | evidence is not what stands",
                "\"turn\": 1              → \"turn\": 0              | outside of its turn",
                "\"turn\": 1              → \"turn\": 2              | no such turn",
                "\"turn\": 1              → \"turn\": -1             | not in order",
                "\"theme\": \"tide\"      → \"theme\": \"ebb\"       | no such theme",
                "\"id\": \"sea\"          → \"id\": \"tide\"         | a theme stands twice",
                "\"index\": 0             → \"index\": 1             | out of order",
                "\"score\": 0.2500        → \"score\": 0             | score",
                "\"score\": 0.2500        → \"score\": 1.0001        | score",
                "\"score\": 0.2500        → \"score\": 1e999999999   | score",
                "\"score\": 0.2500        → \"score\": 1e-999999999  | score",
                "\"count\": 2             → \"count\": 0             | without evidence",
            })
    void is_refused(String change, String why) {
        String[] parts = change.split(" *→ *", -1);
        String json = InterviewJson.write(Fixtures.analysis("The tide."));
        assertThat(json).contains(parts[0]);
        assertThatThrownBy(() -> InterviewJson.readAnalysis(json.replace(parts[0], parts[1])))
                .isInstanceOf(InterviewException.class)
                .hasMessageStartingWith("JSON at ")
                .hasMessageContaining(why)
                .hasMessageNotContaining("ride");
    }
}
