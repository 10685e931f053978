package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/** Hands on what is read, so that an interrupt is noticed between two pieces of it. */
final class NoticingReader extends FilterReader {

    private final String where;

    /**
     * Reads on.
     *
     * @param where what is read, for the error
     */
    NoticingReader(Reader in, String where) {
        super(in);
        this.where = where;
    }

    /** Reads a file that is in memory. */
    NoticingReader(String file, String where) {
        this(new StringReader(file), where);
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        InterviewException.throwIfInterrupted(where);
        return in.read(into, from, length);
    }
}
