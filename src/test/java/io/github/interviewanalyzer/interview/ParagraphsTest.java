package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of fixed width: in the tables "/" parts the lines. */
class ParagraphsTest {

    /** "+" for each line that goes on with the one before it, "-" for each other. */
    private static String continued(String lines, int labelled) {
        String text = lines.replace('/', '\n');
        List<Line> split = Lines.of(text);
        Label[] at = new Label[split.size()];
        if (labelled >= 0) {
            at[labelled] = Label.none(labelled, 0, "q");
        }
        boolean[] continued =
                Paragraphs.continued(text, split, Look.read(text, split, List.of()), at);
        StringBuilder drawn = new StringBuilder();
        for (boolean one : continued) {
            drawn.append(one ? '+' : '-');
        }
        return drawn.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "A strait/of ice/and fog, -++",
        "A strait/of ice, --",
        "A strait/of ice//A pier/and fog, -+--+",
        "A strait/of ice/And fog/and rain, -+++",
        "A strait/of ice/So/And fog/and rain, -++-+",
        "A strait/of ice/So/No/And fog/and rain, -++--+",
        "A strait/of ice/So/No/Oh/And fog/and rain, -------",
        "A strait/of ice/- and fog/and rain, -+-+",
        "A strait/of ice/> and fog/and rain, -+-+",
        "A strait/of ice/and fog/Rain of ice, -+++",
        "A strait//of ice//and fog, -----",
        "aaaaaaaaaa/aaaaaaaaaa/aaaaaaaaaa/Aaaaaaa/Aaaaaa/Aaaaaaaaaa, -++++-",
    })
    void a_line_goes_on_if_it_begins_small_or_the_one_before_is_nearly_full(
            String lines, String drawn) {
        assertThat(continued(lines, -1)).isEqualTo(drawn);
    }

    @Test
    void a_line_is_nearly_full_at_seven_tenths_of_the_usual_width() {
        String wide = "a".repeat(10) + "/" + "a".repeat(10) + "/" + "a".repeat(10) + "/";
        assertThat(continued(wide + "Aaaaaaa/A", -1)).isEqualTo("-++++");
        assertThat(continued(wide + "Aaaaaa/A", -1)).isEqualTo("-+++-");
    }

    @Test
    void a_label_begins_a_line_of_its_own() {
        assertThat(continued("A strait/of ice/and fog/or rain", 2)).isEqualTo("-+-+");
        assertThat(continued("A strait/of ice/and fog", 2)).isEqualTo("---");
    }

    @ParameterizedTest
    @CsvSource({
        "A strait/of ice/and fog, true",
        "A strait/of ice, false",
        "A strait//of ice//and fog, false",
        "a/b/c/D/E/F/G, true",
        "a/b/c/D/E/F/G/H, false",
        "a/b//c/D/E/F/G/H, false",
        "a/b/c//c/D/E/F/G, true",
        "a/b/c/d/D/E/F/G/H/I/J, true",
        "a/b/c/d/D/E/F/G/H/I/J/K, false",
        "A/B/C/D, false",
    })
    void a_text_has_a_fixed_width_if_three_of_ten_lines_begin_small(String lines, boolean wrapped) {
        String text = lines.replace('/', '\n');
        assertThat(Paragraphs.wrapped(text, Lines.of(text))).isEqualTo(wrapped);
    }
}
