package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file for each result in one folder, each of which appears when it is whole. A hidden folder in
 * it holds the file that is being written and the {@link Journal} of those that are done.
 */
final class Folder implements Destination {

    private static final String OWN = ".interview-analyzer";

    private final Path folder;
    private final String ending;
    private final Journal journal;
    private final Part part;

    private Folder(Path folder, String ending, Journal journal, Part part) {
        this.folder = folder;
        this.ending = ending;
        this.journal = journal;
        this.part = part;
    }

    /**
     * Opens it for one run.
     *
     * @param ending what results end with, such as {@code .json}
     * @param settings all that results depend on besides their input
     * @param resume whether what was done before counts
     */
    static Folder open(Path folder, String ending, String settings, boolean resume)
            throws IOException {
        Path own = Files.createDirectories(folder.resolve(OWN));
        Journal journal = Journal.open(own.resolve("journal"), settings, resume);
        Path part = own.resolve("part");
        Files.deleteIfExists(part);
        return new Folder(folder, ending, journal, new Part(part));
    }

    @Override
    public String name() {
        return folder.toString();
    }

    private String relative(Document document) {
        return document.relative() + ending;
    }

    @Override
    public boolean has(Document document, byte[] input) throws IOException {
        if (journal.isEmpty()) {
            return false;
        }
        try {
            byte[] result = Files.readAllBytes(folder.resolve(relative(document)));
            return journal.knows(relative(document), input, result);
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void take(Document document, byte[] input, byte[] result) throws Exception {
        Path place = folder.resolve(relative(document));
        try {
            Files.createDirectories(place.toAbsolutePath().getParent());
        } catch (FileSystemException e) {
            throw nameless(place, e);
        }
        part.append(result, 0, result.length);
        try {
            part.appear(place);
        } catch (FileSystemException e) {
            throw nameless(place, e);
        }
        journal.add(relative(document), input, result);
    }

    /** A name that the folder cannot have is no reason to stop the others. */
    private static Refusal nameless(Path place, FileSystemException e) throws Exception {
        return Refusal.of(place.toString(), e);
    }

    @Override
    public void complete() {
        // Each result is there already.
    }

    @Override
    public void close() throws IOException {
        part.close();
        journal.close();
    }
}
