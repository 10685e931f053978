package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names on the command line → the files to read, in order: a folder stands for all interviews in
 * it, a pattern such as {@code "2024/**.txt"} for what it matches; used by {@link Input}.
 */
final class Documents {

    private static final List<String> ENDINGS =
            List.of(".txt", ".md", ".markdown", ".html", ".htm", ".xhtml", ".vtt", ".srt");

    private Documents() {}

    static List<Document> of(List<String> names) throws Exception {
        List<Document> documents = new ArrayList<>();
        for (String name : names) {
            documents.addAll(Refusal.named(name, () -> of(name, names.size() > 1)));
        }
        return documents;
    }

    private static List<Document> of(String name, boolean several) throws IOException {
        if (name.equals("-")) {
            return List.of(Document.STANDARD_INPUT);
        }
        int wild = wild(name);
        if (wild >= 0 && !Files.exists(Path.of(name))) {
            Path folder = Path.of(name.substring(0, name.lastIndexOf('/', wild) + 1));
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + name);
            return walk(folder, matcher::matches, several);
        }
        Path path = Path.of(name);
        return Files.isDirectory(path)
                ? walk(path, Documents::interview, several)
                : List.of(new Document(path, path.getFileName()));
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

    private static List<Document> walk(Path folder, Predicate<Path> wanted, boolean several)
            throws IOException {
        @Nullable Path above = several ? folder.getParent() : folder;
        try (Stream<Path> files = Files.walk(folder)) {
            List<Document> found =
                    files.filter(wanted)
                            .filter(Files::isRegularFile)
                            .sorted()
                            .map(file -> new Document(file, relative(above, file)))
                            .toList();
            if (found.isEmpty()) {
                throw new NoSuchFileException(folder.toString());
            }
            return found;
        }
    }

    private static Path relative(@Nullable Path above, Path file) {
        return above == null ? file : above.relativize(file);
    }

    private static boolean interview(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && ENDINGS.stream().anyMatch(name::endsWith);
    }
}
