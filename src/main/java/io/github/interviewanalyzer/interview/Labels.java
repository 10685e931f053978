package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import java.util.ArrayList;
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
        Taken taken = new Taken(lines.size());
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
    private static void headings(Candidates candidates, Taken taken) {
        List<Label> headings = new ArrayList<>();
        for (int i = 0; i < taken.lines(); i++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = candidates.looks.get(i).heading() ? taken.at(i) : null;
            if (label != null) {
                headings.add(label);
            }
        }
        Map<String, Integer> speeches = taken.counts();
        for (Label heading : headings) {
            InterviewException.throwIfInterrupted("labels");
            speeches.merge(heading.key(), -2, Integer::sum);
        }
        for (Label heading : headings) {
            InterviewException.throwIfInterrupted("labels");
            if (speeches.getOrDefault(heading.key(), 0) > 0) {
                taken.take(heading.line(), null);
            }
        }
    }

    // rule: A label that is seen once and stands before every label that is seen again is part of
    // the heading if nothing else speaks for it: emphasis, a gloss, a label that is its last word,
    // or a question in its line, which is not the first one or holds another sentence, with nothing
    // but labelled lines up to the first of the others.
    private static int first(Taken taken, Candidates candidates) {
        int head = Math.max(head(taken, candidates), quotation(taken, candidates));
        Set<String> again = new HashSet<>();
        taken.counts()
                .forEach(
                        (key, count) -> {
                            if (count > 1) {
                                again.add(key);
                                again.add(NameWords.bare(key));
                            }
                        });
        for (int i = head; i < taken.lines(); i++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = taken.at(i);
            if (label != null && established(label, again, candidates)) {
                return asker(i, head, taken, candidates);
            }
        }
        return 0;
    }

    // rule: What stands first and before nothing but a quotation is the heading if a line without a
    // label follows.
    private static int quotation(Taken taken, Candidates candidates) {
        int first = taken.first();
        int next = first + 1;
        while (next < taken.lines() && candidates.lines.get(next).blank()) {
            next++;
        }
        Label label = next < taken.lines() && taken.none(next) ? taken.at(first) : null;
        return label != null && candidates.quoted(label) ? next : 0;
    }

    // rule: What stands before the date line or note of the page, in front of every label that
    // is seen again, the first line aside, is part of the heading too.
    private static int head(Taken taken, Candidates candidates) {
        int head = 0;
        while (head < taken.lines() && candidates.lines.get(head).blank()) {
            head++;
        }
        int stop = head + 1;
        while (stop < taken.lines() && !again(taken.at(stop), taken)) {
            stop++;
        }
        if (stop >= taken.lines()) {
            return 0;
        }
        for (int i = stop - 1; i > head; i--) {
            InterviewException.throwIfInterrupted("labels");
            Line line = candidates.lines.get(i);
            if (taken.none(i) && !line.blank() && Marks.heads(candidates.text, line)) {
                return i;
            }
        }
        return head;
    }

    private static boolean again(@Nullable Label label, Taken taken) {
        return label != null && taken.count(label.key()) > 1;
    }

    private static boolean alone(Label label, Candidates candidates) {
        return label.form().delimiter() == Delimiter.VOICE
                || LabelWords.contains(label.key())
                || candidates.declares(label.key())
                || candidates.known.accepts(label.key());
    }

    private static boolean established(Label label, Set<String> again, Candidates candidates) {
        String key = label.key();
        boolean marked = !label.form().plain() && !label.form().whole();
        return (again.contains(key) && !part(label, candidates))
                || (NameWords.proper(label.printed())
                        && Label.shorter(key).stream().anyMatch(again::contains))
                || (marked && !credits(label, candidates))
                || (LabelWords.contains(key) && says(label, candidates))
                || !label.aliases().isEmpty()
                || NameWords.offices(NameWords.words(key)) > 1
                || candidates.known.accepts(key)
                || candidates.declares(key);
    }

    /** The first question of the labels that stand in the lines right before, if there is one. */
    private static int asker(int first, int head, Taken taken, Candidates candidates) {
        int asker = first;
        for (int i = first - 1; i >= head; i--) {
            Line line = candidates.lines.get(i);
            Label label = taken.at(i);
            if (!line.blank() && label == null) {
                break;
            }
            if (label != null
                    && Chars.questionMark(line.mark())
                    && (i > head || sentences(label, line, candidates.text))) {
                asker = i;
            }
        }
        return asker;
    }

    /** Whether a sentence ends before the last one that follows the label in its line. */
    private static boolean sentences(Label label, Line line, CharSequence text) {
        for (int i = label.speech(); i + 1 < line.end(); i++) {
            char mark = text.charAt(i);
            if (Chars.terminal(mark) && (mark > 0x7F || Chars.blank(text.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
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
    private static void last(Taken taken, Candidates candidates) {
        int line = taken.last();
        Label last = line < 0 ? null : taken.at(line);
        if (last != null && taken.count(last.key()) == 1 && credits(last, candidates)) {
            taken.take(line, null);
        }
    }

    private static Labels labels(Candidates candidates, Taken taken, Set<Integer> page) {
        List<Label> accepted = new ArrayList<>();
        List<Label> doubtful = new ArrayList<>();
        int first = first(taken, candidates);
        last(taken, candidates);
        for (int i = 0; i < taken.lines(); i++) {
            InterviewException.throwIfInterrupted("labels");
            Label label = i >= first ? taken.at(i) : null;
            if (label != null) {
                accepted.add(label);
            } else if (!accepted.isEmpty()) {
                // rule: Words that look like a label but do not behave like one are warned
                // about.
                for (int k = candidates.first(i); k < candidates.behind(i); k++) {
                    Label other = candidates.get(k);
                    if (other.form().delimiter() == Delimiter.COLON
                            && NameWords.proper(other.printed())) {
                        doubtful.add(other);
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
