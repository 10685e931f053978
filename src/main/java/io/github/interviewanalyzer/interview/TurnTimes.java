package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Time;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Source.Timing;
import java.util.ArrayList;
import java.util.List;

/** Part of step 10. Turns and the times of the form → the same turns with their times. */
final class TurnTimes {

    private TurnTimes() {}

    // rule: A turn is said from the beginning of the first cue that holds words of it to the end
    // of the last one.
    static List<Turn> add(List<Turn> turns, List<Timing> times) {
        if (times.isEmpty()) {
            return turns;
        }
        List<Turn> timed = new ArrayList<>(turns.size());
        int cue = 0;
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("turns");
            while (cue < times.size() && times.get(cue).span().end() <= turn.span().start()) {
                cue++;
            }
            long start = Long.MAX_VALUE;
            long end = -1;
            for (int i = cue; i < times.size() && times.get(i).span().overlaps(turn.span()); i++) {
                start = Math.min(start, times.get(i).time().start());
                end = Math.max(end, times.get(i).time().end());
            }
            timed.add(end < 0 ? turn : at(turn, new Time(start, end)));
        }
        return timed;
    }

    private static Turn at(Turn turn, Time time) {
        return new Turn(
                turn.index(), turn.speaker(), turn.label(), turn.span(), turn.paragraphs(), time);
    }
}
