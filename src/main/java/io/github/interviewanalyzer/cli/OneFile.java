package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.Path;

/** All results one after the other in one file, which appears when it is whole. */
final class OneFile implements Destination {

    private final Path file;
    private final Part part;

    OneFile(Path file) {
        this.file = file;
        part = new Part(file.resolveSibling("." + file.getFileName() + ".part"));
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public void take(Document document, byte[] input, byte[] result) throws IOException {
        part.append(result);
    }

    @Override
    public void complete() throws IOException {
        part.append(new byte[0]);
        part.appear(file);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
