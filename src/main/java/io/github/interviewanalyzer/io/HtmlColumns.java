package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.io.HtmlCounts.Voice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts of interviews → the columns of a comparison; a step of {@link HtmlComparison}. */
final class HtmlColumns {

    private static final int MONTH = "2024-03".length();
    private static final int YEAR = "2024".length();

    /** So many times are read at a glance; of more, the next longer ones are shown. */
    private static final int FEW = 12;

    private HtmlColumns() {}

    /** The interviews, in their order. */
    static List<HtmlColumn> interviews(List<HtmlCounts> interviews) {
        List<HtmlColumn> columns = new ArrayList<>();
        for (int i = 0; i < interviews.size(); i++) {
            HtmlCounts counts = interviews.get(i);
            String number = Integer.toString(i + 1);
            String month = cut(counts.day(), MONTH);
            HtmlColumn column = new HtmlColumn(number, month, "interview" + number, "");
            fill(column, counts, i);
            columns.add(column);
        }
        return columns;
    }

    /** The days, months or years when the interviews were published. */
    static List<HtmlColumn> dates(List<HtmlCounts> interviews) {
        int length = precision(interviews);
        Map<String, HtmlColumn> columns = new TreeMap<>();
        for (int i = 0; i < interviews.size(); i++) {
            HtmlCounts counts = interviews.get(i);
            String time = cut(counts.day(), length);
            fill(
                    columns.computeIfAbsent(time, title -> new HtmlColumn(title, "", "", "")),
                    counts,
                    i);
        }
        return List.copyOf(columns.values());
    }

    private static void fill(HtmlColumn column, HtmlCounts counts, int interview) {
        column.add(counts.words());
        counts.themes().forEach((theme, words) -> column.add(theme, words, interview));
    }

    private static int precision(List<HtmlCounts> interviews) {
        for (int length : List.of(HtmlCounts.DAY, MONTH)) {
            Set<String> times =
                    interviews.stream()
                            .map(HtmlCounts::day)
                            .filter(day -> !day.equals(HtmlCounts.UNDATED))
                            .map(day -> day.substring(0, length))
                            .collect(Collectors.toSet());
            if (times.size() <= FEW) {
                return length;
            }
        }
        return YEAR;
    }

    private static String cut(String day, int length) {
        return day.equals(HtmlCounts.UNDATED) ? day : day.substring(0, length);
    }

    /** Those who answer, then all others, those who ask at the end; a name is one person. */
    static List<HtmlColumn> speakers(List<HtmlCounts> interviews) {
        Map<Role, Map<String, HtmlColumn>> byRole = new HashMap<>();
        for (int i = 0; i < interviews.size(); i++) {
            for (Voice voice : interviews.get(i).voices()) {
                HtmlColumn own = speaker(voice, i);
                HtmlColumn column =
                        byRole.computeIfAbsent(voice.role(), role -> new LinkedHashMap<>())
                                .computeIfAbsent(own.title() + '\n' + own.note(), key -> own);
                int interview = i;
                column.add(voice.words());
                voice.themes().forEach((theme, words) -> column.add(theme, words, interview));
            }
        }
        return byRole.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(HtmlColumns::rank)))
                .flatMap(role -> role.getValue().values().stream())
                .toList();
    }

    private static HtmlColumn speaker(Voice voice, int interview) {
        String role = HtmlCast.role(voice.role());
        return new HtmlColumn(
                voice.title(),
                voice.named() ? role : role + ", interview " + (interview + 1),
                "",
                voice.role() == Role.INTERVIEWER ? "asks" : "");
    }

    private static int rank(Role role) {
        return switch (role) {
            case INTERVIEWEE -> 0;
            case OTHER -> 1;
            case INTERVIEWER -> 2;
        };
    }
}
