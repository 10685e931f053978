package io.github.interviewanalyzer.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the results of a command go; part of {@link Compare}, more of it of the others. */
class Output {

    /** What says how to work and changes no result. */
    private static final Set<String> NO_SETTINGS =
            Set.of("--output", "--resume", "--fail-fast", "--codebook", "--help", "--version");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where to write, if not to standard output; a folder, or a name with / at its "
                            + "end, gets a file each.")
    private @Nullable String file;

    @Option(
            names = "--fail-fast",
            description = "Stops at the first file that is refused; if not said, goes on.")
    private boolean failFast;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Whether what an earlier run did counts. */
    boolean resume() {
        return false;
    }

    boolean failFast() {
        return failFast;
    }

    /** Whether results go to standard output. */
    boolean standard() {
        return file == null || Outlet.standard(file);
    }

    /**
     * Whether each result is a file of its own: in a folder that is there, or is named like one.
     */
    boolean separate() {
        return file != null
                && !standard()
                && !file.isEmpty()
                && (file.endsWith("/") || file.endsWith("\\") || Files.isDirectory(Path.of(file)));
    }

    /**
     * The file or folder that was named, else standard output.
     *
     * @param ending what results end with in a folder, such as {@code .json}
     * @param codebook hash of the codebook, empty if there is none
     */
    Destination destination(String ending, String codebook, OutputStream standard)
            throws Exception {
        if (resume() && !separate()) {
            throw wrong("--resume needs -o with a folder");
        }
        if (!separate()) {
            return onePlace(standard);
        }
        String folder = Objects.requireNonNull(file);
        return Refusal.named(
                folder,
                () -> Folder.open(Path.of(folder), ending, settings() + '\n' + codebook, resume()));
    }

    /** The file that was named, else standard output, for one result of all. */
    OnePlace onePlace(OutputStream standard) throws Exception {
        if (file == null || standard()) {
            return new StandardOutput(standard);
        }
        if (file.isEmpty()) {
            throw wrong("-o needs the name of a file or a folder");
        }
        String name = file;
        return Refusal.named(name, () -> Outlet.open(Path.of(name)));
    }

    /** The version and everything that was said and has to do with what results are like. */
    private String settings() throws Exception {
        CommandSpec spec = Objects.requireNonNull(command);
        return spec.options().stream()
                .filter(option -> !NO_SETTINGS.contains(option.longestName()))
                .map(Output::setting)
                .sorted()
                .collect(Collectors.joining("\n", Version.fingerprint() + '\n' + spec.name(), ""));
    }

    private static String setting(OptionSpec option) {
        Object value = option.getValue();
        return option.longestName() + '=' + value;
    }

    ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
    }
}
