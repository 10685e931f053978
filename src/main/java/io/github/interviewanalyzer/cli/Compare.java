package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.cli.Compared.By;
import io.github.interviewanalyzer.cli.Results.Plan;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlComparison;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From several interviews to how much each has of each theme; a command of {@link Main}. */
@Command(
        name = "compare",
        description = "Tells how much interviews, speakers or dates have of each theme.",
        footer = {
            "  interview-analyzer compare before.txt after.txt",
            "  interview-analyzer compare --by speaker interviews/",
            "  interview-analyzer compare --format html -o comparison.html interviews.zip",
            "  interview-analyzer analyze --format jsonl -o all.jsonl interviews/",
            "  interview-analyzer compare --by date all.jsonl"
        })
final class Compare implements Callable<Integer> {

    /** What can be printed. */
    enum Format {
        REPORT,
        HTML,
        CSV,
        JSON,
        JSONL;

        /** As a person writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Streams streams;

    @Mixin private Task task = new Task();
    @Mixin private Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "report",
            description = {
                "report, for a person at a terminal; html, for a browser; csv, json or jsonl, "
                        + "for other tools; ${DEFAULT-VALUE} if not said."
            })
    private Format format = Format.REPORT;

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            description = {
                "What is compared: ${COMPLETION-CANDIDATES}; interview if not said. For report "
                        + "and csv: in a csv dates are a column, the other formats hold all."
            })
    private @Nullable By by;

    Compare(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        requireSense();
        try (Documents documents = task.input().analyses(streams.in());
                InterviewAnalyzer analyzer = new InterviewAnalyzer(task.themes().codebook())) {
            Document first = task.themes().chosen() ? null : documents.iterator().next();
            Analyses analyses = Analyses.of(task.input(), analyzer, first);
            return switch (format) {
                case CSV -> table(documents, analyses);
                case JSONL -> lines(documents, analyses);
                case JSON -> array(documents, analyses);
                case HTML -> page(documents, analyses);
                case REPORT -> report(documents, analyses);
            };
        }
    }

    private void requireSense() {
        if (output.separate()) {
            throw output.wrong("A comparison is one result: -o needs a file, no folder");
        }
        if (by != null && format != Format.REPORT && format != Format.CSV) {
            throw output.wrong("--by is for --format report and csv: " + format + " has it all");
        }
        if (by == By.DATE && format == Format.CSV) {
            throw output.wrong("--by date is for --format report: in a csv dates are a column");
        }
    }

    private int table(Documents documents, Analyses analyses) throws Exception {
        Table table = by == By.SPEAKER ? Table.SPEAKER_THEMES : Table.THEMES;
        Plan plan =
                new Plan(
                        ".csv",
                        "",
                        (document, content) ->
                                task.exports().of(analyses.of(document, content), table.export()),
                        (first, document, rows) -> first ? rows : Table.withoutHeader(rows));
        return Results.write(documents, plan, output, streams);
    }

    private int lines(Documents documents, Analyses analyses) throws Exception {
        Plan plan =
                new Plan(
                        ".jsonl",
                        "",
                        (document, content) ->
                                task.exports()
                                        .of(
                                                analyses.of(document, content),
                                                Export.Format.SUMMARY_LINES),
                        (first, document, line) -> line);
        return Results.write(documents, plan, output, streams);
    }

    private int array(Documents documents, Analyses analyses) throws Exception {
        Plan plan =
                new Plan(
                        ".json",
                        "",
                        (document, content) ->
                                InterviewJson.write(Summary.of(analyses.of(document, content)))
                                        .getBytes(StandardCharsets.UTF_8),
                        (first, document, summary) -> behind(first ? "[\n" : ",\n", summary),
                        "]\n");
        return Results.write(documents, plan, output, streams);
    }

    private static byte[] behind(String before, byte[] summary) {
        return (before + new String(summary, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }

    private int page(Documents documents, Analyses analyses) throws Exception {
        HtmlComparison comparison = new HtmlComparison();
        Results.Whole<Analysis> page =
                new Results.Whole<>() {
                    @Override
                    public void add(Analysis analysis) {
                        comparison.add(analysis);
                    }

                    @Override
                    public void write(OutputStream out) throws IOException {
                        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
                        comparison.write(writer);
                        writer.flush();
                    }
                };
        return Results.whole(documents, analyses::of, page, output, streams);
    }

    private int report(Documents documents, Analyses analyses) throws Exception {
        By what = by == null ? By.INTERVIEW : by;
        Screen screen = output.standard() ? streams.terminal().screen() : Screen.PLAIN;
        Comparison comparison = new Comparison(what, analyses.codebook().themes(), screen);
        return Results.whole(
                documents,
                document -> Compared.of(document, analyses.of(document), what),
                comparison,
                output,
                streams);
    }
}
