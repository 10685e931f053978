package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The library's jar: ours alone, under a name that modules can require. */
class LibraryJarIT {

    @Test
    void holds_our_classes_schemas_and_licence_and_nothing_of_others() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("library.jar"))) {
            assertThat(jar.stream().map(entry -> entry.getName()).filter(n -> !n.endsWith("/")))
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/interview-analyzer.properties",
                            "io/github/interviewanalyzer/io/interview-1.schema.json",
                            "io/github/interviewanalyzer/io/analysis-1.schema.json",
                            "io/github/interviewanalyzer/io/codebook-1.schema.json")
                    .allMatch(
                            name ->
                                    name.startsWith("io/github/interviewanalyzer/")
                                            || name.startsWith("META-INF/"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name"))
                    .isEqualTo("io.github.interviewanalyzer");
        }
    }
}
