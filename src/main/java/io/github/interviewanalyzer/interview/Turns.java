package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 10. Pieces and roster → turns; used by Roles and Exchanges. */
final class Turns {

    private Turns() {}

    // rule: A turn goes from its label to the next one. What interrupts it (captions, subheads,
    // notes, furniture) is not in its paragraphs, and the speech goes on behind it.
    // rule: Each line of speech is a paragraph. A label without speech makes no turn.
    static List<Turn> read(CharSequence text, List<Piece> pieces, Roster roster, Limits limits) {
        List<Turn> turns = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        Label label = null;
        for (Piece piece : pieces) {
            InterviewException.throwIfInterrupted("turns");
            if (piece.is(Kind.LABEL)) {
                end(turns, label, roster, paragraphs, limits);
                label = piece.label();
            } else if (piece.is(Kind.SPEECH)) {
                if (piece.label() != null) {
                    end(turns, label, roster, paragraphs, limits);
                    label = piece.label();
                }
                paragraphs.add(piece.paragraph(text));
            }
        }
        end(turns, label, roster, paragraphs, limits);
        return turns;
    }

    private static void end(
            List<Turn> turns,
            @Nullable Label label,
            Roster roster,
            List<Paragraph> paragraphs,
            Limits limits) {
        if (paragraphs.isEmpty()) {
            return;
        }
        Limits.require("turns", limits.turns(), turns.size() + 1L);
        int start = paragraphs.get(0).span().start();
        int end = paragraphs.get(paragraphs.size() - 1).span().end();
        turns.add(
                new Turn(
                        turns.size(),
                        roster.speaker(label),
                        label == null || label.printed().isEmpty() ? null : label.printed(),
                        new Span(start, end),
                        paragraphs,
                        null));
        paragraphs.clear();
    }
}
