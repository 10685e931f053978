package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.SpeakerTheme;
import io.github.interviewanalyzer.theme.Summary.ThemeExtent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a comparison keeps of an interview: names and numbers, none of its text; made by {@link
 * HtmlComparison}, set side by side by {@link HtmlColumns}.
 *
 * @param title the headline, or that there is none
 * @param day of publication, or that there is none
 * @param answering the names of those who answer
 * @param turns how many there are
 * @param quotes how much evidence there is
 * @param themes how many words of the answers are in sentences that speak of a theme, by its id
 * @param voices the speakers
 */
record HtmlCounts(
        String title,
        String day,
        String answering,
        int turns,
        long quotes,
        Map<String, Integer> themes,
        List<Voice> voices) {

    static final String UNDATED = "no date";

    /** The figure of a day. */
    static final int DAY = "2024-03-14".length();

    /**
     * A speaker.
     *
     * @param title the name, else the label
     * @param named whether it is a name, which is one speaker in whichever interview
     * @param role what the speaker does
     * @param words how many words the speaker says
     * @param themes how many of them are in sentences that speak of a theme, by its id
     */
    record Voice(String title, boolean named, Role role, long words, Map<String, Integer> themes) {

        Voice {
            themes = Map.copyOf(themes);
        }
    }

    HtmlCounts {
        themes = Map.copyOf(themes);
        voices = List.copyOf(voices);
    }

    static HtmlCounts of(Analysis analysis) {
        Interview interview = analysis.interview();
        Summary summary = Summary.of(analysis);
        Map<String, Integer> themes = new HashMap<>();
        for (ThemeExtent theme : summary.themes()) {
            themes.put(theme.theme(), theme.extent().words());
        }
        String answering =
                interview.speakers().stream()
                        .filter(speaker -> speaker.role() == Role.INTERVIEWEE)
                        .map(Speaker::title)
                        .collect(Collectors.joining(", "));
        return new HtmlCounts(
                HtmlReport.title(interview.article()),
                Objects.requireNonNullElse(interview.article().day(), UNDATED),
                answering,
                interview.turns().size(),
                analysis.tags().stream().mapToLong(tag -> tag.count()).sum(),
                themes,
                voices(interview, summary));
    }

    private static List<Voice> voices(Interview interview, Summary summary) {
        Map<String, Integer> words = interview.wordsBySpeaker();
        Map<String, Map<String, Integer>> themes = new HashMap<>();
        for (SpeakerTheme theme : summary.speakers()) {
            themes.computeIfAbsent(theme.speaker(), speaker -> new HashMap<>())
                    .put(theme.theme(), theme.extent().words());
        }
        List<Voice> voices = new ArrayList<>();
        for (Speaker speaker : interview.speakers()) {
            voices.add(
                    new Voice(
                            speaker.title(),
                            speaker.name() != null,
                            speaker.role(),
                            words.getOrDefault(speaker.id(), 0),
                            themes.getOrDefault(speaker.id(), Map.of())));
        }
        return voices;
    }

    /** The words that {@link Summary#compare} takes a share of: all but those of who asks. */
    long words() {
        return voices.stream()
                .filter(voice -> voice.role() != Role.INTERVIEWER)
                .mapToLong(Voice::words)
                .sum();
    }
}
