package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names on the command line → the texts to read, in order: a folder stands for all interviews in
 * it, a zip archive too, a pattern such as {@code "2024/**.txt"} for what it matches; used by
 * {@link Input}.
 */
final class Documents implements Iterable<Document>, AutoCloseable {

    private static final List<String> ENDINGS =
            List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".vtt", ".srt");

    private static final List<String> ANALYSES = List.of(".json", ".jsonl");

    private final InputStream standardInput;
    private final boolean several;
    private final boolean analyses;
    private final List<Document> all = new ArrayList<>();
    private final List<Archive> archives = new ArrayList<>();

    private Documents(InputStream standardInput, boolean several, boolean analyses) {
        this.standardInput = standardInput;
        this.several = several;
        this.analyses = analyses;
    }

    /**
     * Finds them.
     *
     * @param analyses whether files in JSON are analyses to read, too
     */
    static Documents of(List<String> names, InputStream standardInput, boolean analyses)
            throws Exception {
        Documents documents = new Documents(standardInput, names.size() > 1, analyses);
        for (String name : names) {
            Refusal.named(name, () -> documents.add(name));
        }
        return documents;
    }

    private boolean add(String name) throws IOException {
        if (name.equals("-")) {
            return all.add(
                    new Document("standard input", Path.of("standard-input"), () -> standardInput));
        }
        int wild = wild(name);
        if (wild >= 0 && !Files.exists(Path.of(name))) {
            Path folder = Path.of(name.substring(0, name.lastIndexOf('/', wild) + 1));
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
            return walk(folder, matcher::matches);
        }
        Path path = Path.of(name);
        if (Files.isDirectory(path)) {
            return walk(path, file -> named(file, this::wanted) || archive(file));
        }
        Path relative = path.getFileName();
        return archive(path) ? unpack(path, several ? relative : Path.of("")) : add(path, relative);
    }

    private boolean add(Path path, Path relative) throws IOException {
        return (analyses && named(path, name -> name.endsWith(".jsonl")) && Files.exists(path))
                ? all.addAll(JsonLines.documents(path, relative))
                : all.add(
                        new Document(path.toString(), relative, () -> Files.newInputStream(path)));
    }

    /** Where the first sign of a pattern stands, or -1. */
    private static int wild(String name) {
        for (int i = 0; i < name.length(); i++) {
            if ("*?[{".indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean walk(Path folder, Predicate<Path> wanted) throws IOException {
        @Nullable Path above = several ? folder.getParent() : folder;
        List<Path> found;
        try (Stream<Path> files = Files.walk(folder)) {
            found = files.filter(wanted).filter(Files::isRegularFile).sorted().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (found.isEmpty()) {
            throw new NoSuchFileException(folder.toString());
        }
        for (Path file : found) {
            Path relative = above == null ? file : above.relativize(file);
            if (archive(file)) {
                unpack(file, relative);
            } else {
                add(file, relative);
            }
        }
        return true;
    }

    /** An archive that cannot be read is one bad file, as one in it is. */
    private boolean unpack(Path file, Path relative) {
        try {
            Archive archive = Archive.open(file);
            archives.add(archive);
            return all.addAll(archive.documents(relative, this::wanted));
        } catch (IOException | RuntimeException e) {
            return all.add(
                    new Document(
                            file.toString(),
                            relative,
                            () -> {
                                throw e;
                            }));
        }
    }

    private static boolean archive(Path file) {
        return named(file, name -> name.endsWith(".zip"));
    }

    private static boolean named(Path file, Predicate<String> wanted) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && wanted.test(name);
    }

    private boolean wanted(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith) || (analyses && json(name));
    }

    private static boolean json(String name) {
        return ANALYSES.stream().anyMatch(name::endsWith);
    }

    /** Whether a name says that the file is JSON. */
    static boolean json(Path file) {
        return named(file, Documents::json);
    }

    int size() {
        return all.size();
    }

    @Override
    public Iterator<Document> iterator() {
        return all.iterator();
    }

    void requireNamesApart() throws Exception {
        Set<Path> names = new HashSet<>();
        for (Document document : all) {
            if (!names.add(document.relative())) {
                throw Refusal.of(
                        document.name(),
                        new IOException("two results would have the name " + document.relative()));
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Archive archive : archives) {
            archive.close();
        }
    }
}
