package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.cli.Compared.By;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is compared → a report for a person at a terminal; used by {@link Compare}. */
final class Comparison implements Results.Whole<List<Compared>> {

    private static final int YEAR = "2024".length();
    private static final int MONTH = "2024-03".length();

    /** So many times are read at a glance; of more, the next longer ones are shown. */
    private static final int FEW = 12;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Compared> all = new ArrayList<>();
    private final By by;
    private final List<ThemeHeader> themes;
    private final Screen screen;

    Comparison(By by, List<ThemeHeader> themes, Screen screen) {
        this.by = by;
        this.themes = themes;
        this.screen = screen;
    }

    @Override
    public void add(List<Compared> part) {
        all.addAll(part);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        out.write(report().getBytes(StandardCharsets.UTF_8));
    }

    private String report() {
        List<Compared> columns = columns(all, by);
        Lines lines = new Lines(screen);
        legend(columns, by, lines);
        List<Matrix.Column> shares = new ArrayList<>();
        for (Compared column : columns) {
            shares.add(shares(shares.size() + 1, column));
        }
        String title = "THEMES BY " + by.name();
        Matrix.of(title, "per cent of the words", themes, shares, lines);
        return lines.toString();
    }

    /** Those that are one, in order. */
    private static List<Compared> columns(List<Compared> all, By by) {
        Map<String, Compared> columns = new LinkedHashMap<>();
        int length = by == By.DATE ? precision(all) : Integer.MAX_VALUE;
        for (Compared one : all) {
            Compared column = one.cut(length);
            columns.merge(column.key(), column, Compared::and);
        }
        List<Compared> ordered = new ArrayList<>(columns.values());
        switch (by) {
            case INTERVIEW -> {
                // As they were named.
            }
            case SPEAKER -> ordered.sort(Comparator.comparing(column -> column.key().charAt(0)));
            case DATE -> ordered.sort(Comparator.comparing(Compared::key));
        }
        return ordered;
    }

    private static int precision(List<Compared> all) {
        for (int length : List.of(Compared.DAY, MONTH)) {
            if (all.stream().map(one -> one.cut(length).key()).distinct().count() <= FEW) {
                return length;
            }
        }
        return YEAR;
    }

    private static void legend(List<Compared> columns, By by, Lines lines) {
        String note = by == By.SPEAKER ? "words" : "words of the answers";
        lines.heading("WHAT IS COMPARED", note);
        int digits = Integer.toString(columns.size()).length();
        int number = 0;
        for (Compared column : columns) {
            String words = Columns.right(Integer.toString(column.words()), 9);
            String before = Columns.right(Integer.toString(++number), digits + 1) + "  ";
            int room = lines.width() - before.length() - words.length();
            String title = Columns.cut(Columns.safe(column.title()), room);
            lines.add(before + Columns.left(title, room) + words);
        }
    }

    private static Matrix.Column shares(int number, Compared column) {
        Map<String, String> cells = new HashMap<>();
        column.themes().forEach((theme, words) -> cells.put(theme, share(words, column.words())));
        return new Matrix.Column(List.of(Integer.toString(number)), cells);
    }

    private static String share(int words, int all) {
        BigDecimal part = HUNDRED.multiply(BigDecimal.valueOf(words));
        return part.divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
