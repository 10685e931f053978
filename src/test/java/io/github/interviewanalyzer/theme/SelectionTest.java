package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hits in two sentences of ten and three words: "a1-2" is a phrase of the theme a in the words 1
 * and 2, "a1*3" one of weight 3, "xa1" an exclusion; "pa1" and "qa3" are the two phrases of one
 * cue, which may have a weight too.
 */
class SelectionTest {

    private static final String TEXT =
            "One two three four five six seven eight nine ten. Eleven twelve thirteen.";

    private static Hit hit(String drawn) {
        boolean exclusion = drawn.charAt(0) == 'x';
        boolean part = drawn.charAt(0) == 'p' || drawn.charAt(0) == 'q';
        String[] rest = (exclusion || part ? drawn.substring(1) : drawn).split("[*]", -1);
        String[] words = rest[0].substring(1).split("-", -1);
        int first = Integer.parseInt(words[0]);
        int last = Integer.parseInt(words[words.length - 1]);
        double weight = rest.length > 1 ? Double.parseDouble(rest[1]) : 1;
        CueIndex.Entry cue =
                new CueIndex.Entry(
                        part ? 1 : 0,
                        rest[0].charAt(0) - 'a',
                        part ? "p&q" : drawn,
                        weight,
                        (byte) (part ? 2 : 1),
                        50,
                        exclusion);
        return new Hit(first, last, cue, drawn.charAt(0) == 'q' ? 1 : 0, !part);
    }

    @ParameterizedTest
    @CsvSource({
        "a1, a1",
        "xa1, ''",
        "pa1, ''",
        "a1-2 a1-3, a1-3",
        "a1-3 a1-2, a1-3",
        "a1-3 a1-2*2, a1-2*2",
        "a1-2 a2-3, a1-2",
        "a2-3 a1-2, a1-2",
        "a1-2 a2-3*2, a2-3*2",
        "a1-2 a2-3 a3-4, a1-2 a3-4",
        "a2*2 a1-3 a3, a2*2 a3",
        "a3 a1, a1 a3",
        "a1-2 b2-3, a1-2 b2-3",
        "b1 a1, a1 b1",
        "a1*1.0 a1, a1",
        "a1-2 xa2, ''",
        "a1-2 xb2, a1-2",
        "a1 a10 a11-12 xa12, a1 a10",
        "pa1 qa3, p&q 1-3",
        "qa1 pa3, p&q 1-3",
        "pa1 qa3 a2, a2",
        "pa1*2 qa3*2 a2, p&q 1-3",
        "pa1 qa3 a4, p&q 1-3 a4",
        "pa1 qa3 b2, p&q 1-3 b2",
        "pa1 qa10, ''",
        "pa1 qa3 pa10 qa12, p&q 1-3 p&q 10-12",
    })
    void in_each_sentence_the_best_that_do_not_overlap_stand(String hits, String standing) {
        List<Hit> found = new ArrayList<>();
        for (String hit : hits.split(" ")) {
            found.add(hit(hit));
        }
        List<Hit> selected;
        try (Tools tools = new Tools()) {
            selected =
                    tools.with(
                            set -> {
                                Passage passage = new Passage(TEXT, set);
                                passage.read(new Span(0, TEXT.length()), Words.EMPTY);
                                return Selection.of(found, passage);
                            });
        }
        assertThat(selected.stream().map(SelectionTest::draw).collect(Collectors.joining(" ")))
                .isEqualTo(standing);
    }

    private static String draw(Hit hit) {
        String text = hit.cue().text();
        return hit.cue().parts() > 1 ? text + " " + hit.first() + "-" + hit.last() : text;
    }
}
