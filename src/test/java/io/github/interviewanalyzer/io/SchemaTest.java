package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schemas in the jar against what the library writes, and against spoilt copies of it. */
class SchemaTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    record Sample(String schema, String json) {
        @Override
        public String toString() {
            return schema + ", " + json.length() + " characters";
        }
    }

    static Stream<Sample> written() throws IOException {
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.list(SAMPLES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                Interview interview = new InterviewParser().parse(Files.readString(file));
                samples.add(new Sample("interview-1", InterviewJson.write(interview)));
            }
        }
        samples.add(new Sample("interview-1", InterviewJson.write(Fixtures.interview("Yes."))));
        samples.add(new Sample("interview-1", InterviewJson.write(talk())));
        samples.add(new Sample("interview-1", InterviewJson.write(Interview.ofSpeech(""))));
        samples.add(new Sample("analysis-1", InterviewJson.write(Fixtures.analysis("Yes."))));
        samples.add(
                new Sample(
                        "summary-1",
                        InterviewJson.write(Summary.of(Fixtures.analysisOfTwoThemes()))));
        samples.add(new Sample("codebook-1", InterviewJson.write(Fixtures.codebook())));
        return samples.stream();
    }

    private static Interview talk() {
        String file =
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v HG>Why?\n\n00:02.000 --> 00:03.000\n<v Ko>So.";
        return new InterviewParser().parse(Subtitles.webVtt(Source.of(file)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void what_is_written_is_what_the_schema_says(Sample sample) {
        assertThat(schema(sample.schema()).validate(sample.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    @Costly
    void the_bundled_codebooks_are_what_the_schema_says() throws IOException {
        for (String id : Codebook.bundled()) {
            try (InputStream in = Codebook.class.getResourceAsStream(id + ".json")) {
                assertThat(schema("codebook-1").validate(MAPPER.readTree(in))).as(id).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("written")
    @Costly
    void what_is_spoilt_is_not(Sample sample) throws IOException {
        Schema schema = schema(sample.schema());
        JsonNode file = MAPPER.readTree(sample.json());
        List<String> accepted = new ArrayList<>();
        spoil(file, "", file, schema, accepted);
        assertThat(accepted).isEmpty();
    }

    /** Each object with an unknown property, each value of another type, each property missing. */
    private static void spoil(
            JsonNode node, String where, JsonNode file, Schema schema, List<String> accepted) {
        if (node instanceof ObjectNode object && !isMap(where)) {
            object.put("unknown", 0);
            check(where + " with an unknown property", file, schema, accepted);
            object.remove("unknown");
            for (String name : names(object)) {
                JsonNode value = object.get(name);
                object.putObject(name).put("unknown", 0);
                check(where + '/' + name + " of another type", file, schema, accepted);
                object.set(name, value);
                if (!isOptional(where, name)) {
                    object.remove(name);
                    check(where + '/' + name + " missing", file, schema, accepted);
                    object.set(name, value);
                }
                spoil(value, where + '/' + name, file, schema, accepted);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            JsonNode first = array.get(0);
            array.set(0, MAPPER.createObjectNode().put("unknown", 0));
            check(where + "/0 of another type", file, schema, accepted);
            array.set(0, first);
            spoil(first, where + "/0", file, schema, accepted);
        }
    }

    private static List<String> names(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static boolean isMap(String where) {
        return where.endsWith("/weights")
                || where.endsWith("/roles")
                || where.endsWith("/renames")
                || where.endsWith("/lists");
    }

    /** A codebook is written by people, who may leave out what they do not need. */
    private static boolean isOptional(String where, String name) {
        return (where.matches("/themes/\\d+")
                        && List.of("source", "exclusions", "weights", "examples", "counterExamples")
                                .contains(name))
                || (where.startsWith("/themes") && name.equals("parent"))
                || name.equals("lists");
    }

    private static void check(String what, JsonNode file, Schema schema, List<String> accepted) {
        if (schema.validate(file).isEmpty()) {
            accepted.add(what);
        }
    }

    @Test
    void the_schemas_name_the_components_of_the_records_and_no_others() {
        compare(Interview.class, node("interview-1"), node("interview-1"));
        compare(Analysis.class, node("analysis-1"), node("analysis-1"));
        compare(Summary.class, node("summary-1"), node("summary-1"));
        compare(Codebook.class, node("codebook-1"), node("codebook-1"));
    }

    private static void compare(Type type, JsonNode schema, JsonNode root) {
        JsonNode said = schema;
        if (said.has("anyOf")) {
            said = said.at("/anyOf/0");
        }
        if (said.has("$ref")) {
            said = root.at(said.get("$ref").asText().substring(1));
        }
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            compare(list.getActualTypeArguments()[0], said.get("items"), root);
        } else if (type instanceof Class<?> enumeration && enumeration.isEnum()) {
            assertThat(said.get("enum"))
                    .as(enumeration.getName())
                    .extracting(JsonNode::asText)
                    .containsExactlyElementsOf(
                            Arrays.stream(enumeration.getEnumConstants())
                                    .map(Object::toString)
                                    .toList());
        } else if (type instanceof Class<?> record && record.isRecord()) {
            List<String> names = names((ObjectNode) said.get("properties"));
            names.remove("format");
            assertThat(names)
                    .as(record.getName())
                    .containsExactlyElementsOf(
                            Arrays.stream(record.getRecordComponents())
                                    .map(RecordComponent::getName)
                                    .toList());
            for (RecordComponent component : record.getRecordComponents()) {
                compare(
                        component.getGenericType(),
                        said.get("properties").get(component.getName()),
                        root);
            }
        }
    }

    private static JsonNode node(String name) {
        String resource = name + ".schema.json";
        try (InputStream in = InterviewJson.class.getResourceAsStream(resource)) {
            return MAPPER.readTree(in);
        } catch (IOException e) {
            throw new AssertionError(resource, e);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(node(name));
    }
}
