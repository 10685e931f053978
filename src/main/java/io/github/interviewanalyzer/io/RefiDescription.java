package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.Drafts.Draft;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a REFI-QDA code has no place for, as lines of its description: behind the definition an
 * empty line, {@code Id: trade}, then lists such as {@code Cues:} with a line {@code - free trade}
 * for each; used by {@link RefiReader} and {@link RefiWriter}.
 */
final class RefiDescription {

    private static final String ID = "Id: ";
    private static final String SOURCE = "Source: ";
    private static final String ITEM = "- ";
    private static final String MORE = "  ";
    private static final String CUES = "Cues:";
    private static final String EXCLUSIONS = "Exclusions:";
    private static final String WEIGHTS = "Weights:";
    private static final String EXAMPLES = "Examples:";
    private static final String COUNTER_EXAMPLES = "Counter-examples:";

    private RefiDescription() {}

    static String write(Theme theme, Map<String, List<String>> lists) {
        StringBuilder text = new StringBuilder(theme.definition());
        text.append("\n\n").append(ID).append(theme.id());
        if (theme.source() != null) {
            text.append('\n').append(SOURCE).append(theme.source().replace("\n", "\n" + MORE));
        }
        WordLists words = new WordLists(lists);
        list(text, CUES, theme.cues().stream().map(words::written).toList());
        list(text, EXCLUSIONS, theme.exclusions().stream().map(words::written).toList());
        Map<String, Double> weights = new TreeMap<>(theme.weights());
        list(
                text,
                WEIGHTS,
                weights.entrySet().stream()
                        .map(weight -> weight.getValue() + " " + words.written(weight.getKey()))
                        .toList());
        list(text, EXAMPLES, theme.examples());
        list(text, COUNTER_EXAMPLES, theme.counterExamples());
        return text.toString();
    }

    private static void list(StringBuilder text, String name, List<String> items) {
        if (!items.isEmpty()) {
            text.append('\n').append(name);
            for (String item : items) {
                text.append('\n').append(ITEM).append(item.replace("\n", "\n" + MORE));
            }
        }
    }

    /** Takes the description apart; without a line with an id all of it is the definition. */
    static void read(String description, Draft draft, int line) {
        String text = description.strip();
        int tail = text.lastIndexOf("\n\n" + ID);
        String definition = tail < 0 ? text : text.substring(0, tail);
        if (!definition.isBlank()) {
            draft.definition = definition;
        }
        if (tail >= 0) {
            String list = "";
            for (String entry : entries(text.substring(tail))) {
                if (entry.startsWith(ID)) {
                    draft.id = entry.substring(ID.length());
                } else if (entry.startsWith(SOURCE)) {
                    draft.source = entry.substring(SOURCE.length());
                } else if (entry.startsWith(ITEM)) {
                    add(draft, list, entry.substring(ITEM.length()), line);
                } else {
                    list = entry;
                }
            }
        }
    }

    /** The lines, those that go on with one joined to it. */
    private static List<String> entries(String text) {
        List<String> entries = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(MORE) && !entries.isEmpty()) {
                int last = entries.size() - 1;
                entries.set(last, entries.get(last) + '\n' + line.substring(MORE.length()));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static void add(Draft draft, String list, String item, int line) {
        switch (list) {
            case CUES -> draft.cue(item, line);
            case EXCLUSIONS -> draft.exclusions.add(item);
            case EXAMPLES -> draft.examples.add(item);
            case COUNTER_EXAMPLES -> draft.counterExamples.add(item);
            case WEIGHTS -> weight(draft, item, line);
            default -> throw Drafts.refusal(line, 1, "a list of the description has no known name");
        }
    }

    private static void weight(Draft draft, String item, int line) {
        int blank = item.indexOf(' ');
        try {
            draft.weights.put(
                    item.substring(blank + 1),
                    Double.valueOf(item.substring(0, Math.max(0, blank))));
        } catch (NumberFormatException fault) {
            throw Drafts.refusal(line, 1, "a weight of the description is no number");
        }
    }
}
