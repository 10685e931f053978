package io.github.interviewanalyzer.theme;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The sets of passages that people coded by theme, which the accuracy of tagging is measured on.
 * They belong to others and lie outside of the project; each is a file of one JSON object a line.
 */
enum CodedPassages {
    /** Headlines with a coder's summary, one policy topic each. */
    CAP_NYT("cap_nyt", "labels", true, 0.52, 0.62),
    /** Titles of bills, one policy topic each. */
    CAP_BILLS("cap_bills", "labels", true, 0.60, 0.68),
    /** Statements of politicians, several policy topics each. */
    LIAR_SUBJECTS("liar_subjects", "cap", false, 0.56, 0.62),
    /** News sentences on relations between states, one kind of act each. */
    PLOVER_PLV("plover_plv", "labels", true, 0.52, 0.60);

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String file;
    private final String labels;

    /** Whether each passage has exactly one theme. */
    final boolean single;

    /** The least micro-F1 on the part called dev that the bundled codebooks have to reach. */
    final double must;

    /** The micro-F1 on the part called dev that was aimed at. */
    final double aim;

    CodedPassages(String file, String labels, boolean single, double must, double aim) {
        this.file = file;
        this.labels = labels;
        this.single = single;
        this.must = must;
        this.aim = aim;
    }

    /** A passage and the themes that people gave it. */
    record Passage(String text, Set<String> themes) {}

    Path in(Path folder) {
        return folder.resolve(file + ".jsonl");
    }

    /** Gives the passages of a part, such as {@code dev}, in the order of the file. */
    List<Passage> read(Path folder, String part) throws IOException {
        try (Stream<String> lines = Files.lines(in(folder))) {
            return lines.filter(line -> !line.isBlank())
                    .map(CodedPassages::parse)
                    .filter(item -> item.path("split").asText().equals(part))
                    .map(this::passage)
                    .toList();
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Passage passage(JsonNode item) {
        String text = item.path("text").asText();
        String summary = item.path("coder_summary").asText();
        Set<String> themes = new TreeSet<>();
        item.path(labels).forEach(label -> themes.add(themeId(label.asText())));
        return new Passage(summary.isBlank() ? text : text + "\n\n" + summary, themes);
    }

    private static String themeId(String label) {
        return label.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
