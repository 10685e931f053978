package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlReport;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs in an execution of its own, without the optional jars on the class path. */
class CoreAloneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "picocli.CommandLine",
                "de.siegmar.fastcsv.writer.CsvWriter",
                "org.yaml.snakeyaml.Yaml",
                "org.slf4j.nop.NOPServiceProvider"
            })
    void an_optional_jar_is_not_there(String type) {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName(type));
    }

    @Test
    void the_main_job_does_without_them() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/samples/harbour-interview.txt"));
        Interview interview = new InterviewParser().parse(text);
        assertThat(interview.turns()).hasSize(12);
        Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Analysis analysis = analyzer.analyze(interview);
            assertThat(analysis.tags()).isNotEmpty();
            assertThat(InterviewJson.readAnalysis(InterviewJson.write(analysis)))
                    .isEqualTo(analysis);
            assertThat(HtmlReport.render(analysis)).contains("Port Ellery");
            for (Export.Format format : Export.Format.values()) {
                if (!format.name().startsWith("CSV_")) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    Export.write(analysis, format, out);
                    assertThat(out.size()).as(format.name()).isGreaterThan(1000);
                }
            }
        }
    }
}
