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
        Map<String, Label> known = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : accepted) {
            if (label.form().delimiter() == Delimiter.COLON) {
                known.putIfAbsent(label.printed(), label);
            }
            counts.merge(label.printed(), 1, Integer::sum);
        }
        Inlines inlines = new Inlines(candidates);
        Set<Integer> places = new HashSet<>();
        accepted.forEach(label -> places.add(label.span().start()));
        inlines.read(places);
        if (inlines.found.isEmpty()) {
            return accepted;
        }
        List<Label> all = new ArrayList<>(accepted);
        Set<String> lost = accepted.size() < 4 ? inlines.lost() : Set.of();
        for (Label label : inlines.found) {
            Label same = known.get(label.printed());
            boolean often =
                    same != null
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
    private void read(Set<Integer> places) {
        for (int i = 0; i < candidates.lines.size(); i++) {
            InterviewException.throwIfInterrupted("labels");
            if (candidates.looks.get(i).notation() == Look.Notation.FRONT) {
                continue;
            }
            Line line = candidates.lines.get(i);
            if (!line.colon()) {
                continue;
            }
            int from = line.start();
            int word = line.start();
            for (int c = line.start(); c <= line.lastColon(); c++) {
                char mark = text.charAt(c);
                if (Chars.colon(mark)) {
                    if (from >= 0 && c - from <= CHARACTERS) {
                        take(i, line, from, c, places);
                    }
                    from = -1;
                } else if (Chars.terminal(mark)
                        || (mark == '”' || mark == '"' || mark == ')' || mark == ']')) {
                    boolean initial =
                            mark == '.'
                                    && c - word <= 3
                                    && Character.isUpperCase(text.charAt(word));
                    from = initial ? from : c + 1;
                } else if (Chars.blank(mark)) {
                    word = c + 1;
                }
            }
        }
    }

    private void take(int index, Line line, int sentence, int colon, Set<Integer> places) {
        int start = sentence;
        boolean strong = false;
        while (start < colon && (Chars.empty(text.charAt(start)) || mark(text.charAt(start)))) {
            strong |= mark(text.charAt(start));
            start++;
        }
        int end = colon;
        while (end > start && (Chars.empty(text.charAt(end - 1)) || mark(text.charAt(end - 1)))) {
            end--;
        }
        boolean inside = (start > sentence && sentence > line.start()) || start == line.start();
        boolean spaced = colon + 1 >= line.end() || !Character.isDigit(text.charAt(colon + 1));
        if (end > start && inside && spaced && !places.contains(start)) {
            String printed = Chars.spaced(text.subSequence(start, end).toString());
            String key = Chars.key(printed, 0, printed.length());
            if (!key.isEmpty() && NameWords.proper(printed) && !PageWords.begins(key)) {
                int speech = colon + 1;
                while (speech < line.end()
                        && (Chars.empty(text.charAt(speech)) || mark(text.charAt(speech)))) {
                    speech++;
                }
                Form form = new Form(Delimiter.COLON, strong ? Style.STRONG : Style.PLAIN, false);
                Span span = new Span(start, end);
                found.add(
                        new Label(index, span, speech, printed, key, form, false, null, List.of()));
            }
        }
    }

    private static boolean mark(char c) {
        return c == '*' || c == '_';
    }

    // rule: Where a text has lost its line breaks, what stands three times or more behind the
    // end of a sentence and before a colon is a label if there are two of them and hardly
    // anything else stands there.
    private Set<String> lost() {
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
        return often.size() >= 2 && total * 10 >= found.size() * 7 ? often : Set.of();
    }
}
