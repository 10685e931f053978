package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Time;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Source.Place;
import io.github.interviewanalyzer.interview.Source.Timing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no interview and no source can be. */
class ConsistencyTest {

    private static final String TEXT = "Q: Why? A: So.";
    private static final List<Block> BLOCKS =
            List.of(block(0, 3), block(3, 8), block(8, 11), block(11, 14));
    private static final List<Speaker> SPEAKERS = List.of(speaker("s1"), speaker("s2"));
    private static final List<Turn> TURNS = List.of(turn(0, "s1", 3, 7), turn(1, "s2", 11, 14));
    private static final Article NONE = article(List.of(), List.of());

    private static Block block(int start, int end) {
        return new Block(Block.Kind.SPEECH, new Span(start, end));
    }

    private static Speaker speaker(String id, Span... mentions) {
        return new Speaker(id, List.of(), null, null, Role.OTHER, List.of(mentions));
    }

    private static Paragraph paragraph(int start, int end) {
        return new Paragraph(new Span(start, end), TEXT.substring(start, end));
    }

    private static Turn turn(int index, String speaker, int start, int end) {
        return turn(index, speaker, start, end, paragraph(start, end));
    }

    private static Turn turn(
            int index, String speaker, int start, int end, Paragraph... paragraphs) {
        return new Turn(index, speaker, null, new Span(start, end), List.of(paragraphs), null);
    }

    private static Exchange exchange(int index, List<Integer> questions, List<Integer> answers) {
        return new Exchange(index, questions, answers);
    }

    private static Article article(List<Paragraph> captions, List<Paragraph> notes) {
        return new Article(null, null, null, null, null, captions, notes);
    }

    private static void check(Article article, List<Block> blocks, List<Speaker> speakers) {
        Consistency.check(TEXT, article, blocks, speakers, TURNS, List.of(), List.of());
    }

    private static void turns(Turn... turns) {
        Consistency.check(TEXT, NONE, BLOCKS, SPEAKERS, List.of(turns), List.of(), List.of());
    }

    private static void exchanges(Exchange... all) {
        Consistency.check(TEXT, NONE, BLOCKS, SPEAKERS, TURNS, List.of(all), List.of());
    }

    private static void warning(int start, int end) {
        Warning warning = new Warning(Warning.Code.NO_TURNS, new Span(start, end), "none");
        Consistency.check(TEXT, NONE, BLOCKS, SPEAKERS, TURNS, List.of(), List.of(warning));
    }

    private static void fails(String message, Runnable check) {
        assertThatIllegalArgumentException().isThrownBy(check::run).withMessage(message);
    }

    @Test
    void what_holds_is_accepted() {
        assertThatNoException()
                .isThrownBy(
                        () -> {
                            check(article(List.of(paragraph(0, 1)), List.of()), BLOCKS, SPEAKERS);
                            exchanges(exchange(0, List.of(0), List.of(1)));
                            turns(turn(0, "s1", 3, 14, paragraph(3, 7), paragraph(7, 14)));
                            turns(turn(0, "s1", 3, 7), turn(1, "s1", 7, 14));
                            warning(0, 14);
                        });
    }

    @Test
    void blocks_tile_the_text() {
        List<Block> gap = List.of(block(0, 3), block(4, 14));
        fails("blocks do not tile the text 3", () -> check(NONE, gap, SPEAKERS));
        List<Block> part = List.of(block(0, 13));
        fails("blocks do not tile the text 13", () -> check(NONE, part, SPEAKERS));
    }

    @Test
    void speakers_have_ids_of_their_own_and_mentions_inside_of_the_text() {
        List<Speaker> twice = List.of(speaker("s1"), speaker("s2"), speaker("s2"));
        fails("two speakers with one id, the second is 2", () -> check(NONE, BLOCKS, twice));
        List<Speaker> far = List.of(speaker("s1", new Span(13, 15)), speaker("s2"));
        fails("span ends behind the text at 15", () -> check(NONE, BLOCKS, far));
    }

    @Test
    void captions_and_notes_are_what_stands_there() {
        Paragraph other = new Paragraph(new Span(0, 1), "X");
        String message = "paragraph is not what stands at 0";
        fails(message, () -> check(article(List.of(other), List.of()), BLOCKS, SPEAKERS));
        fails(message, () -> check(article(List.of(), List.of(other)), BLOCKS, SPEAKERS));
        Paragraph far = new Paragraph(new Span(13, 15), "..");
        fails(
                "span ends behind the text at 15",
                () -> check(article(List.of(), List.of(far)), BLOCKS, SPEAKERS));
    }

    @Test
    void turns_are_in_order_and_hold_their_paragraphs() {
        fails("turn out of order 0", () -> turns(turn(1, "s1", 3, 7)));
        fails("turn of an unknown speaker 0", () -> turns(turn(0, "s3", 3, 7)));
        fails(
                "turn overlaps the one before 1",
                () -> turns(turn(0, "s1", 3, 7), turn(1, "s1", 6, 8)));
        fails("turn without a paragraph 0", () -> turns(turn(0, "s1", 3, 7, new Paragraph[0])));
        fails(
                "paragraph out of order 0",
                () -> turns(turn(0, "s1", 3, 14, paragraph(3, 7), paragraph(6, 8))));
        fails("paragraph out of order 0", () -> turns(turn(0, "s1", 3, 7, paragraph(2, 7))));
        fails("paragraph outside of turn 0", () -> turns(turn(0, "s1", 3, 7, paragraph(3, 8))));
        fails("turn behind the text 0", () -> turns(turn(0, "s1", 3, 15, paragraph(3, 7))));
        Paragraph other = new Paragraph(new Span(3, 4), "X");
        fails("paragraph is not what stands at 3", () -> turns(turn(0, "s1", 3, 7, other)));
    }

    @Test
    void exchanges_go_up_through_the_turns() {
        fails("exchange out of order 0", () -> exchanges(exchange(1, List.of(0), List.of())));
        fails("exchange without a question 0", () -> exchanges(exchange(0, List.of(), List.of())));
        String message = "exchange with a turn out of order ";
        fails(message + 2, () -> exchanges(exchange(0, List.of(2), List.of())));
        fails(message + -1, () -> exchanges(exchange(0, List.of(-1), List.of())));
        fails(message + 0, () -> exchanges(exchange(0, List.of(0), List.of(0))));
        fails(
                message + 1,
                () ->
                        exchanges(
                                exchange(0, List.of(0), List.of(1)),
                                exchange(1, List.of(1), List.of())));
    }

    @Test
    void warnings_lie_inside_of_the_text() {
        fails("span ends behind the text at 15", () -> warning(0, 15));
    }

    @Test
    void marks_times_and_places_of_a_source_are_in_order() {
        Mark late = new Mark(Mark.Kind.STRONG, new Span(3, 7), null);
        Mark early = new Mark(Mark.Kind.STRONG, new Span(2, 7), null);
        source(List.of(early, late), List.of(), List.of());
        source(List.of(late, late), List.of(), List.of());
        fails("mark out of order at 2", () -> source(List.of(late, early), List.of(), List.of()));
        Mark far = new Mark(Mark.Kind.STRONG, new Span(2, 15), null);
        fails("span ends behind the text at 15", () -> source(List.of(far), List.of(), List.of()));
        Timing first = new Timing(new Span(0, 7), new Time(0, 1));
        Timing second = new Timing(new Span(7, 14), new Time(0, 1));
        source(List.of(), List.of(first, second), List.of());
        fails("time out of order at 0", () -> source(List.of(), List.of(second, first), List.of()));
        Timing behind = new Timing(new Span(7, 15), new Time(0, 1));
        fails(
                "time behind the text, which ends at 14",
                () -> source(List.of(), List.of(behind), List.of()));
        Place one = place(0, 7, 2, 9);
        source(List.of(), List.of(), List.of(one, place(7, 14, 2, 9)));
        fails("place out of order at 6", () -> places(one, place(6, 14, 9, 14)));
        fails("place out of order at 7", () -> places(one, place(7, 14, 1, 14)));
        fails("place behind the text, which ends at 14", () -> places(one, place(7, 15, 9, 14)));
    }

    private static Place place(int start, int end, int fileStart, int fileEnd) {
        return new Place(new Span(start, end), new Span(fileStart, fileEnd));
    }

    private static void places(Place... places) {
        source(List.of(), List.of(), List.of(places));
    }

    private static void source(List<Mark> marks, List<Timing> times, List<Place> places) {
        Consistency.checkSource(TEXT, marks, times, places);
    }

    @Test
    void records_refuse_what_cannot_be() {
        fails("empty block at 3", () -> block(3, 3));
        fails("empty mark at 3", () -> new Mark(Mark.Kind.STRONG, new Span(3, 3), null));
        fails("empty place at 3", () -> place(3, 3, 0, 1));
        fails("paragraph at 3", () -> new Paragraph(new Span(3, 3), ""));
        fails("paragraph at 3", () -> new Paragraph(new Span(3, 5), "a"));
        fails("time -1 to 0", () -> new Time(-1, 0));
        fails("time 2 to 1", () -> new Time(2, 1));
        assertThatNoException().isThrownBy(() -> new Time(2, 2));
    }
}
