package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files to read and how they are written; used by {@link Parse} and {@link Analyze}. */
final class Input {

    /** As many bytes as the longest text that the parser takes can have in any charset. */
    static final int BYTES = 4 * Limits.DEFAULT.characters();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = {
                "The interviews: files, folders, zip archives, patterns such as "
                        + "\"2024/**.txt\"; "
                        + "- reads standard input."
            })
    private List<String> files = List.of();

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description = {
                "The charset that the interview is written in. If not said, "
                        + "UTF-8, or for html what the page says itself."
            })
    private @Nullable Charset charset;

    @Option(
            names = "--form",
            paramLabel = "FORM",
            description = {
                "text (Markdown too), html, webvtt or subrip. If not said, the "
                        + "ending of the file's name tells it, or its first bytes."
            })
    private Source.@Nullable Form form;

    Documents documents(InputStream standardInput) throws Exception {
        return Documents.of(files, standardInput, false);
    }

    /** The same with analyses in JSON among them. */
    Documents analyses(InputStream standardInput) throws Exception {
        return Documents.of(files, standardInput, true);
    }

    Interview read(Document document, byte[] bytes) {
        return new InterviewParser().parse(source(document, bytes));
    }

    private Source source(Document document, byte[] bytes) {
        Source.Form known = form;
        if (known == null) {
            known = Source.Form.of(document.relative().toString(), bytes);
        }
        if (known == Source.Form.HTML && charset == null) {
            return HtmlReader.read(HtmlReader.decode(bytes));
        }
        Source decoded = Source.decode(bytes, charset != null ? charset : StandardCharsets.UTF_8);
        return switch (known) {
            case TEXT -> decoded;
            case HTML -> HtmlReader.read(decoded);
            case WEBVTT -> Subtitles.webVtt(decoded);
            case SUBRIP -> Subtitles.subRip(decoded);
        };
    }

    static byte[] bytes(Document document) throws IOException {
        try (InputStream in = document.content().open()) {
            return bytes(in);
        }
    }

    /** Everything, or a refusal before more memory is taken than the parser would accept. */
    static byte[] bytes(InputStream in) throws IOException {
        return bytes(in, BYTES);
    }

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
