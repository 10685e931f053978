package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Themes by columns, in bands of as many columns as fit, each with the themes that are in it; used
 * by {@link ThemeMatrix} and {@link Comparison}.
 */
final class Matrix {

    /** So much of a theme's label is shown at least, if there is so much of it. */
    private static final int LABEL = 32;

    private static final int NARROW = 3;

    /**
     * A column.
     *
     * @param heads what stands above it, as many lines as above the others
     * @param cells by the theme's id, nothing for themes that are not in it
     */
    record Column(List<String> heads, Map<String, String> cells) {

        /** What it takes with a space before it. */
        int width() {
            int widest = 0;
            for (String head : heads) {
                widest = Math.max(widest, Columns.of(head));
            }
            for (String cell : cells.values()) {
                widest = Math.max(widest, Columns.of(cell));
            }
            return 1 + widest;
        }
    }

    private final List<ThemeHeader> themes;
    private final Lines lines;
    private final int cell;
    private final int label;

    private Matrix(List<ThemeHeader> themes, List<Column> columns, Lines lines) {
        this.themes = themes;
        this.lines = lines;
        int widest = columns.stream().mapToInt(Column::width).max().orElse(0);
        cell = Math.max(NARROW, widest);
        int longest = themes.stream().mapToInt(theme -> Columns.of(theme.label())).max().orElse(0);
        long room = lines.width() - (long) cell * columns.size();
        label = (int) Math.max(LABEL, Math.min(2 + longest, room));
    }

    /**
     * Draws it.
     *
     * @param title above each band
     * @param note what the cells are
     * @param themes of the codebook
     */
    static void of(
            String title,
            String note,
            List<ThemeHeader> themes,
            List<Column> columns,
            Lines lines) {
        Matrix matrix = new Matrix(themes, columns, lines);
        int fit = Math.max(1, (lines.width() - matrix.label) / matrix.cell);
        for (int from = 0; from < columns.size(); from += fit) {
            lines.heading(title, note);
            matrix.band(columns.subList(from, Math.min(columns.size(), from + fit)));
        }
        matrix.missing(columns);
    }

    private void band(List<Column> columns) {
        for (int head = 0; head < columns.get(0).heads().size(); head++) {
            int line = head;
            row("", columns, column -> column.heads().get(line));
        }
        Set<String> shown = new HashSet<>();
        for (ThemeHeader theme : themes) {
            if (columns.stream().anyMatch(column -> column.cells().containsKey(theme.id()))) {
                shown.add(theme.id());
                String indent = shown.contains(theme.parent()) ? "  " : "";
                row(
                        indent + Columns.safe(theme.label()),
                        columns,
                        column -> column.cells().getOrDefault(theme.id(), "·"));
            }
        }
    }

    private void row(String title, List<Column> columns, Function<Column, String> value) {
        lines.add(
                Columns.left(Columns.cut(title, label), label)
                        + columns.stream()
                                .map(column -> Columns.right(value.apply(column), cell))
                                .collect(Collectors.joining()));
    }

    private void missing(List<Column> columns) {
        Set<String> found = new HashSet<>();
        columns.forEach(column -> found.addAll(column.cells().keySet()));
        String labels =
                themes.stream()
                        .filter(theme -> !found.contains(theme.id()))
                        .map(ThemeHeader::label)
                        .collect(Collectors.joining(", "));
        if (!labels.isEmpty()) {
            lines.add("");
            lines.wrapped("", "Not found: " + Columns.safe(labels));
        }
    }
}
