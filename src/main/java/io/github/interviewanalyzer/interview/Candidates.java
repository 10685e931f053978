package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
    private final List<List<Label>> byLine;
    private final Set<String> declared;
    private final Set<String> named;
    private final boolean wrapped;

    private Candidates(
            CharSequence text,
            Lines lines,
            List<Look> looks,
            List<List<Label>> byLine,
            Known known) {
        this.known = known;
        this.text = text;
        this.lines = lines;
        this.looks = looks;
        this.wrapped = Paragraphs.wrapped(text, lines);
        this.byLine = byLine;
        Set<String> words = new HashSet<>();
        for (List<Label> labels : byLine) {
            for (Label label : labels) {
                for (String word : NameWords.names(label.key())) {
                    words.add(word);
                }
            }
        }
        this.declared = new HashSet<>();
        this.named = new HashSet<>();
        if (!words.isEmpty()) {
            mentions(words);
        }
    }

    static Candidates read(CharSequence text, Lines lines, List<Look> looks, Known known) {
        List<List<Label>> byLine = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("labels");
            List<Label> labels = LabelReader.read(text, lines.get(i), looks.get(i), i);
            // rule: Words that pages use for themselves ("Published:", "Editor's Note:",
            // "Photo:", "Source:") are no labels.
            Line line = lines.get(i);
            if (line.colon()
                    && !labels.isEmpty()
                    && Marks.credit(text, line.start(), line.end()) != null) {
                labels = List.of();
            }
            if (!labels.isEmpty() && labels.stream().anyMatch(label -> refused(label, known))) {
                labels = List.of();
            }
            // Unlike that of List.of(), the iterator of this empty list is not made anew each time.
            byLine.add(labels.isEmpty() ? Collections.emptyList() : labels);
        }
        return new Candidates(text, lines, looks, byLine, known);
    }

    private static boolean refused(Label label, Known known) {
        String key = label.key();
        return !known.accepts(key) && (known.refuses(key) || PageWords.begins(key));
    }

    List<Label> at(int line) {
        return byLine.get(line);
    }

    boolean declares(String key) {
        return declared.contains(key);
    }

    /** Whether a word of the label's name stands with a capital letter inside of a sentence. */
    boolean names(String key) {
        for (String word : NameWords.names(key)) {
            if (named.contains(word)) {
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
        char mark = Chars.lastMark(text, before.start(), before.end());
        return mark == ',' || (Character.isLetterOrDigit(mark) && before.length() > 40);
    }

    /** Whether more digits than letters follow on the line of the label. */
    boolean number(Label label) {
        int stop = Math.min(lines.get(label.line()).end(), label.speech() + 12);
        int digits = 0;
        int letters = 0;
        for (int i = label.speech(); i < stop; i++) {
            char c = text.charAt(i);
            digits += Character.isDigit(c) ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        return digits > letters;
    }

    /** Reads what stands in brackets, and words with a capital letter inside of a sentence. */
    private void mentions(Set<String> words) {
        boolean[] first = new boolean[128];
        for (String word : words) {
            first[word.charAt(0) & 127] = true;
        }
        for (int name : lines.names()) {
            char c = text.charAt(name);
            if (c >= 128 || first[c | 0x20]) {
                name(name, words);
            }
        }
        for (Line line : lines) {
            if (line.holds(Chars.PARENTHESIS)) {
                InterviewException.throwIfInterrupted("labels");
                int open = -1;
                for (int i = line.start(); i < line.end(); i++) {
                    open = bracket(text.charAt(i), i, open);
                }
            }
        }
    }

    // rule: Short words in brackets anywhere in the text declare a label: "the Harbour Gazette
    // (HG)".
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

    private void name(int from, Set<String> words) {
        int to = from;
        while (to < text.length() && Chars.word(text.charAt(to))) {
            to++;
        }
        String word = to - from <= LONGEST_NAME ? Chars.key(text, from, to) : "";
        if (words.contains(word)) {
            named.add(word);
        }
    }
}
