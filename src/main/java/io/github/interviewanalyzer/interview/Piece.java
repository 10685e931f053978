package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block while it is being read: its words without the blanks at its ends, and its label if it is
 * one. Made by Blocks; read by Articles, Roster and Turns.
 */
record Piece(Block block, Span words, @Nullable Label label) {

    Block.Kind kind() {
        return block.kind();
    }

    boolean is(Block.Kind other) {
        return kind() == other;
    }

    Paragraph paragraph(CharSequence text) {
        return new Paragraph(words, words.in(text));
    }

    static List<Block> blocks(List<Piece> pieces) {
        List<Block> blocks = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            InterviewException.throwIfInterrupted("blocks");
            blocks.add(piece.block);
        }
        return blocks;
    }
}
