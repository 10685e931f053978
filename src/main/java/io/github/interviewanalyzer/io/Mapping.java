package io.github.interviewanalyzer.io;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.interviewanalyzer.interview.Span;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How records and JSON stand for each other, strictly and without anything that changes from one
 * run to the next; used by {@link InterviewJson}.
 */
final class Mapping {

    /** Deeper than any of our formats, shallower than any stack. */
    private static final int DEPTH = 32;

    private static final JsonMapper MAPPER = mapper();

    private Mapping() {}

    /**
     * A file: its format, then the content's own properties.
     *
     * @param format such as {@code interview/1}
     * @param content a record
     */
    record File(String format, @JsonUnwrapped Object content) {}

    static ObjectReader reader() {
        return MAPPER.reader();
    }

    static ObjectWriter writer() {
        return MAPPER.writer(pretty());
    }

    /** For a format that is no record of ours; the writer stays open. */
    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setPrettyPrinter(pretty());
    }

    /** The same with a line for each value. */
    static JsonGenerator lineGenerator(Writer out) throws IOException {
        return MAPPER.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .setRootValueSeparator(new SerializedString("\n"));
    }

    private static DefaultPrettyPrinter pretty() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter(
                        Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""));
        pretty.indentObjectsWith(indent);
        pretty.indentArraysWith(indent);
        return pretty;
    }

    static ObjectWriter lineWriter() {
        return MAPPER.writer();
    }

    private static JsonMapper mapper() {
        return JsonMapper.builder(
                        JsonFactory.builder()
                                .streamReadConstraints(
                                        StreamReadConstraints.builder()
                                                .maxNestingDepth(DEPTH)
                                                .maxStringLength(Integer.MAX_VALUE)
                                                .build())
                                .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .disable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .disable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                .enable(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        text ->
                                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                        .setCoercion(
                                                CoercionInputShape.Boolean, CoercionAction.Fail))
                .addModule(
                        new SimpleModule("interview-analyzer")
                                .addSerializer(new SpanOnOneLine())
                                .addSerializer(new PlainDouble()))
                .build();
    }

    /** There are more spans than anything else: four lines each would hide the rest. */
    private static final class SpanOnOneLine extends StdSerializer<Span> {

        private static final long serialVersionUID = 1L;

        SpanOnOneLine() {
            super(Span.class);
        }

        @Override
        public void serialize(Span span, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            out.writeRawValue("{\"start\": " + span.start() + ", \"end\": " + span.end() + "}");
        }
    }

    /**
     * Numbers without an exponent, the same whatever {@code Double.toString} of a platform does.
     */
    private static final class PlainDouble extends StdSerializer<Double> {

        private static final long serialVersionUID = 1L;

        PlainDouble() {
            super(Double.class);
        }

        @Override
        public void serialize(Double number, JsonGenerator out, SerializerProvider provider)
                throws IOException {
            BigDecimal exact = new BigDecimal(number);
            BigDecimal rounded = exact.setScale(4, RoundingMode.HALF_EVEN);
            boolean same = rounded.doubleValue() == number;
            BigDecimal shown = same ? rounded.stripTrailingZeros() : exact;
            out.writeNumber(shown.scale() < 0 ? shown.setScale(0) : shown);
        }
    }
}
