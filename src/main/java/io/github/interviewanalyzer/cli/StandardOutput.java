package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;

/** All results one after the other on standard output. */
record StandardOutput(OutputStream out) implements Destination {

    @Override
    public String name() {
        return "standard output";
    }

    @Override
    public void take(Document document, byte[] input, byte[] result) throws IOException {
        out.write(result);
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
