package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hits in a sentence: "a1-2" is a phrase of the theme a in the words 1 and 2, "xa2-3" an exclusion
 * of that theme, "ya5" one of two phrases that an exclusion joins.
 */
class ExclusionsTest {

    private static Hit hit(String drawn) {
        boolean exclusion = drawn.charAt(0) >= 'x';
        String rest = exclusion ? drawn.substring(1) : drawn;
        boolean part = drawn.charAt(0) == 'y' || drawn.charAt(0) == 'z';
        int dash = rest.indexOf('-');
        int first = Integer.parseInt(rest.substring(1, dash < 0 ? rest.length() : dash));
        int last = dash < 0 ? first : Integer.parseInt(rest.substring(dash + 1));
        int theme = rest.charAt(0) - 'a';
        CueIndex.Entry cue =
                new CueIndex.Entry(
                        part ? 1 : 0, theme, drawn, 1, (byte) (part ? 2 : 1), 50, exclusion);
        return new Hit(first, last, cue, drawn.charAt(0) == 'z' ? 1 : 0, !part);
    }

    @ParameterizedTest
    @CsvSource({
        "a1-2 xa2-3, ''",
        "a1-2 xa3-4, a1-2",
        "a3-4 xa1-2, a3-4",
        "a3-4 xa1-3, ''",
        "a1-2 xb2-3, a1-2",
        "a1-9 xa5, ''",
        "a5 xa1-9, ''",
        "a3-4 xa1-2 xa5-6, a3-4",
        "xa1-2 xa2-5 xa4-9 a1 a9 a10, a10",
        "xa5-6 xa1-9 a3 a8 a10, a10",
        "xa1-9 xa5-6 a3 a8 a10, a10",
        "xa1-2 xa8-9 xa2-8 a5 a10, a10",
        "xa1-2 xa4-5 a3 a4, a3",
        "a1 a2 b1, a1 a2 b1",
        "a1 a3 ya1 za5, a3",
        "a1 ya1, a1",
        "a1 b1 xa1 xb2, b1",
    })
    void an_exclusion_suppresses_what_it_overlaps_of_its_theme(String hits, String standing) {
        List<Hit> found = new ArrayList<>();
        for (String hit : hits.split(" ")) {
            found.add(hit(hit));
        }
        assertThat(
                        Exclusions.apply(found).stream()
                                .map(hit -> hit.cue().text())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(standing);
    }
}
