package io.github.interviewanalyzer.cli;

import java.io.IOException;

/**
 * Where results go, in order and from one thread; made by {@link Output}, used by {@link Results}.
 */
interface Destination extends AutoCloseable {

    /** What to call it before a person. */
    String name();

    /** Whether that document was done before with the same result; from any thread. */
    default boolean has(Document document, byte[] input) throws Exception {
        return false;
    }

    /**
     * Takes a result.
     *
     * @param input hash of what it was made from
     */
    void take(Document document, byte[] input, byte[] result) throws Exception;

    /** All results were taken. */
    void complete() throws IOException;

    /** Nothing comes any more; what is not complete does not appear. */
    @Override
    void close() throws IOException;
}
