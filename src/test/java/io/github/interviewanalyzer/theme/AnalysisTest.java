package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.Interview;
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
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An analysis that is made by hand has to fit together. */
class AnalysisTest {

    private static final String TEXT = "HG: Are tolls fair?\n\nDahl: Tolls hurt.\n";

    private final Interview interview = new InterviewParser().parse(TEXT);
    private final ThemeHeader tolls = new ThemeHeader("tolls", "Tolls", "", null);
    private final Exchange exchange = new Exchange(0, List.of(), List.of(), List.of());

    private static Evidence evidence(int start, int end, String quote, Span sentence) {
        Span span = new Span(start, end);
        return new Evidence("e", span, quote, sentence, Method.CUE, "toll", Assertion.PLAIN);
    }

    private static Tag tag(int turn, String theme, Evidence... evidence) {
        Counts counts = new Counts(0, 0, 0, evidence.length);
        List<Evidence> all = List.of(evidence);
        return new Tag("t", turn, theme, BigDecimal.ONE, all.size(), false, counts, all);
    }

    private static final Evidence ASKED = evidence(8, 13, "tolls", new Span(4, 19));
    private static final Evidence SAID = evidence(27, 32, "Tolls", new Span(27, 38));

    private Analysis analysis(List<ThemeHeader> themes, List<Tag> tags, Exchange... exchanges) {
        return new Analysis(
                interview,
                new CodebookHeader("sea", "1", "0", themes),
                tags,
                List.of(exchanges),
                new Provenance("hand", List.of(), WordForms.INFLECTED));
    }

    private void refused(String message, Tag... tags) {
        assertThatThrownBy(() -> analysis(List.of(tolls), List.of(tags), exchange))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void tags_stand_once_in_the_order_of_their_turns() {
        List<Tag> tags = List.of(tag(0, "tolls", ASKED), tag(1, "tolls", SAID));
        assertThat(analysis(List.of(tolls), tags, exchange).tags()).isEqualTo(tags);
        refused("tags are not in order of their turns, see tag 1", tags.get(1), tags.get(0));
        refused("tags are not in order of their turns, see tag 0", tag(-1, "tolls", ASKED));
        refused("a theme twice on one turn at tag 1", tags.get(0), tags.get(0));
        refused("no such turn at tag 0", tag(2, "tolls", SAID));
        refused("no such theme at tag 0", tag(0, "ferries", ASKED));
    }

    @Test
    void evidence_is_what_stands_in_its_turn() {
        refused("evidence stands outside of its turn at 27", tag(0, "tolls", SAID));
        Evidence other = evidence(27, 32, "tolls", new Span(27, 38));
        refused("evidence is not what stands at 27", tag(1, "tolls", other));
    }

    @Test
    void themes_stand_once_and_exchanges_are_those_of_the_interview() {
        assertThatThrownBy(() -> analysis(List.of(tolls, tolls), List.of(), exchange))
                .hasMessage("a theme stands twice, the second is 1");
        assertThatThrownBy(() -> analysis(List.of(tolls), List.of()))
                .hasMessage("not as many exchanges as the interview has: 0");
        Exchange second = new Exchange(1, List.of(), List.of(), List.of());
        assertThatThrownBy(() -> analysis(List.of(tolls), List.of(), second))
                .hasMessage("exchange out of order 0");
        List<String> none = List.of();
        List<String> ferries = List.of("ferries");
        for (Exchange unknown :
                List.of(
                        new Exchange(0, ferries, none, none),
                        new Exchange(0, none, ferries, none),
                        new Exchange(0, none, none, ferries))) {
            assertThatThrownBy(() -> analysis(List.of(tolls), List.of(), unknown))
                    .hasMessage("no such theme at exchange 0");
        }
    }

    @Test
    void a_tag_has_a_score_and_evidence_and_counts_it_all() {
        Tag tag = scored("0.00005", 3);
        assertThat(tag.score()).isEqualTo("0.0000");
        assertThat(scored("0.123450001", 1).score()).isEqualTo("0.1235");
        assertThat(scored("1", 1).score()).isEqualTo("1.0000");
        for (String score : List.of("0", "-0.1", "1.00001", "1e-100")) {
            assertThatThrownBy(() -> scored(score, 1)).hasMessage("score not in 0 to 1 on turn 7");
        }
        assertThat(scored("1e-99", 1).score()).isEqualTo("0.0000");
        assertThatThrownBy(() -> scored("1", 0)).hasMessage("tag without evidence on turn 7");
        assertThatThrownBy(() -> tag(7, "tolls")).hasMessage("tag without evidence on turn 7");
    }

    private static Tag scored(String score, int count) {
        Counts counts = new Counts(0, 0, 0, count);
        return new Tag("t", 7, "tolls", new BigDecimal(score), count, false, counts, List.of(SAID));
    }

    @Test
    void counts_are_never_below_none() {
        assertThat(new Counts(0, 0, 0, 0).plus(Assertion.PLAIN)).isEqualTo(new Counts(0, 0, 0, 1));
        Assertion hearsay = new Assertion(Polarity.NEGATED, Certainty.HEDGED, "Arlo");
        assertThat(new Counts(0, 0, 0, 0).plus(hearsay)).isEqualTo(new Counts(1, 1, 1, 0));
        for (int i = 0; i < 4; i++) {
            int[] of = new int[4];
            of[i] = -1;
            assertThatThrownBy(() -> new Counts(of[0], of[1], of[2], of[3]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("a count below 0");
        }
    }

    @Test
    void a_quote_has_the_length_of_its_span_and_stands_in_its_sentence() {
        Span sentence = new Span(27, 38);
        for (Runnable making :
                List.<Runnable>of(
                        () -> evidence(27, 27, "", sentence),
                        () -> evidence(27, 33, "Tolls", sentence),
                        () -> evidence(26, 31, "Tolls", sentence),
                        () -> evidence(34, 39, "Tolls", sentence))) {
            assertThatThrownBy(making::run)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("evidence at ");
        }
    }
}
