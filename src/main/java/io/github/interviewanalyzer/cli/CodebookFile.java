package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.io.CodebookFiles;
import io.github.interviewanalyzer.io.CodebookFiles.Reading;
import io.github.interviewanalyzer.theme.Codebook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A codebook by the name that a person gives it: the id of one that comes along, or a file in JSON,
 * or of other tools by its ending; used by {@link Themes} and {@link Codebooks}.
 */
final class CodebookFile {

    /** As many bytes as a codebook may have: a million phrases. */
    private static final int BYTES = 1 << 28;

    private CodebookFile() {}

    static Reading read(String name, String language) throws Exception {
        return Refusal.named(name, () -> open(name, language));
    }

    private static Reading open(String name, String language) throws IOException {
        Path file = Path.of(name);
        if (Codebook.bundled().contains(name) && !Files.exists(file)) {
            return new Reading(Codebook.bundled(name), List.of());
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = Input.bytes(in, BYTES);
        } catch (NoSuchFileException e) {
            if (name.contains(".")) {
                throw e;
            }
            String others = String.join(", ", Codebook.bundled());
            throw new FileSystemException(
                    name, null, "no such file, nor does it come along as " + others + " do");
        }
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".yml") || small.endsWith(".yaml")) {
            return CodebookFiles.readQuanteda(text(bytes), id(file), language);
        }
        if (small.endsWith(".dic")) {
            return CodebookFiles.readLiwc(text(bytes), id(file), language);
        }
        if (small.endsWith(".qdc")) {
            return CodebookFiles.readRefi(text(bytes), id(file), language);
        }
        return new Reading(Codebook.read(bytes), List.of());
    }

    private static String text(byte[] bytes) {
        return Source.decode(bytes, StandardCharsets.UTF_8).text();
    }

    /** The file's name as an id: small letters and digits, hyphens for everything else. */
    private static String id(Path file) {
        String name = file.getFileName().toString();
        StringBuilder id = new StringBuilder();
        for (char c : name.substring(0, name.lastIndexOf('.')).toCharArray()) {
            char small = Character.toLowerCase(c);
            boolean kept = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
            if (kept) {
                id.append(small);
            } else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        if (!id.isEmpty() && id.charAt(id.length() - 1) == '-') {
            id.setLength(id.length() - 1);
        }
        return id.isEmpty() ? "codebook" : id.toString();
    }
}
