package io.github.interviewanalyzer.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip archive that is the same for the same content: without times, and with files as they are,
 * for what a packer makes of bytes depends on the platform; used by {@link RefiProject}.
 */
final class StoredZip {

    /**
     * A clock would make each archive another. In the first month that an archive can name Java
     * adds the moment in the machine's own zone.
     */
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Writes the bytes of a file, the same each time. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** How many bytes went through. */
    private static final class Count extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
        }
    }

    private final ZipOutputStream zip;

    /** Onto a stream, which stays open. */
    StoredZip(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Adds a file; its content is written twice, for its size and hash stand before it. */
    void add(String name, Content content) throws IOException {
        Count count = new Count();
        CheckedOutputStream sum = new CheckedOutputStream(count, new CRC32());
        content.write(sum);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(count.bytes);
        entry.setCrc(sum.getChecksum().getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.write(zip);
        zip.closeEntry();
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
