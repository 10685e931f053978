package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Mentions.Mention;
import io.github.interviewanalyzer.theme.Summary.Comparison;
import io.github.interviewanalyzer.theme.Summary.InterviewTheme;
import io.github.interviewanalyzer.theme.Summary.ThemeExtent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Step 2 of a summary. Mentions of interviews → each theme's extent in each of them. */
final class Comparisons {

    private Comparisons() {}

    /** The themes that count in one interview. */
    static List<ThemeExtent> themes(Mentions mentions) {
        Map<String, List<Mention>> found =
                mentions.counted().stream().collect(Collectors.groupingBy(Mention::theme));
        int words = mentions.countedWords();
        return mentions.themes().stream()
                .distinct()
                .filter(found::containsKey)
                .map(
                        theme ->
                                new ThemeExtent(
                                        theme,
                                        mentions.extent(
                                                found.getOrDefault(theme, List.of()), words)))
                .toList();
    }

    static List<Comparison> of(List<Mentions> interviews) {
        Map<String, List<InterviewTheme>> byTheme = new LinkedHashMap<>();
        for (int i = 0; i < interviews.size(); i++) {
            Mentions mentions = interviews.get(i);
            mentions.themes().forEach(t -> byTheme.putIfAbsent(t, new ArrayList<>()));
            for (ThemeExtent theme : themes(mentions)) {
                Objects.requireNonNull(byTheme.get(theme.theme()))
                        .add(new InterviewTheme(i, theme.extent()));
            }
        }
        return byTheme.entrySet().stream()
                .filter(theme -> !theme.getValue().isEmpty())
                .map(theme -> new Comparison(theme.getKey(), theme.getValue()))
                .toList();
    }
}
