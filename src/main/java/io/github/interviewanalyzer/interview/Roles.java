package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Step 7. Roster and turns → what each speaker does. */
final class Roles {

    private Roles() {}

    // rule: A label word tells the role. Else who asks in at least half of the turns is an
    // interviewer, and who mostly speaks after somebody has asked is an interviewee.
    static Map<String, Role> read(Roster roster, List<Turn> turns) {
        Map<String, Dialogue> dialogues = new LinkedHashMap<>();
        for (Turn turn : turns) {
            Dialogue of = dialogues.computeIfAbsent(turn.speaker(), id -> new Dialogue());
            of.turns++;
            of.questions += asks(turn) ? 1 : 0;
        }
        Map<String, Role> roles = new HashMap<>();
        dialogues.forEach(
                (id, of) -> {
                    Role word = word(roster, id);
                    boolean asks = of.questions > 0 && of.questions * 2 >= of.turns;
                    roles.put(id, word != null ? word : asks ? Role.INTERVIEWER : Role.OTHER);
                });
        boolean asked = false;
        for (Turn turn : turns) {
            Dialogue of = dialogues.get(turn.speaker());
            if (asked && of != null) {
                of.answers++;
            }
            asked |= roles.get(turn.speaker()) == Role.INTERVIEWER;
        }
        dialogues.forEach(
                (id, of) -> {
                    if (roles.get(id) == Role.OTHER
                            && word(roster, id) == null
                            && of.answers * 2 >= of.turns) {
                        roles.put(id, Role.INTERVIEWEE);
                    }
                });
        return roles;
    }

    private static @Nullable Role word(Roster roster, String id) {
        for (String label : roster.labels(id)) {
            Role role = LabelWords.role(Chars.key(label, 0, label.length()));
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    /** Whether a paragraph of the turn ends with a question mark. */
    private static boolean asks(Turn turn) {
        for (Paragraph paragraph : turn.paragraphs()) {
            String words = paragraph.text();
            if (Chars.questionMark(Chars.lastMark(words, 0, words.length()))) {
                return true;
            }
        }
        return false;
    }

    /** What somebody's turns are like. */
    private static final class Dialogue {
        int turns;
        int questions;
        int answers;
    }
}
