package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who speaks, in which role, and how much; a step of {@link HtmlReport}, asked by the others. */
final class HtmlCast {

    /** So wide is the drawing of all words. */
    private static final int WHOLE = 100;

    private final Map<String, Speaker> speakers = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();
    private final Map<String, Integer> words;
    private final Interview interview;
    private final long all;

    HtmlCast(Interview interview) {
        this.interview = interview;
        interview.speakers().forEach(speaker -> speakers.put(speaker.id(), speaker));
        for (Turn turn : interview.turns()) {
            InterviewException.throwIfInterrupted("output");
            turns.merge(turn.speaker(), 1, Integer::sum);
        }
        words = interview.wordsBySpeaker();
        all = words.values().stream().mapToLong(Integer::longValue).sum();
    }

    Speaker speaker(Turn turn) {
        return Objects.requireNonNull(speakers.get(turn.speaker()));
    }

    /** How many words are spoken. */
    long words() {
        return all;
    }

    static String role(Role role) {
        return switch (role) {
            case INTERVIEWER -> "asks";
            case INTERVIEWEE -> "answers";
            case OTHER -> "other";
        };
    }

    void render(Html page) {
        HtmlFrame.section(page, "Cast");
        HtmlFrame.table(page, "Who speaks, and how much", "list");
        page.open("thead").open("tr");
        for (String head : List.of("Name", "Labels", "Description", "Role", "Turns", "Words")) {
            page.element("th", head, "scope", "col");
        }
        page.element("th", "Share of the words", "scope", "col").close("tr").close("thead").line();
        page.open("tbody").line();
        interview.speakers().forEach(speaker -> row(page, speaker));
        page.close("tbody").close("table").close("div").close("section").line();
    }

    private void row(Html page, Speaker speaker) {
        int spoken = words.getOrDefault(speaker.id(), 0);
        String description = speaker.description() == null ? "" : speaker.description();
        page.open("tr")
                .element("th", speaker.title(), "scope", "row", "dir", "auto")
                .element("td", String.join(", ", speaker.labels()))
                .element("td", description, "class", "long", "dir", "auto")
                .element("td", role(speaker.role()))
                .element(
                        "td",
                        Integer.toString(turns.getOrDefault(speaker.id(), 0)),
                        "class",
                        "number")
                .element("td", Integer.toString(spoken), "class", "number")
                .open("td", "class", "share");
        bar(page, all == 0 ? 0 : Math.round((double) WHOLE * spoken / all));
        page.close("td").close("tr").line();
    }

    private static void bar(Html page, long percent) {
        page.open("svg", "class", "bar", "viewBox", "0 0 100 10", "aria-hidden", "true")
                .open("rect", "class", "all", "width", "100", "height", "10")
                .close("rect")
                .open("rect", "width", Long.toString(percent), "height", "10")
                .close("rect")
                .close("svg")
                .text(" " + percent + " %");
    }
}
