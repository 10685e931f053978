package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.InterviewJson;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A command that prints how tagging scales with cues and text: {@code mvn -q test-compile exec:java
 * -Dexec.classpathScope=test -Dexec.mainClass=io.github.interviewanalyzer.theme.CueScale
 * -Dexec.args=}. Times are those of the processor, so that a busy machine does not matter much.
 */
public final class CueScale {

    private static final int ROUNDS = 9;

    private CueScale() {}

    /**
     * Prints the table.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String text = text(100_000);
        double few = rate(100, text, out);
        rate(1_000, text, out);
        rate(10_000, text, out);
        double many = rate(100_000, text, out);
        out.printf("100,000 cues take %.2f times as long as 100%n", few / many);
        double once = seconds(100, text);
        double twice = seconds(100, text + ' ' + text);
        out.printf("a text twice as long takes %.2f times as long%n", twice / once);
        load(1_000_000, out);
    }

    /** Words of the phrases and others; a phrase every few sentences. */
    private static String text(int words) {
        Random random = new Random(1);
        List<String> phrases = Books.phrases(100);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < words; i++) {
            boolean hit = random.nextInt(60) == 0;
            text.append(
                            hit
                                    ? phrases.get(random.nextInt(phrases.size()))
                                    : Books.word(100_000 + random.nextInt(20_000)))
                    .append(i % 12 == 0 ? ". The " : " ");
        }
        return text.toString();
    }

    private static double rate(int cues, String text, PrintStream out) {
        double seconds = seconds(cues, text);
        double rate = text.length() / seconds / 1e6;
        out.printf("%,9d cues: %6.1f MB/s%n", cues, rate);
        return rate;
    }

    private static double seconds(int cues, String text) {
        Codebook codebook = Books.of(Books.theme("it", Books.phrases(cues), List.of()));
        Interview interview = Interview.ofSpeech(text);
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            double[] times = new double[ROUNDS];
            for (int i = 0; i < ROUNDS; i++) {
                long begin = processorTime();
                analyzer.analyze(interview);
                times[i] = (processorTime() - begin) / 1e9;
            }
            Arrays.sort(times);
            return times[ROUNDS / 2];
        }
    }

    private static void load(int cues, PrintStream out) {
        String json =
                InterviewJson.write(Books.of(Books.theme("it", Books.phrases(cues), List.of())));
        long before = held();
        long begin = processorTime();
        Codebook codebook = Codebook.read(json);
        double read = (processorTime() - begin) / 1e9;
        long afterRead = held();
        begin = processorTime();
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            double built = (processorTime() - begin) / 1e9;
            long afterBuild = held();
            out.printf(
                    "%,d phrases of %d kB: read %.1f s, %d MB; prepared %.1f s, %d MB more (%s)%n",
                    cues,
                    json.length() / 1000,
                    read,
                    (afterRead - before) >> 20,
                    built,
                    (afterBuild - afterRead) >> 20,
                    analyzer.codebook().id());
        }
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long held() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
