package io.github.interviewanalyzer.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of one analysis a line → a document for each line, none of which is read before it is its
 * turn; used by {@link Documents}.
 */
final class JsonLines {

    private JsonLines() {}

    static List<Document> documents(Path file, Path relative) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            long start = 0;
            long end = 0;
            int number = 1;
            for (int b = in.read(); b >= 0; b = in.read()) {
                end++;
                if (b == '\n') {
                    add(file, relative, number++, start, end, documents);
                    start = end;
                }
            }
            add(file, relative, number, start, end, documents);
        }
        return documents;
    }

    /** A line with more in it than its end. */
    private static void add(
            Path file, Path relative, int number, long start, long end, List<Document> documents) {
        if (end > start + 2) {
            documents.add(
                    new Document(file + ":" + number, relative, () -> open(file, start, end)));
        }
    }

    /** As much of the line as is taken, and one byte more of one that is refused. */
    private static InputStream open(Path file, long start, long end) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file).position(start)) {
            int length = (int) Math.min(end - start, Input.BYTES + 1L);
            return new ByteArrayInputStream(Channels.newInputStream(channel).readNBytes(length));
        }
    }
}
