package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.cli.Results.Plan;
import io.github.interviewanalyzer.io.HtmlReport;
import io.github.interviewanalyzer.io.RefiProject;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From a file to its themes, as a report or for other tools; a command of {@link Main}. */
@Command(
        name = "analyze",
        description = "Tells which turn of an interview speaks of which theme, and proves it.",
        footer = {
            "  interview-analyzer analyze interview.txt",
            "  interview-analyzer analyze --codebook themes.json --format json - < a.txt",
            "  interview-analyzer analyze --format html --resume -o pages/ interviews/",
            "  interview-analyzer analyze --format csv --table matrix \"2024/**.txt\" > m.csv",
            "  interview-analyzer analyze --format qdpx -o interview.qdpx interview.html"
        })
final class Analyze implements Callable<Integer> {

    private final Streams streams;

    @Mixin private Task task = new Task();
    @Mixin private FolderOutput output = new FolderOutput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "report",
            description = {
                "report, for a person at a terminal; html, for a browser; json, jsonl, csv, "
                        + "summary, webanno, tei, qdpx, conllu or convokit, for other tools; "
                        + "${DEFAULT-VALUE} if not said."
            })
    private Format format = Format.REPORT;

    @Option(
            names = "--table",
            paramLabel = "TABLE",
            defaultValue = "quotes",
            description = {"For csv: ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not said."})
    private Table table = Table.QUOTES;

    Analyze(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Codebook codebook = task.themes().codebook();
        try (Documents documents = task.input().documents(streams.in());
                InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            boolean joined = documents.size() > 1 && !output.separate();
            if (joined && format == Format.QDPX) {
                return project(documents, analyzer);
            }
            if (joined && !format.joins()) {
                throw output.wrong(
                        "Several files need --format report, jsonl, csv, summary, qdpx, conllu "
                                + "or convokit, or -o with a folder");
            }
            Plan plan =
                    new Plan(
                            format.ending(),
                            codebook.sha256(),
                            (document, bytes) ->
                                    print(analyzer.analyze(task.input().read(document, bytes))),
                            joined ? this::behind : (first, document, result) -> result);
            return Results.write(documents, plan, output, streams);
        }
    }

    /** Reports get a line with their file, tables one header. */
    private byte[] behind(boolean first, Document document, byte[] result) {
        return switch (format) {
            case REPORT -> titled(first, document, result);
            case CSV -> first ? result : Table.withoutHeader(result);
            default -> result;
        };
    }

    private byte[] titled(boolean first, Document document, byte[] result) {
        Lines head = new Lines(screen());
        head.title(Columns.safe(document.name()));
        String report = (first ? "" : "\n\n") + head + new String(result, StandardCharsets.UTF_8);
        return report.getBytes(StandardCharsets.UTF_8);
    }

    private Screen screen() {
        return output.standard() ? streams.terminal().screen() : Screen.PLAIN;
    }

    private int project(Documents documents, InterviewAnalyzer analyzer) throws Exception {
        try (RefiProject project = Refusal.named("temporary files", RefiProject::new)) {
            return Results.whole(
                    documents,
                    document ->
                            analyzer.analyze(task.input().read(document, Input.bytes(document))),
                    new Exports.Project(project),
                    output,
                    streams);
        }
    }

    private byte[] print(Analysis analysis) throws IOException {
        return switch (format) {
            case REPORT -> Report.of(analysis, screen()).getBytes(StandardCharsets.UTF_8);
            case HTML -> HtmlReport.render(analysis).getBytes(StandardCharsets.UTF_8);
            case CSV -> task.exports().of(analysis, table.export());
            default -> task.exports().of(analysis, Objects.requireNonNull(format.export()));
        };
    }
}
