package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.cli.Results.Plan;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.InterviewJson;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** From files to interviews as JSON; a command of {@link Main}. */
@Command(
        name = "parse",
        description = "Prints an interview's speakers, turns and exchanges as JSON.",
        footer = {
            "  interview-analyzer parse interview.txt",
            "  interview-analyzer parse --format jsonl - < interview.txt",
            "  interview-analyzer parse --resume -o parsed/ interviews/ more.zip"
        })
final class Parse implements Callable<Integer> {

    /** What can be printed. */
    enum Format {
        JSON,
        JSONL
    }

    private final Streams streams;

    @Mixin private Input input = new Input();
    @Mixin private FolderOutput output = new FolderOutput();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json, or jsonl: an interview a line; ${DEFAULT-VALUE} if not said.")
    private Format format = Format.JSON;

    Parse(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        Plan plan = new Plan(ending, "", this::json, (first, document, json) -> json);
        try (Documents documents = input.documents(streams.in())) {
            if (documents.size() > 1 && format == Format.JSON && !output.separate()) {
                throw output.wrong("Several files need --format jsonl, or -o with a folder");
            }
            return Results.write(documents, plan, output, streams);
        }
    }

    private byte[] json(Document document, byte[] content) {
        Interview interview = input.read(document, content);
        String json =
                switch (format) {
                    case JSON -> InterviewJson.write(interview);
                    case JSONL -> InterviewJson.writeLine(interview);
                };
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
