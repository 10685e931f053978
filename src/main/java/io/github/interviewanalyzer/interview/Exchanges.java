package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Step 13. Turns and roles → the turns that ask with the turns that answer. */
final class Exchanges {

    private Exchanges() {}

    // rule: An exchange is one turn or several of interviewers and the turns of interviewees
    // behind them, up to the next turn of an interviewer.
    static List<Exchange> read(List<Turn> turns, Map<String, Role> roles) {
        List<Exchange> exchanges = new ArrayList<>();
        List<Integer> questions = new ArrayList<>();
        List<Integer> answers = new ArrayList<>();
        for (Turn turn : turns) {
            InterviewException.throwIfInterrupted("exchanges");
            Role role = roles.get(turn.speaker());
            if (role == Role.INTERVIEWER) {
                if (!answers.isEmpty()) {
                    end(exchanges, questions, answers);
                }
                questions.add(turn.index());
            } else if (role == Role.INTERVIEWEE && !questions.isEmpty()) {
                answers.add(turn.index());
            }
        }
        if (!questions.isEmpty()) {
            end(exchanges, questions, answers);
        }
        return exchanges;
    }

    private static void end(
            List<Exchange> exchanges, List<Integer> questions, List<Integer> answers) {
        exchanges.add(new Exchange(exchanges.size(), questions, answers));
        questions.clear();
        answers.clear();
    }
}
