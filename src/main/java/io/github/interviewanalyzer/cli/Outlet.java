package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/**
 * The name behind {@code -o} → what writes there, as it is with other tools: a file appears when it
 * is whole, a link stays and the file it leads to is replaced, a device or a pipe gets all as it
 * comes. Used by {@link Output}.
 */
final class Outlet {

    /** What stands for standard output. */
    private static final Set<String> STANDARD =
            Set.of("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1");

    /** So many links lead to one another at most; more of them are a ring. */
    private static final int LINKS = 40;

    private Outlet() {}

    static boolean standard(String name) {
        return STANDARD.contains(name);
    }

    /** Opens it. */
    static OnePlace open(Path file) throws IOException {
        Path place = file;
        for (int links = 0; Files.isSymbolicLink(place); links++) {
            if (links == LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            if (descriptor(place)) {
                return new Device(file, Files.newOutputStream(file, StandardOpenOption.APPEND));
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            return new Device(file, Files.newOutputStream(place, StandardOpenOption.WRITE));
        }
        requireFolder(place);
        return OneFile.open(file.toString(), place);
    }

    /** Whether a link is none to a file but what a program has open. */
    private static boolean descriptor(Path link) throws IOException {
        return folder(link).toRealPath().startsWith("/proc");
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().resolveSibling("");
    }

    private static void requireFolder(Path place) throws IOException {
        if (!Files.exists(folder(place))) {
            throw new FileSystemException(place.toString(), null, "no such folder");
        }
    }

    /** What is no file: it has no name that could appear later. */
    private record Device(Path file, OutputStream out) implements OnePlace {

        @Override
        public String name() {
            return file.toString();
        }

        @Override
        public void append(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void complete() {
            // All is there already.
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }
}
