package io.github.interviewanalyzer.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code interview-analyzer parse FILE} and {@code interview-analyzer analyze
 * FILE}.
 *
 * <p>Data goes to standard output, in UTF-8 whatever the platform's charset; one line saying what
 * was refused, and where, goes to standard error. Exit codes: 0 done; 1 a file or codebook was
 * refused, or could not be read or written; 2 wrong usage.
 */
@Command(
        name = "interview-analyzer",
        description = "Reads a published interview: who said what about which theme, with proof.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:a file or codebook was refused, or could not be read or written",
            " 2:wrong usage"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  interview-analyzer analyze interview.txt",
            "  interview-analyzer analyze --format json - < interview.txt",
            "  interview-analyzer analyze --format html -o pages/ interviews/",
            "  interview-analyzer analyze --format csv --table matrix \"2024/**.txt\""
        })
public final class Main {

    private Main() {}

    /**
     * Runs the command line; ends the virtual machine if something went wrong.
     *
     * @param args the command, its options and files
     */
    public static void main(String[] args) {
        // Not System.out: it has the platform's charset and keeps a full disk to itself.
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, new Streams(System.in, out, err, Terminal.find(System.getenv())));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the command line over any streams and gives the exit code. */
    static int run(String[] args, Streams streams) {
        PrintWriter out =
                new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        CommandLine line =
                new CommandLine(new Main())
                        .addSubcommand(new Parse(streams))
                        .addSubcommand(new Analyze(streams))
                        .addSubcommand(new Compare(streams))
                        .addSubcommand(new Codebooks(streams))
                        .addSubcommand(new Schemas(streams.out()))
                        .addSubcommand(new AutoComplete.GenerateCompletion())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setOut(out)
                        .setErr(streams.err())
                        .setExecutionExceptionHandler(Main::refuse);
        return line.execute(args);
    }

    private static int refuse(Exception error, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (error instanceof Refusal refusal) {
            command.getErr().println("interview-analyzer: " + refusal.getMessage());
            return 1;
        }
        throw error;
    }
}
