package io.github.interviewanalyzer.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** What this library calls itself in its results; asked by InterviewAnalyzer. */
final class Library {

    private static final String PROPERTIES = "META-INF/interview-analyzer.properties";

    private Library() {}

    /** Name and the version that the build wrote into the jar. */
    static String name() {
        ClassLoader loader = Library.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(PROPERTIES)) {
            Properties properties = new Properties();
            properties.load(Objects.requireNonNull(in, PROPERTIES));
            return "interview-analyzer " + properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
