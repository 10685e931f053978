package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, one file, or a folder with a file each. A file appears when it
 * is whole, under another name before; used by {@link Batch}.
 */
final class Destination {

    private final OutputStream standardOutput;
    private final @Nullable Path folder;
    private final @Nullable Path file;
    private final String ending;

    private Destination(
            OutputStream standardOutput,
            @Nullable Path folder,
            @Nullable Path file,
            String ending) {
        this.standardOutput = standardOutput;
        this.folder = folder;
        this.file = file;
        this.ending = ending;
    }

    /**
     * Tells a folder from a file: one that is there, or a name that ends like one.
     *
     * @param name what the user said, or null for standard output
     * @param ending what results end with in a folder, such as {@code .json}
     */
    static Destination of(@Nullable String name, String ending, OutputStream standardOutput) {
        if (name == null) {
            return new Destination(standardOutput, null, null, ending);
        }
        Path path = Path.of(name);
        boolean isFolder = Files.isDirectory(path) || name.endsWith("/") || name.endsWith("\\");
        return isFolder
                ? new Destination(standardOutput, path, null, ending)
                : new Destination(standardOutput, null, path, ending);
    }

    /** What to call it before a person. */
    String name() {
        return folder != null
                ? folder.toString()
                : file != null ? file.toString() : "standard output";
    }

    /** Whether each result is a file of its own. */
    boolean separate() {
        return folder != null;
    }

    /** A stream for all results, one after the other. */
    OutputStream open() throws IOException {
        return file == null ? standardOutput : part(file);
    }

    /** All is written. */
    void close(OutputStream all) throws IOException {
        all.flush();
        if (file != null) {
            all.close();
            appear(file);
        }
    }

    /** Nothing of it shall appear. */
    void abandon(OutputStream all) throws IOException {
        if (file != null) {
            all.close();
            Files.deleteIfExists(hidden(file));
        }
    }

    Path place(Document document) {
        return Objects.requireNonNull(folder).resolve(document.relative() + ending);
    }

    void write(Document document, byte[] bytes) throws IOException {
        Path place = place(document);
        Path parent = place.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (OutputStream out = part(place)) {
            out.write(bytes);
        } catch (IOException e) {
            Files.deleteIfExists(hidden(place));
            throw e;
        }
        appear(place);
    }

    private static OutputStream part(Path file) throws IOException {
        return Files.newOutputStream(
                hidden(file),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    private static void appear(Path file) throws IOException {
        Files.move(
                hidden(file),
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path hidden(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".part");
    }
}
