package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.io.Export;
import java.util.Arrays;
import java.util.Locale;

/** The tables that CSV has; written by {@link Analyze} and {@link Compare}. */
enum Table {
    QUOTES(Export.Format.CSV_QUOTES),
    MATRIX(Export.Format.CSV_MATRIX),
    SPEAKERS(Export.Format.CSV_SPEAKERS),
    THEMES(Export.Format.CSV_THEMES),
    SPEAKER_THEMES(Export.Format.CSV_SPEAKER_THEMES),
    PAIRS(Export.Format.CSV_PAIRS),
    COURSES(Export.Format.CSV_COURSES),
    CONTEXTS(Export.Format.CSV_CONTEXTS);

    private final Export.Format export;

    Table(Export.Format export) {
        this.export = export;
    }

    /** What the library calls it. */
    Export.Format export() {
        return export;
    }

    /** What stands behind the first line, as in a second table of the kind. */
    static byte[] withoutHeader(byte[] table) {
        int header = 0;
        while (table[header] != '\n') {
            header++;
        }
        return Arrays.copyOfRange(table, header + 1, table.length);
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
