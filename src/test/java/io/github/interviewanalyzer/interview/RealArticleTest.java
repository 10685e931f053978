package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One published article, read from a folder that is not part of the project. */
@Costly
class RealArticleTest {

    private Interview interview;
    private String text;

    @BeforeEach
    void parse() throws IOException {
        String folder = System.getProperty("interviews.dir", "");
        Path article = Path.of(folder, "raw", "global-times-kim-heung-kyu.txt");
        assumeTrue(
                !folder.isBlank() && Files.exists(article),
                "no real interviews: give their folder as -Dinterviews.dir=");
        text = Files.readString(article, StandardCharsets.UTF_8);
        interview = new InterviewParser().parse(text);
    }

    @Test
    void has_fourteen_turns_in_seven_exchanges() {
        assertThat(interview.turns()).hasSize(14);
        assertThat(interview.exchanges()).hasSize(7);
        assertThat(interview.turns())
                .extracting(Turn::label)
                .containsExactly(
                        "GT", "Kim", "GT", "Kim", "GT", "Kim", "GT", "Kim", "GT", "Kim", "GT",
                        "Kim", "GT", "Kim");
        assertThat(interview.turns())
                .extracting(turn -> turn.paragraphs().size())
                .containsExactly(1, 1, 1, 1, 1, 1, 1, 4, 1, 1, 1, 2, 1, 2);
        assertThat(interview.warnings()).isEmpty();
        assertThat(interview.language()).isEqualTo("en");
    }

    @Test
    void knows_who_speaks_from_the_note() {
        assertThat(interview.speakers()).hasSize(2);
        Speaker paper = interview.speakers().get(0);
        assertThat(paper.labels()).containsExactly("GT");
        assertThat(paper.name()).isEqualTo("Global Times");
        assertThat(paper.role()).isEqualTo(Role.INTERVIEWER);
        assertThat(paper.mentions())
                .extracting(span -> span.in(text))
                .containsExactly("Global Times");
        Speaker scholar = interview.speakers().get(1);
        assertThat(scholar.labels()).containsExactly("Kim");
        assertThat(scholar.name()).isEqualTo("Kim Heung-kyu");
        assertThat(scholar.description())
                .isEqualTo("director of the US-China Policy Institute at Ajou University");
        assertThat(scholar.role()).isEqualTo(Role.INTERVIEWEE);
        assertThat(scholar.mentions())
                .extracting(span -> span.in(text))
                .containsExactly("Kim Heung-kyu");
    }

    @Test
    void knows_what_the_page_says_about_itself() {
        assertThat(interview.article().section()).isEqualTo("OPINION / ASIAN REVIEW");
        assertThat(interview.article().headline()).startsWith("Strengthening").endsWith("scholar");
        assertThat(interview.article().published()).isEqualTo("2025-11-02T21:26");
        assertThat(interview.article().captions()).hasSize(2);
        assertThat(interview.article().credit()).isEqualTo("VCG");
        assertThat(interview.article().notes()).hasSize(1);
    }

    @Test
    void is_the_same_with_other_line_ends_a_byte_order_mark_and_indented() {
        List<String> variants =
                List.of(
                        text.replace("\n", "\r\n"),
                        text.replace("\n", "\r"),
                        '\uFEFF' + text,
                        "    " + text.replace("\n", "\n    "));
        for (String variant : variants) {
            Interview other = new InterviewParser().parse(variant);
            assertThat(words(other)).isEqualTo(words(interview));
            assertThat(other.exchanges()).isEqualTo(interview.exchanges());
            assertThat(other.article().published()).isEqualTo(interview.article().published());
            assertThat(other.article().headline()).isEqualTo(interview.article().headline());
            assertThat(other.speakers())
                    .extracting(Speaker::name, Speaker::description, Speaker::role)
                    .isEqualTo(
                            interview.speakers().stream()
                                    .map(s -> tuple(s.name(), s.description(), s.role()))
                                    .toList());
        }
    }

    @Test
    void is_covered_by_blocks() {
        StringBuilder joined = new StringBuilder();
        for (Block block : interview.blocks()) {
            joined.append(block.span().in(text));
        }
        assertThat(joined).hasToString(text);
    }

    private static List<List<String>> words(Interview interview) {
        return interview.turns().stream()
                .map(turn -> turn.paragraphs().stream().map(Interview.Paragraph::text).toList())
                .toList();
    }
}
