package io.github.interviewanalyzer.sturdy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java machine of its own, with the class path of this one.
 *
 * @param code the exit code
 * @param out what it printed, errors too
 */
record Jvm(int code, String out) {

    /** Runs a class on this JDK. */
    static Jvm run(Class<?> main, List<String> options, List<String> arguments) throws Exception {
        return run(Path.of(System.getProperty("java.home")), main, options, arguments);
    }

    /** Runs a class on any JDK; what has not ended after ten minutes has failed. */
    static Jvm run(Path home, Class<?> main, List<String> options, List<String> arguments)
            throws Exception {
        Path out = Files.createTempFile("jvm", ".out");
        Process process = start(home, main, options, arguments, out);
        try {
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                throw new AssertionError("no end in sight:\n" + printed(out));
            }
            return new Jvm(process.exitValue(), printed(out));
        } finally {
            process.destroyForcibly();
            Files.delete(out);
        }
    }

    static Process start(
            Path home, Class<?> main, List<String> options, List<String> arguments, Path out)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    /** All JDKs from 17 on that lie beside this one. */
    static List<Path> homes() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> homes = new ArrayList<>(List.of(own));
        Path folder = own.getParent();
        try (Stream<Path> beside = Files.list(folder)) {
            for (Path home : beside.sorted().toList()) {
                Path real = home.toRealPath();
                if (!homes.contains(real) && feature(real) >= 17) {
                    homes.add(real);
                }
            }
        }
        return homes;
    }

    /** The version of a JDK, 0 if there is none. */
    private static int feature(Path home) throws IOException {
        Path release = home.resolve("release");
        if (!Files.isExecutable(home.resolve("bin").resolve("java")) || !Files.exists(release)) {
            return 0;
        }
        for (String line : Files.readAllLines(release)) {
            if (line.startsWith("JAVA_VERSION=\"")) {
                return Integer.parseInt(line.replaceAll("\\D*(\\d+).*", "$1"));
            }
        }
        return 0;
    }

    private static String printed(Path out) throws IOException {
        return new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
    }
}
