package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.Path;

/** All results one after the other in one file, which appears when it is whole. */
final class OneFile implements OnePlace {

    private final String name;
    private final Path file;
    private final Part part;

    private OneFile(String name, Path file, Part part) {
        this.name = name;
        this.file = file;
        this.part = part;
    }

    /**
     * Begins it, so that what cannot be written is told before the work.
     *
     * @param name what a person calls it
     * @param file the file itself, no link to it
     */
    static OneFile open(String name, Path file) throws IOException {
        Part part = new Part(file.resolveSibling("." + file.getFileName() + ".part"));
        OneFile opened = new OneFile(name, file, part);
        try {
            opened.append(new byte[0], 0, 0);
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void append(byte[] bytes, int offset, int length) throws IOException {
        part.append(bytes, offset, length);
    }

    @Override
    public void complete() throws IOException {
        part.appear(file);
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
