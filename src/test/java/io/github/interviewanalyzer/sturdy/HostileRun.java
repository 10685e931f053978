package io.github.interviewanalyzer.sturdy;

import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.cli.Run;
import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.io.CodebookFiles;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Reads every hostile file, in a machine of its own with a small stack and a small heap: each gives
 * records or a refusal, and what is good is still read rightly in between.
 */
final class HostileRun {

    private static final String GOOD =
            "HG: Is there regional stability?\n"
                    + "Ko: Trade is no regional stability, they said.\nHG: So?\nKo: So.";

    /**
     * What a file may take, in milliseconds of the processor: some ten times what one does, and far
     * from what is quadratic.
     */
    private static final long MOST = 10_000;

    /** What is said of a file that was read, be it an archive. */
    private static final Set<String> READ = Set.of("read", "exit 0");

    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();

    private final InterviewParser parser = new InterviewParser();
    private final InterviewAnalyzer analyzer =
            new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));
    private final String good;
    private final Path folder;

    private HostileRun(Path folder) {
        this.folder = folder;
        this.good = read(GOOD);
        if (!good.contains("\"t1:regional-stability\"")) {
            throw new AssertionError("what is good has no theme");
        }
    }

    private String read(String text) {
        return InterviewJson.write(analyzer.analyze(parser.parse(text)));
    }

    /**
     * Reads all files.
     *
     * @param args a folder that may be written to
     */
    public static void main(String[] args) throws IOException {
        HostileRun run = new HostileRun(Path.of(args[0]));
        Map<String, Integer> outcomes = new TreeMap<>();
        int failures = 0;
        long slowest = 0;
        String slow = "";
        for (HostileFile file : HostileFiles.all()) {
            long begin = TIMES.getCurrentThreadCpuTime();
            String outcome = run.outcome(file);
            long ms = (TIMES.getCurrentThreadCpuTime() - begin) / 1_000_000;
            if (ms > slowest) {
                slowest = ms;
                slow = file.form() + " " + file.name();
            }
            if (ms > MOST) {
                outcome = "FAILED: " + ms + " ms";
            }
            if (file.name().equals(HostileFiles.GOOD) && !READ.contains(outcome)) {
                outcome = "FAILED: " + outcome;
            }
            if (outcome.startsWith("FAILED")) {
                System.out.println(outcome + " " + file.form() + " " + file.name());
                failures++;
            }
            outcomes.merge(file.form() + " " + outcome, 1, Integer::sum);
        }
        System.out.println(outcomes);
        System.out.println("slowest " + slow + " " + slowest + " ms of the processor");
        int files = outcomes.values().stream().mapToInt(n -> n).sum();
        System.out.println("files " + files + " failed " + failures);
    }

    private String outcome(HostileFile file) throws IOException {
        String outcome;
        try {
            outcome = open(file.form(), file.bytes().get());
        } catch (InterviewException e) {
            outcome = e.code().name();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError e) {
            StackTraceElement[] trace = e.getStackTrace();
            outcome = "FAILED " + e.getClass() + (trace.length > 0 ? " in " + trace[0] : "");
            if (Boolean.getBoolean("sturdy.trace")) {
                e.printStackTrace();
            }
        }
        return read(GOOD).equals(good) ? outcome : "FAILED: another answer afterwards";
    }

    private String open(HostileFile.Form form, byte[] bytes) throws IOException {
        switch (form) {
            case TEXT -> interview(decoded(bytes));
            case HTML -> interview(HtmlReader.read(HtmlReader.decode(bytes)));
            case WEBVTT -> interview(Subtitles.webVtt(decoded(bytes)));
            case SUBRIP -> interview(Subtitles.subRip(decoded(bytes)));
            case INTERVIEW -> InterviewJson.readInterview(decoded(bytes).text());
            case ANALYSIS -> InterviewJson.readAnalysis(decoded(bytes).text());
            case CODEBOOK -> compile(Codebook.read(bytes));
            case QUANTEDA ->
                    compile(
                            CodebookFiles.readQuanteda(decoded(bytes).text(), "b", "en")
                                    .codebook());
            case LIWC ->
                    compile(CodebookFiles.readLiwc(decoded(bytes).text(), "b", "en").codebook());
            case REFI ->
                    compile(CodebookFiles.readRefi(decoded(bytes).text(), "b", "en").codebook());
            case ZIP -> {
                return archive(bytes);
            }
        }
        return "read";
    }

    private static Source decoded(byte[] bytes) {
        return Source.decode(bytes, StandardCharsets.UTF_8);
    }

    private void interview(Source source) {
        Interview interview = parser.parse(source);
        Invariants.check(source.text(), interview);
        Invariants.check(analyzer.analyze(interview));
    }

    private void compile(Codebook codebook) {
        try (InterviewAnalyzer other = new InterviewAnalyzer(codebook)) {
            Invariants.check(other.analyze(parser.parse(GOOD)));
        }
    }

    private String archive(byte[] bytes) throws IOException {
        Path zip = Files.write(folder.resolve("a.zip"), bytes);
        Run run = Run.of("parse", zip.toString(), "-o", folder.resolve("out") + "/");
        if (run.code() > 2 || run.err().contains("\tat ")) {
            throw new AssertionError("exit " + run.code());
        }
        return "exit " + run.code();
    }
}
