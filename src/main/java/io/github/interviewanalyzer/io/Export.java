package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * An analysis in the forms that other tools read; always in UTF-8.
 *
 * <p>{@code Export.write(analysis, Export.Format.CSV_QUOTES, out)}. Safe for use by many threads.
 */
public final class Export {

    private Export() {}

    /** The forms. */
    public enum Format {
        /** The whole analysis, see {@link InterviewJson#write(Analysis)}. */
        JSON,
        /** The same in one line, so that a file holds one analysis a line. */
        JSON_LINES,
        /**
         * A table with a row for each piece of evidence (RFC 4180, with a header). Needs {@code
         * de.siegmar:fastcsv} on the class path, as the other tables do.
         *
         * <p>A cell that a spreadsheet would take for a formula begins with an apostrophe.
         */
        CSV_QUOTES,
        /** A table with a row for each turn and a column for each theme: 1 if tagged, else 0. */
        CSV_MATRIX,
        /** A table with a row for each speaker. */
        CSV_SPEAKERS,
        /**
         * A page of annotations in JSON-LD (W3C Web Annotation Data Model, 2017), one for each
         * piece of evidence, with a text-quote and a text-position selector, the latter in code
         * points.
         */
        WEB_ANNOTATION
    }

    /**
     * Writes an analysis; the stream stays open.
     *
     * @param analysis the analysis
     * @param format the form to write
     * @param out where to
     * @throws IOException if the stream does not take it
     */
    public static void write(Analysis analysis, Format format, OutputStream out)
            throws IOException {
        Objects.requireNonNull(analysis, "analysis");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            write(analysis, format, writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private static void write(Analysis analysis, Format format, Writer out) throws IOException {
        switch (format) {
            case JSON -> out.write(InterviewJson.write(analysis));
            case JSON_LINES -> out.write(InterviewJson.writeLine(analysis));
            case CSV_QUOTES -> CsvTables.quotes(analysis, out);
            case CSV_MATRIX -> CsvTables.matrix(analysis, out);
            case CSV_SPEAKERS -> CsvTables.speakers(analysis, out);
            case WEB_ANNOTATION -> WebAnnotation.write(analysis, out);
        }
    }
}
