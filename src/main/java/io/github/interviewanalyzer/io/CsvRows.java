package io.github.interviewanalyzer.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Optional. Needs {@code de.siegmar:fastcsv} on the class path. The rows of a table as RFC 4180
 * writes them; used by {@link CsvTables} and {@link SummaryTables}.
 */
final class CsvRows {

    /** What a spreadsheet takes for the begin of a formula (OWASP, CSV Injection). */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final CsvWriter out;
    private final boolean formulas;

    /**
     * Begins a table.
     *
     * @param formulas whether what a spreadsheet takes for a formula stays as it is
     */
    CsvRows(Writer out, boolean formulas) {
        this.out = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        this.formulas = formulas;
    }

    void row(@Nullable Object... cells) {
        row(Arrays.asList(cells));
    }

    void row(List<? extends @Nullable Object> cells) {
        out.writeRecord(cells.stream().map(this::cell).toList());
    }

    void end() throws IOException {
        out.flush();
    }

    private String cell(@Nullable Object value) {
        String text = value == null ? "" : value.toString();
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula && !formulas ? '\'' + text : text;
    }
}
