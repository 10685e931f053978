package io.github.interviewanalyzer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of a report as they come; written by {@link Report}, {@link Comparison} and steps. */
final class Lines {

    private final Screen screen;
    private final List<String> lines = new ArrayList<>();
    private boolean atHeading;

    Lines(Screen screen) {
        this.screen = screen;
    }

    Screen screen() {
        return screen;
    }

    int width() {
        return screen.width();
    }

    void add(String line) {
        lines.add(line.stripTrailing());
        atHeading = false;
    }

    /** The title above a whole report, of which as much is kept as fits. */
    void title(String title) {
        add(screen.title(Columns.cutBefore(title, width())));
        add(screen.rule("═".repeat(width())));
    }

    /** A heading that stands out without colour; of the note at its end stays what fits. */
    void heading(String title, String note) {
        String end = Columns.cut(note, width() - Columns.of(title) - 1);
        if (!lines.isEmpty()) {
            add("");
        }
        add(screen.title(title) + Columns.right(end, width() - Columns.of(title)));
        add(screen.rule("─".repeat(width())));
        atHeading = true;
    }

    /** An empty line, but not right under a heading. */
    void gap() {
        if (!atHeading) {
            add("");
        }
    }

    /** As many lines as a text needs, the first behind a word, the others under the first. */
    void wrapped(String before, String text) {
        int indent = Columns.of(before);
        List<String> wrapped = Columns.wrap(text, width() - indent);
        add(before + wrapped.get(0));
        wrapped.stream().skip(1).forEach(line -> add(" ".repeat(indent) + line));
    }

    @Override
    public String toString() {
        return lines.stream().map(line -> line + '\n').collect(Collectors.joining());
    }
}
