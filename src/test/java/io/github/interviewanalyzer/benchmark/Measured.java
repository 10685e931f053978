package io.github.interviewanalyzer.benchmark;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * One benchmark's figures.
 *
 * @param name the method
 * @param size characters of the text
 * @param cues number of cues, 0 if none are looked for
 * @param threads number of threads
 * @param clock the clock's seconds for one text, by each thread, median
 * @param processor the processor's seconds for one text, median
 * @param allocated bytes allocated for one text
 * @param peak peak of the heap in bytes
 */
record Measured(
        String name,
        int size,
        int cues,
        int threads,
        double clock,
        double processor,
        double allocated,
        double peak) {

    static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String method = params.getBenchmark();
        return new Measured(
                method.substring(method.lastIndexOf('.') + 1),
                number(params, "size"),
                number(params, "cues"),
                params.getThreads(),
                result.getPrimaryResult().getStatistics().getPercentile(50) / 1e9,
                second(result, ProcessorTime.TIME) / 1e9,
                second(result, "gc.alloc.rate.norm"),
                second(result, ProcessorTime.PEAK));
    }

    private static int number(BenchmarkParams params, String key) {
        String value = params.getParam(key);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static double second(RunResult result, String key) {
        return result.getSecondaryResults().keySet().stream()
                .filter(name -> name.endsWith(key))
                .mapToDouble(
                        name ->
                                result.getSecondaryResults()
                                        .get(name)
                                        .getStatistics()
                                        .getPercentile(50))
                .findFirst()
                .orElseThrow();
    }

    /** Megabytes of text in a second of the processor. */
    double rate() {
        return size / processor / 1e6;
    }

    /** Bytes allocated for each byte of text. */
    double garbage() {
        return allocated / size;
    }
}
