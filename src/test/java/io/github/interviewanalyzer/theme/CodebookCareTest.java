package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Codebook.Change;
import io.github.interviewanalyzer.theme.Codebook.FailedExample;
import io.github.interviewanalyzer.theme.Codebook.Remark;
import io.github.interviewanalyzer.theme.Codebook.Remark.Kind;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Verifying, linting and comparing codebooks. */
class CodebookCareTest {

    static List<String> bundled() {
        return Codebook.bundled();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    @Costly
    void the_examples_of_each_bundled_codebook_hold(String id) {
        assertThat(Codebook.bundled(id).verify()).isEmpty();
    }

    @Test
    void examples_that_fail_are_told_with_what_was_found() {
        Theme peace =
                new Theme(
                        "peace",
                        "Peace",
                        "Peace.",
                        null,
                        null,
                        List.of("peace"),
                        List.of(),
                        Map.of(),
                        List.of("Peace came.", "War came."),
                        List.of("War came.", "Peace of mind."));
        assertThat(Books.of(peace).verify())
                .containsExactly(
                        new FailedExample("peace", false, 1, null, null),
                        new FailedExample("peace", true, 1, "peace", "Peace"));
    }

    @Test
    void only_the_tag_of_its_theme_bears_an_example_out() {
        Theme peace = passages("peace", "Peace came.", "Calm seas.");
        Theme calm = passages("calm", "Calm seas.", "Peace came.");
        assertThat(Books.of(peace, calm).verify()).isEmpty();
    }

    private static Theme passages(String cue, String example, String counterExample) {
        return new Theme(
                cue,
                cue,
                cue,
                null,
                null,
                List.of(cue),
                List.of(),
                Map.of(),
                List.of(example),
                List.of(counterExample));
    }

    @Test
    void cues_that_are_not_what_they_seem_are_remarked() {
        Codebook codebook =
                Books.of(
                        Books.theme(
                                "one",
                                List.of(
                                        "trade",
                                        "Trade",
                                        "trade war",
                                        "peace of mind",
                                        "peace & calm",
                                        "to the",
                                        "a*",
                                        "ferry"),
                                List.of("peace of mind")),
                        Books.theme("two", List.of("ferry", "calm sea"), List.of()));
        assertThat(codebook.lint())
                .containsExactlyInAnyOrder(
                        new Remark(Kind.DUPLICATE, "one", "Trade", "one: trade"),
                        new Remark(Kind.SHADOWED, "one", "trade war", "trade"),
                        new Remark(Kind.NEVER_FIRES, "one", "peace of mind", "peace of mind"),
                        new Remark(Kind.OVER_BROAD, "one", "to the", null),
                        new Remark(Kind.OVER_BROAD, "one", "a*", null),
                        new Remark(Kind.DUPLICATE, "two", "ferry", "one: ferry"));
    }

    @Test
    void cues_that_ask_for_a_part_of_speech_are_not_tried() {
        Theme tides = Books.theme("one", List.of("ebb", "ebb/NOUN tide"), List.of());
        assertThat(Books.of(tides).lint()).isEmpty();
        Theme plain = Books.theme("one", List.of("ebb", "ebb tide"), List.of());
        assertThat(Books.of(plain).lint())
                .containsExactly(new Remark(Kind.SHADOWED, "one", "ebb tide", "ebb"));
    }

    @Test
    void only_whole_cues_and_what_they_really_find_are_remarked() {
        List<Theme> themes =
                List.of(
                        Books.theme(
                                "one",
                                List.of(
                                        "a??",
                                        "a?b?c",
                                        "calm sea & ferry",
                                        "sea",
                                        "visit/NOUN",
                                        "=The",
                                        "to @seas",
                                        "to war*",
                                        "(the|calm) tide",
                                        "(a|the)",
                                        "peace NEAR/3 war",
                                        "war"),
                                List.of("calm & storm", "a visit", "peace & quiet")),
                        Books.theme("two", List.of("the sea"), List.of()));
        Map<String, List<String>> lists = Map.of("seas", List.of("sea"));
        Codebook listed = new Codebook("book", "1", "en", "Book", themes, lists);
        assertThat(listed.lint())
                .containsExactly(
                        new Remark(Kind.OVER_BROAD, "one", "a??", null),
                        new Remark(Kind.SHADOWED, "one", "calm sea & ferry", "sea"),
                        new Remark(Kind.SHADOWED, "one", "=The", "(a|the)"),
                        new Remark(Kind.SHADOWED, "one", "to @seas", "sea"),
                        new Remark(Kind.SHADOWED, "one", "to war*", "war"),
                        new Remark(Kind.OVER_BROAD, "one", "(a|the)", null),
                        new Remark(Kind.SHADOWED, "one", "peace NEAR/3 war", "war"));
    }

    @Test
    void two_codebooks_differ_by_the_tags_that_come_and_go() {
        Codebook before = Books.of(Books.theme("sea", List.of("ferry", "tide"), List.of()));
        Codebook after = Books.of(Books.theme("sea", List.of("ferry", "storm"), List.of()));
        List<Interview> interviews =
                List.of(
                        Interview.ofSpeech("The ferry and the tide."),
                        Interview.ofSpeech("The tide."),
                        Interview.ofSpeech("A storm, storms."));
        assertThat(before.diff(after, interviews))
                .containsExactly(
                        new Change(1, 0, "sea", false, List.of("tide")),
                        new Change(2, 0, "sea", true, List.of("storm")));
    }

    @Test
    void changes_of_one_interview_stand_by_turn_then_theme() {
        Codebook before =
                Books.of(
                        Books.theme("b", List.of("tide"), List.of()),
                        Books.theme("c", List.of("storm"), List.of()));
        Codebook after =
                Books.of(
                        Books.theme("a", List.of("tide"), List.of()),
                        Books.theme("d", List.of("storm"), List.of()));
        Interview interview =
                new InterviewParser().parse("HG: What of a storm?\n\nMoe: The tide, the storm.\n");
        assertThat(before.diff(after, List.of(interview)))
                .extracting(change -> change.turn() + change.theme())
                .containsExactly("0c", "0d", "1a", "1b", "1c", "1d");
    }
}
