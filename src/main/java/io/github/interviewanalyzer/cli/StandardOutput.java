package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;

/** All results one after the other on standard output. */
record StandardOutput(OutputStream out) implements OnePlace {

    @Override
    public String name() {
        return "standard output";
    }

    @Override
    public void append(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
    }

    @Override
    public void complete() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
