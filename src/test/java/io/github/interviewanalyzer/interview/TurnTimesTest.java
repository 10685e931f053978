package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Time;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Source.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnTimesTest {

    private static final List<Turn> TURNS =
            List.of(turn(0, 0, 10), turn(1, 10, 20), turn(2, 30, 40));

    private static Turn turn(int index, int start, int end) {
        return new Turn(index, "s1", "Q", new Span(start, end), List.of(), null);
    }

    private static Timing cue(int start, int end, long from, long to) {
        return new Timing(new Span(start, end), new Time(from, to));
    }

    @Test
    void a_turn_lasts_from_its_first_cue_to_its_last() {
        assertThat(
                        TurnTimes.add(
                                TURNS,
                                List.of(
                                        cue(0, 4, 100, 200),
                                        cue(4, 10, 200, 250),
                                        cue(12, 35, 300, 400))))
                .extracting(Turn::time)
                .containsExactly(new Time(100, 250), new Time(300, 400), new Time(300, 400));
    }

    @Test
    void cues_need_not_be_in_the_order_of_time() {
        assertThat(
                        TurnTimes.add(
                                TURNS,
                                List.of(
                                        cue(0, 4, 500, 600),
                                        cue(4, 9, 100, 200),
                                        cue(9, 11, 0, 0))))
                .extracting(Turn::time)
                .containsExactly(new Time(0, 600), new Time(0, 0), null);
    }

    @Test
    void a_turn_without_a_cue_has_no_time() {
        assertThat(TurnTimes.add(TURNS, List.of())).isSameAs(TURNS);
        assertThat(TurnTimes.add(TURNS, List.of(cue(20, 30, 0, 1)))).isEqualTo(TURNS);
        assertThat(TurnTimes.add(TURNS, List.of(cue(30, 40, 0, 1))))
                .extracting(Turn::time)
                .containsExactly(null, null, new Time(0, 1));
    }
}
