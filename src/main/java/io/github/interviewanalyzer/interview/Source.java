package io.github.interviewanalyzer.interview;

import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is parsed: a text and what is known about it.
 *
 * <p>{@code Source.of("GT: Why?\nKim: Because.")} or {@code Source.decode(bytes, UTF_8)} take a
 * text as it is; the readers of other forms make the text and keep what their form knew besides.
 * Safe for use by many threads.
 *
 * @param text the text that is read, a byte-order mark included; may be empty
 * @param form how the file was written
 * @param sha256 SHA-256 of the bytes that were read, or of the file in UTF-8 if it came as a
 *     string; 64 small hexadecimal digits
 * @param marks what the form said about pieces of the text, in order of their beginning; empty for
 *     plain text, whose notation is part of the text
 * @param times when pieces of the text were said, in order of place; empty if the form has no times
 * @param places where the pieces of the text stood in the file, in order of place; empty if the
 *     text is the file as it is
 */
public record Source(
        String text,
        Form form,
        String sha256,
        List<Mark> marks,
        List<Timing> times,
        List<Place> places)
        implements Serializable {

    /** How a text was written. */
    public enum Form {
        /** Plain text, Markdown included: offsets are those of the file. */
        TEXT,
        /** A page of the web. */
        HTML,
        /** Subtitles in WebVTT. */
        WEBVTT,
        /** Subtitles in SubRip, {@code .srt}. */
        SUBRIP;

        /**
         * Tells the form of a file by the ending of its name, else by its beginning.
         *
         * @param name the file's name, such as {@code talk.vtt}; may be empty
         * @param bytes the file, or its first bytes
         * @return the form; {@link #TEXT} if neither shows another
         */
        public static Form of(String name, byte[] bytes) {
            return Forms.of(
                    Objects.requireNonNull(name, "name"), Objects.requireNonNull(bytes, "bytes"));
        }
    }

    /**
     * What the form said about a piece of the text: {@code <b>Kim:</b>} is {@code STRONG} over
     * {@code "Kim:"}.
     *
     * @param kind what it said
     * @param span the piece, never empty
     * @param value the level of a heading from {@code "1"} to {@code "6"}, the name of a voice, the
     *     name of a style; null for the others
     */
    public record Mark(Kind kind, Span span, @Nullable String value) implements Serializable {

        /** What a form can say about a piece of its text. */
        public enum Kind {
            /** Set in bold. */
            STRONG,
            /** Set in italics. */
            EMPHASIS,
            /** A heading; the value is its level. */
            HEADING,
            /** An item of a list. */
            ITEM,
            /** A quotation set apart from the text. */
            QUOTE,
            /** Stands under a picture. */
            CAPTION,
            /** The name of a voice, which the reader wrote before its words; the value too. */
            VOICE,
            /** A paragraph with a style of its own; the value is the style's name. */
            STYLE
        }

        /**
         * Checks that the piece is not empty.
         *
         * @throws IllegalArgumentException if the span is empty
         */
        public Mark {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
            if (span.length() == 0) {
                throw new IllegalArgumentException("empty mark at " + span.start());
            }
        }
    }

    /**
     * When a piece of the text was said.
     *
     * @param span the piece
     * @param time when, from the beginning of the recording
     */
    public record Timing(Span span, Interview.Time time) implements Serializable {
        /** Checks that nothing is missing. */
        public Timing {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(time, "time");
        }
    }

    /**
     * Where a piece of the text stood in the file. Pieces as long as their place are the same
     * characters; others stand for their place as a whole, as {@code "&"} for <code>"&amp;amp;"
     * </code>.
     *
     * @param span the piece of the text, never empty
     * @param file where it stood: UTF-16 code units from the beginning of the decoded file
     */
    public record Place(Span span, Span file) implements Serializable {
        /**
         * Checks that the piece is not empty.
         *
         * @throws IllegalArgumentException if the span is empty
         */
        public Place {
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(file, "file");
            if (span.length() == 0) {
                throw new IllegalArgumentException("empty place at " + span.start());
            }
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if marks, times or places are out of order or lie outside of
     *     the text
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     */
    public Source {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(sha256, "sha256");
        marks = List.copyOf(Objects.requireNonNull(marks, "marks"));
        times = List.copyOf(Objects.requireNonNull(times, "times"));
        places = List.copyOf(Objects.requireNonNull(places, "places"));
        Consistency.checkSource(text, marks, times, places);
    }

    /**
     * Takes plain text or Markdown as it is.
     *
     * @param text the text, may be empty
     * @return the source
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     */
    public static Source of(String text) {
        Objects.requireNonNull(text, "text");
        return plain(text, Digest.of(text));
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
        return plain(out.flip().toString(), Digest.of(bytes));
    }

    private static Source plain(String text, String sha256) {
        return new Source(text, Form.TEXT, sha256, List.of(), List.of(), List.of());
    }

    /**
     * Gives what an interview keeps of the source.
     *
     * @return form, hash and places
     */
    public Interview.Origin origin() {
        return new Interview.Origin(form, sha256, places);
    }
}
