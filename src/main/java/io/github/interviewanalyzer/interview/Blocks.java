package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Step 3. Lines and labels → pieces that tile the text; used by Articles, Roster and Turns. */
final class Blocks {

    private final CharSequence text;
    private final List<Piece> pieces = new ArrayList<>();

    private Blocks(CharSequence text) {
        this.text = text;
    }

    static List<Piece> read(CharSequence text, List<Line> lines, Labels labels) {
        Kind[] kinds = kinds(text, lines, labels.accepted());
        Label[] at = new Label[lines.size()];
        labels.accepted().forEach(label -> at[label.line()] = label);
        Blocks blocks = new Blocks(text);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (at[i] != null) {
                blocks.addLabel(line, at[i]);
            } else {
                blocks.add(kinds[i], line.from(), line.start(), line.end(), line.next());
            }
        }
        return blocks.pieces;
    }

    /** A text that is one speech throughout. */
    static List<Piece> speech(CharSequence text, List<Line> lines) {
        Blocks blocks = new Blocks(text);
        for (Line line : lines) {
            Kind kind = line.blank() ? Kind.BLANK : Kind.SPEECH;
            blocks.add(kind, line.from(), line.start(), line.end(), line.next());
        }
        return blocks.pieces;
    }

    private static Kind[] kinds(CharSequence text, List<Line> lines, List<Label> labels) {
        Kind[] kinds = new Kind[lines.size()];
        int body = labels.isEmpty() ? lines.size() : labels.get(0).line();
        Set<String> captions = Marks.captions(text, lines);
        Head.read(text, lines.subList(0, body), captions, labels.isEmpty(), kinds);
        Arrays.fill(kinds, body, kinds.length, Kind.SPEECH);
        for (int i = body; i < kinds.length; i++) {
            Line line = lines.get(i);
            if (line.blank()) {
                kinds[i] = Kind.BLANK;
            } else {
                Kind mark = Marks.kind(text, line, captions);
                kinds[i] = mark == null ? Kind.SPEECH : mark;
            }
        }
        subheads(text, lines, labels, kinds);
        return kinds;
    }

    // rule: A short line without a mark at its end that stands between a speech and the next
    // label is a subhead.
    private static void subheads(
            CharSequence text, List<Line> lines, List<Label> labels, Kind[] kinds) {
        for (int i = 1; i < labels.size(); i++) {
            Label before = labels.get(i - 1);
            int at = lastWithWords(lines, before.line(), labels.get(i).line());
            boolean spoken =
                    before.speech() < lines.get(before.line()).end()
                            || lastWithWords(lines, before.line(), at) > before.line();
            if (at > before.line()
                    && spoken
                    && kinds[at] == Kind.SPEECH
                    && lines.get(at - 1).blank()
                    && Marks.heading(text, lines.get(at))) {
                kinds[at] = Kind.SUBHEAD;
            }
        }
    }

    /** The last line with words before {@code stop}, not before {@code least}. */
    private static int lastWithWords(List<Line> lines, int least, int stop) {
        int at = stop - 1;
        while (at > least && lines.get(at).blank()) {
            at--;
        }
        return Math.max(at, least);
    }

    // rule: The delimiter of a label and the blanks behind it belong to its LABEL block.
    private void addLabel(Line line, Label label) {
        if (label.speech() >= line.end()) {
            add(Kind.LABEL, line.from(), label.span().start(), line.end(), line.next(), label);
        } else {
            int speech = label.speech();
            add(Kind.LABEL, line.from(), label.span().start(), speech, speech, label);
            add(Kind.SPEECH, speech, speech, line.end(), line.next());
        }
    }

    private void add(Kind kind, int from, int start, int end, int next) {
        add(kind, from, start, end, next, null);
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
