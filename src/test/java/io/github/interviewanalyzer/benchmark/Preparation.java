package io.github.interviewanalyzer.benchmark;

import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.lang.management.ManagementFactory;

/**
 * What it takes to prepare a codebook.
 *
 * @param seconds time of the processor, the best of three
 * @param megabytes what the analyzer holds besides the codebook
 */
record Preparation(double seconds, double megabytes) {

    static Preparation of(int cues) {
        Codebook codebook = Cues.codebook(cues);
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new InterviewAnalyzer(codebook).close();
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            best = Math.min(best, (end - begin) / 1e9);
        }
        long before = held();
        InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook);
        double megabytes = (held() - before) / 1e6;
        analyzer.close();
        return new Preparation(best, megabytes);
    }

    private static long held() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
