package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Mentions.Mention;
import io.github.interviewanalyzer.theme.Summary.Course;
import io.github.interviewanalyzer.theme.Summary.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Step 4 of a summary. Mentions → where in the interview each theme comes up. */
final class Courses {

    private Courses() {}

    static List<Course> of(Mentions mentions) {
        Map<String, Map<Integer, List<String>>> byTheme = new HashMap<>();
        for (Mention mention : mentions.counted()) {
            byTheme.computeIfAbsent(mention.theme(), theme -> new TreeMap<>())
                    .computeIfAbsent(mention.turn(), turn -> new ArrayList<>())
                    .add(mention.evidence().id());
        }
        List<Turn> turns = mentions.analysis().interview().turns();
        int[] before = new int[turns.size() + 1];
        for (int i = 0; i < turns.size(); i++) {
            InterviewException.throwIfInterrupted("summary");
            before[i + 1] = before[i] + turns.get(i).words();
        }
        List<Course> courses = new ArrayList<>();
        for (String theme : mentions.themes()) {
            List<Point> points = new ArrayList<>();
            byTheme.getOrDefault(theme, Map.of())
                    .forEach(
                            (turn, evidence) ->
                                    points.add(
                                            new Point(
                                                    turn,
                                                    Mentions.share(
                                                            before[turn], before[turns.size()]),
                                                    evidence)));
            if (!points.isEmpty()) {
                courses.add(new Course(theme, points));
            }
        }
        return courses;
    }
}
