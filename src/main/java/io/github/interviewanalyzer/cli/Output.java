package io.github.interviewanalyzer.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Data on its way to standard output; used by {@link Parse} and {@link Analyze}. */
final class Output {

    private Output() {}

    static void write(String text, OutputStream out) throws Exception {
        Refusal.named(
                "standard output",
                () -> {
                    out.write(text.getBytes(StandardCharsets.UTF_8));
                    out.flush();
                    return text;
                });
    }
}
