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
import java.util.Locale;
import java.util.Objects;
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
        REPORT(".txt", true, null),
        HTML(".html", false, null),
        JSON(".json", false, Export.Format.JSON),
        JSONL(".jsonl", true, Export.Format.JSON_LINES),
        CSV(".csv", true, Export.Format.CSV_QUOTES),
        WEBANNO(".jsonld", false, Export.Format.WEB_ANNOTATION),
        TEI(".tei.xml", false, Export.Format.TEI),
        QDPX(".qdpx", false, Export.Format.REFI_PROJECT),
        CONLLU(".conllu", true, Export.Format.CONLL_U),
        CONVOKIT(".jsonl", true, Export.Format.CONVOKIT);

        /** What a file of it ends with. */
        private final String ending;

        /** Whether one can stand behind the other in one file. */
        private final boolean joins;

        /** What the library calls it, or null if it is for people. */
        private final Export.@Nullable Format as;

        Format(String ending, boolean joins, Export.@Nullable Format as) {
            this.ending = ending;
            this.joins = joins;
            this.as = as;
        }
    }

    /** The tables that CSV has. */
    enum Table {
        QUOTES(Export.Format.CSV_QUOTES),
        MATRIX(Export.Format.CSV_MATRIX),
        SPEAKERS(Export.Format.CSV_SPEAKERS),
        THEMES(Export.Format.CSV_THEMES),
        SPEAKER_THEMES(Export.Format.CSV_SPEAKER_THEMES),
        PAIRS(Export.Format.CSV_PAIRS),
        COURSES(Export.Format.CSV_COURSES),
        CONTEXTS(Export.Format.CSV_CONTEXTS);

        private final Export.Format as;

        Table(Export.Format as) {
            this.as = as;
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
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
                        + "json, jsonl, csv, webanno, tei, qdpx, conllu or convokit, for other "
                        + "tools; "
                        + "${DEFAULT-VALUE} if not said."
            })
    private Format format = Format.REPORT;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "quotes",
            description = "For csv: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not said.")
    private Table table = Table.QUOTES;

    @Option(
            names = "--csv-raw",
            description =
                    "For csv that a program reads: leaves cells as they are that a spreadsheet "
                            + "would take for formulas.")
    private boolean csvRaw;

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
                        "Several files need --format report, jsonl, csv, conllu or convokit, or -o with a "
                                + "folder");
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
            case CSV -> export(analysis, table.as);
            default -> export(analysis, Objects.requireNonNull(format.as));
        };
    }

    private byte[] export(Analysis analysis, Export.Format as) throws IOException {
        Export.Options options = Export.Options.DEFAULT.withFormulas(csvRaw);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Export.write(analysis, as, options, bytes);
        return bytes.toByteArray();
    }
}
