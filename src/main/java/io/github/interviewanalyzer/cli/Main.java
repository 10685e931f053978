package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Source;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The command line: {@code interview-analyzer analyze FILE} and other commands, which {@code
 * interview-analyzer --help} tells.
 *
 * <p>Data goes to standard output, in UTF-8 whatever the platform's charset; one line saying what
 * was refused, and where, goes to standard error. Exit codes: 0 done; 1 something was refused, not
 * read or not written, or an example failed; 2 wrong usage; 130 and 143 ended from outside; 141
 * nobody reads standard output any more.
 */
@Command(
        name = "interview-analyzer",
        description = "Reads a published interview: who said what about which theme, with proof.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:done",
            " 1:something was refused, not read or not written, or an example failed",
            " 2:wrong usage",
            "130:ended by Ctrl-C, 143 by a signal to end; no file is half written",
            "141:who read the output has stopped reading"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  interview-analyzer analyze interview.txt",
            "  interview-analyzer analyze --format html -o pages/ interviews/",
            "  interview-analyzer compare --by date interviews/",
            "  interview-analyzer codebook verify themes.json",
            "  interview-analyzer help analyze"
        })
public final class Main {

    /** Narrower than this, help is not readable. */
    private static final int HELP = 60;

    /** As shells have it for a program that the signal of a closed pipe ends: 128 and 13. */
    private static final int CLOSED_PIPE = 141;

    private Main() {}

    /**
     * Runs the command line; ends the virtual machine if something went wrong.
     *
     * @param args the command, its options and files
     */
    public static void main(String[] args) {
        // Not System.out: it has the platform's charset and keeps a full disk to itself.
        OutputStream out = new PipeOutput(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, new Streams(System.in, out, err, Terminal.find(System.getenv())));
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the command line over any streams and gives the exit code. */
    static int run(String[] args, Streams streams) {
        return line(streams).execute(args);
    }

    /** All commands. */
    static CommandLine line(Streams streams) {
        PrintWriter out =
                new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
        Screen screen = streams.terminal().screen();
        CommandLine line =
                new CommandLine(new Main())
                        .addSubcommand(new Parse(streams))
                        .addSubcommand(new Analyze(streams))
                        .addSubcommand(new Compare(streams))
                        .addSubcommand(new Codebooks(streams))
                        .addSubcommand(new Schemas(streams.out()))
                        .addSubcommand(new AutoComplete.GenerateCompletion())
                        .addSubcommand(new CommandLine.HelpCommand())
                        .setOut(out)
                        .setErr(streams.err())
                        .setUsageHelpWidth(Math.max(HELP, screen.width()))
                        .setColorScheme(
                                Help.defaultColorScheme(
                                        screen.colours() ? Help.Ansi.ON : Help.Ansi.OFF))
                        .setParameterExceptionHandler(Main::correct)
                        .setExecutionExceptionHandler(Main::refuse)
                        .registerConverter(Charset.class, Choices::charset);
        Choices.add(line, Format.class);
        Choices.add(line, Table.class);
        Choices.add(line, Parse.Format.class);
        Choices.add(line, Compare.Format.class);
        Choices.add(line, Compared.By.class);
        Choices.add(line, Codebooks.Form.class);
        Choices.add(line, Schemas.Format.class);
        Choices.add(line, Source.Form.class);
        return line;
    }

    /** What is wrong in one line, and where to read on. */
    private static int correct(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("interview-analyzer: " + Columns.safe(String.valueOf(wrong.getMessage())));
        if (args.length == 0) {
            command.usage(err);
        } else {
            UnmatchedArgumentException.printSuggestions(wrong, err);
            String name = command.getCommandSpec().qualifiedName();
            err.println("Try " + name + " --help");
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static int refuse(Exception error, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (error instanceof PipeOutput.Closed) {
            return CLOSED_PIPE;
        }
        if (error instanceof Refusal refusal) {
            command.getErr().println("interview-analyzer: " + refusal.getMessage());
            return 1;
        }
        throw error;
    }
}
