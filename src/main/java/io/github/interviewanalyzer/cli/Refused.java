package io.github.interviewanalyzer.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What a run refused; made by {@link Batch}.
 *
 * @param lines a line for each file
 * @param files how many files there were
 * @param stopped whether the first refusal ended the run
 */
record Refused(List<String> lines, int files, boolean stopped) {

    boolean none() {
        return lines.isEmpty();
    }

    /** Whether nothing is left to make a result of. */
    boolean all() {
        return !none() && (stopped || lines.size() == files);
    }

    /** Tells a person and gives the exit code. */
    int told(PrintWriter err) {
        lines.forEach(line -> err.println("interview-analyzer: " + line));
        if (files > 1 && !none()) {
            String sum =
                    stopped
                            ? "stopped at the first of %2$d files that was refused"
                            : "%d of %d files were refused";
            err.println(
                    "interview-analyzer: " + String.format(Locale.ROOT, sum, lines.size(), files));
        }
        err.flush();
        return none() ? 0 : 1;
    }
}
