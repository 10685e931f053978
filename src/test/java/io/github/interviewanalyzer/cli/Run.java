package io.github.interviewanalyzer.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/**
 * One run of the command line.
 *
 * @param code the exit code
 * @param out what came on standard output, read as UTF-8
 * @param err what came on standard error
 */
public record Run(int code, String out, String err) {

    /**
     * Runs it without input.
     *
     * @param args the arguments
     * @return what it did
     */
    public static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static Run withInput(byte[] input, String... args) {
        return on(Terminal.NONE, input, args);
    }

    static Run on(Terminal terminal, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        int code =
                Main.run(
                        args,
                        new Streams(
                                new ByteArrayInputStream(input),
                                out,
                                new PrintWriter(err),
                                terminal));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString());
    }
}
