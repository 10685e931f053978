package io.github.interviewanalyzer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The bill of materials: what is shipped and nothing else, each with version, hash and licence. */
class BillOfMaterialsIT {

    private static final Path BILL = Path.of("target", "interview-analyzer-sbom.json");

    private static Map<String, JsonNode> components() throws IOException {
        // The plugin runs online alone, and `.ci/run` needs what it makes.
        assumeTrue(Files.exists(BILL), "a build without the network makes no bill");
        JsonNode bill = new ObjectMapper().readTree(BILL.toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        Map<String, JsonNode> components = new TreeMap<>();
        for (JsonNode component : bill.path("components")) {
            String name = component.path("group").asText() + ':' + component.path("name").asText();
            components.put(name, component);
        }
        return components;
    }

    @Test
    void holds_what_is_shipped_and_nothing_of_the_tests_or_benchmarks() throws IOException {
        assertThat(components().keySet())
                .containsExactly(
                        "com.fasterxml.jackson.core:jackson-annotations",
                        "com.fasterxml.jackson.core:jackson-core",
                        "com.fasterxml.jackson.core:jackson-databind",
                        "de.siegmar:fastcsv",
                        "info.picocli:picocli",
                        "me.tongfei:progressbar",
                        "org.apache.opennlp:opennlp-models-pos-en",
                        "org.apache.opennlp:opennlp-models-sentdetect-en",
                        "org.apache.opennlp:opennlp-tools",
                        "org.jline:jline-terminal",
                        "org.jsoup:jsoup",
                        "org.jspecify:jspecify",
                        "org.slf4j:slf4j-api",
                        "org.slf4j:slf4j-nop",
                        "org.yaml:snakeyaml");
    }

    @Test
    void tells_version_hash_and_licence_of_each() throws IOException {
        // JLine calls its own "The BSD License"; it has three clauses, as THIRD-PARTY says.
        List<String> free = List.of("Apache-2.0", "MIT", "BSD-3-Clause", "BSD-4-Clause");
        components()
                .forEach(
                        (name, component) -> {
                            assertThat(component.path("version").asText())
                                    .as(name)
                                    .matches("\\d.*");
                            assertThat(component.path("hashes"))
                                    .as(name)
                                    .anyMatch(hash -> hash.path("alg").asText().equals("SHA-256"));
                            assertThat(component.path("licenses")).as(name).isNotEmpty();
                            for (JsonNode one : component.path("licenses")) {
                                assertThat(free).as(name).contains(one.at("/license/id").asText());
                            }
                        });
    }
}
