package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewException.Code;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Who writes, sums up or reads a file notices an interrupt, and leaves nothing half behind. */
class InterruptedOutputTest {

    private static final Analysis ANALYSIS = Fixtures.analysis("The tide & the moon.");

    /** Does a work on an interrupted thread; the flag stays set, and is taken away here. */
    private static Throwable interrupted(Callable<?> work) {
        Thread.currentThread().interrupt();
        Throwable thrown = catchThrowable(work::call);
        assertThat(Thread.interrupted()).isTrue();
        return thrown;
    }

    private static void noticed(Callable<?> work) throws Exception {
        Object undisturbed = work.call();
        assertThat(interrupted(work))
                .isInstanceOfSatisfying(
                        InterviewException.class,
                        e -> assertThat(e.code()).isEqualTo(Code.INTERRUPTED));
        assertThat(work.call()).isEqualTo(undisturbed);
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void an_interrupt_is_noticed_by_each_format(Export.Format format) throws Exception {
        noticed(
                () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    Export.write(ANALYSIS, format, out);
                    return List.of(out.toByteArray().length);
                });
    }

    static Stream<Map.Entry<String, Callable<?>>> works() {
        String refi = CodebookFiles.writeRefi(Fixtures.codebook());
        String lines = InterviewJson.writeLine(ANALYSIS);
        return Map.<String, Callable<?>>of(
                "an interview",
                () -> InterviewJson.write(ANALYSIS.interview()),
                "a codebook",
                () -> InterviewJson.write(Fixtures.codebook()),
                "a page",
                () -> HtmlReport.render(ANALYSIS),
                "a comparison",
                () -> HtmlReport.compare(List.of(ANALYSIS, ANALYSIS)),
                "a summary",
                () -> Summary.of(ANALYSIS),
                "codes",
                () -> CodebookFiles.writeRefi(Fixtures.codebook()),
                "codes read",
                () -> CodebookFiles.readRefi(refi, "b", "en"),
                "a dictionary",
                () -> CodebookFiles.readLiwc("%\n1\ta\n%\nb\t1\n", "b", "en"),
                "another dictionary",
                () -> CodebookFiles.readQuanteda("a: [b]", "b", "en"),
                "lines",
                () -> InterviewJson.readAnalyses(new StringReader(lines)).toList())
                .entrySet()
                .stream();
    }

    @ParameterizedTest
    @MethodSource("works")
    void an_interrupt_is_noticed_by_each_work(Map.Entry<String, Callable<?>> work)
            throws Exception {
        noticed(work.getValue());
    }

    @Test
    void a_comparison_has_nothing_of_an_interview_that_was_cut_off() throws IOException {
        HtmlComparison comparison = new HtmlComparison();
        comparison.add(ANALYSIS);
        assertThat(
                        interrupted(
                                () -> {
                                    comparison.add(ANALYSIS);
                                    return null;
                                }))
                .isInstanceOf(InterviewException.class);
        comparison.add(ANALYSIS);
        StringBuilder page = new StringBuilder();
        comparison.write(page);
        assertThat(page).hasToString(HtmlReport.compare(List.of(ANALYSIS, ANALYSIS)));
    }

    @Test
    void a_project_with_half_an_interview_is_none() throws IOException {
        try (RefiProject project = new RefiProject()) {
            project.add(ANALYSIS);
            project.write(OutputStream.nullOutputStream());
            assertThat(
                            interrupted(
                                    () -> {
                                        project.add(ANALYSIS);
                                        return null;
                                    }))
                    .isInstanceOfAny(InterviewException.class, IOException.class);
            assertThatThrownBy(() -> project.add(ANALYSIS))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("by half");
            assertThatThrownBy(() -> project.write(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("by half");
        }
    }
}
