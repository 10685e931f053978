package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Counts;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Exchange;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Analysis.WordForms;
import io.github.interviewanalyzer.theme.Summary.Context;
import io.github.interviewanalyzer.theme.Summary.Extent;
import io.github.interviewanalyzer.theme.Summary.SpeakerTheme;
import io.github.interviewanalyzer.theme.Summary.View;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Summaries of an analysis that is made by hand: tolls and ferries are parts of trade. */
class SummaryTest {

    private static final String TEXT =
            """
            HG: Do tolls hurt the ferries?

            Dahl: Tolls hurt. The ferries pay no tolls. Trade is fine.

            HG: Nothing else?

            Dahl: Arlo says the ferries sink.
            """;

    private static final Assertion DENIED =
            new Assertion(Polarity.NEGATED, Certainty.CERTAIN, null);
    private static final Assertion HEARSAY =
            new Assertion(Polarity.AFFIRMED, Certainty.CERTAIN, "Arlo");

    private final Interview interview = new InterviewParser().parse(TEXT);
    private final Analysis analysis =
            analysis(
                    "a",
                    tag(0, "tolls", evidence("0:tolls:0", "Do tolls hurt the ferries?", "tolls")),
                    tag(
                            0,
                            "ferries",
                            evidence("0:ferries:0", "Do tolls hurt the ferries?", "ferries")),
                    tag(1, "trade", evidence("1:trade:0", "Trade is fine.", "Trade")),
                    tag(
                            1,
                            "tolls",
                            evidence("1:tolls:0", "Tolls hurt.", "Tolls"),
                            evidence("1:tolls:1", "The ferries pay no tolls.", "tolls", DENIED)),
                    tag(
                            1,
                            "ferries",
                            evidence("1:ferries:0", "The ferries pay no tolls.", "ferries")),
                    tag(
                            3,
                            "ferries",
                            evidence(
                                    "3:ferries:0",
                                    "Arlo says the ferries sink.",
                                    "ferries",
                                    HEARSAY)));

    private Analysis analysis(String sha256, Tag... tags) {
        List<ThemeHeader> themes =
                List.of(
                        new ThemeHeader("trade", "Trade", "", null),
                        new ThemeHeader("tolls", "Tolls", "", "trade"),
                        new ThemeHeader("ferries", "Ferries", "", "trade"),
                        new ThemeHeader("weather", "Weather", "", null));
        return new Analysis(
                interview,
                new CodebookHeader("sea", "1", sha256, themes),
                List.of(tags),
                interview.exchanges().stream()
                        .map(e -> new Exchange(e.index(), List.of(), List.of(), List.of()))
                        .toList(),
                new Provenance("hand", List.of(), WordForms.INFLECTED));
    }

    private static Tag tag(int turn, String theme, Evidence... evidence) {
        return new Tag(
                turn + ":" + theme,
                turn,
                theme,
                BigDecimal.ONE,
                evidence.length,
                false,
                new Counts(0, 0, 0, evidence.length),
                List.of(evidence));
    }

    private static Evidence evidence(String id, String sentence, String quote) {
        return evidence(id, sentence, quote, Assertion.PLAIN);
    }

    private static Evidence evidence(
            String id, String sentence, String quote, Assertion assertion) {
        int start = TEXT.indexOf(sentence);
        int at = TEXT.indexOf(quote, start);
        return new Evidence(
                id,
                new Span(at, at + quote.length()),
                quote,
                new Span(start, start + sentence.length()),
                Method.CUE,
                quote,
                assertion);
    }

    @Test
    void each_speaker_has_the_themes_of_their_own_words() {
        assertThat(Summary.of(analysis).speakers())
                .extracting(
                        SpeakerTheme::speaker,
                        SpeakerTheme::theme,
                        theme -> theme.extent().turns(),
                        theme -> theme.extent().sentences(),
                        theme -> theme.extent().words(),
                        theme -> theme.extent().share().toString(),
                        theme -> theme.extent().evidence())
                .containsExactly(
                        tuple("s1", "tolls", List.of(0), 1, 5, "0.7143", List.of("0:tolls:0")),
                        tuple("s1", "ferries", List.of(0), 1, 5, "0.7143", List.of("0:ferries:0")),
                        tuple("s2", "trade", List.of(1), 1, 3, "0.2000", List.of("1:trade:0")),
                        tuple(
                                "s2",
                                "tolls",
                                List.of(1),
                                2,
                                7,
                                "0.4667",
                                List.of("1:tolls:0", "1:tolls:1")),
                        tuple(
                                "s2",
                                "ferries",
                                List.of(1, 3),
                                2,
                                10,
                                "0.6667",
                                List.of("1:ferries:0", "3:ferries:0")));
    }

    @Test
    void what_others_say_and_what_is_denied_are_no_own_words() {
        assertThat(Summary.of(analysis, View.DEFAULT.withOwnWords(true)).speakers())
                .filteredOn(theme -> theme.speaker().equals("s2"))
                .flatExtracting(theme -> theme.extent().evidence())
                .containsExactly("1:trade:0", "1:tolls:0", "1:ferries:0");
    }

    @Test
    void rolled_up_a_theme_has_the_evidence_of_its_parts() {
        Summary summary = Summary.of(analysis, View.DEFAULT.withRolledUp(true));
        Extent trade = summary.speakers().get(3).extent();
        assertThat(summary.speakers().get(3).theme()).isEqualTo("trade");
        assertThat(trade.turns()).containsExactly(1, 3);
        assertThat(trade.sentences()).isEqualTo(4);
        assertThat(trade.share()).isEqualTo("1.0000");
        assertThat(trade.evidence())
                .containsExactly(
                        "1:trade:0", "1:tolls:0", "1:tolls:1", "1:ferries:0", "3:ferries:0");
        assertThat(summary.pairs())
                .extracting(Summary.Pair::first, Summary.Pair::second)
                .containsExactly(tuple("tolls", "ferries"));
        assertThat(summary.contexts()).isEqualTo(Summary.of(analysis).contexts());
    }

    @Test
    void themes_in_one_turn_are_pairs() {
        assertThat(Summary.of(analysis).pairs())
                .extracting(
                        Summary.Pair::first,
                        Summary.Pair::second,
                        Summary.Pair::turns,
                        Summary.Pair::sentences,
                        pair -> pair.coefficient().toString(),
                        Summary.Pair::evidence)
                .containsExactly(
                        tuple(
                                "trade",
                                "tolls",
                                List.of(1),
                                0,
                                "1.0000",
                                List.of("1:trade:0", "1:tolls:0", "1:tolls:1")),
                        tuple(
                                "trade",
                                "ferries",
                                List.of(1),
                                0,
                                "0.5000",
                                List.of("1:trade:0", "1:ferries:0")),
                        tuple(
                                "tolls",
                                "ferries",
                                List.of(1),
                                1,
                                "0.5000",
                                List.of("1:tolls:0", "1:tolls:1", "1:ferries:0")));
    }

    @Test
    void questions_count_when_they_are_asked_for() {
        Summary summary = Summary.of(analysis, View.DEFAULT.withQuestions(true));
        assertThat(summary.pairs().get(2).turns()).containsExactly(0, 1);
        assertThat(summary.pairs().get(2).coefficient()).isEqualTo("0.6667");
        assertThat(summary.courses().get(1).points())
                .extracting(Summary.Point::turn)
                .containsExactly(0, 1);
        assertThat(summary.contexts()).hasSize(7);
        assertThat(summary.speakers()).isEqualTo(Summary.of(analysis).speakers());
    }

    @Test
    void the_course_says_how_far_the_interview_is() {
        assertThat(Summary.of(analysis).courses())
                .extracting(Summary.Course::theme)
                .containsExactly("trade", "tolls", "ferries");
        assertThat(Summary.of(analysis).courses().get(2).points())
                .extracting(
                        Summary.Point::turn,
                        point -> point.place().toString(),
                        Summary.Point::evidence)
                .containsExactly(
                        tuple(1, "0.2273", List.of("1:ferries:0")),
                        tuple(3, "0.7727", List.of("3:ferries:0")));
    }

    @Test
    void evidence_stands_in_the_words_around_it() {
        List<Context> contexts = Summary.of(analysis, View.DEFAULT.withWindow(2)).contexts();
        assertThat(contexts)
                .extracting(Context::speaker, Context::before, Context::quote, Context::after)
                .containsExactly(
                        tuple("s2", "", "Trade", "is fine."),
                        tuple("s2", "", "Tolls", "hurt."),
                        tuple("s2", "pay no", "tolls", "."),
                        tuple("s2", "The", "ferries", "pay no"),
                        tuple("s2", "says the", "ferries", "sink."));
        assertThat(Summary.of(analysis, View.DEFAULT.withWindow(0)).contexts())
                .allMatch(context -> context.before().isEmpty() && context.after().isEmpty());
    }

    @Test
    void each_theme_has_what_the_answers_say_of_it() {
        Summary summary = Summary.of(analysis);
        assertThat(summary.themes())
                .extracting(
                        Summary.ThemeExtent::theme,
                        theme -> theme.extent().turns(),
                        theme -> theme.extent().words(),
                        theme -> theme.extent().share().toString())
                .containsExactly(
                        tuple("trade", List.of(1), 3, "0.2000"),
                        tuple("tolls", List.of(1), 7, "0.4667"),
                        tuple("ferries", List.of(1, 3), 10, "0.6667"));
        assertThat(summary.subject())
                .isEqualTo(
                        new Summary.Subject(
                                interview.source().sha256(), null, null, "sea", "1", "a"));
    }

    @Test
    void interviews_are_compared_theme_by_theme() {
        Analysis other = analysis("a", tag(3, "ferries", evidence("x", "Arlo says", "Arlo")));
        List<Summary.Comparison> comparisons = Summary.compare(List.of(other, analysis));
        assertThat(comparisons)
                .extracting(
                        Summary.Comparison::theme,
                        comparison ->
                                comparison.interviews().stream()
                                        .map(Summary.InterviewTheme::interview)
                                        .toList())
                .containsExactly(
                        tuple("trade", List.of(1)),
                        tuple("tolls", List.of(1)),
                        tuple("ferries", List.of(0, 1)));
        assertThat(comparisons.get(2).interviews())
                .extracting(one -> one.extent().share().toString())
                .containsExactly("0.1333", "0.6667");
        assertThat(Summary.compare(List.of())).isEmpty();
    }

    @Test
    void interviews_with_different_codebooks_are_not_compared() {
        assertThatThrownBy(() -> Summary.compare(List.of(analysis, analysis("b"))))
                .isInstanceOf(InterviewException.class)
                .hasMessageContaining("CODEBOOK at analysis 1");
    }

    @Test
    void every_count_is_that_of_the_evidence_it_names() {
        Set<String> known = new HashSet<>();
        analysis.tags().forEach(tag -> tag.evidence().forEach(e -> known.add(e.id())));
        for (View view :
                List.of(
                        View.DEFAULT,
                        View.DEFAULT.withQuestions(true),
                        View.DEFAULT.withRolledUp(true).withOwnWords(true))) {
            Summary summary = Summary.of(analysis, view);
            List<String> named = new ArrayList<>();
            summary.speakers().forEach(theme -> named.addAll(theme.extent().evidence()));
            summary.pairs().forEach(pair -> named.addAll(pair.evidence()));
            summary.courses().forEach(c -> c.points().forEach(p -> named.addAll(p.evidence())));
            summary.contexts().forEach(context -> named.add(context.evidence()));
            assertThat(named).isNotEmpty().isSubsetOf(known);
        }
    }

    @Test
    void a_theme_that_stands_behind_its_parts_is_no_pair_with_them_rolled_up() {
        Codebook codebook =
                Books.of(
                        part("tolls", "trade", "toll"),
                        part("trade", "sea", "trade"),
                        Books.theme("sea", List.of("sea"), List.of()),
                        Books.theme("weather", List.of("storm"), List.of()));
        Interview speech = Interview.ofSpeech("Tolls hurt in a storm.");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Summary summary = Summary.of(analyzer.analyze(speech), View.DEFAULT.withRolledUp(true));
            assertThat(summary.pairs())
                    .extracting(Summary.Pair::first, Summary.Pair::second)
                    .containsExactly(
                            tuple("tolls", "weather"),
                            tuple("trade", "weather"),
                            tuple("sea", "weather"));
        }
    }

    private static Codebook.Theme part(String id, String parent, String cue) {
        List<String> cues = List.of(cue);
        return new Codebook.Theme(
                id, id, id, null, parent, cues, List.of(), Map.of(), List.of(), List.of());
    }

    @Test
    void a_circle_of_parents_in_a_header_ends_where_it_began() {
        List<ThemeHeader> circle =
                List.of(
                        new ThemeHeader("tolls", "Tolls", "", "ferries"),
                        new ThemeHeader("ferries", "Ferries", "", "tolls"));
        Analysis odd =
                new Analysis(
                        interview,
                        new CodebookHeader("sea", "1", "a", circle),
                        List.of(tag(1, "tolls", evidence("e", "Tolls hurt.", "Tolls"))),
                        analysis.exchanges(),
                        analysis.provenance());
        assertThat(Summary.of(odd, View.DEFAULT.withRolledUp(true)).speakers())
                .extracting(SpeakerTheme::theme)
                .containsExactly("tolls", "ferries");
    }

    @Test
    void a_window_is_never_negative() {
        assertThat(View.DEFAULT.withWindow(0).window()).isZero();
        assertThatThrownBy(() -> View.DEFAULT.withWindow(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("window -1");
    }

    @Test
    void words_of_context_are_parted_by_blanks_of_all_kinds_and_cut_where_they_are_too_long() {
        String ship = "a\uD83D\uDEA2";
        assertThat(context("one\u00A0two\u2003three toll\u2003four  five six."))
                .isEqualTo("\u00A0two\u2003three|toll|four  five");
        String longest = "x".repeat(64);
        assertThat(context("a " + longest + " toll " + longest + " b"))
                .isEqualTo("a " + longest + "|toll|" + longest + " b");
        assertThat(context("toll")).isEqualTo("|toll|");
        assertThat(context("-toll-")).isEqualTo("-|toll|-");
        assertThat(context("x".repeat(300) + " toll " + "x".repeat(300)))
                .isEqualTo("x".repeat(64) + "|toll|" + "x".repeat(64));
        assertThat(context(ship.repeat(50) + "b toll bb" + ship.repeat(50)))
                .isEqualTo(ship.repeat(21) + "b|toll|bb" + ship.repeat(20) + "a");
        assertThat(context(ship.repeat(50) + "bb toll b" + ship.repeat(50)))
                .isEqualTo(ship.substring(1) + ship.repeat(20) + "bb|toll|b" + ship.repeat(21));
        assertThat(context(ship.repeat(50) + "bbb toll")).isEqualTo(ship.repeat(20) + "bbb|toll|");
    }

    private static String context(String text) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Books.of("toll"))) {
            Analysis analysis = analyzer.analyze(Interview.ofSpeech(text));
            Context context = Summary.of(analysis, View.DEFAULT.withWindow(2)).contexts().get(0);
            return context.before() + '|' + context.quote() + '|' + context.after();
        }
    }

    @Test
    void an_analysis_without_tags_comes_to_nothing() {
        Summary summary = Summary.of(analysis("a"));
        assertThat(summary.speakers()).isEmpty();
        assertThat(summary.pairs()).isEmpty();
        assertThat(summary.courses()).isEmpty();
        assertThat(summary.contexts()).isEmpty();
    }
}
