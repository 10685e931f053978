package io.github.interviewanalyzer.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * One text to read; made by {@link Documents}, read by {@link Input}.
 *
 * @param name what to call it before a person
 * @param relative the name of its results within a folder
 * @param content opens it
 */
record Document(String name, Path relative, Content content) {

    /** Where the bytes come from. */
    interface Content {
        InputStream open() throws IOException;
    }
}
