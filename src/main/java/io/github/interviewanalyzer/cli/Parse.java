package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.InterviewJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** From files to interviews as JSON; a command of {@link Main}. */
@Command(
        name = "parse",
        description = "Prints an interview's speakers, turns and exchanges as JSON.",
        mixinStandardHelpOptions = true)
final class Parse implements Callable<Integer> {

    /** What can be printed. */
    enum Format {
        JSON,
        JSONL
    }

    private final InputStream in;
    private final OutputStream out;

    @Mixin private Input input = new Input();
    @Mixin private Output output = new Output();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "json",
            description = "json, or jsonl: an interview a line; ${DEFAULT-VALUE} if not said.")
    private Format format = Format.JSON;

    @Spec private @Nullable CommandSpec spec;

    Parse(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        List<Document> documents = input.documents();
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        Destination destination = output.destination(ending, out);
        if (documents.size() > 1 && format == Format.JSON && !destination.separate()) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "Several files need --format jsonl, or -o with a folder");
        }
        return Batch.run(
                documents,
                this::json,
                (first, document, json) -> json,
                destination,
                Objects.requireNonNull(spec).commandLine().getErr());
    }

    private byte[] json(Document document) throws IOException {
        Interview interview = input.read(document, in);
        String json =
                switch (format) {
                    case JSON -> InterviewJson.write(interview);
                    case JSONL -> InterviewJson.writeLine(interview);
                };
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
