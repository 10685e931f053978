package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line as it is given away, in a Java machine of its own.
 *
 * @param process the machine
 * @param out where its standard output goes
 * @param err where its standard error goes
 */
record JarRun(Process process, Path out, Path err) {

    private static final Path JAR = Path.of(System.getProperty("cli.jar"));

    /**
     * Starts one.
     *
     * @param folder a folder for its output
     * @param options of the machine
     * @param args of the command line
     */
    static JarRun start(Path folder, List<String> options, String... args) throws IOException {
        return start(folder, List.of(), options, args);
    }

    /**
     * Starts one that heeds Ctrl-C, whoever starts it: what a script runs in the background hands
     * on to all below it that Ctrl-C is ignored.
     */
    static JarRun heedful(Path folder, List<String> options, String... args) throws IOException {
        return start(folder, List.of("env", "--default-signal=INT"), options, args);
    }

    /**
     * Starts one whose files have no room for more than so many kilobytes each, as on a disk that
     * is full.
     */
    static JarRun cramped(Path folder, int kilobytes, String... args) throws IOException {
        String starter = "ulimit -f " + kilobytes + "; exec \"$@\"";
        List<String> options = List.of("-XX:-UsePerfData");
        return start(folder, List.of("bash", "-c", starter, "bash"), options, args);
    }

    /** Starts one whose standard output is a pipe, and stops to read it after the first byte. */
    static JarRun unheard(Path folder, String... args) throws IOException {
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command(List.of(), List.of(), args))
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        Path out = folder.resolve("out");
        try (InputStream pipe = process.getInputStream()) {
            Files.write(out, pipe.readNBytes(1));
        }
        return new JarRun(process, out, err);
    }

    private static List<String> command(
            List<String> starter, List<String> options, String... args) {
        List<String> command = new ArrayList<>(starter);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", JAR.toString()));
        command.addAll(List.of(args));
        return command;
    }

    private static JarRun start(
            Path folder, List<String> starter, List<String> options, String... args)
            throws IOException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process =
                new ProcessBuilder(command(starter, options, args))
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        return new JarRun(process, out, err);
    }

    /** Sends a signal, such as {@code INT}, and gives the exit code. */
    int signalled(String signal) throws IOException, InterruptedException {
        String number = Long.toString(process.pid());
        new ProcessBuilder("kill", "-" + signal, number).inheritIO().start().waitFor();
        return process.waitFor();
    }

    Run finished() throws IOException, InterruptedException {
        int code = process.waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
