package io.github.interviewanalyzer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and writes the page of their figures: {@code quick} in half an hour, {@code
 * full} with more rounds, and each engine at all sizes. The page names the command.
 */
public final class Benchmarks {

    private static final Path RAW = Path.of("target", "benchmark");

    /** Small loops, which are compiled soon. */
    private static final Set<String> SMALL =
            Set.of(
                    "characters",
                    "simpleTokenizer",
                    "contains",
                    "regex",
                    "ahoCorasickRobertBor",
                    "ahoCorasickHankcs");

    private static final int USUAL = 500_000;
    private static final int ARTICLE = 8_000;
    private static final int CUES = 1_000;
    private static final int ROUNDS = 3;

    private final boolean full;
    private final List<Measured> all = new ArrayList<>();

    private Benchmarks(boolean full) {
        this.full = full;
    }

    /**
     * Runs them.
     *
     * @param args {@code quick} or {@code full}, and the file of the page
     * @throws IOException if a file cannot be written
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] args) throws IOException, RunnerException {
        Files.createDirectories(RAW);
        Benchmarks benchmarks = new Benchmarks(args[0].equals("full"));
        benchmarks.texts();
        benchmarks.codebooks();
        Path article = RAW.resolve("article.txt");
        Files.writeString(article, Texts.article(ARTICLE), StandardCharsets.UTF_8);
        int times = benchmarks.full ? 11 : 3;
        double first = FirstAnalysis.median("library", times, article);
        double peer = FirstAnalysis.median("opennlp", times, article);
        Report report =
                new Report(
                        benchmarks.all,
                        first,
                        peer,
                        Preparation.of(100_000),
                        Preparation.of(1_000_000),
                        args[0]);
        Files.writeString(Path.of(args[1]), report.page(), StandardCharsets.UTF_8);
    }

    private void texts() throws RunnerException {
        int[] none = {};
        int[] cues = {CUES};
        int[] usual = {USUAL};
        int[] article = {ARTICLE};
        int[] others = {ARTICLE, 10 * USUAL};
        run(1, usual, none, "characters");
        run(1, new int[] {ARTICLE, 2 * USUAL, 10 * USUAL}, none, "simpleTokenizer");
        run(1, full ? others : article, cues, "parse", "tag");
        run(1, others, cues, "job");
        run(1, article, none, "openNlpLemmas");
        run(1, usual, cues, "luceneMonitor");
        runRounds(1, usual, none, "simpleTokenizer");
        runRounds(1, usual, none, "openNlpStems");
        runRounds(1, usual, cues, "parse", "tag", "coreNlp");
        runRounds(1, new int[] {USUAL, 2 * USUAL}, cues, "job");
        runRounds(2, usual, cues, "job");
    }

    private void codebooks() throws RunnerException {
        int[] some = {100, CUES, 100_000};
        int[] many = {10, 100, CUES, 10_000, 100_000};
        int[] text = {USUAL};
        run(1, text, full ? many : some, "phrases");
        run(1, text, full ? many : some, "ahoCorasickRobertBor", "ahoCorasickHankcs");
        run(
                1,
                text,
                full
                        ? new int[] {10, 100, 10_000, 100_000, 1_000_000}
                        : new int[] {10, 100, 100_000, 1_000_000},
                "tag");
        if (full) {
            run(1, text, new int[] {1_000_000}, "phrases");
        }
        run(1, text, full ? new int[] {10, 100, CUES} : new int[] {100}, "contains", "regex");
    }

    private void run(int threads, int[] sizes, int[] cues, String... methods)
            throws RunnerException {
        run(full ? 2 : 1, threads, sizes, cues, methods);
    }

    /**
     * One machine compiles the same code better than another one, so that what goals are set for is
     * measured in three.
     */
    private void runRounds(int threads, int[] sizes, int[] cues, String... methods)
            throws RunnerException {
        run(ROUNDS, threads, sizes, cues, methods);
    }

    private void run(int forks, int threads, int[] sizes, int[] cues, String... methods)
            throws RunnerException {
        boolean small = SMALL.containsAll(List.of(methods));
        ChainedOptionsBuilder options =
                new OptionsBuilder()
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.NANOSECONDS)
                        .threads(threads)
                        .forks(forks)
                        .warmupIterations(small ? 2 : 10)
                        .warmupTime(TimeValue.seconds(small ? 2 : 3))
                        .measurementIterations(full ? 5 : 3)
                        .measurementTime(TimeValue.seconds(1))
                        .jvmArgs("-Xmx3g")
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .resultFormat(ResultFormatType.JSON)
                        .result(RAW.resolve(methods[0] + all.size() + ".json").toString())
                        .param("size", strings(sizes));
        for (String method : methods) {
            options.include("\\." + method + "$");
        }
        if (cues.length > 0) {
            options.param("cues", strings(cues));
        }
        for (RunResult result : new Runner(options.build()).run()) {
            all.add(Measured.of(result));
        }
    }

    private static String[] strings(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(String::valueOf).toArray(String[]::new);
    }
}
