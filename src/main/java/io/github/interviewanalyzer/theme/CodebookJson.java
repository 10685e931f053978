package io.github.interviewanalyzer.theme;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Codebook.Problem;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From JSON to a codebook, with all that is wrong and where; the one class of this package that
 * knows Jackson, used by {@link Codebook#read(String)}. It reads token by token: Jackson's own
 * binding stops at the first error and quotes the input.
 */
final class CodebookJson {

    private static final String FORMAT = "codebook/1";
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

    private CodebookJson(JsonParser json, List<Problem> problems) {
        this.json = json;
        this.problems = problems;
    }

    static Codebook read(String text) {
        boolean marked = text.startsWith("\uFEFF");
        String body = marked ? text.substring(1) : text;
        List<Problem> problems = new ArrayList<>();
        if (marked) {
            String mark = "a byte-order mark; write the file without one";
            problems.add(new Problem("", 1, 1, Problem.Code.NOT_JSON, mark));
        }
        Codebook codebook = read(body, json -> new CodebookJson(json, problems).file());
        if (codebook == null || !problems.isEmpty()) {
            throw new CodebookException(located(problems, body));
        }
        return codebook;
    }

    /** What is made of a text, token by token. */
    private interface Reading<T> {
        @Nullable T of(JsonParser json) throws IOException;
    }

    /** Gives what a reading gives, or null if the text is no JSON up to its end. */
    private static <T> @Nullable T read(String text, Reading<T> reading) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return reading.of(json);
        } catch (IOException e) {
            return null;
        }
    }

    private @Nullable Codebook file() throws IOException {
        CodebookDraft fields = new CodebookDraft();
        try {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                add("", Problem.Code.TYPE, "no JSON object");
                return null;
            }
            head(fields);
            if (json.nextToken() != null) {
                add("", Problem.Code.NOT_JSON, "something stands behind the end; remove it");
            }
        } catch (JsonProcessingException e) {
            // Jackson's message quotes the input.
            String message = "no JSON from here on, or nested too deeply";
            add("", json.currentLocation(), Problem.Code.NOT_JSON, message);
            return null;
        }
        for (String key : List.of("id", "version", "language", "label", "themes")) {
            if (!fields.has(key)) {
                JsonLocation top = new JsonLocation(null, 0, 1, 1);
                add("", top, Problem.Code.MISSING, "no \"" + key + '"');
            }
        }
        return content(fields);
    }

    /** The codebook, or the problems of the content too. */
    private @Nullable Codebook content(CodebookDraft fields) {
        try {
            return fields.codebook();
        } catch (CodebookException e) {
            problems.addAll(e.problems());
            return null;
        }
    }

    private void head(CodebookDraft fields) throws IOException {
        boolean first = true;
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (first) {
                first = false;
                format(key);
                if (key.equals("format")) {
                    seen.add(key);
                    continue;
                }
            }
            if (repeated(seen, "", key)) {
                continue;
            }
            switch (key) {
                case "id", "version", "language", "label" -> fields.put(key, string("/" + key));
                case "themes" -> themes(fields);
                case "lists" -> lists(fields);
                default -> unknown("/" + CodebookRules.escape(key));
            }
        }
    }

    private void format(String key) throws IOException {
        if (!key.equals("format")) {
            add("/format", Problem.Code.FORMAT, "the first key is not \"format\"");
            return;
        }
        if (!FORMAT.equals(string("/format"))) {
            add("/format", Problem.Code.FORMAT, "not \"codebook/1\", the format that is read here");
        }
    }

    private void themes(CodebookDraft fields) throws IOException {
        fields.put("themes", "");
        if (array("/themes")) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                InterviewException.throwIfInterrupted("codebook");
                String at = "/themes/" + fields.themes().size();
                Theme theme = theme(at);
                fields.themes().add(theme);
            }
        }
    }

    private Theme theme(String at) throws IOException {
        CodebookDraft fields = new CodebookDraft();
        if (json.currentToken() != JsonToken.START_OBJECT) {
            add(at, Problem.Code.TYPE, "no object");
            json.skipChildren();
            return fields.theme();
        }
        JsonLocation place = json.currentTokenLocation();
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            String pointer = at + '/' + CodebookRules.escape(key);
            if (repeated(seen, at, key)) {
                continue;
            }
            switch (key) {
                case "id", "label", "definition" -> fields.put(key, string(pointer));
                case "source", "parent" -> fields.put(key, stringOrNull(pointer));
                case "cues", "exclusions", "examples", "counterExamples" ->
                        fields.putAll(key, strings(pointer));
                case "weights" -> weights(pointer, fields);
                default -> unknown(pointer);
            }
        }
        for (String key : List.of("id", "label", "definition", "cues")) {
            if (!seen.contains(key)) {
                add(at, place, Problem.Code.MISSING, "no \"" + key + '"');
            }
        }
        return fields.theme();
    }

    private void weights(String at, CodebookDraft fields) throws IOException {
        if (!object(at)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (repeated(seen, at, key)) {
                continue;
            }
            if (json.nextToken().isNumeric()) {
                fields.putWeight(key, json.getDoubleValue());
            } else {
                add(at + '/' + CodebookRules.escape(key), Problem.Code.TYPE, "no number");
                json.skipChildren();
            }
        }
    }

    private void lists(CodebookDraft fields) throws IOException {
        if (!object("/lists")) {
            return;
        }
        Set<String> seen = new HashSet<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String key = json.currentName();
            if (!repeated(seen, "/lists", key)) {
                fields.putAll(key, strings("/lists/" + CodebookRules.escape(key)));
            }
        }
    }

    private List<String> strings(String at) throws IOException {
        List<String> strings = new ArrayList<>();
        if (array(at)) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                InterviewException.throwIfInterrupted("codebook");
                if (json.currentToken() == JsonToken.VALUE_STRING) {
                    strings.add(json.getText());
                } else {
                    add(at + '/' + strings.size(), Problem.Code.TYPE, "no string");
                    strings.add("?");
                    json.skipChildren();
                }
            }
        }
        return strings;
    }

    private boolean array(String at) throws IOException {
        return expect(at, JsonToken.START_ARRAY, "no array");
    }

    private boolean object(String at) throws IOException {
        return expect(at, JsonToken.START_OBJECT, "no object");
    }

    private boolean expect(String at, JsonToken token, String message) throws IOException {
        if (json.nextToken() == token) {
            return true;
        }
        add(at, Problem.Code.TYPE, message);
        json.skipChildren();
        return false;
    }

    private String string(String at) throws IOException {
        if (json.nextToken() == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        add(at, Problem.Code.TYPE, "no string");
        json.skipChildren();
        return "";
    }

    private @Nullable String stringOrNull(String at) throws IOException {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            return json.getText();
        }
        if (token != JsonToken.VALUE_NULL) {
            add(at, Problem.Code.TYPE, "neither a string nor null");
            json.skipChildren();
        }
        return null;
    }

    private boolean repeated(Set<String> seen, String at, String key) throws IOException {
        if (seen.add(key)) {
            return false;
        }
        add(at + '/' + CodebookRules.escape(key), Problem.Code.DUPLICATE, "the key stands twice");
        json.nextToken();
        json.skipChildren();
        return true;
    }

    private void unknown(String at) throws IOException {
        add(at, Problem.Code.UNKNOWN_KEY, "a key that the format does not know; remove it");
        json.nextToken();
        json.skipChildren();
    }

    private void add(String pointer, Problem.Code code, String message) {
        add(pointer, json.currentTokenLocation(), code, message);
    }

    private void add(String pointer, JsonLocation at, Problem.Code code, String message) {
        if (problems.size() < CodebookException.MOST) {
            problems.add(new Problem(pointer, at.getLineNr(), at.getColumnNr(), code, message));
        }
    }

    /** Problems of the content know their pointer; the text is read once more for their place. */
    private static List<Problem> located(List<Problem> problems, String text) {
        Map<String, JsonLocation> places = new HashMap<>();
        for (Problem problem : problems) {
            if (problem.line() == 0) {
                places.put(problem.pointer(), JsonLocation.NA);
            }
        }
        read(text, json -> find(places, json));
        Set<String> told = new HashSet<>();
        List<Problem> located = new ArrayList<>();
        for (Problem problem : problems) {
            JsonLocation place = places.getOrDefault(problem.pointer(), JsonLocation.NA);
            Problem placed = problem.line() > 0 ? problem : located(problem, place);
            // What is not in the text was found missing; what has the wrong type is told once.
            if (placed.line() > 0 && told.add(placed.pointer() + placed.line())) {
                located.add(placed);
            }
        }
        return located.stream()
                .sorted(Comparator.comparing(Problem::line).thenComparing(Problem::column))
                .limit(CodebookException.MOST)
                .toList();
    }

    private static Problem located(Problem problem, JsonLocation at) {
        return new Problem(
                problem.pointer(),
                at.getLineNr(),
                at.getColumnNr(),
                problem.code(),
                problem.message());
    }

    private static Map<String, JsonLocation> find(Map<String, JsonLocation> places, JsonParser json)
            throws IOException {
        JsonToken token = json.nextToken();
        while (token != null) {
            InterviewException.throwIfInterrupted("codebook");
            if (token != JsonToken.FIELD_NAME && !token.isStructEnd()) {
                String pointer = json.getParsingContext().pathAsPointer().toString();
                JsonLocation place = json.currentTokenLocation();
                places.computeIfPresent(pointer, (at, before) -> place);
            }
            token = json.nextToken();
        }
        return places;
    }
}
