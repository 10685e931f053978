package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A destination that has all results one after the other; made by {@link Output}. */
interface OnePlace extends Destination {

    /** Takes what stands behind all that was taken. */
    void append(byte[] bytes, int offset, int length) throws IOException;

    @Override
    default void take(Document document, byte[] input, byte[] result) throws IOException {
        append(result, 0, result.length);
    }

    /** The same for those who write to a stream; its end is not that of the destination. */
    default OutputStream stream() {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                append(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                append(bytes, offset, length);
            }
        };
    }
}
