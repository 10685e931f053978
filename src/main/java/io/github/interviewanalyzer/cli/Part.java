package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A file under another name until it is whole. Nothing of it stays if it does not get so far, be it
 * that something fails or that the machine is ended (Ctrl-C); what a killed machine left is removed
 * by the next. Used by {@link OneFile} and {@link Folder}.
 */
final class Part implements AutoCloseable {

    private final Path path;
    private final Thread atEnd = new Thread(this::stop);
    private @Nullable FileChannel file;
    private boolean left;
    private boolean stopped;

    Part(Path path) {
        this.path = path;
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    synchronized void append(byte[] bytes, int offset, int length) throws IOException {
        if (file == null) {
            file = begin();
            left = true;
        }
        ByteBuffer rest = ByteBuffer.wrap(bytes, offset, length);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }

    private FileChannel begin() throws IOException {
        requireRunning();
        FileChannel begun =
                FileChannel.open(
                        path,
                        Set.of(
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS));
        if (!locked(begun)) {
            begun.close();
            throw new IOException("another run writes to it");
        }
        return begun.truncate(0);
    }

    /** Whether this run alone has the file; the lock goes with the run, however that ends. */
    static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private void requireRunning() throws IOException {
        if (stopped) {
            throw new IOException("stopped");
        }
    }

    /** What was appended is whole and gets its name. */
    synchronized void appear(Path place) throws IOException {
        requireRunning();
        end();
        Files.move(
                path, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        left = false;
    }

    private void end() throws IOException {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private synchronized void remove() throws IOException {
        stopped = true;
        end();
        if (left) {
            Files.deleteIfExists(path);
        }
    }

    private void stop() {
        try {
            remove();
        } catch (IOException e) {
            // The machine ends, there is nobody to tell.
        }
    }

    /** What was appended and did not appear never will. */
    @Override
    public void close() throws IOException {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException e) {
            // The machine is ending already.
        }
    }
}
