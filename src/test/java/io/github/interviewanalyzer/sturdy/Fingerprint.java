package io.github.interviewanalyzer.sturdy;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.cli.Run;
import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.io.CodebookFiles;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlReport;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;

/** Prints one hash of everything that the library makes of some texts. */
final class Fingerprint {

    private static final int TRANSCRIPTS = 60;
    private static final String SAMPLES = "src/test/resources/samples/";
    private static final String TALKS =
            SAMPLES + "harbour-interview.txt " + SAMPLES + "mountain-interview.txt";
    private static final String WORDS =
            "HG: IS IT TRADE, INITIALLY? Published: 3 MAY 2024\n"
                    + "IŞIK: Trade is an INSTITUTION, \u0130 said. MINISTERS DISCUSS IT.\n";

    private static final String CUES =
            """
            1
            00:00:01.000 --> 00:01:02.500
            HG: IS IT INITIALLY TRADE?

            2
            00:01:03.000 --> 01:02:03.999
            IŞIK: It is an INSTITUTION.

            """;

    /** Commands and what they are given, by blanks. */
    private static final List<String> COMMANDS =
            List.of(
                    "analyze " + TALKS,
                    "analyze --format summary " + TALKS,
                    "compare " + TALKS,
                    "compare --by speaker --format csv " + TALKS,
                    "compare --by date --format html " + TALKS,
                    "compare --format json " + TALKS,
                    "codebook verify policy-agenda",
                    "codebook lint policy-agenda",
                    "codebook convert --to refi northeast-asia-diplomacy",
                    "parse --format jsonl none.txt " + TALKS,
                    "PARSE");

    private Fingerprint() {}

    /**
     * Prints the hash.
     *
     * @param args none
     */
    public static void main(String[] args) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
                InterviewAnalyzer analyzer =
                        new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
            for (int seed = 0; seed < TRANSCRIPTS; seed++) {
                write(Source.of(Transcripts.of(seed)), analyzer, out);
            }
            write(Source.of(WORDS.repeat(3)), analyzer, out);
            write(HtmlReader.read(Source.of("<p>" + WORDS.replace("\n", "<p>"))), analyzer, out);
            write(Subtitles.webVtt(Source.of("WEBVTT\n\n" + CUES)), analyzer, out);
            write(Subtitles.subRip(Source.of(CUES.replace('.', ','))), analyzer, out);
            several(analyzer, out);
            codebooks(out);
            refusals(out);
            for (String command : COMMANDS) {
                Run run = Run.of(command.split(" ", -1));
                write(run.code() + run.out(), out);
                // Lines on standard error end as they do on the machine.
                write(run.err().replace(System.lineSeparator(), "\n"), out);
            }
        }
        System.out.println("hash " + HexFormat.of().formatHex(digest.digest()));
    }

    /** What is made of several interviews together. */
    private static void several(InterviewAnalyzer analyzer, OutputStream out) throws Exception {
        List<Analysis> all = new ArrayList<>();
        for (int seed = 0; seed < 12; seed++) {
            all.add(analyzer.analyze(new InterviewParser().parse(Transcripts.of(seed))));
        }
        write(HtmlReport.compare(all), out);
        write(Summary.compare(all).toString(), out);
        Export.writeProject(all, out);
    }

    private static void codebooks(OutputStream out) throws Exception {
        for (String id : Codebook.bundled()) {
            Codebook codebook = Codebook.bundled(id);
            write(InterviewJson.write(codebook) + CodebookFiles.writeRefi(codebook), out);
            write(codebook.lint() + codebook.sha256() + codebook.verify(), out);
        }
        Codebook liwc =
                CodebookFiles.readLiwc("%\n1\tISI\n%\nI*\t1\nıi\t1\n", "b", "tr").codebook();
        Codebook yaml = CodebookFiles.readQuanteda("ISI:\n  - 'TRADE I*'\n", "b", "en").codebook();
        Codebook refi = CodebookFiles.readRefi(CodebookFiles.writeRefi(liwc), "b", "tr").codebook();
        for (Codebook codebook : List.of(liwc, yaml, refi)) {
            write(InterviewJson.write(codebook), out);
        }
        Interview talk = new InterviewParser().parse(WORDS.repeat(3));
        write(liwc.diff(yaml, List.of(talk)).toString(), out);
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(yaml)) {
            write(analyzer.explain(talk, 0, yaml.themes().get(0).id()).toString(), out);
        }
    }

    /** The messages of what is refused: numbers are written in the same figures. */
    private static void refusals(OutputStream out) throws Exception {
        ParserOptions few =
                ParserOptions.DEFAULT.withLimits(Limits.DEFAULT.withCharacters(1_234_567));
        for (Callable<?> refused :
                List.<Callable<?>>of(
                        () -> new InterviewParser(few).parse("I".repeat(7_654_321)),
                        () -> Codebook.read("{\n\"themes\": [{\"ID\": 12345}]}"),
                        () -> InterviewJson.readInterview("{\n" + " ".repeat(12_345)),
                        () -> Source.decode(new byte[] {'I', -1}, StandardCharsets.UTF_8),
                        () -> new Limits(0, 1, 1, 1))) {
            try {
                refused.call();
                throw new AssertionError("not refused");
            } catch (InterviewException | IllegalArgumentException e) {
                write(String.valueOf(e.getMessage()), out);
            }
        }
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Source source, InterviewAnalyzer analyzer, OutputStream out)
            throws Exception {
        Interview interview = new InterviewParser().parse(source);
        Analysis analysis = analyzer.analyze(interview);
        write(InterviewJson.write(interview) + HtmlReport.render(analysis), out);
        for (Export.Format format : Export.Format.values()) {
            Export.write(analysis, format, out);
        }
    }
}
