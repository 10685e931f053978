package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Phrases of one cue in a sentence: "a1-2" is the first phrase of it, found in the words 1 and 2,
 * "B4" the second phrase of another cue in the word 4.
 */
class JointsTest {

    private static CueIndex.Entry cue(int number, int parts, int within, boolean exclusion) {
        return new CueIndex.Entry(number, 0, "", 1, (byte) parts, within, exclusion);
    }

    private static String complete(String hits, int parts, int within, boolean exclusion) {
        CueIndex.Entry one = cue(0, parts, within, exclusion);
        CueIndex.Entry other = cue(1, parts, within, exclusion);
        List<Hit> found = new ArrayList<>();
        for (String hit : hits.split(" ")) {
            char letter = hit.charAt(0);
            int dash = hit.indexOf('-');
            int first = Integer.parseInt(hit.substring(1, dash < 0 ? hit.length() : dash));
            int last = dash < 0 ? first : Integer.parseInt(hit.substring(dash + 1));
            boolean small = Character.isLowerCase(letter);
            int part = letter - (small ? 'a' : 'A');
            found.add(new Hit(first, last, small ? one : other, part, false));
        }
        return Joints.complete(found).stream()
                .map(hit -> hit.first() + "-" + hit.last())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "a1 b3, 1-3",
        "b1 a3, 1-3",
        "a1 b2, 1-2",
        "a1-2 b2, ''",
        "a1-2 b2 b4, 1-4",
        "a1 b4, 1-4",
        "a1 b5, ''",
        "a1 a3 b5, 3-5",
        "a1 b3 b5, 1-3",
        "a1 b3 a5 b7, 1-3 5-7",
        "a3 a2-3 b5, 2-5",
        "a2-3 a3 b5, 2-5",
        "a1 B3, ''",
        "a1 B3 b4 A5, 1-4 3-5",
        "a1, ''",
    })
    void phrases_are_joined_with_the_nearest_and_at_most_two_words_between(
            String hits, String joined) {
        assertThat(complete(hits, 2, 2, false)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"a1 b3 c5, 1-5", "c1 b2 a3, 1-3", "a1 b3 a5, ''", "a1 b3 c4 b6 a8, 1-4"})
    void three_phrases_are_joined_if_all_are_near(String hits, String joined) {
        assertThat(complete(hits, 3, 3, false)).isEqualTo(joined);
    }

    @ParameterizedTest
    @CsvSource({"a1-2 b5, 1-2 5-5", "a1-2 b6, ''"})
    void an_exclusion_covers_each_of_its_phrases(String hits, String covered) {
        assertThat(complete(hits, 2, 2, true)).isEqualTo(covered);
    }
}
