package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.interviewanalyzer.interview.InterviewException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookTest {

    private static final String HEAD =
            "{\"format\":\"codebook/1\",\"id\":\"tides\",\"version\":\"1\",\"language\":\"en\","
                    + "\"label\":\"Tides\",\n\"themes\":[";

    private static String theme(String id, String more) {
        return "{\"id\":\"" + id + "\",\"label\":\"L\",\"definition\":\"D\"" + more + "}";
    }

    private static List<String> problems(String json) {
        CodebookException refusal =
                catchThrowableOfType(CodebookException.class, () -> Codebook.read(json));
        assertThat(refusal.code()).isEqualTo(InterviewException.Code.CODEBOOK);
        return refusal.problems().stream().map(p -> drawn(json, p)).toList();
    }

    /** Pointer, code and up to eight characters of what stands at the place. */
    private static String drawn(String json, Codebook.Problem problem) {
        String line = json.split("\n")[problem.line() - 1];
        String behind = line.substring(problem.column() - 1);
        String head = behind.substring(0, Math.min(8, behind.length()));
        return problem.pointer() + " " + problem.code() + " " + head.replace('"', '\'');
    }

    static List<String> bundled() {
        return Codebook.bundled();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void each_bundled_codebook_can_be_read(String id) {
        assertThat(Codebook.bundled(id).id()).isEqualTo(id);
    }

    @Test
    void what_is_optional_may_be_missing() {
        Codebook codebook = Codebook.read(HEAD + theme("a", ",\"cues\":[\"tide\"]") + "]}");
        assertThat(codebook.themes().get(0).exclusions()).isEmpty();
        assertThat(codebook.themes().get(0).parent()).isNull();
        assertThat(codebook.lists()).isEmpty();
    }

    // The expectation is pointer, code and the characters at the place of each problem, in order.
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                "[] # TYPE []",
                "{ # NOT_JSON ",
                "{\"format\":\"codebook/2\"} # MISSING {'format; /format FORMAT 'codeboo",
                "{\"id\":\"a\"} # MISSING {'id':'a; /format FORMAT 'id':'a'",
            })
    void what_is_no_codebook_is_refused(String json, String expected) {
        assertThat(String.join("; ", problems(json.strip())).strip()).isEqualTo(expected.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                ",'cues':[]#/themes/0/cues EMPTY []}]}",
                ",'cues':['tide','...']#/themes/0/cues/1 CUE '...']}]",
                ",'cues':['tide',7]#/themes/0/cues/1 TYPE 7]}]}",
                ",'cues':['tide','tide']#/themes/0/cues/1 DUPLICATE 'tide']}",
                ",'cues':['a (b']#/themes/0/cues/0 CUE 'a (b']}",
                ",'cues':['a & ']#/themes/0/cues/0 CUE 'a & ']}",
                ",'cues':['tide'],'cues':['ebb']#/themes/0/cues DUPLICATE 'cues':[",
                ",'cues':['tide'],'color':['ebb']#/themes/0/color UNKNOWN_KEY 'color':",
                ",'cues':['tide'],'parent':'b'#/themes/0/parent REFERENCE 'b'}]}",
                ",'cues':['tide'],'parent':'a'#/themes/0/parent CYCLE 'a'}]}",
                ",'cues':['tide'],'weights':{'tide':0}#/themes/0/weights/tide VALUE 0}}]}",
                ",'cues':['tide'],'weights':{'ebb':2}#/themes/0/weights/ebb REFERENCE 2}}]}",
                ",'cues':['tide'],'examples':['']#/themes/0/examples/0 EMPTY '']}]}",
            })
    void what_is_wrong_with_a_theme_is_told_with_its_place(String more, String expected) {
        String json = HEAD + theme("a", more.replace('\'', '"')) + "]}";
        assertThat(problems(json)).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "?*",
                "(a",
                "a)",
                "a|b",
                "(a|)",
                "((a))",
                "\"a",
                "@none",
                "a ~2",
                "~2 a",
                "a ~0 b",
                "a ~x b",
                "a ~1 ~2 b",
                "visit/noun",
                "a/b",
                "a=b",
                "=",
                "a NEAR/0 b",
                "a NEAR/9",
                "a NEAR/2 b NEAR/2 c",
                "a & b NEAR/2 c",
                "a NEAR/2 b & c",
                "& a",
                "a(b|c)",
                "(b|c)d",
                "a\"b\"",
                "()",
                "state visit/NOUN & "
            })
    void a_cue_that_means_nothing_is_refused(String cue) {
        String json = HEAD + theme("a", ",\"cues\":[\"" + cue.replace("\"", "\\\"") + "\"]") + "]}";
        assertThat(problems(json)).singleElement().asString().startsWith("/themes/0/cues/0 CUE");
    }

    @Test
    void all_problems_are_told_and_at_most_a_hundred() {
        String two = theme("A", ",\"cues\":[\"?\"]") + ",\n" + theme("b", "");
        assertThat(problems(HEAD + two + "]}"))
                .containsExactly(
                        "/themes/0/id VALUE 'A','lab",
                        "/themes/0/cues/0 CUE '?']},",
                        "/themes/1 MISSING {'id':'b");
        String many = theme("a", ",\"cues\":[" + "\"\",".repeat(200) + "\"\"]");
        assertThat(problems(HEAD + many + "]}")).hasSize(100);
    }

    @Test
    void a_ring_of_parents_is_told_of_each_theme_in_it() {
        String ring =
                theme("a", ",\"cues\":[\"x\"],\"parent\":\"b\"")
                        + ",\n"
                        + theme("b", ",\"cues\":[\"x\"],\"parent\":\"a\"");
        assertThat(problems(HEAD + ring + "]}"))
                .containsExactly("/themes/0/parent CYCLE 'b'},", "/themes/1/parent CYCLE 'a'}]}");
    }

    @Test
    void depth_ends_behind_the_end_and_byte_order_marks_are_refused() {
        String good = HEAD + theme("a", ",\"cues\":[\"tide\"]") + "]}";
        assertThat(problems(HEAD + "[".repeat(10_000)))
                .hasSize(2)
                .last()
                .asString()
                .startsWith(" NOT_JSON");
        assertThat(problems(good + " 1")).hasSize(1);
        assertThat(problems('\uFEFF' + good)).hasSize(1);
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused_with_their_place() {
        byte[] latin = "{\"é".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> Codebook.read(latin))
                .isInstanceOf(InterviewException.class)
                .hasMessageContaining("ENCODING at byte 2");
    }

    @Test
    void a_codebook_made_by_hand_is_checked_too() {
        assertThatThrownBy(() -> new Codebook("a", "1", "en", "A", List.of(), Map.of()))
                .isInstanceOf(CodebookException.class)
                .hasMessage("CODEBOOK at /themes: no theme");
    }

    @Test
    void the_fingerprint_is_that_of_the_content_not_of_the_file() {
        String theme = theme("a", ",\"cues\":[\"tide\"]");
        Codebook one = Codebook.read(HEAD + theme + "]}");
        Codebook spaced = Codebook.read(HEAD + theme.replace(",", " , \n") + "]}");
        Codebook other = Codebook.read(HEAD + theme.replace("tide", "ebb") + "]}");
        assertThat(spaced).isEqualTo(one);
        assertThat(spaced.sha256()).isEqualTo(one.sha256()).hasSize(64);
        assertThat(other.sha256()).isNotEqualTo(one.sha256());
    }
}
