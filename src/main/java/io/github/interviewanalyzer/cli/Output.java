package io.github.interviewanalyzer.cli;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the results of a command go; part of {@link Parse} and {@link Analyze}. */
final class Output {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write; a folder, or a name with / at its end, gets a file each.")
    private @Nullable String file;

    /** The file or folder that was named, else standard output. */
    Destination destination(String ending, OutputStream standard) {
        return Destination.of(file, ending, standard);
    }
}
