package io.github.interviewanalyzer.io;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes that are written one after the other and then read; used by {@link RefiProject}. */
interface Spool extends Closeable {

    /** Where they are written, behind all before; asked for anew after reading. */
    OutputStream out() throws IOException;

    /**
     * All that was written, from its beginning; nothing is written while it is read. The spool
     * alone is closed.
     */
    InputStream in() throws IOException;

    /** In memory. */
    static Spool memory() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return new Spool() {
            @Override
            public OutputStream out() {
                return bytes;
            }

            @Override
            public InputStream in() {
                return new ByteArrayInputStream(bytes.toByteArray());
            }

            @Override
            public void close() {
                // Memory needs none.
            }
        };
    }

    /** In a temporary file, which goes with the process however that ends. */
    static Spool file() throws IOException {
        Path path = Files.createTempFile("interview-analyzer", null);
        FileChannel file =
                FileChannel.open(
                        path,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.DELETE_ON_CLOSE);
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(file));
        return new Spool() {
            @Override
            public OutputStream out() throws IOException {
                file.position(file.size());
                return out;
            }

            @Override
            public InputStream in() throws IOException {
                out.flush();
                return Channels.newInputStream(file.position(0));
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }
}
