package io.github.interviewanalyzer;

import io.github.interviewanalyzer.interview.Interview;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the project as they were built, without those of tests. */
final class MainClasses {

    private MainClasses() {}

    /** All of them, nested ones too, those of the command line as well. */
    static List<Class<?>> all() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root =
                Path.of(
                        Interview.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        List<Class<?>> types = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                String name = root.relativize(file).toString().replace('/', '.');
                if (name.endsWith(".class") && !name.endsWith("package-info.class")) {
                    types.add(Class.forName(name.substring(0, name.length() - 6)));
                }
            }
        }
        return types;
    }
}
