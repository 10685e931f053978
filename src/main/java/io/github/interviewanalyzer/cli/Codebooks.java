package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.CodebookFiles;
import io.github.interviewanalyzer.io.CodebookFiles.Note;
import io.github.interviewanalyzer.io.CodebookFiles.Reading;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Change;
import io.github.interviewanalyzer.theme.Codebook.FailedExample;
import io.github.interviewanalyzer.theme.Codebook.Remark;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What there is to do with a codebook alone; commands of {@link Main}. */
@Command(
        name = "codebook",
        description = "Checks, compares and converts codebooks.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "  interview-analyzer codebook verify themes.json",
            "  interview-analyzer codebook lint themes.json",
            "  interview-analyzer codebook diff --old v1.json --new v2.json interviews/",
            "  interview-analyzer codebook convert --to refi themes.json > themes.qdc"
        })
final class Codebooks {

    /** The forms that a codebook is written in. */
    enum Form {
        JSON,
        REFI
    }

    private static final String WHICH =
            "A codebook: JSON, quanteda's YAML (.yml), LIWC (.dic), REFI-QDA (.qdc), or an id.";

    private final Streams streams;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            defaultValue = "en",
            description = "Of a file that does not say it; ${DEFAULT-VALUE} if not said.")
    private String language = "en";

    Codebooks(Streams streams) {
        this.streams = streams;
    }

    @Command(
            name = "verify",
            description = "Tries the examples of each theme; exit code 1 if one fails.",
            footer = {
                "  interview-analyzer codebook verify themes.json",
                "  interview-analyzer codebook verify policy-agenda"
            })
    int verify(@Parameters(paramLabel = "CODEBOOK", description = WHICH) String name)
            throws Exception {
        Codebook codebook = read(name);
        List<String> lines = codebook.verify().stream().map(Codebooks::line).toList();
        long examples =
                codebook.themes().stream()
                        .mapToLong(t -> t.examples().size() + t.counterExamples().size())
                        .sum();
        print(lines);
        print(List.of(lines.size() + " of " + examples + " examples fail"));
        return lines.isEmpty() ? 0 : 1;
    }

    private static String line(FailedExample failed) {
        String example = failed.theme() + (failed.counterExample() ? ", counter-" : ", ");
        return example
                + "example "
                + failed.index()
                + (failed.cue() == null
                        ? ": no cue is found"
                        : ": \"" + failed.cue() + "\" finds \"" + failed.quote() + '"');
    }

    @Command(
            name = "lint",
            description = "Lists cues that are duplicate, shadowed, never firing or over-broad.",
            footer = {
                "  interview-analyzer codebook lint themes.json",
                "  interview-analyzer codebook --language de lint wortliste.dic"
            })
    int lint(@Parameters(paramLabel = "CODEBOOK", description = WHICH) String name)
            throws Exception {
        print(read(name).lint().stream().map(Codebooks::line).toList());
        return 0;
    }

    private static String line(Remark remark) {
        String kind = remark.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String line = remark.theme() + ", \"" + remark.cue() + "\": " + kind;
        return remark.other() == null ? line : line + ", see \"" + remark.other() + '"';
    }

    @Command(
            name = "diff",
            description = "Lists the tags that come and go with a newer codebook.",
            footer = {"  interview-analyzer codebook diff --old v1.json --new v2.json interviews/"})
    int diff(
            @Option(names = "--old", paramLabel = "CODEBOOK", required = true, description = WHICH)
                    String older,
            @Option(names = "--new", paramLabel = "CODEBOOK", required = true, description = WHICH)
                    String newer,
            @Mixin Input input)
            throws Exception {
        Codebook before = read(older);
        Codebook after = read(newer);
        List<String> lines = new ArrayList<>();
        try (Documents documents = input.documents(streams.in())) {
            Refused refused =
                    Batch.run(
                            documents,
                            document -> changes(before, after, document, input),
                            (document, changes) -> lines.addAll(changes),
                            false,
                            Progress.NONE);
            print(lines);
            return refused.told(streams.err());
        }
    }

    private static List<String> changes(
            Codebook before, Codebook after, Document document, Input input) throws Exception {
        Interview interview = input.read(document, Input.bytes(document));
        return before.diff(after, List.of(interview)).stream()
                .map(change -> line(document, change))
                .toList();
    }

    private static String line(Document document, Change change) {
        return document.name()
                + ", turn "
                + change.turn()
                + (change.comes() ? ": + " : ": - ")
                + change.theme()
                + " by "
                + String.join(", ", change.cues());
    }

    @Command(
            name = "convert",
            description = "Prints a codebook as JSON or as REFI-QDA; what is lost is told.",
            footer = {
                "  interview-analyzer codebook convert dictionary.yml > themes.json",
                "  interview-analyzer codebook convert --to refi themes.json > themes.qdc"
            })
    int convert(
            @Parameters(paramLabel = "CODEBOOK", description = WHICH) String name,
            @Option(
                            names = "--to",
                            paramLabel = "FORM",
                            defaultValue = "json",
                            description = "json or refi; ${DEFAULT-VALUE} if not said.")
                    Form form)
            throws Exception {
        Codebook codebook = read(name);
        write(
                switch (form) {
                    case JSON -> InterviewJson.write(codebook);
                    case REFI -> CodebookFiles.writeRefi(codebook);
                });
        return 0;
    }

    private Codebook read(String name) throws Exception {
        Reading reading = CodebookFile.read(name, language);
        for (Note note : reading.notes()) {
            streams.err()
                    .println(Columns.safe(name) + ", line " + note.line() + ": " + note.message());
        }
        return reading.codebook();
    }

    private void print(List<String> lines) throws Exception {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(Columns.safe(line)).append('\n'));
        write(text.toString());
    }

    private void write(String text) throws Exception {
        Refusal.named(
                "standard output",
                () -> {
                    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
                    streams.out().flush();
                    return text;
                });
    }
}
