package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that say by themselves what a speaker does; used by Labels and Roles. */
final class LabelWords {

    // rule: Label words that ask: Q, Question, Interviewer, Reporter, Journalist, Correspondent,
    // Press, Host, Editor. Label words that answer: A, Answer, Interviewee, Guest. Label words of
    // others: Moderator, Chair, Chairman, Audience, Narrator, Speaker. Numbers behind them do not
    // count.
    private static final Map<String, Role> ROLES =
            Map.ofEntries(
                    Map.entry("q", Role.INTERVIEWER),
                    Map.entry("question", Role.INTERVIEWER),
                    Map.entry("interviewer", Role.INTERVIEWER),
                    Map.entry("reporter", Role.INTERVIEWER),
                    Map.entry("journalist", Role.INTERVIEWER),
                    Map.entry("correspondent", Role.INTERVIEWER),
                    Map.entry("press", Role.INTERVIEWER),
                    Map.entry("host", Role.INTERVIEWER),
                    Map.entry("editor", Role.INTERVIEWER),
                    Map.entry("a", Role.INTERVIEWEE),
                    Map.entry("answer", Role.INTERVIEWEE),
                    Map.entry("interviewee", Role.INTERVIEWEE),
                    Map.entry("guest", Role.INTERVIEWEE),
                    Map.entry("moderator", Role.OTHER),
                    Map.entry("chair", Role.OTHER),
                    Map.entry("chairman", Role.OTHER),
                    Map.entry("audience", Role.OTHER),
                    Map.entry("narrator", Role.OTHER),
                    Map.entry("speaker", Role.OTHER));

    private LabelWords() {}

    static boolean contains(String key) {
        return role(key) != null;
    }

    static @Nullable Role role(String key) {
        int end = key.length();
        while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
            end--;
        }
        return ROLES.get(key.substring(0, end));
    }
}
