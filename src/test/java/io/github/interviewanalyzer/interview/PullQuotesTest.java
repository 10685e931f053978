package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PullQuotesTest {

    private static final String SENTENCE = "A strait has no owner, it has a great many neighbours";

    /** What a line is between two speeches, of which the first holds the sentence. */
    private static Kind kind(String speech, String line) {
        String text =
                "HG: Who owns a strait?\n\nMoe: "
                        + speech
                        + "\n\n"
                        + line
                        + "\n\nSo it was in all of the years that I have seen.\n\n"
                        + "HG: Since when?\n\nMoe: Since the ice left it.\n";
        List<Kind> kinds =
                new InterviewParser()
                        .parse(text).blocks().stream()
                                .map(Block::kind)
                                .filter(kind -> kind != Kind.BLANK)
                                .toList();
        assertThat(kinds).hasSize(10);
        return kinds.get(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> " + SENTENCE + ".",
                "> " + SENTENCE,
                "> “A strait has no owner, it has a great — many”",
                "> A STRAIT HAS NO OWNER, IT HAS A GREAT MANY THINGS",
                "**" + SENTENCE + ".**",
                "*" + SENTENCE + ".*",
            })
    void what_is_set_off_and_begins_like_a_sentence_of_a_longer_line_is_one(String line) {
        assertThat(kind("Nobody. " + SENTENCE + ", as I said. They have to talk.", line))
                .isEqualTo(Kind.FURNITURE);
        assertThat(kind(SENTENCE + ", as I said. They have to talk.", line))
                .isEqualTo(Kind.FURNITURE);
        assertThat(kind("Nobody! They have to talk to one another all day. " + SENTENCE, line))
                .isEqualTo(Kind.FURNITURE);
        assertThat(kind("Nobody at all, " + SENTENCE + ", as I said before.", line))
                .isNotEqualTo(Kind.FURNITURE);
    }

    @Test
    void a_line_that_is_not_set_off_is_none() {
        assertThat(kind(SENTENCE + ", as I said.", SENTENCE + ".")).isEqualTo(Kind.SPEECH);
    }

    @ParameterizedTest
    @CsvSource({"30, FURNITURE", "29, SPEECH"})
    void a_sentence_is_told_by_its_first_thirty_letters(int letters, Kind kind) {
        String begin = "a".repeat(letters);
        assertThat(kind("So. " + begin + " " + begin + ".", "> " + begin + ".")).isEqualTo(kind);
        String other = "a".repeat(letters - 1) + "b";
        assertThat(kind("So. " + other + " " + other + ".", "> " + begin + "."))
                .isEqualTo(Kind.SPEECH);
        assertThat(kind("So. " + begin + "b " + other + ".", "> " + begin + "c."))
                .isEqualTo(letters == 30 ? kind : Kind.SPEECH);
    }

    @ParameterizedTest
    @CsvSource({"500, FURNITURE", "501, SPEECH"})
    void a_pull_quote_is_short(int length, Kind kind) {
        String line = "> " + "a".repeat(length - 3) + ".";
        assertThat(kind("So. " + "a".repeat(length) + ".", line)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0, SPEECH", "1, FURNITURE"})
    void the_other_line_is_longer(int more, Kind kind) {
        // "Moe: " before the speech is as long as "> " and three more.
        String speech = SENTENCE + "a".repeat(more);
        assertThat(kind(speech, "> " + SENTENCE + "...")).isEqualTo(kind);
    }

    @Test
    void a_paragraph_behind_another_is_compared_too() {
        String text =
                """
                HG: Who owns a strait?

                Moe: Nobody.

                > %s.

                %s, as I said. They have to talk.

                HG: Since when?

                Moe: Since the ice left it.
                """;
        assertThat(
                        Facts.of(
                                new InterviewParser().parse(text.formatted(SENTENCE, SENTENCE)),
                                "blocks"))
                .isEqualTo("LABEL SPEECH LABEL SPEECH FURNITURE SPEECH LABEL SPEECH LABEL SPEECH");
    }

    @Test
    void the_longest_of_the_lines_that_begin_alike_is_the_one_compared() {
        String quote = "> " + SENTENCE + ".";
        String text =
                """
                HG: Who owns a strait?

                Moe: Nobody does.

                %s

                %s

                HG: Since when?

                Moe: %s, and that is so since the ice left it.

                HG: %s?

                Moe: Since the ice left it.
                """;
        assertThat(
                        Facts.of(
                                new InterviewParser()
                                        .parse(text.formatted(quote, quote, SENTENCE, SENTENCE)),
                                "blocks"))
                .isEqualTo(
                        "LABEL SPEECH LABEL SPEECH FURNITURE FURNITURE LABEL SPEECH LABEL SPEECH"
                                + " LABEL SPEECH LABEL SPEECH");
        assertThat(
                        Facts.of(
                                new InterviewParser()
                                        .parse(text.formatted(quote, quote, "Nobody", "Who")),
                                "blocks"))
                .isEqualTo(
                        "LABEL SPEECH LABEL SPEECH SPEECH SPEECH LABEL SPEECH LABEL SPEECH"
                                + " LABEL SPEECH LABEL SPEECH");
    }
}
