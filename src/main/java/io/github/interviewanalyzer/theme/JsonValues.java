package io.github.interviewanalyzer.theme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Codebook.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * JSON → its values, one after the other and each of the type that is asked for; what has another
 * type is a problem with its place, and left out. The one class of this package that knows Jackson,
 * whose own binding stops at the first error and quotes the input; used by CodebookJson.
 */
final class JsonValues {

    private static final int DEPTH = 32;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEPTH)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final JsonParser json;
    private final List<Problem> problems;

    private JsonValues(JsonParser json, List<Problem> problems) {
        this.json = json;
        this.problems = problems;
    }

    /** Line and column in a text, from 1 on. */
    record Place(int line, int column) {

        private static Place of(JsonLocation location) {
            return new Place(location.getLineNr(), location.getColumnNr());
        }
    }

    /** What is made of the values. */
    interface Reading<T> {
        @Nullable T of(JsonValues json) throws IOException;
    }

    /** Gives what a reading gives, or null if the text is no JSON, which is a problem too. */
    static <T> @Nullable T read(String text, List<Problem> problems, Reading<T> reading) {
        return parse(text, json -> new JsonValues(json, problems).read(reading));
    }

    private <T> @Nullable T read(Reading<T> reading) throws IOException {
        try {
            return reading.of(this);
        } catch (JsonProcessingException e) {
            // Jackson's message quotes the input.
            String message = "no JSON from here on, or nested too deeply";
            add("", Place.of(json.currentLocation()), Problem.Code.NOT_JSON, message);
            return null;
        }
    }

    /** What is made of the tokens. */
    private interface Parsing<T> {
        @Nullable T of(JsonParser json) throws IOException;
    }

    private static <T> @Nullable T parse(String text, Parsing<T> parsing) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return parsing.of(json);
        } catch (IOException e) {
            return null;
        }
    }

    /** Where the values of these JSON pointers stand, as far as the text is JSON and has them. */
    static Map<String, Place> places(String text, Set<String> pointers) {
        Map<String, Place> places = new HashMap<>();
        parse(text, json -> places(json, pointers, places));
        return places;
    }

    private static Map<String, Place> places(
            JsonParser json, Set<String> pointers, Map<String, Place> places) throws IOException {
        JsonToken token = json.nextToken();
        while (token != null) {
            InterviewException.throwIfInterrupted("codebook");
            if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                String pointer = json.getParsingContext().pathAsPointer().toString();
                if (pointers.contains(pointer)) {
                    places.put(pointer, Place.of(json.currentTokenLocation()));
                }
            }
            token = json.nextToken();
        }
        return places;
    }

    /** Where the value stands that is read. */
    Place place() {
        return Place.of(json.currentTokenLocation());
    }

    /** Whether the text ends behind the values that were read. */
    boolean ends() throws IOException {
        return json.nextToken() == null;
    }

    /** Goes to the first value: whether it is an object. */
    boolean begins() throws IOException {
        return json.nextToken() == JsonToken.START_OBJECT;
    }

    /** Goes to the next value: whether it is an object. */
    boolean object(String at) throws IOException {
        json.nextToken();
        return expect(at, JsonToken.START_OBJECT, "no object");
    }

    /** The next key of an object, null at its end; one that was seen before is left out. */
    @Nullable String key(String at, Set<String> seen) throws IOException {
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (seen.add(key)) {
                return key;
            }
            skip(child(at, key), Problem.Code.DUPLICATE, "the key stands twice");
        }
        return null;
    }

    /** The JSON pointer of a key's value. */
    static String child(String at, String key) {
        return at + '/' + CodebookRules.escape(key);
    }

    /** Leaves the value of a key out. */
    void skip(String at, Problem.Code code, String message) throws IOException {
        add(at, code, message);
        json.nextToken();
        json.skipChildren();
    }

    /** Goes to the next value: whether it is an array. */
    boolean array(String at) throws IOException {
        json.nextToken();
        return expect(at, JsonToken.START_ARRAY, "no array");
    }

    /** Goes to the next value of an array: whether there is one. */
    boolean item() throws IOException {
        InterviewException.throwIfInterrupted("codebook");
        return json.nextToken() != JsonToken.END_ARRAY;
    }

    /** Whether the value of an array that was gone to is an object. */
    boolean itemIsObject(String at) throws IOException {
        return expect(at, JsonToken.START_OBJECT, "no object");
    }

    private boolean expect(String at, JsonToken token, String otherwise) throws IOException {
        if (json.currentToken() == token) {
            return true;
        }
        add(at, Problem.Code.TYPE, otherwise);
        json.skipChildren();
        return false;
    }

    List<String> strings(String at) throws IOException {
        List<String> strings = new ArrayList<>();
        if (array(at)) {
            while (item()) {
                boolean string =
                        expect(at + '/' + strings.size(), JsonToken.VALUE_STRING, "no string");
                strings.add(string ? json.getText() : "?");
            }
        }
        return strings;
    }

    String string(String at) throws IOException {
        json.nextToken();
        return expect(at, JsonToken.VALUE_STRING, "no string") ? json.getText() : "";
    }

    @Nullable String stringOrNull(String at) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        boolean string = expect(at, JsonToken.VALUE_STRING, "neither a string nor null");
        return string ? json.getText() : null;
    }

    /** The next value, or null if it is no number. */
    @Nullable Double number(String at) throws IOException {
        if (json.nextToken().isNumeric()) {
            return json.getDoubleValue();
        }
        add(at, Problem.Code.TYPE, "no number");
        json.skipChildren();
        return null;
    }

    /** Adds a problem of what is read. */
    void add(String pointer, Problem.Code code, String message) {
        add(pointer, place(), code, message);
    }

    void add(String pointer, Place at, Problem.Code code, String message) {
        if (problems.size() < CodebookException.MOST) {
            problems.add(new Problem(pointer, at.line(), at.column(), code, message));
        }
    }
}
