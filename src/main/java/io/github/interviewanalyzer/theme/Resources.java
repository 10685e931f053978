package io.github.interviewanalyzer.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What lies in the library's jar; asked by InterviewAnalyzer and Codebook. */
final class Resources {

    private static final String VERSION = "META-INF/interview-analyzer.properties";

    private Resources() {}

    /** The library's name and the version that the build wrote into the jar. */
    static String library() {
        String line = text(Resources.class.getClassLoader(), VERSION).strip();
        return "interview-analyzer " + line.substring("version=".length());
    }

    static String codebook(String id) {
        String folder = Resources.class.getPackageName().replace('.', '/');
        return text(Resources.class.getClassLoader(), folder + '/' + id + ".json");
    }

    static String text(ClassLoader loader, String name) {
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
