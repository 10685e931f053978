package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Codebook.Problem;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.JsonValues.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From JSON to a codebook, with all that is wrong and where; used by {@link Codebook#read(String)}.
 */
final class CodebookJson {

    private static final String FORMAT = "codebook/1";

    private final JsonValues json;
    private final List<Problem> problems;

    private CodebookJson(JsonValues json, List<Problem> problems) {
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
        Codebook codebook =
                JsonValues.read(body, problems, json -> new CodebookJson(json, problems).file());
        if (codebook == null || !problems.isEmpty()) {
            throw new CodebookException(located(problems, body));
        }
        return codebook;
    }

    private @Nullable Codebook file() throws IOException {
        CodebookDraft fields = new CodebookDraft();
        if (!json.begins()) {
            json.add("", Problem.Code.TYPE, "no JSON object");
            return null;
        }
        head(fields);
        if (!json.ends()) {
            json.add("", Problem.Code.NOT_JSON, "something stands behind the end; remove it");
        }
        for (String key : List.of("id", "version", "language", "label", "themes")) {
            if (!fields.has(key)) {
                missing("", new Place(1, 1), key);
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
        Set<String> seen = new HashSet<>();
        String key = json.key("", seen);
        if (key != null && format(key)) {
            key = json.key("", seen);
        }
        while (key != null) {
            String pointer = JsonValues.child("", key);
            switch (key) {
                case "id", "version", "language", "label" -> fields.put(key, json.string(pointer));
                case "themes" -> themes(fields);
                case "lists" -> lists(fields);
                default -> unknown(pointer);
            }
            key = json.key("", seen);
        }
    }

    /** Reads the format, if the first key is that. */
    private boolean format(String first) throws IOException {
        if (!first.equals("format")) {
            json.add("/format", Problem.Code.FORMAT, "the first key is not \"format\"");
            return false;
        }
        if (!FORMAT.equals(json.string("/format"))) {
            String message = "not \"codebook/1\", the format that is read here";
            json.add("/format", Problem.Code.FORMAT, message);
        }
        return true;
    }

    private void themes(CodebookDraft fields) throws IOException {
        fields.put("themes", "");
        if (json.array("/themes")) {
            while (json.item()) {
                Theme theme = theme("/themes/" + fields.themes().size());
                fields.themes().add(theme);
            }
        }
    }

    private Theme theme(String at) throws IOException {
        CodebookDraft fields = new CodebookDraft();
        if (!json.itemIsObject(at)) {
            return fields.theme();
        }
        Place place = json.place();
        Set<String> seen = new HashSet<>();
        for (String key = json.key(at, seen); key != null; key = json.key(at, seen)) {
            String pointer = JsonValues.child(at, key);
            switch (key) {
                case "id", "label", "definition" -> fields.put(key, json.string(pointer));
                case "source", "parent" -> fields.put(key, json.stringOrNull(pointer));
                case "cues", "exclusions", "examples", "counterExamples" ->
                        fields.putAll(key, json.strings(pointer));
                case "weights" -> weights(pointer, fields);
                default -> unknown(pointer);
            }
        }
        for (String key : List.of("id", "label", "definition", "cues")) {
            if (!seen.contains(key)) {
                missing(at, place, key);
            }
        }
        return fields.theme();
    }

    private void weights(String at, CodebookDraft fields) throws IOException {
        if (!json.object(at)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String key = json.key(at, seen); key != null; key = json.key(at, seen)) {
            Double weight = json.number(JsonValues.child(at, key));
            if (weight != null) {
                fields.putWeight(key, weight);
            }
        }
    }

    private void lists(CodebookDraft fields) throws IOException {
        String at = "/lists";
        if (!json.object(at)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (String key = json.key(at, seen); key != null; key = json.key(at, seen)) {
            fields.putAll(key, json.strings(JsonValues.child(at, key)));
        }
    }

    private void missing(String at, Place place, String key) {
        json.add(at, place, Problem.Code.MISSING, "no \"" + key + '"');
    }

    private void unknown(String at) throws IOException {
        String message = "a key that the format does not know; remove it";
        json.skip(at, Problem.Code.UNKNOWN_KEY, message);
    }

    /** Problems of the content know their pointer; the text is read once more for their place. */
    private static List<Problem> located(List<Problem> problems, String text) {
        Set<String> pointers =
                problems.stream()
                        .filter(problem -> problem.line() == 0)
                        .map(Problem::pointer)
                        .collect(Collectors.toSet());
        Map<String, Place> places = JsonValues.places(text, pointers);
        Set<String> told = new HashSet<>();
        List<Problem> located = new ArrayList<>();
        for (Problem problem : problems) {
            Place place =
                    problem.line() > 0
                            ? new Place(problem.line(), problem.column())
                            : places.get(problem.pointer());
            // What is not in the text was found missing; what has the wrong type is told once.
            if (place != null && told.add(problem.pointer() + place.line())) {
                located.add(
                        new Problem(
                                problem.pointer(),
                                place.line(),
                                place.column(),
                                problem.code(),
                                problem.message()));
            }
        }
        return located.stream()
                .sorted(Comparator.comparing(Problem::line).thenComparing(Problem::column))
                .limit(CodebookException.MOST)
                .toList();
    }
}
