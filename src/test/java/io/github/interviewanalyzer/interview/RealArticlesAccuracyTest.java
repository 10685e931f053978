package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewanalyzer.Costly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How well all real interviews of a folder that is not part of the project are read. */
@Costly
class RealArticlesAccuracyTest {

    private AccuracyTable table;

    @BeforeEach
    void measure() throws IOException {
        String folder = System.getProperty("interviews.dir", "");
        assumeTrue(
                !folder.isBlank() && Files.isDirectory(Path.of(folder, "gold")),
                "no real interviews: give their folder as -Dinterviews.dir=");
        table = Accuracy.measure(Path.of(folder), false);
    }

    @Test
    void turns_begin_and_end_where_a_careful_reader_sees_them() {
        assertThat(table.mean(TurnScore::startF1)).isGreaterThanOrEqualTo(0.965);
        assertThat(table.mean(TurnScore::wholeF1)).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void speakers_are_the_right_ones_in_the_right_roles() {
        TurnScore total = table.total();
        assertThat(total.share(total.speaker())).isGreaterThanOrEqualTo(0.95);
        assertThat(total.share(total.role())).isGreaterThanOrEqualTo(0.88);
        assertThat(total.bogus()).isLessThanOrEqualTo(20);
    }

    @Test
    void at_least_every_second_name_that_says_more_than_its_label_is_found() {
        TurnScore total = table.total();
        assertThat(total.names()).isPositive();
        assertThat(total.named() * 2).isGreaterThanOrEqualTo(total.names());
    }
}
