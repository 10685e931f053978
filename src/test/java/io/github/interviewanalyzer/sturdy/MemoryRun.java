package io.github.interviewanalyzer.sturdy;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;

/** Runs out of memory again and again, and analyses a small text each time behind it. */
final class MemoryRun {

    private static final String GOOD =
            "HG: Is there regional stability?\n"
                    + "Ko: Trade is no regional stability, they said.\nHG: So?\nKo: So.";
    private static final int TIMES = 5;

    private MemoryRun() {}

    /**
     * Prints how often memory ran out, and "right" if each other answer was right.
     *
     * @param args none
     */
    public static void main(String[] args) {
        InterviewParser parser = new InterviewParser();
        InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));
        String good = InterviewJson.write(analyzer.analyze(parser.parse(GOOD)));
        String large = "HG: Is there APEC?\nKo: APEC is peace.\n".repeat(40_000);
        int out = 0;
        for (int i = 0; i < TIMES; i++) {
            try {
                Interview interview = parser.parse(large);
                InterviewJson.write(analyzer.analyze(interview));
            } catch (OutOfMemoryError e) {
                out++;
            }
            String again = InterviewJson.write(analyzer.analyze(parser.parse(GOOD)));
            if (!again.equals(good) || !good.contains("\"t1:regional-stability\"")) {
                System.out.println("another answer");
                return;
            }
        }
        System.out.println("out of memory " + out + " right");
    }
}
