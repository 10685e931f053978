package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made at random from a seed, against what holds for every text. */
class GeneratedTextTest {

    private static final String[] PIECES = {
        "Ana",
        "Bo",
        "Q",
        "A",
        "Dr. Moe",
        "GT",
        "Kim",
        "記者",
        "問",
        "Ångström",
        "\ud83d\ude00",
        ":",
        ": ",
        "：",
        ".",
        "?",
        "!",
        ";",
        " - ",
        "—",
        "-",
        "–",
        "(",
        ")",
        "[",
        "]",
        "**",
        "*",
        "_",
        "# ",
        "## ",
        "> ",
        "| ",
        "\n",
        "\n\n",
        "\n",
        "\n\n",
        "\r\n",
        "\r",
        "\u2028",
        "\u0085",
        " ",
        "  ",
        "\t",
        "\u00a0",
        "\u202f",
        "\ufeff",
        "\u200b",
        "\0",
        "\ud83d",
        "\ude00",
        "10:30",
        "00:01:02",
        "(00:01)",
        "http://example.org",
        "Photo: ",
        "Editor's Note:",
        "Published: ",
        "May 3, 2024",
        "Source: ",
        "The boats leave early.",
        "Why do they leave?",
        "and",
        "no",
        "it was so",
        "1. ",
        "2) ",
        "Q1",
        "---",
        "***",
        "“",
        "”",
        "'",
        "\"",
        "<",
        ">",
        "\\",
        "1",
        "20"
    };

    private static final String[] NAMES = {
        "GT", "Kim", "Marit Oyelaran", "Dr. Moe", "KESTREL", "Interviewer", "Q", "A", "記者", "Łukasz"
    };

    private static final String[] WORDS = {
        "boats", "leave", "early", "the", "harbour", "of", "many", "winters", "and", "ferries",
        "rarely", "wait", "for", "us", "until", "tide"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void any_text_keeps_the_invariants(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(120);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String all = text.toString();
            Interview interview = new InterviewParser().parse(all);
            Invariants.check(all, interview);
            assertThat(new InterviewParser().parse(all)).isEqualTo(interview);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void a_written_transcript_is_read_back(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            String asks = NAMES[random.nextInt(NAMES.length)];
            String answers = NAMES[random.nextInt(NAMES.length)];
            if (asks.equals(answers)) {
                continue;
            }
            List<String> expected = new ArrayList<>();
            StringBuilder text = new StringBuilder();
            int turns = 4 + random.nextInt(8);
            for (int i = 0; i < turns; i++) {
                String label = i % 2 == 0 ? asks : answers;
                StringBuilder turn = new StringBuilder(label + "@s" + (i % 2 + 1));
                int paragraphs = 1 + random.nextInt(i % 2 == 0 ? 1 : 3);
                for (int k = 0; k < paragraphs; k++) {
                    String words = sentence(random, i % 2 == 0 ? "?" : ".");
                    text.append(k == 0 ? label + ": " : "").append(words).append("\n\n");
                    turn.append('|').append(words);
                }
                expected.add(turn.toString());
            }
            Interview interview = new InterviewParser().parse(text.toString());
            assertThat(Drawn.turns(interview)).as("%s", text).isEqualTo(expected);
        }
    }

    private static String sentence(Random random, String mark) {
        StringBuilder sentence = new StringBuilder("So");
        int words = 4 + random.nextInt(12);
        for (int i = 0; i < words; i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append(mark).toString();
    }
}
