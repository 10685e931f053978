package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
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
                "– Lars Moe: It is.¶– Why?¶– Lars Moe: So.¶– Then?¶– Lars Moe: No. | I W S T N",
                "-A?¶-B.¶-C?¶-D.¶-E. | A B C D E",
                "-A?¶-B.¶-C?¶-D.¶-E.¶-F. | ''",
                "-A?¶-B.¶-C?¶-D? | A B C D",
                "—A?¶b.¶—C.¶d. | A b C d",
                "—A?¶b.¶—C?¶d.¶—E?¶f.¶—G? | A b C d E f G",
                "An interview.¶A?¶b, so.¶C?¶d, so.¶E?¶f, so.¶-g?¶-h?¶-i? | A b C d E f g h i",
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

    /** A speech of who asks in capitals, and of who answers in small letters. */
    @ParameterizedTest
    @CsvSource({
        "—a.¶—b?¶—c., a B c",
        "—a?¶—b.¶—c.¶—d., A b C d",
        "—a?¶—b.¶—c.¶—d.¶—e?¶—f., A b C d E f",
        "-a?¶-b.¶-c?¶-d?, A b C d",
    })
    void who_says_what_begins_with_a_dash(String lines, String turns) {
        Interview interview = new InterviewParser().parse(lines.replace("¶", "\n\n"));
        assertThat(
                        interview.turns().stream()
                                .map(turn -> asks(interview, turn) ? upper(turn) : letters(turn))
                                .collect(Collectors.joining(" ")))
                .isEqualTo(turns);
    }

    private static boolean asks(Interview interview, Interview.Turn turn) {
        return interview.speaker(turn.speaker()).role() == Interview.Role.INTERVIEWER;
    }

    private static String upper(Interview.Turn turn) {
        return letters(turn).toUpperCase(Locale.ROOT);
    }

    private static String letters(Interview.Turn turn) {
        return turn.paragraphs().stream()
                .map(paragraph -> paragraph.text().replaceAll("^\\W+", "").substring(0, 1))
                .collect(Collectors.joining());
    }
}
