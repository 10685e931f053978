package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * What a folder of results remembers: for each result that is whole one line, the hash of its name,
 * of what it was made from and of itself. Lines stand in the order of the results, so that a run
 * that was cut off and taken up again leaves the same file as one that was not. One run at a time
 * has it. Used by {@link Folder}.
 */
final class Journal implements AutoCloseable {

    private static final int LINE = 65;

    private final FileChannel file;
    private final byte[] settings;
    private final Set<String> lines = new HashSet<>();

    private Journal(FileChannel file, byte[] settings) {
        this.file = file;
        this.settings = settings;
    }

    /**
     * Opens what a folder remembers.
     *
     * @param settings all that results depend on besides their input
     * @param resume whether what was done before counts; if not, it is forgotten
     */
    static Journal open(Path path, String settings, boolean resume) throws IOException {
        FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        try {
            if (!Part.locked(file)) {
                throw new IOException("another run writes to this folder");
            }
            Journal journal = new Journal(file, sha256(settings.getBytes(StandardCharsets.UTF_8)));
            journal.read(resume);
            return journal;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    /** A line that was cut off is none. */
    private void read(boolean resume) throws IOException {
        long whole = resume ? file.size() / LINE : 0;
        file.truncate(whole * LINE);
        ByteBuffer line = ByteBuffer.allocate(LINE);
        for (long i = 0; i < whole; i++) {
            line.clear();
            while (line.hasRemaining() && file.read(line) >= 0) {
                // Reads on until the line is whole.
            }
            lines.add(new String(line.array(), 0, LINE - 1, StandardCharsets.US_ASCII));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether that very result was made from that very input by the same settings. */
    boolean knows(String name, byte[] input, byte[] result) {
        return lines.contains(line(name, input, result));
    }

    /** Remembers a result; from one thread. */
    void add(String name, byte[] input, byte[] result) throws IOException {
        String line = line(name, input, result);
        if (!lines.contains(line)) {
            ByteBuffer bytes = ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
        }
    }

    private String line(String name, byte[] input, byte[] result) {
        MessageDigest all = digest();
        all.update(settings);
        all.update(sha256(name.getBytes(StandardCharsets.UTF_8)));
        all.update(input);
        all.update(sha256(result));
        return HexFormat.of().formatHex(all.digest());
    }

    static byte[] sha256(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has it.
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
