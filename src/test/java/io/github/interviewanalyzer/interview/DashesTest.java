package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speeches behind dashes; "¶" parts lines, and each turn is the first letters of what is said. */
class DashesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "—A?¶—B.¶—C?¶—D. | A B C D",
                "–A?¶b.¶–C?¶d.¶e. | A b C de",
                "――A?¶b.¶――C?¶d. | A b C d",
                "──A か。¶b.¶──C か。¶d. | A b C d",
                "— A?¶— B.¶— C.¶— D.¶— E?¶— F. | A B C D E F",
                "— A?¶— B.¶- C.¶— D? | A BC D",
                "-A?¶-B.¶-C?¶-D. | A B C D",
                "- A?¶- B.¶- C?¶- D. | A B C D",
                "-A?¶b.¶-C?¶d. | A b C d",
                "-A?¶-B?¶-C? | ''",
                "-A?¶-B.¶-C. | ''",
                "-A?¶-B?¶-C.¶-D.¶-E. | ''",
                "-A?¶-B?¶-C.¶-D.¶-E.¶-F. | ''",
                ">> A?¶>> B.¶>> C?¶>> D. | A B C D",
                "> A. It is.¶> B. So. | ''",
                "—A?¶— | ''",
                "—A.¶—B. | ''",
                "Moe: a.¶-B?¶Moe: c.¶-D?¶Moe: e. | a B c D e",
                "Moe: a.¶—B.¶Moe: c.¶—D.¶Moe: e. | a B c D e",
                "---¶—A?¶—B. | A B",
            })
    void what_begins_with_a_dash(String lines, String turns) {
        String text = lines.replace("¶", "\n\n");
        assertThat(
                        new InterviewParser()
                                .parse(text).turns().stream()
                                        .map(DashesTest::letters)
                                        .collect(Collectors.joining(" ")))
                .isEqualTo(turns);
    }

    private static String letters(Interview.Turn turn) {
        return turn.paragraphs().stream()
                .map(paragraph -> paragraph.text().replaceAll("^\\W+", "").substring(0, 1))
                .collect(Collectors.joining());
    }
}
