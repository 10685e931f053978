package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.RefiProject;
import io.github.interviewanalyzer.theme.Analysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import picocli.CommandLine.Option;

/** Analyses for other tools; part of {@link Analyze} and {@link Compare}. */
final class Exports {

    @Option(
            names = "--csv-raw",
            description =
                    "For csv that a program reads: leaves cells as they are that a spreadsheet "
                            + "would take for formulas.")
    private boolean csvRaw;

    byte[] of(Analysis analysis, Export.Format as) throws IOException {
        Export.Options options = Export.Options.DEFAULT.withFormulas(csvRaw);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(analysis, as, options, bytes);
        return bytes.toByteArray();
    }

    /** One project of them all, in their order. */
    record Project(RefiProject project) implements Results.Whole<Analysis> {

        @Override
        public void add(Analysis analysis) throws Exception {
            Refusal.named(
                    "temporary files",
                    () -> {
                        project.add(analysis);
                        return project;
                    });
        }

        @Override
        public void write(OutputStream out) throws IOException {
            project.write(out);
        }
    }
}
