package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that say by themselves what a speaker does; used by Labels and Roles. */
final class LabelWords {

    // rule: Label words that ask: Q, Question, Interviewer, Reporter, Journalist, Correspondent,
    // Press, Host, Editor, 问, 問, 记者, 記者, 主持人, Frage, Вопрос, Pregunta. Label words that answer: A,
    // Answer,
    // Interviewee, Guest, 答, Antwort, Ответ, Respuesta. Label words of others: Moderator, Operator,
    // Chair, Chairman,
    // Audience, Narrator, Speaker. Numbers behind them do not count.
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
                    Map.entry("问", Role.INTERVIEWER),
                    Map.entry("問", Role.INTERVIEWER),
                    Map.entry("记者", Role.INTERVIEWER),
                    Map.entry("記者", Role.INTERVIEWER),
                    Map.entry("主持人", Role.INTERVIEWER),
                    Map.entry("frage", Role.INTERVIEWER),
                    Map.entry("вопрос", Role.INTERVIEWER),
                    Map.entry("pregunta", Role.INTERVIEWER),
                    Map.entry("答", Role.INTERVIEWEE),
                    Map.entry("antwort", Role.INTERVIEWEE),
                    Map.entry("ответ", Role.INTERVIEWEE),
                    Map.entry("respuesta", Role.INTERVIEWEE),
                    Map.entry("operator", Role.OTHER),
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

    private static final Set<String> PLAIN = Set.of("q", "a", "question", "answer", "问", "答");

    private LabelWords() {}

    /** The key without the number behind a word for a question or an answer: "q1" is "q". */
    static String unnumbered(String key) {
        int end = key.length();
        while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
            end--;
        }
        String word = key.substring(0, end);
        return PLAIN.contains(word) ? word : key;
    }

    static boolean contains(String key) {
        return role(key) != null;
    }

    static boolean asks(String key) {
        return role(key) == Role.INTERVIEWER;
    }

    static @Nullable Role role(String key) {
        int end = key.length();
        while (end > 0 && (Character.isDigit(key.charAt(end - 1)) || key.charAt(end - 1) == ' ')) {
            end--;
        }
        return ROLES.get(key.substring(0, end));
    }
}
