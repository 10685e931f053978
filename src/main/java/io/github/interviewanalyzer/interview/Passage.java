package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of the text that may state who speaks: what the page says outside of the speeches, and
 * the beginning of what each speaker says. Found by {@link #read}; read by Names.
 *
 * @param span where it stands
 * @param speaker who says it, or null
 */
record Passage(Span span, @Nullable String speaker) {

    /** Nobody's id: the end of the text, where the page may speak without saying so. */
    static final String END = "";

    private static final int LAST = 6;
    private static final int CHARACTERS = 1_200;
    private static final int TURNS = 3;
    private static final int BEGINNING = 6;

    // rule: Names are looked for in all that is no speech, in the first six turns and in the
    // first three turns of each speaker, up to 1,200 characters of each paragraph, and at the
    // end.
    static List<Passage> read(List<Piece> pieces, Roster roster) {
        List<Passage> passages = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        String speaker = null;
        int turns = 0;
        for (Piece piece : pieces) {
            InterviewException.throwIfInterrupted("names");
            Span words = piece.words();
            Span beginning =
                    new Span(words.start(), Math.min(words.end(), words.start() + CHARACTERS));
            if (piece.label() != null) {
                speaker = roster.known(piece.label());
                turns++;
                if (speaker != null) {
                    counts.merge(speaker, 1, Integer::sum);
                }
            }
            if (piece.is(Kind.SPEECH)) {
                int own = counts.getOrDefault(Objects.requireNonNullElse(speaker, ""), 0);
                if (turns <= BEGINNING || own <= TURNS) {
                    passages.add(new Passage(beginning, speaker));
                }
            } else if (!piece.is(Kind.LABEL) && !piece.is(Kind.BLANK)) {
                passages.add(new Passage(beginning, null));
            }
        }
        for (int i = Math.max(0, pieces.size() - LAST); i < pieces.size(); i++) {
            if (pieces.get(i).is(Kind.SPEECH)) {
                Span words = pieces.get(i).words();
                int start = Math.max(words.start(), words.end() - CHARACTERS);
                passages.add(new Passage(new Span(start, words.end()), END));
            }
        }
        return passages;
    }
}
