package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of step 7. Lines and labels → what each line is; used by Blocks. */
final class Kinds {

    private Kinds() {}

    static Kind[] read(
            CharSequence text,
            List<Line> lines,
            List<Look> looks,
            List<Label> labels,
            Label[] at,
            Set<Integer> page) {
        Kind[] kinds = new Kind[lines.size()];
        int body = labels.isEmpty() ? lines.size() : labels.get(0).line();
        Set<String> captions = Marks.captions(text, lines);
        Head.read(text, lines.subList(0, body), looks, captions, labels.isEmpty(), kinds);
        for (int i = body; i < kinds.length; i++) {
            InterviewException.throwIfInterrupted("blocks");
            kinds[i] =
                    at[i] != null
                            ? Kind.LABEL
                            : !page.isEmpty() && page.contains(i)
                                    ? Kind.FURNITURE
                                    : body(text, lines.get(i), looks.get(i), captions);
        }
        running(text, lines, kinds, body);
        boolean marked = marked(lines, kinds, body);
        portraits(text, lines, kinds, body);
        subheads(text, lines, looks, labels, kinds, marked);
        PullQuotes.read(text, lines, looks, at, kinds);
        Tail.read(text, lines, looks, labels, kinds, marked);
        return kinds;
    }

    // rule: A line of the same words beside two of the page's numbers or more is the page's.
    private static void running(CharSequence text, List<Line> lines, Kind[] kinds, int body) {
        Map<String, List<Integer>> beside = new HashMap<>();
        for (int i = body; i < kinds.length; i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (kinds[i] == Kind.FURNITURE && Marks.pageNumber(text, lines.get(i))) {
                for (int other : new int[] {near(kinds, i, -1), near(kinds, i, 1)}) {
                    if (other < kinds.length && kinds[other] == Kind.SPEECH) {
                        Line line = lines.get(other);
                        beside.computeIfAbsent(
                                        Chars.key(text, line.start(), line.end()),
                                        key -> new ArrayList<>())
                                .add(other);
                    }
                }
            }
        }
        for (List<Integer> same : beside.values()) {
            for (int i : same) {
                kinds[i] = same.size() > 1 ? Kind.FURNITURE : Kind.SPEECH;
            }
        }
    }

    /** The next line with words in one direction. */
    private static int near(Kind[] kinds, int from, int step) {
        int i = from + step;
        while (i < kinds.length && kinds[i] == Kind.BLANK) {
            i += step;
        }
        return i;
    }

    // rule: The heading of a portrait behind an empty line is a subhead, and the paragraph behind
    // it a note.
    private static void portraits(CharSequence text, List<Line> lines, Kind[] kinds, int body) {
        for (int i = body + 1; i + 1 < kinds.length; i++) {
            InterviewException.throwIfInterrupted("blocks");
            boolean heading = kinds[i] == Kind.SUBHEAD || kinds[i] == Kind.SPEECH;
            if (heading && lines.get(i - 1).blank() && PageLines.portrait(text, lines.get(i))) {
                int behind = lines.get(i + 1).blank() ? i + 2 : i + 1;
                if (behind < kinds.length && kinds[behind] == Kind.SPEECH) {
                    kinds[i] = Kind.SUBHEAD;
                    kinds[behind] = Kind.NOTE;
                }
            }
        }
    }

    /** Whether most of what is said ends with a mark, so that a line without one stands out. */
    private static boolean marked(List<Line> lines, Kind[] kinds, int body) {
        int said = 0;
        int marked = 0;
        for (int i = body; i < kinds.length; i++) {
            InterviewException.throwIfInterrupted("blocks");
            if (kinds[i] == Kind.SPEECH || kinds[i] == Kind.LABEL) {
                Line line = lines.get(i);
                said++;
                marked += Chars.terminal(line.mark()) ? 1 : 0;
            }
        }
        return marked * 3 >= said * 2;
    }

    private static Kind body(CharSequence text, Line line, Look look, Set<String> captions) {
        if (line.blank()) {
            return Kind.BLANK;
        }
        if (look.start() >= line.end()) {
            return Kind.FURNITURE;
        }
        Kind notation = notation(text, line, look);
        if (notation != null) {
            return notation;
        }
        Kind mark = Marks.kind(text, line, captions);
        return mark == null ? Kind.SPEECH : mark;
    }

    // rule: Headings are subheads; pictures, tables, rules, definitions of addresses and time
    // stamps on lines of their own are furniture.
    static @Nullable Kind notation(CharSequence text, Line line, Look look) {
        return switch (look.notation()) {
            case HEADING -> Kind.SUBHEAD;
            case FRONT, TABLE, IMAGE, RULE, REFERENCE, TAG, TIME -> Kind.FURNITURE;
            case CAPTION -> Kind.CAPTION;
            default -> null;
        };
    }

    // rule: A short line without a mark at its end that stands between a speech and the next label
    // is a subhead, and so is one that is all set off by emphasis; two of them may follow each
    // other. An item of a list is none. Without an empty line before it, it is one only if most of
    // what is said ends with a mark, the line before ends a sentence and it begins with no small
    // letter.
    private static void subheads(
            CharSequence text,
            List<Line> lines,
            List<Look> looks,
            List<Label> labels,
            Kind[] kinds,
            boolean marked) {
        for (int i = 1; i < labels.size(); i++) {
            Label before = labels.get(i - 1);
            int at = lastWithWords(lines, before.line(), labels.get(i).line());
            for (int n = 0; n < 3 && at > before.line(); n++) {
                int previous = lastWithWords(lines, before.line(), at);
                boolean spoken =
                        before.speech() < lines.get(before.line()).end()
                                || previous > before.line();
                if (!spoken
                        || (kinds[at] != Kind.SPEECH && kinds[at] != Kind.SUBHEAD)
                        || !subhead(text, lines, looks, at, marked)) {
                    break;
                }
                kinds[at] = Kind.SUBHEAD;
                at = previous;
            }
        }
    }

    private static boolean subhead(
            CharSequence text, List<Line> lines, List<Look> looks, int at, boolean marked) {
        Line line = lines.get(at);
        if (!lines.get(at - 1).blank()) {
            Line before = lines.get(at - 1);
            char mark = before.mark();
            if (!marked
                    || !Chars.terminal(mark)
                    || Character.isLowerCase(text.charAt(line.start()))) {
                return false;
            }
        }
        if (looks.get(at).notation() == Look.Notation.ITEM
                && looks.get(at).style() == Look.Style.PLAIN) {
            return false;
        }
        return looks.get(at).heading()
                || Marks.heading(line)
                || Marks.announces(line)
                || (looks.get(at).style() != Look.Style.PLAIN && line.length() <= 200);
    }

    /** The last line with words before {@code stop}, not before {@code least}. */
    private static int lastWithWords(List<Line> lines, int least, int stop) {
        int at = stop - 1;
        while (at > least && lines.get(at).blank()) {
            at--;
        }
        return Math.max(at, least);
    }
}
