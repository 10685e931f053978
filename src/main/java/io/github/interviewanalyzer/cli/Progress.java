package io.github.interviewanalyzer.cli;

/** Tells a person how far a run is, on standard error; stepped by {@link Batch}. */
interface Progress extends AutoCloseable {

    /** Nobody wants to know. */
    Progress NONE =
            new Progress() {
                @Override
                public void step() {
                    // Nothing to tell.
                }

                @Override
                public void close() {
                    // Nothing to end.
                }
            };

    /**
     * A bar on a terminal, a line every now and then elsewhere; nothing where there is one file, or
     * where the results that appear on the terminal tell it.
     *
     * @param files how many there are
     * @param shown whether results go to standard output
     */
    static Progress of(int files, boolean shown, Streams streams) {
        Terminal terminal = streams.terminal();
        if (files < 2 || (shown && terminal.output())) {
            return NONE;
        }
        return terminal.errors()
                ? new ProgressBars(files, terminal.screen().width(), streams.err())
                : new ProgressLines(files, streams.err(), System::nanoTime);
    }

    /** One more file is done. */
    void step();

    @Override
    void close();
}
