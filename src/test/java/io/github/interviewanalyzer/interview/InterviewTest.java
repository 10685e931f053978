package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InterviewTest {

    @AfterEach
    void leave_no_interrupt_behind() {
        Thread.interrupted();
    }

    @Test
    void a_speaker_is_found_by_id() {
        Interview interview = new InterviewParser().parse("Q: Why?\nMoe: So.\nQ: Why?\nMoe: So.");
        assertThat(interview.speaker("s2").labels()).containsExactly("Moe");
        assertThatIllegalArgumentException().isThrownBy(() -> interview.speaker("s3"));
        assertThat(interview.words(new Span(3, 16))).isEqualTo(3);
    }

    @Test
    void a_title_is_the_name_else_the_label_else_the_id() {
        assertThat(speaker("Lars Moe", "Moe").title()).isEqualTo("Lars Moe");
        assertThat(speaker(null, "Moe", "M").title()).isEqualTo("Moe");
        assertThat(speaker(null).title()).isEqualTo("s1");
    }

    private static Speaker speaker(@Nullable String name, String... labels) {
        return new Speaker("s1", List.of(labels), name, null, Role.OTHER, List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-02, 2025-11-02",
        "2025-11-02T21:26, 2025-11-02",
        "2025-11-0,",
        "2025-02-30,",
        "2025/11/02,",
        "the second of November,",
        ",",
    })
    void the_day_of_publication_is_one_that_a_calendar_knows(
            @Nullable String published, @Nullable String day) {
        Article article = new Article(null, null, published, null, null, List.of(), List.of());
        assertThat(article.day()).isEqualTo(day);
    }

    @Test
    void a_lone_speech_is_one_turn_without_label() {
        Interview speech = Interview.ofSpeech(" Q: Why?\n\n\nMoe: So. \n");
        assertThat(speech.turns()).hasSize(1);
        assertThat(speech.turns().get(0).label()).isNull();
        assertThat(speech.turns().get(0).span()).isEqualTo(new Span(1, 19));
        assertThat(speech.turns().get(0).paragraphs())
                .extracting(Paragraph::text)
                .containsExactly("Q: Why?", "Moe: So.");
        assertThat(speech.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.SPEECH, Block.Kind.BLANK, Block.Kind.SPEECH);
        assertThat(speech.speakers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void a_blank_passage_is_no_turn(String passage) {
        assertThat(Interview.ofSpeech(passage).turns()).isEmpty();
        Invariants.check(passage, Interview.ofSpeech(passage));
    }

    @Test
    void the_words_of_a_speaker_are_those_of_all_their_turns() {
        Interview interview = new InterviewParser().parse("Q: Why so?\nA: 林海 said.\nQ: And now?");
        assertThat(interview.wordsBySpeaker()).containsExactly(entry("s1", 4), entry("s2", 3));
        assertThat(new InterviewParser().parse("").wordsBySpeaker()).isEmpty();
    }

    @Test
    void words_are_counted_in_the_order_of_the_speakers_and_of_the_silent_too() {
        Interview one = new InterviewParser().parse("Q: Why so?\nA: 林海 said.\nQ: And now?");
        Speaker silent = new Speaker("s3", List.of(), "Lars Moe", null, Role.OTHER, List.of());
        Interview other =
                new Interview(
                        one.text(),
                        one.language(),
                        one.source(),
                        one.article(),
                        one.blocks(),
                        List.of(silent, one.speaker("s2"), one.speaker("s1")),
                        one.turns(),
                        one.exchanges(),
                        one.warnings(),
                        one.options());
        assertThat(other.wordsBySpeaker())
                .containsExactly(entry("s3", 0), entry("s2", 3), entry("s1", 4));
    }

    @Test
    void counting_words_can_be_interrupted() {
        Interview interview = new InterviewParser().parse("Q: Why?\nA: So.");
        Thread.currentThread().interrupt();
        assertThatExceptionOfType(InterviewException.class)
                .isThrownBy(interview::wordsBySpeaker)
                .satisfies(
                        e -> assertThat(e.code()).isEqualTo(InterviewException.Code.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void an_interview_whose_parts_do_not_fit_is_refused() {
        Interview one = new InterviewParser().parse("Q: Why?\nA: So.\n");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Interview(
                                        "Q: Who?\nA: So.\n",
                                        one.language(),
                                        one.source(),
                                        one.article(),
                                        one.blocks(),
                                        one.speakers(),
                                        one.turns(),
                                        one.exchanges(),
                                        one.warnings(),
                                        one.options()));
    }

    @Test
    void an_interrupt_ends_the_reading_and_stays() {
        Thread.currentThread().interrupt();
        String lines = "\n".repeat(100);
        assertThatExceptionOfType(InterviewException.class)
                .isThrownBy(() -> Lines.of(lines))
                .satisfies(e -> assertThat(e.where()).isEqualTo("lines"));
        assertThatExceptionOfType(InterviewException.class)
                .isThrownBy(() -> new InterviewParser().parse(lines))
                .satisfies(
                        e -> assertThat(e.code()).isEqualTo(InterviewException.Code.INTERRUPTED));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(Lines.of(lines)).hasSize(100);
    }

    /** Labels, delimiters, glosses, times, notes, credits and names in one text. */
    private static final String MANY =
            """
            Ina Holm: 'The tide is late' (talk)
            By Bo Lind, the Gazette (HG) reporter
            Published: 14 March 2024, 5:04 pm
            (Photo: Bo Lind) https://p.example

            Lars Moe -- Pilot of the port
            **HG (0:12):** Is *it* so, Mr. Moe?
            MOE, PILOT: “Yes.” Ina Holm ist die Hydrologin. HG: And 林海 (Lin)?
            [0:14] HG - So it is; 1. A. Why: 7?
            Q1 **Moe**: The Prime Minister, the Hon. L. Moe, a pilot,
            # HG: d'Arvor's
            > <b>Moe</b>: ![pier](a.jpg) | 问：吗？
            """;

    @Test
    void a_text_may_begin_and_end_anywhere() {
        for (int i = 0; i <= MANY.length(); i++) {
            for (String part : List.of(MANY.substring(0, i), MANY.substring(i))) {
                Invariants.check(part, new InterviewParser().parse(part));
            }
        }
    }
}
