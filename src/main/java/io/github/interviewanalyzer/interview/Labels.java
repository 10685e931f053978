package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 4. Everything that could be a label → the labels that this text uses, learned by evidence
 * from all of it before anything is split; used by Voices and Blocks.
 *
 * @param accepted the labels, in order
 * @param doubtful what looks like a label among the speeches and is none, in order
 * @param page the lines that begin with words of the page before numbers
 */
record Labels(List<Label> accepted, List<Label> doubtful, Set<Integer> page) {

    private static final Set<Delimiter> SURE =
            Set.of(Delimiter.VOICE, Delimiter.COLON, Delimiter.TIME);

    static Labels learn(CharSequence text, Lines lines, List<Look> looks, Known known) {
        Candidates candidates = Candidates.read(text, lines, looks, known);
        Label[] taken = new Label[lines.size()];
        Convention colons = Convention.learn(candidates, taken, SURE, null);
        colons.accept(taken);
        Convention others =
                Convention.learn(
                        candidates,
                        taken,
                        Set.of(
                                Delimiter.STOP,
                                Delimiter.GAP,
                                Delimiter.EMPHASIS,
                                Delimiter.BRACKET,
                                Delimiter.DASH,
                                Delimiter.SEMICOLON,
                                Delimiter.LINE),
                        colons);
        others.accept(taken);
        colons.retract(taken, others);
        // The labels of the second round may be what those of the first are paired with.
        if (others.some()) {
            Convention.learn(candidates, taken, SURE, others).accept(taken);
        }
        Set<Integer> page = new HashSet<>();
        colons.numbers(page);
        Variants.accept(candidates, taken);
        Broken.accept(candidates, taken);
        headings(candidates, taken);
        return labels(candidates, taken, page);
    }

    // rule: A heading that begins with a label is none if the label stands in more lines that
    // are no headings.
    private static void headings(Candidates candidates, Label[] taken) {
        Map<String, Integer> speeches = new HashMap<>();
        for (Label label : taken) {
            InterviewException.throwIfInterrupted("labels");
            if (label != null) {
                int heading = candidates.looks.get(label.line()).heading() ? -1 : 1;
                speeches.merge(label.key(), heading, Integer::sum);
            }
        }
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken[i] != null
                    && candidates.looks.get(i).heading()
                    && speeches.getOrDefault(taken[i].key(), 0) > 0) {
                taken[i] = null;
            }
        }
    }

    // rule: A label that is seen once and stands before every label that is seen again is part of
    // the heading if nothing else speaks for it: emphasis, a gloss, a label that is its last word,
    // or a question in its line, which is not the first one, with nothing but labelled lines up to
    // the first of the others.
    private static int first(Label[] taken, Candidates candidates) {
        Map<String, Integer> counts = new HashMap<>();
        for (Label label : taken) {
            InterviewException.throwIfInterrupted("labels");
            if (label != null) {
                counts.merge(label.key(), 1, Integer::sum);
            }
        }
        int head = Math.max(head(taken, counts, candidates), quotation(taken, candidates));
        for (int i = head; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = taken[i];
            if (label != null && established(label, counts, candidates)) {
                return asker(i, head, taken, candidates);
            }
        }
        return 0;
    }

    // rule: What stands first and before nothing but a quotation is the heading if a line without a
    // label follows.
    private static int quotation(Label[] taken, Candidates candidates) {
        int first = 0;
        while (first < taken.length && taken[first] == null) {
            first++;
        }
        int next = first + 1;
        while (next < taken.length && candidates.lines.get(next).blank()) {
            next++;
        }
        boolean heading =
                next < taken.length && taken[next] == null && candidates.quoted(taken[first]);
        return heading ? next : 0;
    }

    // rule: What stands before the date line or note of the page, in front of every label that
    // is seen again, the first line aside, is part of the heading too.
    private static int head(Label[] taken, Map<String, Integer> counts, Candidates candidates) {
        int head = 0;
        while (head < taken.length && candidates.lines.get(head).blank()) {
            head++;
        }
        int stop = head + 1;
        while (stop < taken.length && !again(taken[stop], counts)) {
            stop++;
        }
        if (stop >= taken.length) {
            return 0;
        }
        for (int i = stop - 1; i > head; i--) {
            InterviewException.throwIfInterrupted("labels");
            Line line = candidates.lines.get(i);
            if (taken[i] == null && !line.blank() && Marks.heads(candidates.text, line)) {
                return i;
            }
        }
        return head;
    }

    private static boolean again(@Nullable Label label, Map<String, Integer> counts) {
        return label != null && counts.getOrDefault(label.key(), 0) > 1;
    }

    private static boolean alone(Label label, Candidates candidates) {
        return label.form().delimiter() == Delimiter.VOICE
                || LabelWords.contains(label.key())
                || candidates.declares(label.key())
                || candidates.known.accepts(label.key());
    }

    private static boolean established(
            Label label, Map<String, Integer> counts, Candidates candidates) {
        String key = label.key();
        boolean marked = !label.form().plain() && !label.form().whole();
        return (counts.getOrDefault(key, 0) > 1 && !part(label, candidates))
                || (NameWords.proper(label.printed())
                        && Label.shorter(key).stream()
                                .anyMatch(word -> counts.getOrDefault(word, 0) > 1))
                || (marked && !credits(label, candidates))
                || (LabelWords.contains(key) && says(label, candidates))
                || !label.aliases().isEmpty()
                || NameWords.offices(NameWords.words(key)) > 1
                || candidates.known.accepts(key)
                || candidates.declares(key);
    }

    /** The first question of the labels that stand in the lines right before, if there is one. */
    private static int asker(int first, int head, Label[] taken, Candidates candidates) {
        int asker = first;
        for (int i = first - 1; i > head; i--) {
            Line line = candidates.lines.get(i);
            if (!line.blank() && taken[i] == null) {
                break;
            }
            char mark = line.mark();
            asker = Chars.questionMark(mark) ? i : asker;
        }
        return asker;
    }

    // rule: A label word that is seen once in front of all labels is part of the heading if no mark
    // ends its line, "Respondent: female, 34".
    private static boolean says(Label label, Candidates candidates) {
        int end = candidates.lines.get(label.line()).end();
        char mark = Chars.lastMark(candidates.text, Math.min(label.speech(), end), end);
        return !Character.isLetterOrDigit(mark);
    }

    /** Whether a full name stands alone behind the word for somebody's part. */
    private static boolean part(Label label, Candidates candidates) {
        Line line = candidates.lines.get(label.line());
        return LabelWords.contains(label.key())
                && Chars.find(candidates.text, " ", label.speech(), line.end()) >= 0
                && credits(label, candidates);
    }

    // rule: A line that names somebody's part and a name alone, "Interviewee: Ina Moe", is one of
    // the heading too, even if the part is a label, "Moderator: Ina Moe, journalist".
    private static boolean credits(Label label, Candidates candidates) {
        int end = candidates.lines.get(label.line()).end();
        int start = Math.min(label.speech(), end);
        String name = candidates.text.subSequence(start, end).toString();
        int comma = name.indexOf(',');
        return !name.isEmpty()
                && NameWords.proper(comma < 0 ? name : name.substring(0, comma))
                && !Chars.terminal(Chars.lastMark(name, 0, name.length()));
    }

    // rule: At the end such a line is no label either, if its words stand there alone.
    private static void last(Label[] taken, Candidates candidates) {
        int last = taken.length - 1;
        while (last >= 0 && taken[last] == null) {
            last--;
        }
        if (last < 0 || !credits(taken[last], candidates)) {
            return;
        }
        for (int i = 0; i < last; i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken[i] != null && taken[i].key().equals(taken[last].key())) {
                return;
            }
        }
        taken[last] = null;
    }

    private static Labels labels(Candidates candidates, Label[] taken, Set<Integer> page) {
        List<Label> accepted = new ArrayList<>();
        List<Label> doubtful = new ArrayList<>();
        int first = first(taken, candidates);
        last(taken, candidates);
        for (int i = 0; i < taken.length; i++) {
            InterviewException.throwIfInterrupted("labels");
            if (taken[i] != null && i >= first) {
                accepted.add(taken[i]);
            } else if (!accepted.isEmpty()) {
                // rule: Words that look like a label but do not behave like one are warned
                // about.
                for (Label label : candidates.at(i)) {
                    if (label.form().delimiter() == Delimiter.COLON
                            && NameWords.proper(label.printed())) {
                        doubtful.add(label);
                    }
                }
            }
        }
        List<Label> all = Inlines.add(candidates, accepted);
        // rule: One label alone in a text is none unless it is a voice, a label word, declared
        // or accepted by the caller.
        if (all.size() == 1 && !alone(all.get(0), candidates)) {
            all = List.of();
        }
        return new Labels(all, doubtful, page);
    }
}
