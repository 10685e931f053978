package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Part of step 4. Labels that stand inside of a line because a line break was lost. */
final class Inlines {

    private static final int CHARACTERS = 40;
    private static final int ENOUGH = 3;

    private final Candidates candidates;
    private final CharSequence text;
    private final List<Label> found = new ArrayList<>();

    private Inlines(Candidates candidates) {
        this.candidates = candidates;
        this.text = candidates.text;
    }

    /** The labels of all lines together with those inside of lines, in order. */
    static List<Label> add(Candidates candidates, List<Label> accepted) {
        Inlines inlines = new Inlines(candidates);
        inlines.read(accepted);
        if (inlines.found.isEmpty()) {
            return accepted;
        }
        Map<String, Label> known = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : accepted) {
            InterviewException.throwIfInterrupted("labels");
            if (label.form().delimiter() == Delimiter.COLON) {
                known.putIfAbsent(label.printed(), label);
            }
            counts.merge(label.printed(), 1, Integer::sum);
        }
        List<Label> all = new ArrayList<>(accepted);
        boolean alone = accepted.stream().map(Label::key).distinct().limit(2).count() == 1;
        Set<String> lost = accepted.size() < 4 || alone ? inlines.lost(alone ? 1 : 2) : Set.of();
        for (Label label : inlines.found) {
            InterviewException.throwIfInterrupted("labels");
            Label same = known.get(label.printed());
            boolean often =
                    same != null
                            && label.span().start() > candidates.lines.get(label.line()).start()
                            && same.form().plain() == label.form().plain()
                            && counts.getOrDefault(label.printed(), 0) >= ENOUGH;
            if (often || lost.contains(label.key())) {
                all.add(label);
            }
        }
        all.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return all;
    }

    // rule: A known label that stands three times or more at the beginning of a line is one also
    // inside of a line, right behind the end of a sentence.
    private void read(List<Label> accepted) {
        Ints colons = candidates.lines.colons();
        int i = 0;
        int next = 0;
        for (int k = 0; k < colons.size(); k++) {
            InterviewException.throwIfInterrupted("labels");
            int colon = colons.get(k);
            while (candidates.lines.get(i).next() <= colon) {
                i++;
            }
            while (next < accepted.size() && accepted.get(next).line() < i) {
                next++;
            }
            boolean labelled = next < accepted.size() && accepted.get(next).line() == i;
            // The colon behind "Prof. Moe" delimits no "Moe".
            boolean own = labelled && colon < accepted.get(next).speech();
            boolean front = candidates.looks.get(i).notation() == Look.Notation.FRONT;
            Line line = candidates.lines.get(i);
            int sentence = own || front ? -1 : sentence(line, colon);
            if (sentence >= 0) {
                int place = labelled ? accepted.get(next).span().start() : -1;
                take(i, line, sentence, colon, place);
            }
        }
    }

    /** Where the sentence begins in which the colon is the first and not far, or -1. */
    private int sentence(Line line, int colon) {
        int least = colon - CHARACTERS;
        for (int i = colon - 1; i >= Math.max(line.start(), least - 1); i--) {
            char mark = text.charAt(i);
            if (Chars.colon(mark)) {
                return -1;
            }
            boolean ends =
                    Chars.terminal(mark)
                            || (mark == '”' || mark == '"' || mark == ')' || mark == ']');
            if (ends && !initial(line, i)) {
                return i + 1;
            }
        }
        return line.start() >= least ? line.start() : -1;
    }

    /** Whether the mark is the full stop behind an initial or a title of three letters. */
    private boolean initial(Line line, int stop) {
        int word = stop;
        while (word > line.start() && stop - word <= 3 && !Chars.blank(text.charAt(word - 1))) {
            word--;
        }
        return text.charAt(stop) == '.'
                && stop - word <= 3
                && Character.isUpperCase(text.charAt(word));
    }

    private void take(int index, Line line, int sentence, int colon, int place) {
        int start = sentence;
        boolean strong = false;
        while (start < colon
                && (Chars.empty(text.charAt(start)) || Printed.emphasis(text.charAt(start)))) {
            strong |= Printed.emphasis(text.charAt(start));
            start++;
        }
        int end = colon;
        while (end > start
                && (Chars.empty(text.charAt(end - 1)) || Printed.emphasis(text.charAt(end - 1)))) {
            end--;
        }
        boolean inside = (start > sentence && sentence > line.start()) || start == line.start();
        boolean spaced = colon + 1 >= line.end() || !Character.isDigit(text.charAt(colon + 1));
        if (end > start && inside && spaced && start != place) {
            String printed = Chars.spaced(text.subSequence(start, end).toString());
            String key = NameWords.proper(printed) ? Chars.key(printed, 0, printed.length()) : "";
            if (!key.isEmpty() && !PageWords.begins(key)) {
                int speech = Printed.behindMarks(text, colon + 1, line.end());
                Form form = new Form(Delimiter.COLON, strong ? Style.STRONG : Style.PLAIN, false);
                Span span = new Span(start, end);
                found.add(
                        new Label(index, span, speech, printed, key, form, false, null, List.of()));
            }
        }
    }

    // rule: Where a text has lost its line breaks, what stands three times or more behind the end
    // of a sentence and before a colon is a label if there are two of them, or one beside the
    // labels of one voice, and hardly anything else stands there.
    private Set<String> lost(int least) {
        Map<String, Integer> counts = new HashMap<>();
        found.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        Set<String> often = new HashSet<>();
        int total = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= ENOUGH) {
                often.add(entry.getKey());
                total += entry.getValue();
            }
        }
        return often.size() >= least && total * 10 >= found.size() * 7 ? often : Set.of();
    }
}
