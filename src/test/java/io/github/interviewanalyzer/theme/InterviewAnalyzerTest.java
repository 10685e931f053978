package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Exchange;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.WordForms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewAnalyzerTest {

    private static final Codebook TIDES =
            Books.of(
                    Books.theme("ferry", List.of("ferry", "boat"), List.of()),
                    Books.theme("tide", List.of("tide", "ebb/NOUN"), List.of()),
                    Books.theme("storm", List.of("storm"), List.of()));

    private static final String TALK =
            """
            HG: Are the ferries late because of the tide?
            Moe: The ferry is late. A storm came, and the ferry waits for no boat.
            HG: And tomorrow?
            Moe: Tomorrow it is late.
            """;

    private static Analysis analyze(Codebook codebook, Interview interview) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            return analyzer.analyze(interview);
        }
    }

    @Test
    void an_answer_takes_up_drops_and_volunteers_themes() {
        Analysis analysis = analyze(TIDES, new InterviewParser().parse(TALK));
        assertThat(analysis.exchanges())
                .containsExactly(
                        new Exchange(0, List.of("ferry"), List.of("tide"), List.of("storm")),
                        new Exchange(1, List.of(), List.of(), List.of()));
    }

    @Test
    void every_piece_of_evidence_is_what_stands_there() {
        Analysis analysis = analyze(TIDES, new InterviewParser().parse(TALK));
        assertThat(analysis.tags().stream().map(Tag::id))
                .containsExactly("t0:ferry", "t0:tide", "t1:ferry", "t1:storm");
        assertThat(analysis.tags())
                .flatMap(Tag::evidence)
                .allSatisfy(e -> assertThat(e.span().in(TALK)).isEqualTo(e.quote()));
        assertThat(analysis.tags().get(2).evidence().get(2).id()).isEqualTo("t1:ferry:3");
    }

    /** Cues and exclusions of one theme, paragraphs parted by "/", and what is found. */
    @ParameterizedTest
    @CsvSource({
        "ferry ~2 late, '', A ferry. Ferry late., Ferry late",
        "ferry ~2 late, '', The ferry is so late., ferry is so late",
        "ferry ~2 late, '', The ferry is so very late., ''",
        "ferry ~2 late, '', It is late/Ferry so, ''",
        "ferry ~2 late;ferry ~3 slow, '', The ferry is slow., ferry is slow",
        "ferry;ferry late, '', The ferry late., ferry late",
        "ferry;ferry late, late, The ferry late., ferry",
        "harb* gate;harbour, '', A harbour gate., harbour gate",
        "\"harbour\" gate;harbour, '', A harbour gate., harbour gate",
        "harbour;\"harbour\" gate, '', A harbour gate., harbour gate",
        "\"harbour\" gate;harbour;harb* quay, '', A harbour quay., harbour quay",
        "harbour gate;\"harbour\", '', A harbour gate., harbour gate",
        "ferry;harbour gate;\"harbour\" quay, '', The harbour is so., ''",
        "ferry ~1 late, '', Oh so latest/ferry late, ferry late",
        "(boat|boats) late & tide, '', The tide made boats late., tide made boats late",
        "late now & ferry, '', The ferry is late. Now it is., ''",
        "late now & ferry, '', The ferry is late now., ferry is late now",
        "late & ferry, '', Late./The ferry., ''",
        "late & ferry, '', It is late./The late ferry., late ferry",
    })
    void what_is_found_of_phrases_with_gaps_exclusions_and_joints(
            String cues, String exclusions, String text, String found) {
        List<String> without = exclusions.isEmpty() ? List.of() : List.of(exclusions);
        Codebook codebook = Books.of(Books.theme("it", List.of(cues.split(";", -1)), without));
        Interview interview = Interview.ofSpeech(text.replace('/', '\n'), ParserOptions.DEFAULT);
        assertThat(
                        analyze(codebook, interview).tags().stream()
                                .flatMap(tag -> tag.evidence().stream())
                                .map(Analysis.Evidence::quote)
                                .collect(Collectors.joining("; ")))
                .isEqualTo(found);
    }

    @Test
    void the_order_of_cues_in_a_turn_is_no_part_of_its_score() {
        assertThat(analyze(TIDES, Interview.ofSpeech("Ferry. Boat. Ferry.")).tags().get(0).score())
                .isEqualByComparingTo(
                        analyze(TIDES, Interview.ofSpeech("Boat. Ferry. Ferry."))
                                .tags()
                                .get(0)
                                .score());
    }

    @Test
    void a_phrase_with_a_mark_inside_may_end_its_sentence() {
        Codebook moe = Books.of(Books.theme("moe", List.of("dr moe"), List.of()));
        for (String text : List.of("We met Dr. Moe", "We met Dr. Moe.", "Dr. Moe came.")) {
            assertThat(analyze(moe, Interview.ofSpeech(text, ParserOptions.DEFAULT)).tags())
                    .as(text)
                    .hasSize(1);
        }
    }

    @Test
    void what_is_more_than_the_limit_is_counted_and_not_kept() {
        ParserOptions two = ParserOptions.DEFAULT.withLimits(Limits.DEFAULT.withEvidence(2));
        Interview interview = Interview.ofSpeech("Ferry. ".repeat(5), two);
        Tag tag = analyze(TIDES, interview).tags().get(0);
        assertThat(tag.count()).isEqualTo(5);
        assertThat(tag.truncated()).isTrue();
        assertThat(tag.evidence()).hasSize(2);
        assertThat(tag.counts().ownAffirmed()).isEqualTo(5);
    }

    @Test
    void no_phrase_goes_on_behind_a_sentence_that_ends_within_a_word() {
        Codebook pilots = Books.of("the pilots");
        Interview glued = Interview.ofSpeech("They left early.The Pilots stayed.");
        assertThat(analyze(pilots, glued).tags()).isEmpty();
        Interview parted = Interview.ofSpeech("They left early. The Pilots stayed.");
        assertThat(analyze(pilots, parted).tags()).hasSize(1);
        Interview begun = Interview.ofSpeech("“The Pilots stayed.”");
        assertThat(analyze(pilots, begun).tags()).hasSize(1);
        Interview cut = Interview.ofSpeech("x".repeat(300) + "-the pilots stayed.");
        assertThat(analyze(pilots, cut).tags()).hasSize(1);
    }

    @Test
    void a_paragraph_may_have_very_many_words() {
        Interview interview = Interview.ofSpeech("Ferry. ".repeat(10_000));
        assertThat(analyze(TIDES, interview).tags().get(0).count()).isEqualTo(10_000);
    }

    @Test
    void what_is_just_at_the_limit_is_kept_whole() {
        ParserOptions five = ParserOptions.DEFAULT.withLimits(Limits.DEFAULT.withEvidence(5));
        Tag tag = analyze(TIDES, Interview.ofSpeech("Ferry. ".repeat(5), five)).tags().get(0);
        assertThat(tag.count()).isEqualTo(5);
        assertThat(tag.truncated()).isFalse();
        assertThat(tag.evidence()).hasSize(5);
    }

    @Test
    void a_second_cue_counts_more_than_a_repeated_one() {
        Analysis same = analyze(TIDES, Interview.ofSpeech("The ferry and the ferry."));
        Analysis other = analyze(TIDES, Interview.ofSpeech("The ferry and the boat."));
        assertThat(same.tags().get(0).score()).isEqualByComparingTo("0.5789");
        assertThat(other.tags().get(0).score()).isEqualByComparingTo("0.6667");
    }

    @Test
    void phrases_that_one_cue_joins_may_stand_between_those_of_another() {
        String text = "The ferry, the tide, the strait and the quay.";
        Codebook codebook =
                Books.of(
                        Books.theme("one", List.of("ferry & strait"), List.of()),
                        Books.theme("two", List.of("tide & quay"), List.of()));
        assertThat(analyze(codebook, Interview.ofSpeech(text)).tags())
                .flatMap(Tag::evidence)
                .extracting(Analysis.Evidence::quote)
                .containsExactly("ferry, the tide, the strait", "tide, the strait and the quay");
    }

    @Test
    void models_are_named_if_they_were_asked() {
        assertThat(analyze(TIDES, Interview.ofSpeech("Nothing.")).provenance().models()).isEmpty();
        assertThat(analyze(TIDES, Interview.ofSpeech("A storm.")).provenance().models())
                .containsExactly(Models.SENTENCES);
        assertThat(analyze(TIDES, Interview.ofSpeech("The ebb.")).provenance().models())
                .containsExactly(Models.TAGS, Models.SENTENCES);
    }

    @Test
    void words_match_as_they_stand_in_another_language() {
        Interview german =
                Interview.ofSpeech("boat boats", ParserOptions.DEFAULT.withLanguage("de"));
        Analysis analysis = analyze(TIDES, german);
        assertThat(analysis.tags().get(0).count()).isEqualTo(1);
        assertThat(analysis.provenance().wordForms()).isEqualTo(WordForms.AS_WRITTEN);
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(TIDES)) {
            assertThat(analyzer.analyze(german)).isEqualTo(analysis);
            assertThat(analyzer.analyze(german)).isEqualTo(analysis);
            assertThat(analyzer.explain(german, 0, "ferry").tag().count()).isEqualTo(1);
            Interview english =
                    Interview.ofSpeech("boat boats", ParserOptions.DEFAULT.withLanguage("en"));
            assertThat(analyzer.analyze(english).tags().get(0).count()).isEqualTo(2);
        }
    }

    @Test
    void a_codebook_in_another_language_matches_as_it_stands_and_asserts_nothing() {
        Codebook german = new Codebook("b", "1", "de", "B", TIDES.themes(), Map.of());
        Analysis analysis = analyze(german, Interview.ofSpeech("No boat. No boats."));
        assertThat(analysis.tags().get(0).count()).isEqualTo(1);
        assertThat(analysis.tags().get(0).counts().negated()).isZero();
        assertThat(analysis.provenance().wordForms()).isEqualTo(WordForms.AS_WRITTEN);
    }

    @Test
    void an_analyzer_answers_after_an_interrupt_and_after_it_is_closed() {
        Interview interview = new InterviewParser().parse(TALK);
        InterviewAnalyzer analyzer = new InterviewAnalyzer(TIDES);
        Analysis before = analyzer.analyze(interview);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> analyzer.analyze(interview))
                .isInstanceOf(InterviewException.class)
                .hasMessageContaining("INTERRUPTED");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(analyzer.analyze(interview)).isEqualTo(before);
        analyzer.close();
        assertThat(analyzer.analyze(interview)).isEqualTo(before);
    }

    @Test
    @Costly
    void many_threads_find_what_one_thread_finds() throws Exception {
        List<Interview> interviews = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            interviews.add(Interview.ofSpeech(TALK.repeat(i % 7 + 1) + "An ebb, to ebb. " + i));
        }
        ExecutorService threads = Executors.newFixedThreadPool(64);
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(TIDES)) {
            List<Analysis> alone = interviews.stream().map(analyzer::analyze).toList();
            List<Future<Analysis>> together = new ArrayList<>();
            for (int round = 0; round < 4; round++) {
                for (Interview interview : interviews) {
                    together.add(threads.submit(() -> analyzer.analyze(interview)));
                }
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % 64));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    @Costly
    void hostile_text_is_read_in_linear_time() {
        String text =
                ".".repeat(200_000)
                        + " ferry "
                        + "x".repeat(100_000)
                        + " ebb "
                        + "ebb ".repeat(3_000)
                        + "?!".repeat(50_000);
        Analysis analysis = analyze(TIDES, Interview.ofSpeech(text));
        assertThat(analysis.tags()).hasSize(2);
    }

    @Test
    void a_sentence_ends_between_characters_however_long_they_go_on() {
        String ship = "\uD83D\uDEA2";
        Interview glued = Interview.ofSpeech("Ferry." + "X".repeat(300));
        assertThat(analyze(TIDES, glued).tags().get(0).evidence().get(0).sentence())
                .isEqualTo(new Span(0, 306));
        for (String text :
                List.of(
                        "A ferry!" + ship.repeat(5),
                        "A ferry!!" + ship.repeat(5),
                        "Ferry" + "x".repeat(250) + " ferry. " + "x".repeat(250) + ship.repeat(9),
                        "Ferry. " + "x".repeat(255) + ship + " ferry.")) {
            for (Tag tag : analyze(TIDES, Interview.ofSpeech(text)).tags()) {
                assertThat(tag.evidence())
                        .flatExtracting(e -> List.of(e.sentence().start(), e.sentence().end()))
                        .noneMatch(at -> inPair(text, (int) at));
            }
        }
    }

    @Test
    void a_sentence_holds_all_the_characters_that_its_last_word_goes_on_with() {
        Interview unseen = Interview.ofSpeech("A ferry" + "\u0000".repeat(20) + ".");
        Analysis.Evidence evidence = analyze(TIDES, unseen).tags().get(0).evidence().get(0);
        assertThat(evidence.sentence()).isEqualTo(new Span(0, unseen.text().length()));
        assertThat(evidence.sentence().contains(evidence.span())).isTrue();
    }

    private static boolean inPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    @Test
    @Costly
    void nested_phrases_neither_multiply_evidence_nor_time() {
        List<String> nested = new ArrayList<>();
        for (int i = 1; i <= 50; i++) {
            nested.add(String.join(" ", Collections.nCopies(i, "wave")));
        }
        Codebook codebook = Books.of(Books.theme("wave", nested, List.of()));
        Analysis analysis = analyze(codebook, Interview.ofSpeech("wave ".repeat(20_000)));
        assertThat(analysis.tags().get(0).count()).isEqualTo(400);
    }

    @Test
    @Costly
    void gaps_do_not_multiply() {
        String gaps = "wave" + " ~20 wave".repeat(10) + " ~20 calm";
        Codebook codebook = Books.of(gaps);
        Analysis analysis = analyze(codebook, Interview.ofSpeech("wave ".repeat(2_000) + "calm"));
        assertThat(analysis.tags().get(0).count()).isEqualTo(1);
    }

    @Test
    void the_order_of_themes_and_cues_changes_nothing_but_order() {
        Interview interview = new InterviewParser().parse(TALK);
        List<Codebook.Theme> themes = new ArrayList<>(TIDES.themes());
        Collections.reverse(themes);
        Codebook turned = Books.of(themes.toArray(new Codebook.Theme[0]));
        assertThat(analyze(turned, interview).tags())
                .containsExactlyInAnyOrderElementsOf(analyze(TIDES, interview).tags());
    }
}
