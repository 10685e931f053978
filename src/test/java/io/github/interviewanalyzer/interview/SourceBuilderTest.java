package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Source.Place;
import org.junit.jupiter.api.Test;

class SourceBuilderTest {

    private final SourceBuilder builder = new SourceBuilder();

    private Source build() {
        return builder.build(Form.HTML, "hash");
    }

    private static Place place(int start, int end, int fileStart, int fileEnd) {
        return new Place(new Span(start, end), new Span(fileStart, fileEnd));
    }

    @Test
    void words_that_follow_one_another_in_the_file_are_one_place() {
        builder.append("R", 3, 4);
        builder.append("", 4, 4);
        builder.append("un", 4, 6);
        builder.append("&", 6, 11);
        builder.append("D", 11, 12);
        builder.append("x", 20, 21);
        builder.insert("\n");
        builder.append("y", 21, 22);
        Source source = build();
        assertThat(source.text()).isEqualTo("Run&Dx\ny");
        assertThat(source.places())
                .containsExactly(
                        place(0, 3, 3, 6),
                        place(3, 4, 6, 11),
                        place(4, 5, 11, 12),
                        place(5, 6, 20, 21),
                        place(7, 8, 21, 22));
    }

    @Test
    void blanks_that_are_taken_back_have_no_place() {
        builder.append("a  ", 0, 3);
        builder.trim();
        builder.append("b", 3, 4);
        builder.append("  ", 4, 6);
        builder.append(" ", 6, 12);
        builder.trim();
        builder.trim();
        builder.append("c", 12, 13);
        Source source = build();
        assertThat(source.text()).isEqualTo("abc");
        assertThat(source.places())
                .containsExactly(place(0, 1, 0, 1), place(1, 2, 3, 4), place(2, 3, 12, 13));
    }

    @Test
    void an_entity_keeps_its_place_when_blanks_of_it_are_taken_back() {
        builder.append("e ", 0, 9);
        builder.trim();
        assertThat(build().places()).containsExactly(place(0, 1, 0, 9));
    }

    @Test
    void blanks_alone_are_taken_back_wholly() {
        builder.append("  ", 0, 2);
        builder.trim();
        assertThat(build().text()).isEmpty();
        assertThat(build().places()).isEmpty();
    }

    @Test
    void words_have_a_time_and_no_words_have_none() {
        builder.append("ab", 0, 2);
        builder.time(0, new Interview.Time(0, 9));
        builder.time(2, new Interview.Time(9, 12));
        assertThat(build().times())
                .containsExactly(new Source.Timing(new Span(0, 2), new Interview.Time(0, 9)));
    }

    @Test
    void marks_on_what_was_taken_back_are_dropped_and_others_ordered() {
        builder.append("abc", 0, 3);
        builder.mark(Mark.Kind.STRONG, 1, null);
        builder.mark(Mark.Kind.HEADING, 0, "1");
        builder.append(" ", 3, 4);
        builder.mark(Mark.Kind.EMPHASIS, 3, null);
        builder.trim();
        assertThat(build().marks())
                .containsExactly(
                        new Mark(Mark.Kind.HEADING, new Span(0, 3), "1"),
                        new Mark(Mark.Kind.STRONG, new Span(1, 3), null));
    }
}
