package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.List;

/**
 * The evidence of one theme in one turn in its order, asked for tokens in theirs; where it
 * overlaps, the first piece that has the token counts. Used by {@link ConllU}.
 */
final class Chunks {

    private final String theme;
    private final List<Span> pieces;
    private int next;

    private Chunks(String theme, List<Span> pieces) {
        this.theme = theme;
        this.pieces = pieces;
    }

    static Chunks of(Tag tag) {
        List<Span> pieces = tag.evidence().stream().map(Evidence::span).sorted().toList();
        return new Chunks(ContentIds.safe(tag.theme()), pieces);
    }

    /** Adds the label of a token, if it has one: B at the begin of a piece, I within it. */
    void label(Span token, List<String> labels) {
        while (next < pieces.size() && pieces.get(next).end() <= token.start()) {
            next++;
        }
        if (next < pieces.size() && pieces.get(next).start() < token.end()) {
            boolean begins = pieces.get(next).start() == token.start();
            labels.add((begins ? "B-" : "I-") + theme);
        }
    }
}
