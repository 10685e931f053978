package io.github.interviewanalyzer.cli;

import java.io.OutputStream;

/** Data on its way to standard output; used by {@link Parse} and {@link Analyze}. */
final class Output {

    private Output() {}

    static void write(byte[] bytes, OutputStream out) throws Exception {
        Refusal.named(
                "standard output",
                () -> {
                    out.write(bytes);
                    out.flush();
                    return bytes;
                });
    }
}
