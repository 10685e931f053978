package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.ArrayList;
import java.util.List;

/**
 * A text with its turns drawn into it: {@code ⟪GT⟫: ⟦Why?⟧} is the text {@code GT: Why?} with one
 * turn labelled "GT" of one paragraph. {@code ⟪⟫} begins a turn without a label; a label that is
 * interrupted in the text is not drawn.
 */
final class Drawn {

    private Drawn() {}

    /** The text alone. */
    static String text(String drawn) {
        StringBuilder text = new StringBuilder();
        drawn.chars().filter(c -> "⟪⟫⟦⟧".indexOf(c) < 0).forEach(c -> text.append((char) c));
        return text.toString();
    }

    /** The text with what was read drawn into it. */
    static String draw(Interview interview) {
        String text = interview.text();
        StringBuilder drawn = new StringBuilder();
        int at = 0;
        for (Turn turn : interview.turns()) {
            int speech = turn.span().start();
            String label = turn.label();
            if (label == null) {
                drawn.append(text, at, speech).append("⟪⟫");
                at = speech;
            } else {
                int start = text.lastIndexOf(label, speech - 1);
                if (start >= at) {
                    int end = start + label.length();
                    drawn.append(text, at, start).append('⟪').append(label).append('⟫');
                    at = end;
                }
            }
            for (Paragraph paragraph : turn.paragraphs()) {
                drawn.append(text, at, paragraph.span().start());
                drawn.append('⟦').append(paragraph.text()).append('⟧');
                at = paragraph.span().end();
            }
        }
        return drawn.append(text.substring(at)).toString();
    }

    /** Checks that the text is read as it is drawn, and facts such as "blocks: LABEL SPEECH". */
    static Interview check(String drawn, String... facts) {
        Interview interview = new InterviewParser().parse(text(drawn));
        assertThat(draw(interview)).isEqualTo(drawn);
        for (String fact : facts) {
            String key = fact.substring(0, fact.indexOf(": "));
            assertThat(key + ": " + Facts.of(interview, key)).isEqualTo(fact);
        }
        Invariants.check(interview.text(), interview);
        return interview;
    }

    /** Each turn as label and paragraphs, free of offsets and kinds of blanks. */
    static List<String> turns(Interview interview) {
        List<String> turns = new ArrayList<>();
        for (Turn turn : interview.turns()) {
            StringBuilder one = new StringBuilder(turn.label() + "@" + turn.speaker());
            turn.paragraphs().forEach(p -> one.append('|').append(Chars.spaced(p.text())));
            turns.add(one.toString());
        }
        return turns;
    }
}
