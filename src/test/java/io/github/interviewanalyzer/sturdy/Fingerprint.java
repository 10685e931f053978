package io.github.interviewanalyzer.sturdy;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.cli.Run;
import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.io.Export;
import io.github.interviewanalyzer.io.HtmlReport;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Prints one hash of everything that the library makes of some texts. */
final class Fingerprint {

    private static final int TRANSCRIPTS = 60;
    private static final String SAMPLES = "src/test/resources/samples/";
    private static final String WORDS =
            "HG: IS IT TRADE, INITIALLY? Published: 3 MAY 2024\n"
                    + "IŞIK: Trade is an INSTITUTION, \u0130 said. MINISTERS DISCUSS IT.\n";

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
            Run report = Run.of("analyze", SAMPLES + "harbour-interview.txt");
            out.write((report.code() + report.out()).getBytes(StandardCharsets.UTF_8));
        }
        System.out.println("hash " + HexFormat.of().formatHex(digest.digest()));
    }

    private static void write(Source source, InterviewAnalyzer analyzer, OutputStream out)
            throws Exception {
        Interview interview = new InterviewParser().parse(source);
        Analysis analysis = analyzer.analyze(interview);
        out.write(InterviewJson.write(analysis).getBytes(StandardCharsets.UTF_8));
        out.write(HtmlReport.render(analysis).getBytes(StandardCharsets.UTF_8));
        for (Export.Format format : Export.Format.values()) {
            Export.write(analysis, format, out);
        }
    }
}
