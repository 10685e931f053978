package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block while it is being read: what it is, all of it, its words without the blanks at its ends,
 * and its label if it is one. Made by Blocks; read by Articles, Roster and Turns.
 */
record Piece(Block.Kind kind, Span all, Span words, @Nullable Label label) {

    boolean is(Block.Kind other) {
        return kind == other;
    }

    Paragraph paragraph(CharSequence text) {
        return new Paragraph(words, words.in(text));
    }

    static List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            InterviewException.throwIfInterrupted("blocks");
            blocks.add(new Block(piece.kind, piece.all));
        }
        return blocks;
    }
}
