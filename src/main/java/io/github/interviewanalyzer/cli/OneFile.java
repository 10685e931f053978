package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.Path;

/** All results one after the other in one file, which appears when it is whole. */
final class OneFile implements OnePlace {

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
    public void append(byte[] bytes, int offset, int length) throws IOException {
        part.append(bytes, offset, length);
    }

    @Override
    public void complete() throws IOException {
        part.append(new byte[0], 0, 0);
        part.appear(file);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
