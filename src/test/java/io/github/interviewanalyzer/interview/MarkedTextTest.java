package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.io.InterviewJson;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Interviews in files of other forms, against what holds for every text. */
@Costly
class MarkedTextTest {

    private static final List<String> PAGE =
            List.of(
                    "<p>",
                    "<p>",
                    "<b>",
                    "</b>",
                    "<i>",
                    "</i>",
                    "<h2>",
                    "</h2>",
                    "<ul><li>",
                    "</ul>",
                    "<blockquote>",
                    "</blockquote>",
                    "<br>",
                    "<hr>",
                    "<table><tr><td>",
                    "</table>",
                    "<p class=q>",
                    "<figure>",
                    "</figure>",
                    "Ana: ",
                    "Bo: ",
                    "Ana",
                    "Why so?",
                    "Because of it.",
                    " and ",
                    "&amp;",
                    "Q: ",
                    "A: ",
                    "1. ",
                    "— ",
                    "\ud83d\ude00");

    private static final List<String> SUBTITLES =
            List.of(
                    "\n\n00:01.000 --> 00:02.000\n",
                    "\n\n00:03.000 --> 00:02.000\n",
                    "\n",
                    "<v Ana>",
                    "<v Bo>",
                    "</v>",
                    "<b>",
                    "</b>",
                    "Ana: ",
                    "Bo: ",
                    "[Ana] ",
                    ">> ",
                    "- ",
                    "Why so?",
                    "Because of it.",
                    " and ",
                    "&amp;",
                    "\ud83d\ude00");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_page_is_read_and_written(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            check(HtmlReader.read(Source.of(file(random, PAGE, ""))), seed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void any_subtitles_are_read_and_written(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String file = file(random, SUBTITLES, "WEBVTT");
            check(Subtitles.webVtt(Source.of(file)), seed);
            check(Subtitles.subRip(Source.of(file)), seed);
        }
    }

    private static String file(Random random, List<String> parts, String beginning) {
        StringBuilder file = new StringBuilder(beginning);
        for (int i = random.nextInt(60); i > 0; i--) {
            file.append(parts.get(random.nextInt(parts.size())));
        }
        return file.toString();
    }

    private static void check(Source source, long seed) {
        Interview interview = new InterviewParser().parse(source);
        Invariants.check(source.text(), interview);
        assertThat(InterviewJson.readInterview(InterviewJson.write(interview)))
                .as("seed " + seed)
                .isEqualTo(interview);
        for (Turn turn : interview.turns()) {
            Span file = interview.source().inFile(turn.span());
            assertThat(file.length()).as("seed " + seed).isPositive();
        }
    }
}
