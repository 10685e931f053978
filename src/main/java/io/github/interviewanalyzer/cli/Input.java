package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The file to read and how it is written; used by {@link Parse} and {@link Analyze}. */
final class Input {

    /** As many bytes as the longest text that the parser takes can have in any charset. */
    private static final int BYTES = 4 * Limits.DEFAULT.characters();

    @Parameters(paramLabel = "FILE", description = "The interview; - reads standard input.")
    private String file = "-";

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            defaultValue = "UTF-8",
            description =
                    "The charset that the interview is written in; ${DEFAULT-VALUE} if not said.")
    private Charset charset = Charset.defaultCharset();

    String name() {
        return file.equals("-") ? "standard input" : file;
    }

    Interview read(InputStream standardInput) throws Exception {
        return Refusal.named(
                name(),
                () -> new InterviewParser().parse(Source.decode(bytes(standardInput), charset)));
    }

    private byte[] bytes(InputStream standardInput) throws IOException {
        if (file.equals("-")) {
            return bytes(standardInput, BYTES);
        }
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            return bytes(in, BYTES);
        }
    }

    /** Everything, or a refusal before more memory is taken than the parser would accept. */
    static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most);
        if (bytes.length == most && in.read() >= 0) {
            throw new InterviewException(
                    InterviewException.Code.LIMIT,
                    "bytes",
                    "more than " + most + "; split the text");
        }
        return bytes;
    }
}
