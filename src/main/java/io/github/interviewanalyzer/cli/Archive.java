package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip archive → the texts in it, in the order of their names, opened where they lie and never
 * unpacked to the disk; used by {@link Documents}.
 *
 * <p>Archives come from strangers: what one says of its sizes is bounded and held to, and no name
 * in it leads out of a folder.
 */
final class Archive implements AutoCloseable {

    private static final int ENTRIES = 1 << 20;

    /** So many times its own size an archive may have unpacked: text has ten, a bomb thousands. */
    private static final int RATIO = 100;

    /** Below that no ratio counts. */
    private static final long SMALL = 1L << 26;

    private final Path file;
    private final ZipFile zip;

    private Archive(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        return new Archive(file, new ZipFile(file.toFile()));
    }

    /**
     * What is in it.
     *
     * @param above where names in the archive stand under
     * @param wanted which names, in small letters
     */
    List<Document> documents(Path above, Predicate<String> wanted) throws IOException {
        if (zip.size() > ENTRIES) {
            throw limit("more than " + ENTRIES + " entries; split the archive");
        }
        List<ZipEntry> entries =
                zip.stream()
                        .filter(entry -> visible(entry.getName(), wanted))
                        .map(ZipEntry.class::cast)
                        .sorted((a, b) -> a.getName().compareTo(b.getName()))
                        .toList();
        if (entries.isEmpty()) {
            throw new ZipException("no interview is in it");
        }
        long most = Math.max(SMALL, RATIO * Files.size(file));
        for (ZipEntry entry : entries) {
            if (entry.getSize() < 0 || entry.getSize() > most) {
                throw limit("unpacks to more than " + RATIO + " times its size; unpack it first");
            }
            most -= entry.getSize();
        }
        return entries.stream().map(entry -> document(entry, above)).toList();
    }

    private static InterviewException limit(String message) {
        return new InterviewException(InterviewException.Code.LIMIT, "archive", message);
    }

    /** The name of a folder ends with a slash: behind it is nothing to be wanted. */
    private static boolean visible(String name, Predicate<String> wanted) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return !last.startsWith(".") && wanted.test(last.toLowerCase(Locale.ROOT));
    }

    private Document document(ZipEntry entry, Path above) {
        String name = file + "!/" + entry.getName();
        return new Document(name, above.resolve(inside(entry.getName())), () -> open(entry));
    }

    /** The name of an entry as one that stays in its folder, on any platform. */
    static Path inside(String name) {
        Path path = Path.of("");
        StringTokenizer parts = new StringTokenizer(name, "/\\");
        while (parts.hasMoreTokens()) {
            String part = parts.nextToken();
            if (!part.equals(".") && !part.equals("..")) {
                path = path.resolve(plain(part) ? part : escaped(part));
            }
        }
        return path;
    }

    private static boolean plain(String part) {
        if (part.chars().anyMatch(Character::isISOControl)) {
            return false;
        }
        try {
            return Path.of(part).getRoot() == null;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String escaped(String part) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean kept = c > ' ' && c < 0x7F && "<>:\"|?*".indexOf(c) < 0;
            out.append(kept ? String.valueOf(c) : "_" + Integer.toHexString(c));
        }
        return out.toString();
    }

    /** No more than the archive says, and undamaged. */
    private InputStream open(ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = Input.bytes(in);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            if (bytes.length != entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw new ZipException("damaged");
            }
            return new ByteArrayInputStream(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
