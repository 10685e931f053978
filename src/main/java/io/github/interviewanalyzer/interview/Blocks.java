package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 7. Lines and labels → pieces that tile the text; used by Articles, Roster and Turns. */
final class Blocks {

    private final CharSequence text;
    private final List<Piece> pieces;
    private boolean labelled;

    private Blocks(CharSequence text, int most) {
        this.text = text;
        this.pieces = new ArrayList<>(most);
    }

    static List<Piece> read(
            CharSequence text,
            List<Line> lines,
            List<Look> looks,
            List<Label> labels,
            Set<Integer> page) {
        Label[] at = new Label[lines.size()];
        for (int k = labels.size() - 1; k >= 0; k--) {
            at[labels.get(k).line()] = labels.get(k);
        }
        Kind[] kinds = Kinds.read(text, lines, looks, labels, at, page);
        boolean[] continued = Paragraphs.continued(text, lines, looks, at);
        Blocks blocks = new Blocks(text, lines.size() + labels.size());
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (at[i] == null) {
                boolean joins = continued[i] && blocks.joins(kinds, i);
                blocks.addLine(kinds[i], lines.get(i), looks.get(i), joins);
            } else {
                int stop = next;
                while (stop < labels.size() && labels.get(stop).line() == i) {
                    stop++;
                }
                // rule: A label that is broken over two lines is one LABEL block.
                int last = at[i].speech() > lines.get(i).next() ? i + 1 : i;
                blocks.addLabels(lines.get(i), lines.get(last), looks.get(i), labels, next, stop);
                next = stop;
                i = last;
            }
        }
        return blocks.pieces;
    }

    private boolean joins(Kind[] kinds, int i) {
        return kinds[i] == Kind.SPEECH
                ? pieces.get(pieces.size() - 1).is(Kind.SPEECH)
                : kinds[i] == kinds[i - 1];
    }

    private void addLine(Kind kind, Line line, Look look, boolean joins) {
        if (joins) {
            extend(line);
        } else {
            boolean speech = kind == Kind.SPEECH;
            int start = speech ? look.start() : line.start();
            add(kind, line.from(), start, speech ? end(line, look) : line.end(), line.next(), null);
        }
    }

    /** A text that is one speech throughout. */
    static List<Piece> speech(CharSequence text, List<Line> lines) {
        Blocks blocks = new Blocks(text, lines.size());
        for (Line line : lines) {
            Kind kind = line.blank() ? Kind.BLANK : Kind.SPEECH;
            blocks.add(kind, line.from(), line.start(), line.end(), line.next(), null);
        }
        return blocks.pieces;
    }

    // rule: The delimiter of a label and the blanks behind it belong to its LABEL block.
    private void addLabels(
            Line line, Line last, Look look, List<Label> labels, int first, int stop) {
        int from = line.from();
        int end = last.equals(line) ? end(line, look) : last.end();
        for (int k = first; k < stop; k++) {
            Label label = labels.get(k);
            boolean final_ = k + 1 == stop;
            int next = final_ ? last.next() : cut(labels.get(k + 1), label);
            int close = final_ ? end : unmarked(label.speech(), next);
            if (k == first && label.span().start() > look.start()) {
                from = before(line, look, label);
            }
            int speech = Math.min(label.speech(), close);
            if (label.form().delimiter() == Label.Delimiter.NONE) {
                add(Kind.SPEECH, from, speech, close, next, label);
            } else if (speech >= close) {
                add(Kind.LABEL, from, label.span().start(), close, next, label);
            } else {
                add(Kind.LABEL, from, label.span().start(), speech, speech, label);
                add(Kind.SPEECH, speech, speech, close, next, null);
            }
            from = next;
        }
    }

    /** Where words end before blanks and marks that set them off. */
    private int unmarked(int start, int end) {
        int stop = Chars.trim(text, start, end);
        int marks = stop;
        while (marks > start && Printed.emphasis(text.charAt(marks - 1))) {
            marks--;
        }
        return marks > start ? marks : stop;
    }

    /** The words of the speech before, in front of the first label inside of a line. */
    private int before(Line line, Look look, Label label) {
        int cut = cut(label, null);
        int stop = Chars.trim(text, look.start(), cut);
        boolean words = false;
        for (int i = look.start(); i < stop; i++) {
            words |= Character.isLetter(text.charAt(i));
        }
        boolean number = Look.number(text, look.start(), line.end()) >= stop;
        if (!words || number || LabelWords.question(Chars.key(text, look.start(), stop))) {
            return line.from();
        }
        // rule: In front of the first label words of its line are a note.
        add(labelled ? Kind.SPEECH : Kind.NOTE, line.from(), look.start(), stop, cut, null);
        return cut;
    }

    /** Where the block of a label begins: before the marks that set it off. */
    private int cut(Label label, @Nullable Label before) {
        int least = before == null ? 0 : before.speech();
        int cut = label.span().start();
        while (cut > least && Printed.emphasis(text.charAt(cut - 1))) {
            cut--;
        }
        return cut;
    }

    /** Where the words of a line end: before the marks that set all of it off. */
    private static int end(Line line, Look look) {
        return look.style() == Look.Style.PLAIN ? line.end() : look.end();
    }

    private void extend(Line line) {
        int at = pieces.size() - 1;
        Piece last = pieces.get(at);
        Span words = new Span(last.words().start(), line.end());
        pieces.set(at, new Piece(joined(last, line.next()), words, last.label()));
    }

    private void add(Kind kind, int from, int start, int end, int next, @Nullable Label label) {
        labelled |= label != null;
        int begin = from;
        // rule: A byte-order mark is a BLANK block.
        if (from == 0 && text.charAt(0) == '\uFEFF' && next > 1 && kind != Kind.BLANK) {
            Block mark = new Block(Kind.BLANK, new Span(0, 1));
            pieces.add(new Piece(mark, new Span(0, 0), null));
            begin = 1;
        }
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        // rule: Empty lines that follow one another are one BLANK block.
        if (kind == Kind.BLANK && last != null && last.is(Kind.BLANK)) {
            pieces.set(pieces.size() - 1, new Piece(joined(last, next), last.words(), null));
        } else {
            Block block = new Block(kind, new Span(begin, next));
            pieces.add(new Piece(block, new Span(start, end), label));
        }
    }

    /** All of the piece and what follows it up to there. */
    private static Block joined(Piece piece, int next) {
        return new Block(piece.kind(), new Span(piece.block().span().start(), next));
    }
}
