package io.github.interviewanalyzer.interview;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * What is parsed: a text and what is known about it.
 *
 * <p>{@code Source.of("GT: Why?\nKim: Because.")} or {@code Source.decode(bytes, UTF_8)}. Safe for
 * use by many threads.
 *
 * @param text the text as it is, a byte-order mark included; may be empty
 * @param form how the text was written
 * @param sha256 SHA-256 of the bytes that were read, or of the text in UTF-8 if it came as a
 *     string; 64 small hexadecimal digits
 */
public record Source(String text, Form form, String sha256) implements Serializable {

    /** How a text was written. */
    public enum Form {
        /** Plain text, Markdown included: offsets are those of the file. */
        TEXT
    }

    /** Checks that nothing is missing. */
    public Source {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * Takes plain text or Markdown as it is.
     *
     * @param text the text, may be empty
     * @return the source
     */
    public static Source of(String text) {
        Objects.requireNonNull(text, "text");
        return new Source(text, Form.TEXT, sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Decodes the bytes of a file of plain text or Markdown, strictly: nothing is replaced.
     *
     * @param bytes the bytes of the file
     * @param charset the charset they are written in
     * @return the source
     * @throws InterviewException with code {@code ENCODING} and the offset of the first byte that
     *     is no text in that charset
     */
    public static Source decode(byte[] bytes, Charset charset) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(charset, "charset");
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out =
                CharBuffer.allocate(
                        Math.toIntExact(
                                (long) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte())
                                        + 1));
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        if (result.isError()) {
            throw new InterviewException(
                    InterviewException.Code.ENCODING,
                    "byte " + in.position(),
                    "not "
                            + charset.name()
                            + "; say which charset the text is in, or convert it to UTF-8");
        }
        return new Source(out.flip().toString(), Form.TEXT, sha256(bytes));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform is required to support SHA-256 (MessageDigest's documentation).
            throw new IllegalStateException(e);
        }
    }
}
