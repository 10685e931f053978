package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All that could be a label, line by line, and what the text says about it elsewhere. Made for
 * Labels.
 */
final class Candidates {

    private static final int LONGEST_NAME = 20;

    final CharSequence text;
    final Lines lines;
    final List<Look> looks;
    final Known known;
    final Said said;
    private final List<Label> labels = new ArrayList<>();
    private final int[] firsts;
    private final Map<Form, Map<String, Integer>> numbers = new HashMap<>();
    private final Ints groups = new Ints();
    private int groupCount;
    private final Set<String> declared = new HashSet<>();

    /** Words to the label before a colon in which alone they stand, or to nothing. */
    private final Map<String, String> named = new HashMap<>();

    private final boolean wrapped;
    private boolean asks;

    private Candidates(CharSequence text, Lines lines, List<Look> looks, Known known) {
        this.known = known;
        this.text = text;
        this.lines = lines;
        this.looks = looks;
        this.said = new Said(text, lines, looks);
        this.firsts = new int[lines.size() + 1];
        this.wrapped = Paragraphs.wrapped(text, lines);
    }

    static Candidates read(CharSequence text, Lines lines, List<Look> looks, Known known) {
        Candidates candidates = new Candidates(text, lines, looks, known);
        LabelReader reader = new LabelReader(text);
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("labels");
            candidates.firsts[i] = candidates.labels.size();
            List<Label> found = reader.read(lines.get(i), looks.get(i), i);
            if (!found.isEmpty() && !candidates.page(lines.get(i), found)) {
                found.forEach(candidates::add);
            }
        }
        candidates.firsts[lines.size()] = candidates.labels.size();
        candidates.mentions();
        return candidates;
    }

    // rule: Words that pages use for themselves ("Published:", "Editor's Note:", "Photo:",
    // "Source:") are no labels.
    private boolean page(Line line, List<Label> found) {
        if (line.credit() >= 0 || text.charAt(line.start()) == '©') {
            return true;
        }
        for (Label label : found) {
            if (refused(label, known)) {
                return true;
            }
        }
        return false;
    }

    /** Labels of one key in one form are a group: what speaks for one of them does for all. */
    private void add(Label label) {
        Map<String, Integer> keys = numbers.computeIfAbsent(label.form(), form -> new HashMap<>());
        Integer group = keys.get(label.key());
        if (group == null) {
            group = groupCount++;
            keys.put(label.key(), group);
        }
        groups.add(group);
        labels.add(label);
        asks |= narrow(label, "q");
    }

    // rule: One blank delimits "Q", and beside it "A" if no small letter follows.
    /** Whether "A" is no label because nothing asks in the same way. */
    boolean article(Label label) {
        return !asks && narrow(label, "a");
    }

    private static boolean narrow(Label label, String key) {
        return label.form().delimiter() == Delimiter.GAP
                && label.speech() - label.span().end() == 1
                && label.key().equals(key);
    }

    private static boolean refused(Label label, Known known) {
        String key = label.key();
        return !known.accepts(key) && (known.refuses(key) || PageWords.begins(key));
    }

    /** How many things could be a label, in order of place. */
    int size() {
        return labels.size();
    }

    Label get(int number) {
        return labels.get(number);
    }

    /** The first one of the line's, or of those behind it. */
    int first(int line) {
        return firsts[line];
    }

    /** The first one behind the line's, or how many there are. */
    int behind(int line) {
        return firsts[line + 1];
    }

    int groups() {
        return groupCount;
    }

    int group(int number) {
        return groups.get(number);
    }

    /** What could be a label of that kind at the line's beginning, or null. */
    @Nullable Label find(int line, Delimiter delimiter) {
        for (int k = first(line); k < behind(line); k++) {
            if (get(k).form().delimiter() == delimiter) {
                return get(k);
            }
        }
        return null;
    }

    boolean declares(String key) {
        return declared.contains(key);
    }

    // rule: Where it stands itself before a colon it is not named.
    /**
     * Whether a word of the label's name stands with a capital letter inside of a sentence, in
     * another place than in the label itself.
     */
    boolean names(String key) {
        for (String word : NameWords.names(key)) {
            String label = named.get(word);
            if (label != null && !label.equals(key)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the line goes on with a sentence that the line before has begun. */
    boolean inside(int line) {
        if (!wrapped || line == 0 || lines.get(line - 1).blank()) {
            return false;
        }
        Line before = lines.get(line - 1);
        char mark = before.mark();
        return mark == ',' || (Character.isLetterOrDigit(mark) && before.length() > 40);
    }

    /** Whether the line is of the same paragraph as the one before in a text of a fixed width. */
    boolean continues(int line) {
        return wrapped && !lines.get(line).blank();
    }

    /** Whether a colon behind the label ends its line. */
    boolean alone(Label label) {
        return label.form().delimiter() == Delimiter.COLON
                && label.speech() >= lines.get(label.line()).end();
    }

    /** Whether a small letter follows on the line of the label. */
    boolean lower(Label label) {
        return label.speech() < lines.get(label.line()).end()
                && Character.isLowerCase(text.charAt(label.speech()));
    }

    /** Whether all that follows on the line of the label stands in quotation marks. */
    boolean quoted(Label label) {
        int end = lines.get(label.line()).end();
        return label.speech() < end - 1
                && "\"“„«‘'「『".indexOf(text.charAt(label.speech())) >= 0
                && "\"”“»’'」』".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether more digits than letters follow on the line of the label. */
    boolean number(Label label) {
        int stop = Math.min(lines.get(label.line()).end(), label.speech() + 12);
        int digits = 0;
        int all = 0;
        for (int i = label.speech(); i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.word(c)) {
                digits += Character.isDigit(c) ? 1 : 0;
                all++;
            }
        }
        return digits * 2 > all;
    }

    /** Reads what stands in brackets, and words with a capital letter inside of a sentence. */
    private void mentions() {
        Set<String> words = new HashSet<>();
        for (Map<String, Integer> keys : numbers.values()) {
            for (String key : keys.keySet()) {
                InterviewException.throwIfInterrupted("labels");
                words.addAll(List.of(NameWords.names(key)));
            }
        }
        if (words.isEmpty()) {
            return;
        }
        boolean[] first = new boolean[128];
        for (String word : words) {
            first[word.charAt(0) & 127] = true;
        }
        int next = 0;
        Label before = null;
        Ints names = lines.names();
        for (int i = 0; i < names.size(); i++) {
            InterviewException.throwIfInterrupted("labels");
            int name = names.get(i);
            char c = text.charAt(name);
            if (c >= 128 || first[c | 0x20]) {
                for (; next < labels.size() && labels.get(next).span().start() <= name; next++) {
                    before = labels.get(next).form().sure() ? labels.get(next) : before;
                }
                name(name, words, before != null && name < before.span().end() ? before.key() : "");
            }
        }
        for (Line line : lines) {
            if (line.holds(Chars.PARENTHESIS)) {
                InterviewException.throwIfInterrupted("labels");
                int open = -1;
                for (int i = line.start(); i < line.end(); i++) {
                    boolean begins = i == line.start();
                    open = begins ? -1 : bracket(text.charAt(i), i, open);
                }
            }
        }
    }

    // rule: Short words in brackets anywhere behind the beginning of a line declare a label: "the
    // Harbour Gazette (HG)".
    private int bracket(char c, int at, int open) {
        if (c == '(' || c == '（' || (c == '“' && open >= 0)) {
            return at + 1;
        }
        if ((c == ')' || c == '）' || c == '”') && open >= 0) {
            if (at - open <= 40) {
                declared.add(Chars.key(text, open, at));
            }
            return c == '”' ? at + 1 : -1;
        }
        return open;
    }

    private void name(int from, Set<String> words, String label) {
        int to = from;
        while (to < text.length() && Chars.word(text.charAt(to))) {
            to++;
        }
        String word = to - from <= LONGEST_NAME ? Chars.key(text, from, to) : "";
        if (words.contains(word)) {
            named.merge(word, label, (one, other) -> one.equals(other) ? one : "");
        }
    }
}
