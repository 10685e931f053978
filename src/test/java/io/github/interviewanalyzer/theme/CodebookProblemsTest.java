package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of a codebook that cannot be used, and where. */
class CodebookProblemsTest {

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
        String line = json.split("\n", -1)[problem.line() - 1];
        String behind = line.substring(problem.column() - 1);
        String head = behind.substring(0, Math.min(8, behind.length()));
        return problem.pointer() + " " + problem.code() + " " + head.replace('"', '\'');
    }

    // The expectation is pointer, code and the characters at the place of each problem, in order.
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                "[] # TYPE []",
                "{ # NOT_JSON ",
                "{} # MISSING {}",
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
                ",'cues':['tide'],'parent':7#/themes/0/parent TYPE 7}]}",
                ",'cues':['tide'],'parent':[{}]#/themes/0/parent TYPE [{}]}]}",
                ",'cues':['tide'],'weights':{'tide':1001}#/themes/0/weights/tide VALUE 1001}}]}",
                ",'cues':['tide'],'weights':{'tide':'2'}#/themes/0/weights/tide TYPE '2'}}]}",
                ",'cues':['tide'],'weights':{'tide':[[2]]}#/themes/0/weights/tide TYPE [[2]]}}]",
                ",'cues':['tide'],'weights':[[2]]#/themes/0/weights TYPE [[2]]}]}",
                ",'cues':['tide'],'weights':{'tide':2,'tide':[3]}#/themes/0/weights/tide DUPLICATE 'tide':[",
                ",'cues':['tide'],'counterExamples':['ebb',' ']#/themes/0/counterExamples/1 EMPTY ' ']}]}",
                ",'cues':['tide'],'examples':['']#/themes/0/examples/0 EMPTY '']}]}",
                ",'cues':['tide'],'examples':{'a':[]}#/themes/0/examples TYPE {'a':[]}",
                ",'cues':[['tide']]#/themes/0/cues/0 TYPE ['tide']",
                ",'cues':['tide'],'exclusions':['(']#/themes/0/exclusions/0 CUE '(']}]}",
                ",'cues':['tide'],'~/':7#/themes/0/~0~1 UNKNOWN_KEY '~/':7}]",
            })
    void what_is_wrong_with_a_theme_is_told_with_its_place(String more, String expected) {
        String json = HEAD + theme("a", more.replace('\'', '"')) + "]}";
        assertThat(problems(json)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                "'color':[{}]#/color UNKNOWN_KEY 'color':",
                "'id':['ebb']#/id DUPLICATE 'id':['e",
                "'lists':[[]]#/lists TYPE [[]]}",
                "'lists':{'a':['x'],'a':[['y']]}#/lists/a DUPLICATE 'a':[['y",
                "'lists':{'a':'x'}#/lists/a TYPE 'x'}}",
                "'lists':{'a':[]}#/lists/a EMPTY []}}",
                "'lists':{'~/':['x']}#/lists/~0~1 VALUE ['x']}}",
                "'lists':{'a':['x','...']}#/lists/a/1 CUE '...']}}",
                "'lists':{'a':['(x)']}#/lists/a/0 CUE '(x)']}}",
                "'lists':{'a':['x)']}#/lists/a/0 CUE 'x)']}}",
                "'lists':{'a':['x |']}#/lists/a/0 CUE 'x |']}}",
                "'lists':{'a':['@a']}#/lists/a/0 CUE '@a']}}",
                "'lists':{'a':['x ~2 y']}#/lists/a/0 CUE 'x ~2 y'",
                "'lists':{'a':['x & y']}#/lists/a/0 CUE 'x & y']",
                "'lists':{'a':['x NEAR/2 y']}#/lists/a/0 CUE 'x NEAR/",
            })
    void what_is_wrong_with_the_rest_is_told_with_its_place(String more, String expected) {
        String good = HEAD + theme("a", ",\"cues\":[\"tide\"]") + "],";
        assertThat(problems(good + more.replace('\'', '"') + "}")).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "\"id\":\"tides\"  # \"id\":\"Tides\"   # /id VALUE 'Tides'",
                "\"version\":\"1\" # \"version\":\" \"  # /version EMPTY ' ','lan",
                "\"Tides\"         # \"\\u2003\"       # /label EMPTY '\\u2003'",
                "\"L\"             # \"\"             # /themes/0/label EMPTY '','defi",
                "\"D\"             # \"\\n\"          # /themes/0/definition EMPTY '\\n','cu",
            },
            quoteCharacter = '\u0001')
    void what_has_to_be_named_is_not_left_blank(String good, String bad, String expected) {
        String json = HEAD + theme("a", ",\"cues\":[\"tide\"]") + "]}";
        assertThat(problems(json.replace(good, bad)))
                .singleElement()
                .asString()
                .startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "[[]]", "null", "true", "\"tides\""})
    void a_theme_that_is_no_object_is_told_once(String theme) {
        String good = theme("a", ",\"cues\":[\"tide\"]");
        assertThat(problems(HEAD + theme + ",\n" + good + "]}"))
                .singleElement()
                .asString()
                .startsWith("/themes/0 TYPE " + theme.replace('"', '\''));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "{\"a\":[]}", "null"})
    void themes_that_are_no_list_are_told(String themes) {
        String json = HEAD.replace("[", "") + themes + "}";
        assertThat(problems(json))
                .singleElement()
                .asString()
                .startsWith("/themes TYPE " + themes.replace('"', '\'').substring(0, 1));
    }

    @Test
    void what_the_head_has_of_another_type_is_told_as_that() {
        String json = HEAD.replace("\"tides\"", "{\"a\":7}") + theme("a", ",\"cues\":[\"x\"]");
        assertThat(problems(json + "]}")).containsExactly("/id TYPE {'a':7},");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "e", "eng", "En", "eN", "e1", "1e", "e{", "`e"})
    void a_language_is_two_small_letters(String language) {
        String json = HEAD.replace("\"en\"", '"' + language + '"');
        assertThat(problems(json + theme("a", ",\"cues\":[\"x\"]") + "]}"))
                .singleElement()
                .asString()
                .startsWith("/language VALUE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "a_b", "a{", "a:", "a/", "`a", "A", "é"})
    void an_id_is_of_small_letters_digits_and_single_hyphens(String id) {
        assertThat(problems(HEAD + theme(id, ",\"cues\":[\"x\"]") + "]}"))
                .singleElement()
                .asString()
                .startsWith("/themes/0/id VALUE");
    }

    @Test
    void an_id_has_at_most_a_hundred_characters() {
        String cues = ",\"cues\":[\"x\"]";
        String id = "az-09".repeat(20);
        assertThat(Codebook.read(HEAD + theme(id, cues) + "]}").themes().get(0).id()).isEqualTo(id);
        assertThat(problems(HEAD + theme(id + 'a', cues) + "]}")).hasSize(1);
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
                "\"a\"b",
                "()",
                "state visit/NOUN & ",
                "a &",
                "(a ~2 b)",
                "(a & b)",
                "(a",
                "(a|b",
                "a ~",
                "a ~21 b",
                "a ~201 b",
                "a ~- b",
                "a NEAR/51 b",
                "a NEAR/501 b",
                "a NEAR/99999999999 b",
                "a NEAR/ b",
                "a\u00A0~0\u00A0b",
                "-**",
                "people-to-people/NOUN",
                "a | b",
                "=a*",
                "visit*/NOUN",
                "a*=b",
            })
    void a_cue_that_means_nothing_is_refused(String cue) {
        String json = HEAD + theme("a", ",\"cues\":[\"" + cue.replace("\"", "\\\"") + "\"]") + "]}";
        assertThat(problems(json)).singleElement().asString().startsWith("/themes/0/cues/0 CUE");
    }

    @Test
    void a_cue_with_a_word_list_of_no_words_is_refused_as_the_list_is() {
        String theme = theme("a", ",\"cues\":[\"@x ~2 b\"]");
        assertThat(problems(HEAD + theme + "],\n\"lists\":{\"x\":[]}}"))
                .containsExactly("/themes/0/cues/0 CUE '@x ~2 b", "/lists/x EMPTY []}}");
    }

    @Test
    void two_themes_of_one_id_are_refused() {
        String cues = ",\"cues\":[\"x\"]";
        assertThat(problems(HEAD + theme("a", cues) + ",\n" + theme("a", cues) + "]}"))
                .containsExactly("/themes/1/id DUPLICATE 'a','lab");
    }

    @Test
    void a_parent_that_is_missing_is_told_once() {
        String part = theme("a", ",\"cues\":[\"x\"],\"parent\":\"b\"");
        String whole = theme("b", ",\"cues\":[\"x\"],\"parent\":\"c\"");
        assertThat(problems(HEAD + part + ",\n" + whole + "]}"))
                .containsExactly("/themes/1/parent REFERENCE 'c'}]}");
    }

    @Test
    void a_ring_of_others_above_a_theme_is_not_its_own() {
        String part = theme("a", ",\"cues\":[\"x\"],\"parent\":\"b\"");
        String ring = theme("b", ",\"cues\":[\"x\"],\"parent\":\"b\"");
        assertThat(problems(HEAD + part + ",\n" + ring + "]}"))
                .containsExactly("/themes/1/parent CYCLE 'b'}]}");
    }

    @Test
    void problems_before_a_place_that_is_no_json_keep_their_place() {
        String bad = HEAD + theme("A", ",\"cues\":[\"x\"]") + "]}";
        assertThat(problems(bad + " 1 ]"))
                .containsExactly("/themes/0/id VALUE 'A','lab", " NOT_JSON 1 ]");
        assertThat(problems(bad.replace("\"label\"", "\"label")))
                .singleElement()
                .asString()
                .contains("NOT_JSON");
    }

    @Test
    void what_is_missing_or_of_another_type_hides_no_other_problem() {
        String themes = theme("A", ",\"cues\":[\"?\"]") + "]}";
        assertThat(problems(HEAD.replace("\"id\":\"tides\",", "") + themes))
                .containsExactly(
                        " MISSING {'format",
                        "/themes/0/id VALUE 'A','lab",
                        "/themes/0/cues/0 CUE '?']}]}");
        assertThat(problems(HEAD.replace("\"Tides\"", "7") + themes))
                .containsExactly(
                        "/label TYPE 7,",
                        "/themes/0/id VALUE 'A','lab",
                        "/themes/0/cues/0 CUE '?']}]}");
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
        String types = theme("a", ",\"cues\":[" + "7,".repeat(200) + "7]");
        assertThat(problems(HEAD + types + "]}")).hasSize(100);
        String lists = "],\"lists\":{\"x\":[" + "\"\",".repeat(200) + "\"\"]}}";
        assertThat(problems(HEAD + theme("a", ",\"cues\":[\"x\"]") + lists)).hasSize(100);
        String texts = ",\"cues\":[\"x\"],\"examples\":[" + "\"\",".repeat(200) + "\"\"]";
        assertThat(problems(HEAD + theme("a", texts) + "]}")).hasSize(100);
        StringBuilder themes = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            themes.append(theme("A" + i, ",\"cues\":[\"x\"]")).append(",\n");
        }
        assertThat(problems(HEAD + themes + theme("a", ",\"cues\":[\"x\"]") + "]}")).hasSize(100);
    }

    @Test
    void a_chain_of_parents_is_no_ring_wherever_it_begins() {
        String cues = ",\"cues\":[\"x\"]";
        String chain =
                theme("b", cues + ",\"parent\":\"c\"")
                        + ",\n"
                        + theme("a", cues + ",\"parent\":\"b\"")
                        + ",\n"
                        + theme("c", cues + ",\"parent\":\"d\"")
                        + ",\n"
                        + theme("d", cues);
        assertThat(Codebook.read(HEAD + chain + "]}").themes()).hasSize(4);
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
}
