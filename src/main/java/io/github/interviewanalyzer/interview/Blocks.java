package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 6. Lines and labels → pieces that tile the text; used by Articles, Roster and Turns. */
final class Blocks {

    private final CharSequence text;
    private final List<Piece> pieces = new ArrayList<>();

    private Blocks(CharSequence text) {
        this.text = text;
    }

    static List<Piece> read(
            CharSequence text, List<Line> lines, List<Look> looks, List<Label> labels) {
        Label[] at = new Label[lines.size()];
        labels.forEach(label -> at[label.line()] = label);
        Kind[] kinds = Kinds.read(text, lines, looks, labels, at);
        boolean[] continued = Paragraphs.continued(text, lines, looks, at);
        Blocks blocks = new Blocks(text);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (at[i] != null) {
                blocks.addLabel(line, looks.get(i), at[i]);
            } else if (continued[i] && kinds[i] == kinds[i - 1] || joins(kinds, at, continued, i)) {
                blocks.extend(line);
            } else {
                Look look = looks.get(i);
                boolean speech = kinds[i] == Kind.SPEECH;
                int start = speech ? look.start() : line.start();
                int end = speech ? end(line, look) : line.end();
                blocks.add(kinds[i], line.from(), start, end, line.next(), null);
            }
        }
        return blocks.pieces;
    }

    private static boolean joins(Kind[] kinds, Label[] at, boolean[] continued, int i) {
        return continued[i] && kinds[i] == Kind.SPEECH && at[i - 1] != null;
    }

    /** A text that is one speech throughout. */
    static List<Piece> speech(CharSequence text, List<Line> lines) {
        Blocks blocks = new Blocks(text);
        for (Line line : lines) {
            Kind kind = line.blank() ? Kind.BLANK : Kind.SPEECH;
            blocks.add(kind, line.from(), line.start(), line.end(), line.next(), null);
        }
        return blocks.pieces;
    }

    // rule: The delimiter of a label and the blanks behind it belong to its LABEL block.
    private void addLabel(Line line, Look look, Label label) {
        int end = end(line, look);
        int speech = Math.min(label.speech(), end);
        if (label.form().delimiter() == Label.Delimiter.NONE) {
            add(Kind.SPEECH, line.from(), speech, end, line.next(), label);
        } else if (speech >= end) {
            add(Kind.LABEL, line.from(), label.span().start(), line.end(), line.next(), label);
        } else {
            add(Kind.LABEL, line.from(), label.span().start(), speech, speech, label);
            add(Kind.SPEECH, speech, speech, end, line.next(), null);
        }
    }

    /** Where the words of a line end: before the marks that set all of it off. */
    private static int end(Line line, Look look) {
        return look.style() == Look.Style.PLAIN ? line.end() : look.end();
    }

    private void extend(Line line) {
        int at = pieces.size() - 1;
        Piece last = pieces.get(at);
        Span all = new Span(last.all().start(), line.next());
        Span words = new Span(last.words().start(), line.end());
        pieces.set(at, new Piece(last.kind(), all, words, last.label()));
    }

    private void add(Kind kind, int from, int start, int end, int next, @Nullable Label label) {
        int begin = from;
        // rule: A byte-order mark is a BLANK block.
        if (from == 0 && text.charAt(0) == '\uFEFF' && next > 1 && kind != Kind.BLANK) {
            pieces.add(new Piece(Kind.BLANK, new Span(0, 1), new Span(0, 0), null));
            begin = 1;
        }
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        // rule: Empty lines that follow one another are one BLANK block.
        if (kind == Kind.BLANK && last != null && last.is(Kind.BLANK)) {
            Span all = new Span(last.all().start(), next);
            pieces.set(pieces.size() - 1, new Piece(Kind.BLANK, all, last.words(), null));
        } else {
            pieces.add(new Piece(kind, new Span(begin, next), new Span(start, end), label));
        }
    }
}
