package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Mentions.Mention;
import io.github.interviewanalyzer.theme.Summary.Comparison;
import io.github.interviewanalyzer.theme.Summary.InterviewTheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Mentions of several interviews → each theme's counts in each of them. */
final class Comparisons {

    private Comparisons() {}

    static List<Comparison> of(List<Mentions> interviews) {
        Map<String, List<InterviewTheme>> byTheme = new LinkedHashMap<>();
        for (int i = 0; i < interviews.size(); i++) {
            Mentions mentions = interviews.get(i);
            mentions.themes().forEach(t -> byTheme.putIfAbsent(t, new ArrayList<>()));
            Map<String, List<Mention>> found =
                    mentions.counted().stream().collect(Collectors.groupingBy(Mention::theme));
            int words = mentions.countedWords();
            for (Map.Entry<String, List<InterviewTheme>> theme : byTheme.entrySet()) {
                List<Mention> here = found.getOrDefault(theme.getKey(), List.of());
                if (!here.isEmpty()) {
                    theme.getValue().add(new InterviewTheme(i, mentions.extent(here, words)));
                }
            }
        }
        return byTheme.entrySet().stream()
                .filter(theme -> !theme.getValue().isEmpty())
                .map(theme -> new Comparison(theme.getKey(), theme.getValue()))
                .toList();
    }
}
