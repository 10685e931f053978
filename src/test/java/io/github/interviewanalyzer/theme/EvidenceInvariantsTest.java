package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What holds of every analysis, on seeded random texts of words, marks and hostile characters. */
@Costly
class EvidenceInvariantsTest {

    private static final Codebook CODEBOOK =
            Books.of(
                    Books.theme(
                            "sea",
                            List.of("ferry", "late ferry", "ferry & strait", "har*", "calm ~3 sea"),
                            List.of("ferry tale")),
                    Books.theme("talk", List.of("=We", "talk/NOUN", "say NEAR/4 yes"), List.of()));

    private static final InterviewAnalyzer ANALYZER = new InterviewAnalyzer(CODEBOOK);

    private static final String[] PIECES = {
        "ferry",
        "late",
        "strait",
        "harbour",
        "calm",
        "sea",
        "tale",
        "We",
        "talk",
        "say",
        "yes",
        "the",
        "of",
        ".",
        ". ",
        ", ",
        "?",
        "!",
        "…",
        " ",
        "\u00a0",
        "\u202f",
        "\u00ad",
        "-",
        "–",
        "“",
        "”",
        "’s",
        "'",
        "\n",
        "\r\n",
        "\n\nHG: ",
        "\n\nMoe: ",
        "\ud83d\ude00",
        "\ud83d",
        "\ufeff",
        "\u200b",
        "\u202e",
        "e\u0301",
        "ﬁ",
        "Ｆ",
        "İ",
        "海",
        "한",
        "\u0000",
        "..........",
        "—"
    };

    @AfterAll
    static void close() {
        ANALYZER.close();
    }

    @Test
    void evidence_is_exact_inside_of_one_sentence_of_one_turn() {
        int pieces = 0;
        for (int seed = 0; seed < 400; seed++) {
            String text = text(new Random(seed));
            Interview interview = new InterviewParser().parse(text);
            Analysis analysis = ANALYZER.analyze(interview);
            for (Tag tag : analysis.tags()) {
                Turn turn = interview.turns().get(tag.turn());
                assertThat(tag.count()).as("seed %d", seed).isEqualTo(tag.evidence().size());
                for (Evidence piece : tag.evidence()) {
                    pieces++;
                    assertThat(piece.span().in(text)).as("seed %d", seed).isEqualTo(piece.quote());
                    assertThat(turn.paragraphs())
                            .as("seed %d", seed)
                            .anyMatch(p -> p.span().contains(piece.sentence()));
                    assertThat(piece.sentence().contains(piece.span())).isTrue();
                    assertThat(splits(text, piece.span().start())).as("seed %d", seed).isFalse();
                    assertThat(splits(text, piece.span().end())).as("seed %d", seed).isFalse();
                }
            }
            assertThat(ANALYZER.analyze(interview)).isEqualTo(analysis);
        }
        assertThat(pieces).isGreaterThan(1_000);
    }

    private static boolean splits(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder("HG: Late?\n\nMoe: No.\n\nHG: ");
        for (int i = 40 + random.nextInt(200); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }
}
