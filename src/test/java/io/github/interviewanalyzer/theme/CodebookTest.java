package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.InterviewException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookTest {

    private static final String HEAD =
            "{\"format\":\"codebook/1\",\"id\":\"tides\",\"version\":\"1\",\"language\":\"en\","
                    + "\"label\":\"Tides\",\n\"themes\":[";

    private static String theme(String id, String more) {
        return "{\"id\":\"" + id + "\",\"label\":\"L\",\"definition\":\"D\"" + more + "}";
    }

    static List<String> bundled() {
        return Codebook.bundled();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    @Costly
    void each_bundled_codebook_can_be_read(String id) {
        assertThat(Codebook.bundled(id).id()).isEqualTo(id);
    }

    @Test
    void what_is_optional_may_be_missing() {
        Codebook codebook = Codebook.read(HEAD + theme("a", ",\"cues\":[\"tide\"]") + "]}");
        assertThat(codebook.themes().get(0).exclusions()).isEmpty();
        assertThat(codebook.themes().get(0).parent()).isNull();
        assertThat(codebook.lists()).isEmpty();
        String nothing = ",\"cues\":[\"tide\"],\"source\":null,\"parent\":null";
        assertThat(Codebook.read(HEAD + theme("a", nothing) + "]}")).isEqualTo(codebook);
    }

    @Test
    void cues_have_a_length_that_is_not_exceeded() {
        String many = "(a a|b a|c a|d a|e a|f a|g a|h a|i a|j a) ";
        assertThat(wrong(String.join(" & ", Collections.nCopies(10, "a")))).isNull();
        assertThat(wrong(String.join(" & ", Collections.nCopies(11, "a"))))
                .isEqualTo("more than 10 joined phrases");
        assertThat(wrong("a ".repeat(50))).isNull();
        assertThat(wrong("a ".repeat(51))).isEqualTo("more than 50 words");
        assertThat(wrong("x".repeat(256))).isNull();
        assertThat(wrong("x".repeat(257))).isEqualTo("a word of more than 256 letters");
        assertThat(wrong(many.repeat(4))).isNull();
        assertThat(wrong(many.repeat(4) + "(a a|b a)"))
                .isEqualTo("more than 10,000 variants; make several cues of it");
        assertThat(wrong("a ~20 b")).isNull();
        assertThat(wrong("a ~19 b")).isNull();
        assertThat(wrong("a ~1 b")).isNull();
        assertThat(wrong("a NEAR/50 b")).isNull();
        assertThat(wrong("a NEAR/1 b")).isNull();
    }

    @Test
    void groups_and_quotations_are_parted_from_words_by_blanks_and_from_one_another_by_bars() {
        assertThat(wrong("(\"a\"|\"b\") c")).isNull();
        assertThat(wrong("a(b)"))
                .isEqualTo("a group or quotation begins inside of a word; put a blank before it");
        assertThat(wrong("(a)b"))
                .isEqualTo("a group or quotation ends inside of a word; put a blank behind it");
    }

    @Test
    void a_part_of_speech_is_one_of_a_word() {
        assertThat(wrong("visit/NOUN")).isNull();
        assertThat(wrong("/NOUN")).isEqualTo("no word");
        assertThat(wrong("visit/")).startsWith("/ stands before no part of speech");
        assertThat(wrong("visit*/NOUN")).startsWith("one of * ? (");
    }

    private static @Nullable String wrong(String cue) {
        try {
            Books.of(cue);
            return null;
        } catch (CodebookException e) {
            return e.problems().get(0).message();
        }
    }

    @Test
    void a_theme_without_cues_is_one_that_others_are_part_of() {
        Codebook.Theme part =
                new Codebook.Theme(
                        "b",
                        "B",
                        "B",
                        null,
                        "a",
                        List.of("x"),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of());
        Codebook codebook = Books.of(Books.theme("a", List.of(), List.of()), part);
        assertThat(codebook.themes()).hasSize(2);
    }

    @Test
    void a_problem_names_its_place_as_far_as_there_is_one() {
        assertThat(problem("/id", 2, 3).where()).isEqualTo("/id, line 2, column 3");
        assertThat(problem("", 2, 3).where()).isEqualTo("line 2, column 3");
        assertThat(problem("/id", 0, 0).where()).isEqualTo("/id");
        assertThat(problem("", 0, 0).where()).isEqualTo("the codebook");
    }

    private static Codebook.Problem problem(String pointer, int line, int column) {
        return new Codebook.Problem(pointer, line, column, Codebook.Problem.Code.VALUE, "wrong");
    }

    @Test
    void the_message_names_the_first_problem_and_counts_all() {
        assertThatThrownBy(() -> Books.of("*"))
                .hasMessage("CODEBOOK at /themes/0/cues/0: a word of wildcards only");
        assertThatThrownBy(() -> Books.of("*", "?"))
                .hasMessageEndingWith("a word of wildcards only (1 of 2 problems)");
        assertThatThrownBy(() -> Books.of(Collections.nCopies(99, "*").toArray(new String[0])))
                .hasMessageEndingWith("(1 of 99 problems)");
        assertThatThrownBy(() -> Books.of(Collections.nCopies(300, "*").toArray(new String[0])))
                .isInstanceOfSatisfying(
                        CodebookException.class, e -> assertThat(e.problems()).hasSize(100))
                .hasMessageEndingWith("(1 of at least 100 problems)");
        assertThatThrownBy(() -> Codebook.read("7"))
                .hasMessage("CODEBOOK at line 1, column 1: no JSON object");
    }

    @Test
    void only_weights_that_are_numbers_from_a_thousandth_to_a_thousand_count() {
        for (double weight : new double[] {0.001, 1000}) {
            assertThat(Books.of(weighted(weight)).themes().get(0).weights())
                    .containsOnly(Map.entry("tide", weight));
        }
        for (double weight : new double[] {0.0009, 1000.1, Double.NaN}) {
            assertThatThrownBy(() -> Books.of(weighted(weight)))
                    .hasMessageContaining("/themes/0/weights/tide");
        }
    }

    private static Codebook.Theme weighted(double weight) {
        Map<String, Double> weights = Map.of("tide", weight);
        return new Codebook.Theme(
                "a",
                "A",
                "A",
                null,
                null,
                List.of("tide"),
                List.of(),
                weights,
                List.of(),
                List.of());
    }

    @Test
    void only_the_bundled_codebooks_have_their_ids() {
        assertThat(Codebook.bundled()).contains("northeast-asia-diplomacy").isSorted();
        assertThatThrownBy(() -> Codebook.bundled("tides"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytes_are_read_as_utf_8() {
        String json = HEAD + theme("a", ",\"cues\":[\"été\"]") + "]}";
        assertThat(Codebook.read(json.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Codebook.read(json));
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

    @Test
    void the_fingerprint_is_the_hash_of_all_components_with_their_lengths() {
        Codebook.Theme theme =
                new Codebook.Theme(
                        "a",
                        "A",
                        "D",
                        "B. (1999)",
                        null,
                        List.of("tide", "ebb"),
                        List.of("tide over"),
                        Map.of("tide", 2.50, "ebb", 1000.0),
                        List.of("x"),
                        List.of());
        Codebook codebook =
                new Codebook(
                        "tides",
                        "1.0",
                        "en",
                        "Été",
                        List.of(theme),
                        Map.of("seas", List.of("sea", "bay")));
        String form =
                "10:codebook/1 5:tides 3:1.0 2:en 5:Été 1: 1:a 1:A 1:D 9:B._(1999) - 2: 4:tide 3:ebb"
                        + " 1: 9:tide_over 2: 3:ebb 4:1000 4:tide 3:2.5 1: 1:x 0: 1: 4:seas 2: 3:sea"
                        + " 3:bay";
        byte[] bytes = form.replace(" ", "").replace('_', ' ').getBytes(StandardCharsets.UTF_8);
        assertThat(codebook.sha256()).isEqualTo(CanonicalForm.sha256(bytes));
        assertThat(CanonicalForm.sha256(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
