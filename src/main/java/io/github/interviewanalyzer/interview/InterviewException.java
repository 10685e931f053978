package io.github.interviewanalyzer.interview;

import java.util.Objects;

/**
 * The one family of errors of this library, besides {@link NullPointerException} for a null
 * argument: what was refused, where, and what to do. The message is built of constants, names of
 * limits and numbers, never of an interview's text.
 *
 * <p>Example: {@code LIMIT at characters: 20000000 where 16777216 are allowed; raise
 * Limits.characters or split the text}.
 */
public class InterviewException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of thing was refused. */
    public enum Code {
        /** Something is longer or more than {@link Limits} allows. */
        LIMIT,
        /** Bytes that are not text in the charset said. */
        ENCODING,
        /** A codebook that cannot be used. */
        CODEBOOK,
        /** A language model that is missing, damaged or another one. */
        MODEL,
        /** JSON that is not what it should be. */
        JSON,
        /** The thread was interrupted; its flag is still set. */
        INTERRUPTED
    }

    /** What kind of thing was refused; never null. */
    private final Code code;

    /** The place in words. */
    private final String where;

    /**
     * Makes an error.
     *
     * @param code what kind of thing was refused
     * @param where the place, such as {@code byte 17} or {@code /themes/4/cues/2}
     * @param message what is wrong and what to do, without any text of an interview
     */
    public InterviewException(Code code, String where, String message) {
        super(code + " at " + where + ": " + Objects.requireNonNull(message, "message"));
        this.code = Objects.requireNonNull(code, "code");
        this.where = Objects.requireNonNull(where, "where");
    }

    /**
     * Gives the kind of error, for programs.
     *
     * @return the code, never null
     */
    public Code code() {
        return code;
    }

    /**
     * Gives the place, in the words of the message.
     *
     * @return a byte, a limit's name, a JSON pointer with line and column; never null
     */
    public String where() {
        return where;
    }

    /**
     * Notices an interrupt between two pieces of work.
     *
     * @param where the step that stopped
     * @throws InterviewException with {@link Code#INTERRUPTED} if the thread is interrupted; the
     *     flag stays set
     */
    public static void throwIfInterrupted(String where) {
        Objects.requireNonNull(where, "where");
        if (Thread.currentThread().isInterrupted()) {
            throw new InterviewException(
                    Code.INTERRUPTED,
                    where,
                    "the thread was interrupted; call again to start over");
        }
    }
}
