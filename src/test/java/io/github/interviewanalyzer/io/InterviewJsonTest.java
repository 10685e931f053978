package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewJsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"Because the tide waits.", Fixtures.ODD, "\ud83d", "\udc00"})
    void an_interview_comes_back_equal_and_is_written_again_as_the_same_characters(String answer) {
        Interview interview = Fixtures.interview(answer);
        String json = InterviewJson.write(interview);
        assertThat(InterviewJson.readInterview(json)).isEqualTo(interview);
        assertThat(InterviewJson.write(InterviewJson.readInterview(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Because the tide waits.", Fixtures.ODD})
    void an_analysis_comes_back_equal_and_is_written_again_as_the_same_characters(String answer) {
        Analysis analysis = Fixtures.analysis(answer);
        String json = InterviewJson.write(analysis);
        assertThat(InterviewJson.readAnalysis(json)).isEqualTo(analysis);
        assertThat(InterviewJson.write(InterviewJson.readAnalysis(json))).isEqualTo(json);
    }

    static Stream<Codebook> codebooks() {
        return Stream.concat(
                Stream.of(Fixtures.codebook()), Codebook.bundled().stream().map(Codebook::bundled));
    }

    @ParameterizedTest
    @MethodSource("codebooks")
    void a_codebook_comes_back_equal_and_is_written_again_as_the_same_characters(
            Codebook codebook) {
        String json = InterviewJson.write(codebook);
        assertThat(InterviewJson.readCodebook(json)).isEqualTo(codebook);
        assertThat(InterviewJson.write(InterviewJson.readCodebook(json))).isEqualTo(json);
    }

    @Test
    void a_file_begins_with_its_format_and_ends_with_a_line_break() {
        assertThat(InterviewJson.write(Fixtures.interview("Yes.")))
                .startsWith(
                        "{\n  \"format\": \"interview/1\",\n  \"text\": \"HG: Why?\\nKo: Yes.\",\n")
                .endsWith("}\n")
                .doesNotContain("\r");
        assertThat(InterviewJson.write(Fixtures.analysis("Yes.")))
                .startsWith("{\n  \"format\": \"analysis/1\",\n  \"interview\": {\n    \"text\"");
        assertThat(InterviewJson.write(Fixtures.codebook()))
                .startsWith("{\n  \"format\": \"codebook/1\",\n  \"id\": \"harbours\",\n");
    }

    @Test
    void numbers_are_plain_and_maps_are_in_order() {
        assertThat(InterviewJson.write(Fixtures.analysis("Yes."))).contains("\"score\": 0.2500,");
        assertThat(InterviewJson.write(Fixtures.codebook()))
                .containsSubsequence("\"ebb\": 0.1,", "\"high tide\": 2.5\n");
    }

    @Test
    void characters_that_nobody_sees_are_escapes() {
        assertThat(InterviewJson.write(Fixtures.interview(Fixtures.ODD)))
                .contains("\\u0000\\u0085\\ud800 \ud83d\ude00 \\u202e\\ufeff \\\"\\\\</script>\\t");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"byline\" → \"secret\"               | /article/byline, line 18  | missing",
                "\"byline\": null, →                   | /article/byline, line     | missing",
                "\"en\" → \"english\"                  | /options                  | impossible",
                "\"INTERVIEWER\" → \"SECRET\"          | /speakers/0/role, line 45 | another type",
                "\"INTERVIEWER\" → 0                   | /speakers/0/role, line 45 | another type",
                "\"index\": 0 → \"index\": \"0\"       | /turns/0/index, line      | another type",
                "\"index\": 0 → \"index\": 0.5         | /turns/0/index, line      | another type",
                "\"index\": 0 → \"index\": null        | /turns/0/index, line      | another type",
                "\"a pilot\" → 7                       | /speakers/1/description   | another type",
                "\"start\": 0 → \"start\": 9           | /blocks/0/span            | impossible",
                "\"start\": 0 → \"start\": -1          | /blocks/0/span            | impossible",
                "\"start\": 0 → \"start\": 99999999999 | /blocks/0/span/start      | another type",
                "\"start\": 0 → \"start\": 0, \"start\": 0 | line                  | twice",
                "\"byline\" → \"secret\": [0], \"byline\" | /article, line 18       | does not know",
                "\"captions\": [] → \"captions\": null | /article                  | another type",
                "\"captions\": [] → \"captions\": [null] | /article                | another type",
                "interview/1 → interview/2             | line 2                    | does not begin",
                "\"format\": \"interview/1\", →        | line 3                    | does not begin",
                "\"captions\": [] → \"captions\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ | line | missing",
                "\"HG: Why → \"Secret: Why             | line                      | impossible",
            })
    void what_is_not_the_format_is_refused_with_its_place(
            String change, String where, String what) {
        String[] parts = change.split(" → ?", -1);
        String json = InterviewJson.write(Fixtures.interview("Yes."));
        assertThat(json).contains(parts[0]);
        String changed = json.replace(parts[0], parts[1]);
        InterviewException refusal = refusal(changed);
        assertThat(refusal.code()).isEqualTo(InterviewException.Code.JSON);
        assertThat(refusal.where()).contains(where);
        assertThat(refusal).hasMessageContaining(what);
        assertThat(refusal.getMessage()).doesNotContainIgnoringCase("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "null", "[]", "7", "\"secret\"", "{", "{}", "secret", "{'secret'"})
    void what_is_no_object_with_a_format_is_refused(String json) {
        assertThat(refusal(json).getMessage()).doesNotContain("secret").contains("line 1, column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "]", "\u0000"})
    void anything_behind_the_end_is_refused(String rest) {
        InterviewException refusal =
                refusal(InterviewJson.write(Fixtures.interview("Yes.")) + rest);
        assertThat(refusal.where()).contains("line ");
    }

    @Test
    @Costly
    void every_beginning_of_a_file_is_refused() {
        String json = InterviewJson.write(Fixtures.interview("Yes.")).stripTrailing();
        for (int end = 0; end < json.length(); end++) {
            assertThat(refusal(json.substring(0, end)).code())
                    .isEqualTo(InterviewException.Code.JSON);
        }
    }

    @Test
    void a_null_is_named() {
        assertThatNullPointerException()
                .isThrownBy(() -> InterviewJson.readInterview(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> InterviewJson.write((Interview) null))
                .withMessage("interview");
    }

    private static InterviewException refusal(String json) {
        return catchThrowableOfType(
                InterviewException.class, () -> InterviewJson.readInterview(json));
    }
}
