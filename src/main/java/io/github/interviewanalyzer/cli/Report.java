package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.theme.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An analysis for a person at a terminal of 80 columns: the page, who speaks, which turn speaks of
 * which theme, and the words of each exchange; used by {@link Analyze}.
 */
final class Report {

    private Report() {}

    static String of(Analysis analysis) {
        List<String> lines = new ArrayList<>();
        head(analysis.interview().article(), lines);
        speakers(analysis.interview(), lines);
        ThemeMatrix.of(analysis, lines);
        Exchanges.of(analysis, lines);
        warnings(analysis.interview(), lines);
        return lines.stream()
                .map(line -> line.stripTrailing() + '\n')
                .collect(Collectors.joining());
    }

    /** A heading that stands out without colour. */
    static void heading(String title, String note, List<String> lines) {
        lines.add("");
        lines.add(Columns.left(title, Columns.WIDTH - Columns.of(note)) + note);
        lines.add("─".repeat(Columns.WIDTH));
    }

    private static void head(Article article, List<String> lines) {
        if (article.headline() != null) {
            lines.addAll(Columns.wrap(Columns.safe(article.headline()), Columns.WIDTH));
        }
        String facts =
                Stream.of(
                                article.section(),
                                article.published() == null
                                        ? null
                                        : article.published().replace('T', ' '),
                                article.byline() == null ? null : "by " + article.byline())
                        .filter(Objects::nonNull)
                        .map(Columns::safe)
                        .collect(Collectors.joining(" · "));
        if (!facts.isEmpty()) {
            lines.addAll(Columns.wrap(facts, Columns.WIDTH));
        }
    }

    private static void speakers(Interview interview, List<String> lines) {
        heading("WHO SPEAKS", "turns   words", lines);
        for (Speaker speaker : interview.speakers()) {
            List<Turn> turns =
                    interview.turns().stream()
                            .filter(turn -> turn.speaker().equals(speaker.id()))
                            .toList();
            String counts =
                    Columns.right(Integer.toString(turns.size()), 7)
                            + Columns.right(
                                    Integer.toString(turns.stream().mapToInt(Turn::words).sum()),
                                    8);
            int room = Columns.WIDTH - counts.length();
            lines.add(Columns.left(Columns.cut(title(speaker), room), room) + counts);
            if (speaker.description() != null) {
                Columns.wrap(Columns.safe(speaker.description()), Columns.WIDTH - 2)
                        .forEach(line -> lines.add("  " + line));
            }
        }
        if (interview.speakers().isEmpty()) {
            lines.add("Nobody: the text has no turns.");
        }
    }

    private static String title(Speaker speaker) {
        String others =
                speaker.labels().stream()
                        .filter(label -> !label.equals(speaker.title()))
                        .collect(Collectors.joining(", "));
        return Columns.safe(speaker.title() + (others.isEmpty() ? "" : " (" + others + ")"))
                + " · "
                + speaker.role().name().toLowerCase(Locale.ROOT);
    }

    private static void warnings(Interview interview, List<String> lines) {
        if (interview.warnings().isEmpty()) {
            return;
        }
        heading("DOUBTS", "", lines);
        for (Warning warning : interview.warnings()) {
            String line = "at character " + warning.span().start() + ": " + warning.message();
            lines.addAll(Columns.wrap(Columns.safe(line), Columns.WIDTH));
        }
    }
}
