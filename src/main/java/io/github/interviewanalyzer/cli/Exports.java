package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.theme.Analysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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

    /** One project of them all, in their order; memory holds them. */
    static final class Project implements Results.Whole<Analysis> {

        private final List<Analysis> analyses = new ArrayList<>();

        @Override
        public void add(Analysis analysis) {
            analyses.add(analysis);
        }

        @Override
        public void write(OutputStream out) throws IOException {
            Export.writeProject(analyses, out);
        }
    }
}
