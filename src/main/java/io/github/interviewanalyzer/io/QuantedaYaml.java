package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.Drafts.Draft;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

/**
 * Optional. Needs {@code org.yaml:snakeyaml} on the class path. A dictionary of quanteda in YAML →
 * drafts; of YAML only its events are used, so that nothing is made but strings. Used by {@link
 * CodebookFiles}.
 */
final class QuantedaYaml {

    private static final int DEEPEST = 32;

    private final Drafts drafts = new Drafts();
    private final Iterator<Event> events;

    private QuantedaYaml(Iterator<Event> events) {
        this.events = events;
    }

    static Drafts read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        String text = yaml.startsWith("\uFEFF") ? yaml.substring(1) : yaml;
        try {
            QuantedaYaml reader =
                    new QuantedaYaml(
                            new Yaml(options).parse(new NoticingReader(text, "yaml")).iterator());
            reader.document();
            return reader.drafts;
        } catch (MarkedYAMLException fault) {
            throw refusal(fault.getProblemMark(), "not YAML");
        } catch (YAMLException fault) {
            throw Drafts.refusal("the file", "not YAML: it holds a character that YAML forbids");
        }
    }

    private static RuntimeException refusal(@Nullable Mark mark, String message) {
        return mark == null
                ? Drafts.refusal("the file", message)
                : Drafts.refusal(mark.getLine() + 1, mark.getColumn() + 1, message);
    }

    private void document() {
        boolean found = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (event.is(Event.ID.DocumentStart)) {
                Event root = events.next();
                if (found || !(root instanceof MappingStartEvent)) {
                    throw refusal(root.getStartMark(), "not one mapping of names to words");
                }
                node(root, null, 1);
                found = true;
            }
        }
        if (!found) {
            throw Drafts.refusal(1, 1, "not one mapping of names to words");
        }
    }

    private void node(Event event, @Nullable Draft theme, int depth) {
        if (depth > DEEPEST) {
            throw refusal(event.getStartMark(), "nested more than 32 levels deep");
        }
        if (event instanceof ScalarEvent word && theme != null) {
            word(word, theme);
        } else if (event instanceof SequenceStartEvent) {
            Event next = events.next();
            while (!next.is(Event.ID.SequenceEnd)) {
                node(next, theme, depth + 1);
                next = events.next();
            }
        } else if (event instanceof MappingStartEvent) {
            mapping(theme, depth);
        } else {
            throw refusal(event.getStartMark(), "an alias; write out what it stands for");
        }
    }

    private void word(ScalarEvent word, Draft theme) {
        boolean nothing =
                word.isPlain() && (word.getValue().isEmpty() || word.getValue().equals("~"));
        if (!nothing) {
            int line = word.getStartMark().getLine() + 1;
            DictionaryWords.add(drafts, theme, word.getValue(), line);
        }
    }

    private void mapping(@Nullable Draft theme, int depth) {
        Set<String> names = new HashSet<>();
        Event next = events.next();
        while (!next.is(Event.ID.MappingEnd)) {
            if (!(next instanceof ScalarEvent name)) {
                throw refusal(next.getStartMark(), "a name that is no text");
            }
            if (!names.add(name.getValue())) {
                throw refusal(next.getStartMark(), "a name that stands there twice");
            }
            int line = next.getStartMark().getLine() + 1;
            node(events.next(), drafts.add(theme, name.getValue(), line), depth + 1);
            next = events.next();
        }
    }
}
