package io.github.interviewanalyzer.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;

/**
 * Optional. Needs {@code me.tongfei:progressbar} on the class path. A bar that grows, with rate and
 * time left, and goes away at the end.
 */
final class ProgressBars implements Progress {

    private static final int EVERY_MILLISECONDS = 200;

    private final Line line;
    private final ProgressBar bar;

    ProgressBars(int files, int width, PrintWriter err) {
        line = new Line(width, err);
        bar =
                new ProgressBarBuilder()
                        .setTaskName("interviews")
                        .setInitialMax(files)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(EVERY_MILLISECONDS)
                        .showSpeed()
                        .setConsumer(line)
                        .build();
    }

    @Override
    public void step() {
        bar.step();
    }

    @Override
    public void close() {
        bar.close();
        // Not left to the bar, which forgets its line if it ends before it was first drawn.
        line.clear();
    }

    /** The line of a terminal that is written again and again. */
    private record Line(int width, PrintWriter err) implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return width - 1;
        }

        @Override
        public void accept(String bar) {
            err.print('\r' + bar);
            err.flush();
        }

        @Override
        public void clear() {
            err.print('\r' + " ".repeat(width - 1) + '\r');
            err.flush();
        }

        @Override
        public void close() {
            // It is cleared when the bar is done.
        }
    }
}
