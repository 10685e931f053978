package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Hands on what is written, so that an interrupt is noticed between two pieces of it. */
final class NoticingWriter extends FilterWriter {

    NoticingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        InterviewException.throwIfInterrupted("output");
        out.write(one);
    }

    @Override
    public void write(char[] units, int from, int length) throws IOException {
        InterviewException.throwIfInterrupted("output");
        out.write(units, from, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        InterviewException.throwIfInterrupted("output");
        out.write(text, from, length);
    }
}
