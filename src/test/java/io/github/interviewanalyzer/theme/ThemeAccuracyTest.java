package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.interviewanalyzer.Costly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tagging agrees with people, on passages in a folder that is not part of the project. */
@Costly
class ThemeAccuracyTest {

    @ParameterizedTest
    @EnumSource(CodedPassages.class)
    void codebooks_agree_with_people_as_they_must(CodedPassages set) throws IOException {
        String folder = System.getProperty("themes.dir", "");
        assumeTrue(
                !folder.isBlank() && Files.exists(set.in(Path.of(folder))),
                "no coded passages: give their folder as -Dthemes.dir=");
        AgreementTable table = ThemeAccuracy.measure(set, Path.of(folder), "dev");
        assertThat(table.microF1()).isGreaterThanOrEqualTo(set.must);
    }

    @Test
    void agreement_is_counted_over_all_decisions() {
        AgreementTable table = new AgreementTable();
        table.add(Set.of("harbour", "weather"), Set.of("harbour"));
        table.add(Set.of(), Set.of("weather"));
        // 1 right, 1 too many, 1 missed
        assertThat(table.microF1()).isEqualTo(0.5, Offset.offset(1e-9));
        assertThat(table.macroF1()).isEqualTo(0.5, Offset.offset(1e-9));
        assertThat(table.markdown())
                .contains("| harbour | 1 | 1 | 1.000 | 1.000 | 1.000 |\n")
                .contains("| weather | 1 | 1 | 0.000 | 0.000 | 0.000 |\n")
                .contains("| **all (micro)** | 2 | 2 | 0.500 | 0.500 | 0.500 |\n");
    }

    @Test
    void nothing_found_and_nothing_given_is_no_agreement() {
        AgreementTable table = new AgreementTable();
        table.add(Set.of(), Set.of());
        assertThat(table.microF1()).isZero();
    }
}
