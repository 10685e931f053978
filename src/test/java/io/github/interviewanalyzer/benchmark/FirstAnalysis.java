package io.github.interviewanalyzer.benchmark;

import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A new machine up to its first analysis: this library, or OpenNLP with its four models. */
public final class FirstAnalysis {

    private FirstAnalysis() {}

    /**
     * Does the first analysis and prints the processor's milliseconds since the machine began.
     *
     * @param args whose, {@code library} or {@code opennlp}, and the file of the text
     * @throws IOException if the text cannot be read
     */
    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[1]), StandardCharsets.UTF_8);
        int found = args[0].equals("library") ? library(text) : new OpenNlp().lemmas(text).size();
        Duration time = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        new PrintStream(System.out, true, StandardCharsets.UTF_8)
                .println(time.toMillis() + " " + found);
    }

    private static int library(String text) {
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Cues.codebook(1_000))) {
            return analyzer.analyze(new InterviewParser().parse(text)).tags().size();
        }
    }

    /** Runs it so often, each time in a new machine, and gives the median of the times, in ms. */
    static double median(String whose, int times, Path text) throws IOException {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            Process process =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    FirstAnalysis.class.getName(),
                                    whose,
                                    text.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            String printed =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            all.add(Double.valueOf(printed.split(" ")[0]));
        }
        all.sort(null);
        return all.get(times / 2);
    }
}
