package io.github.interviewanalyzer.theme;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts, theme by theme, of what tagging and people agree and disagree on. Not thread-safe. */
final class AgreementTable {

    private final Map<String, int[]> counts = new TreeMap<>();
    private final int[] all = new int[3];

    /** Adds a passage: the themes that were found and those that people gave. */
    void add(Set<String> found, Set<String> given) {
        for (String theme : found) {
            count(theme, given.contains(theme) ? 0 : 1);
        }
        for (String theme : given) {
            if (!found.contains(theme)) {
                count(theme, 2);
            }
        }
    }

    private void count(String theme, int column) {
        counts.computeIfAbsent(theme, any -> new int[3])[column]++;
        all[column]++;
    }

    /** Gives the F1 over all decisions on all passages. */
    double microF1() {
        return f1(all);
    }

    /** Gives the unweighted mean of the F1 of the themes that people gave or tagging found. */
    double macroF1() {
        return counts.values().stream().mapToDouble(AgreementTable::f1).average().orElse(0);
    }

    private static double precision(int[] row) {
        return ratio(row[0], row[0] + row[1]);
    }

    private static double recall(int[] row) {
        return ratio(row[0], row[0] + row[2]);
    }

    private static double f1(int[] row) {
        return ratio(2 * row[0], 2 * row[0] + row[1] + row[2]);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Gives a table in Markdown: precision, recall and F1 of each theme and of all. */
    String markdown() {
        StringBuilder table = new StringBuilder();
        table.append("| theme | given | found | precision | recall | F1 |\n");
        table.append("|---|--:|--:|--:|--:|--:|\n");
        counts.forEach((theme, row) -> table.append(line(theme, row)));
        table.append(line("**all (micro)**", all));
        table.append(String.format(Locale.ROOT, "| all (macro) | | | | | %.3f |%n", macroF1()));
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    private static String line(String theme, int[] row) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.3f | %.3f | %.3f |\n",
                theme,
                row[0] + row[2],
                row[0] + row[1],
                precision(row),
                recall(row),
                f1(row));
    }
}
