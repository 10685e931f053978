package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Output that may be a pipe to another program, such as {@code head}, which has read enough at some
 * time: that is the end of the work but no fault. Used by {@link Main}.
 */
final class PipeOutput extends OutputStream {

    /** Nobody reads what is written. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1L;

        Closed(IOException cause) {
            super(cause);
        }
    }

    private final OutputStream out;

    PipeOutput(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw closed(e) ? new Closed(e) : e;
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    /** Java has no other word for it than that of the platform: "Broken pipe". */
    private static boolean closed(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
