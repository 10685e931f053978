package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.cli.Results.Plan;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlReport;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a file to its themes, as a report or for other tools; a command of {@link Main}. */
@Command(
        name = "analyze",
        description = "Tells which turn of an interview speaks of which theme, and proves it.",
        mixinStandardHelpOptions = true)
final class Analyze implements Callable<Integer> {

    /** What can be printed. */
    enum Format {
        REPORT(".txt", true),
        JSON(".json", false),
        JSONL(".jsonl", true),
        CSV(".csv", true),
        HTML(".html", false),
        WEBANNO(".jsonld", false);

        /** What a file of it ends with. */
        private final String ending;

        /** Whether one can stand behind the other in one file. */
        private final boolean joins;

        Format(String ending, boolean joins) {
            this.ending = ending;
            this.joins = joins;
        }
    }

    /** The tables that CSV has. */
    enum Table {
        QUOTES,
        MATRIX,
        SPEAKERS
    }

    private final Streams streams;

    @Mixin private Input input = new Input();
    @Mixin private Output output = new Output();

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = {
                "A codebook in JSON or of another tool (.yml, .dic, .qdc), or the id of "
                        + "one that comes along; northeast-asia-diplomacy if not said."
            })
    private @Nullable String codebook;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "report",
            description = {
                "report, for a person at a terminal; html, for a browser; "
                        + "json, jsonl, csv or webanno, for other tools; "
                        + "${DEFAULT-VALUE} if not said."
            })
    private Format format = Format.REPORT;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "quotes",
            description = "For csv: quotes, matrix or speakers; ${DEFAULT-VALUE} if not said.")
    private Table table = Table.QUOTES;

    Analyze(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        String name = codebook == null ? Codebook.bundled().get(0) : codebook;
        Codebook themes = CodebookFile.read(name, "en").codebook();
        try (Documents documents = input.documents(streams.in());
                InterviewAnalyzer analyzer = new InterviewAnalyzer(themes)) {
            if (documents.size() > 1 && !format.joins && !output.separate()) {
                throw output.wrong(
                        "Several files need --format report, jsonl or csv, or -o with a folder");
            }
            Plan plan =
                    new Plan(
                            format.ending,
                            themes.sha256(),
                            (document, bytes) ->
                                    print(analyzer.analyze(input.read(document, bytes))),
                            this::behind);
            return Results.write(documents, plan, output, streams);
        }
    }

    /** Reports get a line with their file, tables one header. */
    private byte[] behind(boolean first, Document document, byte[] result) {
        if (format == Format.REPORT) {
            Lines head = new Lines(screen());
            head.title(Columns.safe(document.name()));
            String report =
                    (first ? "" : "\n\n") + head + new String(result, StandardCharsets.UTF_8);
            return report.getBytes(StandardCharsets.UTF_8);
        }
        if (format == Format.CSV && !first) {
            int header = 0;
            while (result[header] != '\n') {
                header++;
            }
            return Arrays.copyOfRange(result, header + 1, result.length);
        }
        return result;
    }

    private Screen screen() {
        return output.standard() ? streams.terminal().screen() : Screen.PLAIN;
    }

    private byte[] print(Analysis analysis) throws IOException {
        return switch (format) {
            case REPORT -> Report.of(analysis, screen()).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlReport.render(analysis).getBytes(StandardCharsets.UTF_8);
            case JSON -> export(analysis, Export.Format.JSON);
            case JSONL -> export(analysis, Export.Format.JSON_LINES);
            case WEBANNO -> export(analysis, Export.Format.WEB_ANNOTATION);
            case CSV ->
                    switch (table) {
                        case QUOTES -> export(analysis, Export.Format.CSV_QUOTES);
                        case MATRIX -> export(analysis, Export.Format.CSV_MATRIX);
                        case SPEAKERS -> export(analysis, Export.Format.CSV_SPEAKERS);
                    };
        };
    }

    private static byte[] export(Analysis analysis, Export.Format as) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(analysis, as, bytes);
        return bytes.toByteArray();
    }
}
