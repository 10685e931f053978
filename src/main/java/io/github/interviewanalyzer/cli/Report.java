package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Interview.Warning;
import io.github.interviewanalyzer.theme.Analysis;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An analysis for a person at a terminal: the page, who speaks, which turn speaks of which theme,
 * and the words of each exchange; used by {@link Analyze}.
 */
final class Report {

    private Report() {}

    static String of(Analysis analysis, Screen screen) {
        Lines lines = new Lines(screen);
        head(analysis.interview().article(), lines);
        speakers(analysis.interview(), lines);
        ThemeMatrix.of(analysis, lines);
        Exchanges.of(analysis, lines);
        warnings(analysis.interview(), lines);
        return lines.toString();
    }

    private static void head(Article article, Lines lines) {
        if (article.headline() != null) {
            lines.wrapped("", Columns.safe(article.headline()));
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
            lines.wrapped("", facts);
        }
    }

    private static void speakers(Interview interview, Lines lines) {
        lines.heading("WHO SPEAKS", "turns   words");
        Map<String, Long> turns =
                interview.turns().stream()
                        .collect(Collectors.groupingBy(Turn::speaker, Collectors.counting()));
        Map<String, Integer> words = interview.wordsBySpeaker();
        for (Speaker speaker : interview.speakers()) {
            String counts =
                    Columns.right(Long.toString(turns.getOrDefault(speaker.id(), 0L)), 7)
                            + Columns.right(
                                    Integer.toString(words.getOrDefault(speaker.id(), 0)), 8);
            int room = lines.width() - counts.length();
            lines.add(Columns.left(Columns.cut(title(speaker), room), room) + counts);
            if (speaker.description() != null) {
                lines.wrapped("  ", Columns.safe(speaker.description()));
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

    private static void warnings(Interview interview, Lines lines) {
        if (interview.warnings().isEmpty()) {
            return;
        }
        lines.heading("DOUBTS", "");
        for (Warning warning : interview.warnings()) {
            String line = "at character " + warning.span().start() + ": " + warning.message();
            lines.wrapped("", Columns.safe(line));
        }
    }
}
