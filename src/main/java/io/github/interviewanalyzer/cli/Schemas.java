package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.io.InterviewJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The JSON Schemas of what is written and read; a command of {@link Main}. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of a format.",
        footer = "  interview-analyzer schema analysis > analysis.schema.json")
final class Schemas implements Callable<Integer> {

    /** The formats that have one. */
    enum Format {
        INTERVIEW,
        ANALYSIS,
        SUMMARY,
        CODEBOOK;

        /** As a person writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final OutputStream out;

    @Parameters(
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}: what the file's \"format\" says.")
    private Format format = Format.INTERVIEW;

    Schemas(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        byte[] schema = schema();
        return Refusal.named(
                "standard output",
                () -> {
                    out.write(schema);
                    out.flush();
                    return 0;
                });
    }

    private byte[] schema() throws IOException {
        String file = format + "-1.schema.json";
        try (InputStream in = InterviewJson.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        }
    }
}
