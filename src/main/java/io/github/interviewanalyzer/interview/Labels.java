package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Step 2. Lines → the labels that this text uses, learned by evidence from all of it before
 * anything is split; used by Blocks and Roster.
 *
 * @param accepted the labels, in order
 * @param doubtful what looks like a label among the speeches and is none, in order
 */
record Labels(List<Label> accepted, List<Label> doubtful) {

    private static final int ENOUGH = 3;

    static Labels learn(CharSequence text, List<Line> lines) {
        List<Label> candidates = candidates(text, lines);
        Set<String> declared = candidates.isEmpty() ? Set.of() : declared(text, lines);
        Map<String, Evidence> evidence = gather(text, lines, candidates, declared);
        int first = firstEstablished(candidates, evidence);
        List<Label> accepted = new ArrayList<>();
        List<Label> doubtful = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Label label = candidates.get(i);
            Evidence of = evidence.get(label.key());
            // rule: A label that is seen once and stands before every label that is seen again,
            // declared or a label word is part of the heading.
            if (of.score() >= ENOUGH && (i >= first || first == candidates.size())) {
                accepted.add(label);
            } else if (!accepted.isEmpty() && of.proper) {
                doubtful.add(label);
            }
        }
        return new Labels(accepted, doubtful);
    }

    private static List<Label> candidates(CharSequence text, List<Line> lines) {
        List<Label> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label label = line.blank() ? null : Label.at(text, line, i);
            // rule: Words that pages use for themselves ("Published:", "Editor's Note:", "Photo:",
            // "Source:") are no labels.
            if (label != null && !label.key().isEmpty() && !PageWords.names(label.key())) {
                candidates.add(label);
            }
        }
        return candidates;
    }

    /** Short words in brackets anywhere in the text: "the Harbour Gazette (HG)". */
    private static Set<String> declared(CharSequence text, List<Line> lines) {
        Set<String> declared = new HashSet<>();
        for (Line line : lines) {
            int open = -1;
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                if (c == '(' || c == '（') {
                    open = i + 1;
                } else if ((c == ')' || c == '）') && open >= 0) {
                    if (i - open <= 40) {
                        declared.add(Chars.key(text, open, i));
                    }
                    open = -1;
                }
            }
        }
        return declared;
    }

    private static Map<String, Evidence> gather(
            CharSequence text, List<Line> lines, List<Label> candidates, Set<String> declared) {
        Map<String, Evidence> evidence = new HashMap<>();
        boolean asked = false;
        String before = "";
        for (int i = 0; i < candidates.size(); i++) {
            Label label = candidates.get(i);
            int stop = i + 1 < candidates.size() ? candidates.get(i + 1).line() : lines.size();
            Evidence of = evidence.computeIfAbsent(label.key(), key -> new Evidence());
            boolean first = of.count++ == 0;
            of.proper |= proper(text, label.span());
            of.declared |= declared.contains(label.key());
            of.word |= first && LabelWords.contains(label.key());
            of.speaks |= speaks(lines, label, stop);
            boolean asks = asks(text, lines, label, stop);
            boolean answered =
                    i + 1 < candidates.size() && !candidates.get(i + 1).key().equals(label.key());
            of.paired |= asks && answered;
            of.paired |= asked && !before.equals(label.key());
            asked = asks;
            before = label.key();
        }
        return evidence;
    }

    private static boolean speaks(List<Line> lines, Label label, int stop) {
        if (label.speech() < lines.get(label.line()).end()) {
            return true;
        }
        for (int i = label.line() + 1; i < stop; i++) {
            if (!lines.get(i).blank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a paragraph of the speech ends with a question mark. */
    private static boolean asks(CharSequence text, List<Line> lines, Label label, int stop) {
        for (int i = label.line(); i < stop; i++) {
            Line line = lines.get(i);
            if (!line.blank()
                    && Chars.questionMark(Chars.lastMark(text, line.start(), line.end()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is written like a name: its first letter is a capital or knows no case. */
    private static boolean proper(CharSequence text, Span span) {
        return !Character.isLowerCase(Character.codePointAt(text, span.start()));
    }

    private static int firstEstablished(List<Label> candidates, Map<String, Evidence> evidence) {
        for (int i = 0; i < candidates.size(); i++) {
            Evidence of = evidence.get(candidates.get(i).key());
            if (of.score() >= ENOUGH && (of.count > 1 || of.declared || of.word)) {
                return i;
            }
        }
        return candidates.size();
    }

    /** What speaks for one label, over all its places. */
    private static final class Evidence {
        int count;
        boolean proper;
        boolean declared;
        boolean word;
        boolean speaks;
        boolean paired;

        // rule: For a label speak: it is declared in brackets (3), it is a label word such as Q,
        // Answer or Moderator (3), it stands three times or more (3) or twice (2), it asks and
        // another answers or it answers (2), it is written like a name (1). Three are enough.
        // rule: Words that nothing follows are no label.
        int score() {
            if (!speaks) {
                return 0;
            }
            return (declared ? 3 : 0)
                    + (word ? 3 : 0)
                    + (count >= 3 ? 3 : count == 2 ? 2 : 0)
                    + (paired ? 2 : 0)
                    + (proper ? 1 : 0);
        }
    }
}
