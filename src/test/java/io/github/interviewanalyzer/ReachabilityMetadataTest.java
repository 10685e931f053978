package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a native image has to be told: types that are found by reflection, files of the jars. */
class ReachabilityMetadataTest {

    private static final String ROOT = "io.github.interviewanalyzer";
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path FILE =
            RESOURCES.resolve(
                    "META-INF/native-image/"
                            + ROOT
                            + "/interview-analyzer/reachability-metadata.json");

    private static final Pattern CLASS = Pattern.compile("class=\"([^\"]++)\"");

    private final JsonNode metadata;

    ReachabilityMetadataTest() throws IOException {
        metadata = new ObjectMapper().readTree(FILE.toFile());
    }

    private Set<String> listed(String section, String property) {
        Set<String> listed = new TreeSet<>();
        metadata.get(section).forEach(entry -> listed.add(entry.get(property).asText()));
        assertThat(listed).hasSize(metadata.get(section).size());
        return listed;
    }

    @Test
    void every_type_that_jackson_or_picocli_reads_and_no_other_of_ours_is_listed() {
        Set<String> expected =
                new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages(ROOT)
                                .stream()
                                .filter(type -> value(type) || command(type))
                                .map(JavaClass::getName)
                                .collect(Collectors.toCollection(TreeSet::new));
        expected.add(ROOT + ".io.Mapping$File");
        Set<String> ours =
                listed("reflection", "type").stream()
                        .filter(name -> name.startsWith(ROOT))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).isEqualTo(expected);
    }

    private static boolean value(JavaClass type) {
        return (type.isRecord() || type.isEnum()) && shown(type);
    }

    private static boolean shown(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ReachabilityMetadataTest::shown).orElse(true);
    }

    private static boolean command(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency -> dependency.getTargetClass())
                .anyMatch(
                        target -> target.isAnnotation() && target.getName().startsWith("picocli"));
    }

    @Test
    void every_listed_type_is_there_with_all_that_it_declares() throws Exception {
        for (JsonNode entry : metadata.get("reflection")) {
            assertThat(
                            Class.forName(
                                    entry.get("type").asText(), false, getClass().getClassLoader()))
                    .isNotNull();
            assertThat(entry.get("allDeclaredConstructors").asBoolean()).isTrue();
        }
    }

    @Test
    void every_file_that_the_library_reads_is_listed_and_there() throws IOException {
        Set<String> resources = listed("resources", "glob");
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            assertThat(files.filter(Files::isRegularFile).map(RESOURCES::relativize))
                    .isNotEmpty()
                    .allMatch(file -> resources.contains(file.toString().replace('\\', '/')));
        }
        assertThat(resources)
                .contains("META-INF/interview-analyzer.properties")
                .filteredOn(name -> name.endsWith(".bin"))
                .hasSize(2);
        assertThat(resources)
                .allMatch(name -> getClass().getClassLoader().getResource(name) != null);
    }

    @Test
    void what_the_models_themselves_name_is_listed() throws IOException {
        Set<String> types = listed("reflection", "type");
        for (String model : listed("resources", "glob")) {
            if (model.endsWith(".bin")) {
                assertThat(named(model)).isNotEmpty().allMatch(types::contains);
            }
        }
    }

    /** The classes that the parts of a model name: its factory, and what makes its features. */
    private Set<String> named(String model) throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(model);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".featuregen")) {
                    String features = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                    CLASS.matcher(features)
                            .results()
                            .map(found -> found.group(1))
                            .forEach(names::add);
                } else if (part.getName().equals("manifest.properties")) {
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> line.startsWith("factory="))
                            .forEach(line -> names.add(line.substring("factory=".length())));
                }
            }
        }
        return names;
    }
}
