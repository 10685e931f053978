package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Summary;
import io.github.interviewanalyzer.theme.Summary.Comparison;
import io.github.interviewanalyzer.theme.Summary.InterviewTheme;
import io.github.interviewanalyzer.theme.Summary.SpeakerTheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Analyses → the columns of a comparison; a step of {@link HtmlComparison}. */
final class HtmlColumns {

    private static final int DAY = "2024-03-14".length();
    private static final int MONTH = "2024-03".length();
    private static final int YEAR = "2024".length();

    /** So many times are read at a glance; of more, the next longer ones are shown. */
    private static final int FEW = 12;

    private static final String UNDATED = "no date";

    private HtmlColumns() {}

    /** The interviews, in their order. */
    static List<HtmlColumn> interviews(List<Analysis> analyses, List<Comparison> comparisons) {
        List<HtmlColumn> columns = new ArrayList<>();
        for (Analysis analysis : analyses) {
            String number = Integer.toString(columns.size() + 1);
            HtmlColumn column =
                    new HtmlColumn(number, month(analysis.interview()), "interview" + number, "");
            column.add(words(analysis.interview()));
            columns.add(column);
        }
        fill(columns, comparisons);
        return columns;
    }

    /** The days, months or years when the interviews were published. */
    static List<HtmlColumn> dates(List<Analysis> analyses, List<Comparison> comparisons) {
        int length = precision(analyses);
        Map<String, HtmlColumn> columns = new TreeMap<>();
        List<HtmlColumn> ofInterviews = new ArrayList<>();
        for (Analysis analysis : analyses) {
            String day = day(analysis.interview());
            String time = day.equals(UNDATED) ? day : day.substring(0, length);
            HtmlColumn column =
                    columns.computeIfAbsent(time, title -> new HtmlColumn(title, "", "", ""));
            column.add(words(analysis.interview()));
            ofInterviews.add(column);
        }
        fill(ofInterviews, comparisons);
        return List.copyOf(columns.values());
    }

    private static void fill(List<HtmlColumn> ofInterviews, List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            for (InterviewTheme theme : comparison.interviews()) {
                ofInterviews
                        .get(theme.interview())
                        .add(comparison.theme(), theme.extent(), theme.interview());
            }
        }
    }

    private static int precision(List<Analysis> analyses) {
        for (int length : List.of(DAY, MONTH)) {
            Set<String> times =
                    analyses.stream()
                            .map(analysis -> day(analysis.interview()))
                            .filter(day -> !day.equals(UNDATED))
                            .map(day -> day.substring(0, length))
                            .collect(Collectors.toSet());
            if (times.size() <= FEW) {
                return length;
            }
        }
        return YEAR;
    }

    private static String month(Interview interview) {
        String day = day(interview);
        return day.equals(UNDATED) ? day : day.substring(0, MONTH);
    }

    /** The day of publication, or that there is none that a calendar knows. */
    static String day(Interview interview) {
        String published = interview.article().published();
        if (published == null || published.length() < DAY) {
            return UNDATED;
        }
        String pattern = "dddd-dd-dd";
        for (int i = 0; i < DAY; i++) {
            char unit = published.charAt(i);
            if (pattern.charAt(i) == 'd' ? unit < '0' || unit > '9' : unit != '-') {
                return UNDATED;
            }
        }
        return published.substring(0, DAY);
    }

    /** Those who answer, then all others, those who ask at the end; a name is one person. */
    static List<HtmlColumn> speakers(List<Analysis> analyses) {
        Map<Role, Map<String, HtmlColumn>> byRole = new HashMap<>();
        for (int i = 0; i < analyses.size(); i++) {
            Interview interview = analyses.get(i).interview();
            Map<String, HtmlColumn> byId = new HashMap<>();
            for (Speaker speaker : interview.speakers()) {
                HtmlColumn column = speaker(speaker, i);
                byId.put(
                        speaker.id(),
                        byRole.computeIfAbsent(speaker.role(), role -> new LinkedHashMap<>())
                                .computeIfAbsent(
                                        column.title() + '\n' + column.note(), key -> column));
            }
            for (Turn turn : interview.turns()) {
                Objects.requireNonNull(byId.get(turn.speaker())).add(turn.words());
            }
            for (SpeakerTheme theme : Summary.of(analyses.get(i)).speakers()) {
                Objects.requireNonNull(byId.get(theme.speaker()))
                        .add(theme.theme(), theme.extent(), i);
            }
        }
        return byRole.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(HtmlColumns::rank)))
                .flatMap(role -> role.getValue().values().stream())
                .toList();
    }

    private static HtmlColumn speaker(Speaker speaker, int interview) {
        String role = HtmlCast.role(speaker.role());
        return new HtmlColumn(
                speaker.title(),
                speaker.name() == null ? role + ", interview " + (interview + 1) : role,
                "",
                speaker.role() == Role.INTERVIEWER ? "asks" : "");
    }

    private static int rank(Role role) {
        return switch (role) {
            case INTERVIEWEE -> 0;
            case OTHER -> 1;
            case INTERVIEWER -> 2;
        };
    }

    /** The words that {@link Summary#compare} takes a share of: all but those of who asks. */
    static long words(Interview interview) {
        Set<String> askers =
                interview.speakers().stream()
                        .filter(speaker -> speaker.role() == Role.INTERVIEWER)
                        .map(Speaker::id)
                        .collect(Collectors.toSet());
        return interview.turns().stream()
                .filter(turn -> !askers.contains(turn.speaker()))
                .mapToLong(Turn::words)
                .sum();
    }
}
