package io.github.interviewanalyzer.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read; made by {@link Documents}, read by {@link Input}.
 *
 * @param path where it is, or null for standard input
 * @param relative the name of its results within a folder
 */
record Document(@Nullable Path path, Path relative) {

    static final Document STANDARD_INPUT = new Document(null, Path.of("standard-input"));

    /** What to call it before a person. */
    String name() {
        return path == null ? "standard input" : path.toString();
    }
}
