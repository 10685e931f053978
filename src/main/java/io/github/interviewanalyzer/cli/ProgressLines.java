package io.github.interviewanalyzer.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Every ten seconds a line: how many files are done, how fast, how long the others take. */
final class ProgressLines implements Progress {

    private static final long EVERY = Duration.ofSeconds(10).toNanos();
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final int files;
    private final PrintWriter err;
    private final LongSupplier clock;
    private final long begin;
    private long told;
    private int done;

    ProgressLines(int files, PrintWriter err, LongSupplier clock) {
        this.files = files;
        this.err = err;
        this.clock = clock;
        begin = clock.getAsLong();
        told = begin;
    }

    @Override
    public void step() {
        done++;
        long now = clock.getAsLong();
        if (now - told >= EVERY && done < files) {
            told = now;
            long rate = Math.max(1, done * SECOND / (now - begin));
            long left = Math.round((double) (now - begin) / done * (files - done) / SECOND);
            err.println(
                    String.format(
                            Locale.ROOT,
                            "interview-analyzer: %d of %d files, %d a second, %d:%02d:%02d left",
                            done,
                            files,
                            rate,
                            left / 3600,
                            left / 60 % 60,
                            left % 60));
        }
    }

    @Override
    public void close() {
        // Each line is complete.
    }
}
