package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of lines when they are read. */
class LinesTest {

    @ParameterizedTest
    @CsvSource({
        "The strait is Ellery's and the Crown's., Ellery Crown",
        "Lars Moe told Tora: Go!, Moe Tora",
        "“Go” he said. “Go!” – She went, ''",
        "the “Ida” (Ålesund) of MacMoe, Ida Ålesund MacMoe",
        "A “Ida” went, Ida",
        "  Tides and A.B. Moe, A",
        "– Tides and 1A, ''",
        "a B C D E F G H I J K L M N O P Q R S, B C D E F G H I J K L M N O P Q R S",
    })
    void names_begin_with_a_capital_letter_inside_of_a_sentence(String text, String names) {
        assertThat(numbers(Lines.of(text).names()).mapToObj(at -> word(text, at)).toList())
                .isEqualTo(names.isEmpty() ? List.of() : List.of(names.split(" ", -1)));
        assertThat(Lines.of("a\n" + text).names().size()).isEqualTo(Lines.of(text).names().size());
    }

    @Test
    void a_line_break_of_two_characters_ends_one_line_wherever_it_stands() {
        for (int before = 0; before < 200; before++) {
            String first = "a".repeat(before) + "\r\n";
            List<Line> lines = Lines.of(first + "Ⓐ b\r\n\n\rc");
            assertThat(lines)
                    .extracting(Line::from)
                    .containsExactly(0, before + 2, before + 7, before + 8, before + 9);
            assertThat(lines.get(1).words()).isEqualTo(1);
        }
    }

    @Test
    void colons_are_those_of_all_lines() {
        Ints colons = Lines.of("GT: Why?\n\nMoe：It is: so.\n: ").colons();
        assertThat(numbers(colons).toArray()).containsExactly(2, 13, 19, 25);
    }

    private static IntStream numbers(Ints numbers) {
        return IntStream.range(0, numbers.size()).map(numbers::get);
    }

    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GT: Why is it so?\nMoe:Because of the tide.\nGT: So? Moe: So.",
                "GT: It's late,\nand so it is.\nMoe: 潮汐很早 and 😀 so\u2028\u00a0on.\n",
                "**GT: Why is it so?**\n\nBecause.\n\n**GT: When?**\n\nNow, and _then_\n",
            })
    void a_turn_has_as_many_words_as_are_counted_in_it(String text) {
        check(text);
    }

    @Test
    void a_turn_of_any_transcript_has_as_many_words_as_are_counted_in_it() {
        for (int seed = 0; seed < 500; seed++) {
            check(Transcripts.of(seed));
            check(Transcripts.odd(seed, 200));
        }
    }

    @Test
    void words_that_begin_a_text_are_counted() {
        String text = "Why is it so?";
        Span all = new Span(0, text.length());
        List<Paragraph> paragraphs = List.of(new Paragraph(all, text));
        Turn turn = new Turn(0, "asks", null, all, paragraphs, null);
        assertThat(Lines.of(text).words(turn)).isEqualTo(4);
    }

    private static void check(String text) {
        Lines lines = Lines.of(text);
        List<Turn> turns = new ArrayList<>(new InterviewParser().parse(text).turns());
        for (Turn turn : turns) {
            assertThat(lines.words(turn)).isEqualTo(turn.words());
        }
        Collections.reverse(turns);
        for (Turn turn : turns) {
            assertThat(lines.words(turn)).isEqualTo(turn.words());
        }
    }
}
