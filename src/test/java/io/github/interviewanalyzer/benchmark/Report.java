package io.github.interviewanalyzer.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The page of the figures.
 *
 * @param all what the benchmarks gave
 * @param first milliseconds to the library's first analysis in a new machine
 * @param firstOfPeer milliseconds to OpenNLP's
 * @param many what 100,000 cues take
 * @param most what 1,000,000 cues take
 * @param mode how thoroughly it was measured
 */
record Report(
        List<Measured> all,
        double first,
        double firstOfPeer,
        Preparation many,
        Preparation most,
        String mode) {

    private static final String HEAD =
            """
            # How fast it is

            One run, side by side with what one would take instead: the same made-up articles in English (seeded, a \
            phrase of a cue every few sentences), the same cues, rates in megabytes of text in a second of the \
            processor (garbage collection included, so that other work on the machine matters less), medians. \
            Read the ratios, not the numbers: **×** is the rate relative to that of OpenNLP's `SimpleTokenizer` on a \
            text of the same size, which only cuts tokens.

            ```
            mvn -q -Pbenchmark test-compile dependency:build-classpath -Dmdep.outputFile=target/benchmark.path
            java -cp target/classes:target/test-classes:$(cat target/benchmark.path) \\
                io.github.interviewanalyzer.benchmark.Benchmarks %s src/site/markdown/performance.md
            ```

            `quick` takes half an hour, `full` some hours: what is measured runs until its code is compiled, and what goals \
            are set for does so in three machines of Java. The raw figures of JMH lie in `target/benchmark` afterwards. The peers are dependencies of the profile `benchmark` alone; CoreNLP is under the GPL and \
            never shipped.

            Measured on %s with %s, %s, %d processors.
            """;

    private static final String NOTES =
            """

            - **parse**: text to turns; **tag**: turns to themes with evidence, sentences and how it is meant; **job**: \
            both; **phrases**: the phrases of the cues alone, to compare with finders of strings.
            - **openNlpStems**: sentences, tokens by the model, stems of Porter; **openNlpLemmas**: sentences, tokens, \
            tags, lemmas; neither looks for anything.
            - **luceneMonitor**: one query a cue, with the places of the matches; **coreNlp**: tokens, sentences and a \
            pattern of TokensRegex a cue, without tags and lemmas. Both get turn by turn, as who said it is asked; \
            the turns are split off by one regular expression.
            - Finders of strings get the text with small letters only; that is not counted.
            - **garbage**: bytes allocated for each byte of text; **heap**: its peak with collection when the \
            collector likes, in a machine with 3 GB.
            """;

    String page() {
        StringBuilder page = new StringBuilder();
        page.append(
                HEAD.formatted(
                        mode,
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("java.vm.name") + ' ' + Runtime.version().feature(),
                        processor(),
                        Runtime.getRuntime().availableProcessors()));
        goals(page);
        page.append("\n## All figures\n\n");
        page.append("| | text | cues | threads | MB/s | × | garbage | heap, MB |\n");
        page.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        List<Measured> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Measured::size).thenComparing(Measured::cues));
        for (Measured one : sorted) {
            line(
                    page,
                    "| %s | %,d kB | %s | %d | %s | %s | %s | %,.0f |",
                    one.name(),
                    one.size() / 1000,
                    one.cues() == 0 ? "" : String.format(Locale.ROOT, "%,d", one.cues()),
                    one.threads(),
                    number(one.rate()),
                    number(one.rate() / find("simpleTokenizer", one.size(), 0).rate()),
                    number(one.garbage()),
                    one.peak() / 1e6);
        }
        page.append(NOTES);
        line(
                page,
                "- 1,000,000 cues are prepared in %s s and then hold %s MB besides the codebook.",
                number(most.seconds()),
                number(most.megabytes()));
        return page.toString();
    }

    private void goals(StringBuilder page) {
        page.append("\n## Goals\n\n| | goal | reached |\n|---|--:|--:|\n");
        Measured tokens = find("simpleTokenizer", 500_000, 0);
        Measured job = find("job", 500_000, 1000);
        Measured few = find("tag", 500_000, 100);
        double aho =
                Math.max(
                        find("ahoCorasickRobertBor", 500_000, 1000).rate(),
                        find("ahoCorasickHankcs", 500_000, 1000).rate());
        goal(page, "parse, to `SimpleTokenizer`", 1.5, find("parse", 500_000, 1000), tokens);
        goal(
                page,
                "tag with 1,000 cues, to `SimpleTokenizer`",
                0.6,
                find("tag", 500_000, 1000),
                tokens);
        least(
                page,
                "phrases of 1,000 cues, to the better Aho–Corasick",
                2,
                find("phrases", 500_000, 1000).rate() / aho);
        goal(page, "whole job with 1,000 cues, to `SimpleTokenizer` (aim 1)", 0.5, job, tokens);
        goal(page, "whole job, to OpenNLP's tokens and stems", 20, job, any("openNlpStems"));
        goal(page, "whole job, to CoreNLP", 250, job, any("coreNlp"));
        goal(page, "whole job, to Lucene's monitor", 10, job, any("luceneMonitor"));
        goal(page, "tag with 100,000 cues, to 100", 0.33, find("tag", 500_000, 100_000), few);
        most(page, "100,000 cues prepared, in seconds", 1, many.seconds());
        most(page, "100,000 cues held, in MB", 40, many.megabytes());
        Measured two = all.stream().filter(m -> m.threads() == 2).findFirst().orElseThrow();
        least(page, "two threads, to one (by the clock)", 1.8, 2 * job.clock() / two.clock());
        most(page, "garbage of the whole job, in bytes for each byte of text", 12, job.garbage());
        most(page, "first analysis in a new machine, to OpenNLP's", 0.5, first / firstOfPeer);
        most(
                page,
                "a text twice as long, to it",
                2.1,
                find("job", 1_000_000, 1000).processor() / job.processor());
    }

    private static void goal(
            StringBuilder page, String what, double least, Measured our, Measured of) {
        least(page, what, least, our.rate() / of.rate());
    }

    private static void least(StringBuilder page, String what, double least, double reached) {
        line(page, "| %s | ≥ %s | %s |", what, number(least), marked(reached, reached >= least));
    }

    private static void most(StringBuilder page, String what, double most, double reached) {
        line(page, "| %s | ≤ %s | %s |", what, number(most), marked(reached, reached <= most));
    }

    private static String marked(double reached, boolean good) {
        return number(reached) + (good ? "" : " (missed)");
    }

    private Measured any(String name) {
        return all.stream()
                .filter(m -> m.name().equals(name) && (m.cues() == 0 || m.cues() == 1000))
                .max(Comparator.comparing(Measured::size))
                .orElseThrow();
    }

    private Measured find(String name, int size, int cues) {
        return all.stream()
                .filter(m -> m.name().equals(name) && m.size() == size && m.threads() == 1)
                .filter(m -> m.cues() == cues)
                .findFirst()
                .orElseThrow();
    }

    /** Three figures that count. */
    private static String number(double value) {
        String form =
                value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.3g";
        return String.format(Locale.ROOT, form, value);
    }

    private static void line(StringBuilder page, String form, Object... values) {
        page.append(String.format(Locale.ROOT, form, values)).append('\n');
    }

    private static String processor() {
        Path file = Path.of("/proc/cpuinfo");
        try {
            return !Files.exists(file)
                    ? System.getProperty("os.arch")
                    : Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                            .filter(line -> line.startsWith("model name"))
                            .map(line -> line.substring(line.indexOf(':') + 2))
                            .findFirst()
                            .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }
}
