package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures the jar of the command line over many made-up interviews and prints a table for the page
 * on the command line. Stands alone: {@code java ManyInterviews.java 1000 10000}, with the path of
 * this file, where the project lies and after its jar was made.
 */
final class ManyInterviews {

    private static final Path JAR = Path.of("target/interview-analyzer-cli.jar");
    private static final Path SAMPLE = Path.of("src/test/resources/samples/harbour-interview.txt");
    private static final String HEAP = "-Xmx64m";
    private static final double MEGA = 1 << 20;
    private static final int LOOK = 20;

    private ManyInterviews() {}

    /**
     * What a run took.
     *
     * @param wall from its start to its end
     * @param processor on all processors together
     * @param resident the most memory that it had, in kilobytes
     */
    private record Cost(Duration wall, Duration processor, long resident) {}

    public static void main(String[] args) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%s, Java %s, %d processors, `%s`.%n%n",
                LocalDate.now(ZoneOffset.UTC),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                HEAP);
        System.out.println(
                "| interviews | command | wall s | processor s | a second | peak resident MB |"
                        + " result MB |");
        System.out.println("|---:|---|---:|---:|---:|---:|---:|");
        for (String count : args.length == 0 ? new String[] {"1000", "10000"} : args) {
            Path folder = Files.createTempDirectory("many-interviews");
            try {
                measure(folder, Integer.parseInt(count));
            } finally {
                remove(folder);
            }
        }
    }

    private static void measure(Path folder, int count) throws Exception {
        Path talks = Files.createDirectory(folder.resolve("interviews"));
        for (int i = 0; i < count; i++) {
            Files.writeString(talks.resolve(String.format("%06d.txt", i)), interview(i));
        }
        run(folder, count, "parse --format jsonl -o parsed.jsonl interviews/");
        run(folder, count, "analyze --format jsonl -o all.jsonl interviews/");
        run(folder, count, "analyze --format html -o pages/ interviews/");
        run(folder, count, "analyze --format html --resume -o pages/ interviews/");
        run(folder, count, "compare --format html -o comparison.html all.jsonl");
    }

    /** The sample's exchanges in another order, with a date and a headline of its own. */
    private static String interview(int number) throws IOException {
        String sample = Files.readString(SAMPLE);
        int begin = sample.indexOf("\nHG: ") + 1;
        List<String> exchanges =
                new ArrayList<>(Arrays.asList(sample.substring(begin).split("(?=HG: )")));
        Collections.shuffle(exchanges, new Random(number));
        String day =
                DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH)
                        .format(LocalDate.of(2015, 1, 1).plusDays(number % 3000));
        String head =
                sample.substring(0, begin)
                        .replace("Ports on", "Talk " + number + ": ports on")
                        .replace("Mar 14, 2024", day);
        return head + String.join("\n\n", exchanges);
    }

    private static void run(Path folder, int count, String command) throws Exception {
        Cost cost = cost(folder, command);
        double seconds = cost.wall.toMillis() / 1e3;
        String result = command.replaceAll(".* -o (\\S+) .*", "$1");
        System.out.printf(
                Locale.ROOT,
                "| %d | `%s` | %.1f | %.1f | %.0f | %.0f | %.0f |%n",
                count,
                command,
                seconds,
                cost.processor.toMillis() / 1e3,
                count / seconds,
                cost.resident / 1024.0,
                size(folder.resolve(result)) / MEGA);
    }

    private static Cost cost(Path folder, String command) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(HEAP, "-jar", JAR.toAbsolutePath().toString()));
        line.addAll(List.of(command.split(" ")));
        Path err = folder.resolve("err");
        long start = System.nanoTime();
        Process process =
                new ProcessBuilder(line)
                        .directory(folder.toFile())
                        .redirectError(err.toFile())
                        .start();
        process.getOutputStream().close();
        Duration processor = Duration.ZERO;
        long resident = 0;
        while (process.isAlive()) {
            processor = process.info().totalCpuDuration().orElse(processor);
            resident = Math.max(resident, resident(process.pid()));
            Thread.sleep(LOOK);
        }
        Duration wall = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + ": " + Files.readString(err));
        }
        return new Cost(wall, processor, resident);
    }

    /** What Linux tells of a process, in kilobytes; 0 elsewhere and when it has ended. */
    private static long resident(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static long size(Path result) throws IOException {
        try (Stream<Path> files = Files.walk(result)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
