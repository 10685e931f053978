package io.github.interviewanalyzer.cli;

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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * An analysis → what of it is compared, small enough to keep of ten thousand; made by {@link
 * Compare}, drawn by {@link Comparison}.
 *
 * @param key what is one with it: those of the same key are added up
 * @param title who or what it is, for a person
 * @param words how many words it has
 * @param themes how many of them are in sentences that speak of a theme, by the theme's id
 */
record Compared(String key, String title, int words, Map<String, Integer> themes) {

    /** The figure of a day. */
    static final int DAY = "2024-03-14".length();

    static final String UNDATED = "no date";

    /** What the columns are. */
    enum By {
        INTERVIEW,
        SPEAKER,
        DATE;

        /** As a person writes it. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Compared {
        themes = Map.copyOf(themes);
    }

    static List<Compared> of(Document document, Analysis analysis, By by) {
        return switch (by) {
            case INTERVIEW ->
                    List.of(answers(document.name(), title(document, analysis), analysis));
            case SPEAKER -> speakers(document, analysis);
            case DATE -> {
                String day = day(analysis.interview());
                yield List.of(answers(day, day, analysis));
            }
        };
    }

    private static String title(Document document, Analysis analysis) {
        String headline = analysis.interview().article().headline();
        String day = day(analysis.interview());
        return (day.equals(UNDATED) ? "" : day + "  ")
                + (headline == null ? document.name() : headline);
    }

    /** All that is said but by those who ask, as {@link Summary#compare(List)} counts. */
    private static Compared answers(String key, String title, Analysis analysis) {
        Map<String, Integer> themes = new HashMap<>();
        for (ThemeExtent theme : Summary.of(analysis).themes()) {
            themes.put(theme.theme(), theme.extent().words());
        }
        Map<String, Integer> words = analysis.interview().wordsBySpeaker();
        int answers =
                analysis.interview().speakers().stream()
                        .filter(speaker -> speaker.role() != Role.INTERVIEWER)
                        .mapToInt(speaker -> words.getOrDefault(speaker.id(), 0))
                        .sum();
        return new Compared(key, title, answers, themes);
    }

    /** Who answers first, who asks last; a name is one person, in whichever interview. */
    private static List<Compared> speakers(Document document, Analysis analysis) {
        Map<String, Map<String, Integer>> themes = new HashMap<>();
        for (SpeakerTheme theme : Summary.of(analysis).speakers()) {
            themes.computeIfAbsent(theme.speaker(), speaker -> new HashMap<>())
                    .put(theme.theme(), theme.extent().words());
        }
        List<Compared> speakers = new ArrayList<>();
        Map<String, Integer> words = analysis.interview().wordsBySpeaker();
        for (Speaker speaker : analysis.interview().speakers()) {
            int spoken = words.getOrDefault(speaker.id(), 0);
            if (spoken > 0) {
                String role = speaker.role().name().toLowerCase(Locale.ROOT);
                String key =
                        rank(speaker.role())
                                + Objects.requireNonNullElse(
                                        speaker.name(), speaker.title() + '\n' + document.name());
                speakers.add(
                        new Compared(
                                key,
                                speaker.title() + " · " + role,
                                spoken,
                                themes.getOrDefault(speaker.id(), Map.of())));
            }
        }
        return speakers;
    }

    static int rank(Role role) {
        return switch (role) {
            case INTERVIEWEE -> 0;
            case OTHER -> 1;
            case INTERVIEWER -> 2;
        };
    }

    private static String day(Interview interview) {
        return Objects.requireNonNullElse(interview.article().day(), UNDATED);
    }

    /** Both as one. */
    Compared and(Compared other) {
        Map<String, Integer> sum = new HashMap<>(themes);
        other.themes.forEach((theme, more) -> sum.merge(theme, more, Integer::sum));
        return new Compared(key, title, words + other.words, sum);
    }

    /** The same under a shorter key and title. */
    Compared cut(int length) {
        boolean shorter = length < key.length() && !key.equals(UNDATED);
        return shorter
                ? new Compared(key.substring(0, length), title.substring(0, length), words, themes)
                : this;
    }
}
