package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.theme.Cue.Fault;
import io.github.interviewanalyzer.theme.Cue.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a cue, found as they are in a text; used by CueParser. */
final class CueWords {

    // rule: A part of speech is one of ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NOUN, NUM, PART, PRON,
    // PROPN, SCONJ, VERB.
    private static final Set<String> TAGS =
            Set.of(
                    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
                    "PRON", "PROPN", "SCONJ", "VERB");

    private final Words words = new Words();
    private final List<String> folded = new ArrayList<>();

    // rule: The characters * ? ( ) | " ~ @ / = are reserved and refused where they mean nothing.
    List<Step> of(String chunk) {
        int slash = chunk.indexOf('/');
        if (slash >= 0) {
            return tagged(chunk.substring(0, slash), chunk.substring(slash + 1));
        }
        if (chunk.indexOf('*') >= 0 || chunk.indexOf('?') >= 0) {
            return patterns(chunk);
        }
        requirePlain(chunk);
        return steps(chunk, Term.Kind.INFLECTED);
    }

    List<Step> exact(String phrase) {
        return steps(phrase, Term.Kind.EXACT);
    }

    // rule: A word behind = matches only as it is written, with its capitals.
    List<Step> written(String chunk) {
        requirePlain(chunk);
        List<Step> steps = new ArrayList<>();
        read(chunk);
        for (int i = 0; i < words.count; i++) {
            Term.Atom atom = new Term.Atom(Term.Kind.EXACT, folded.get(i));
            String raw = Folding.seen(chunk, words.start(i), words.end(i));
            steps.add(new Step(0, new Term(List.of(atom), raw, null)));
        }
        return required(steps);
    }

    // rule: A word with / and a part of speech matches its forms where they are that part of
    // speech.
    private List<Step> tagged(String word, String tag) {
        if (!TAGS.contains(tag)) {
            throw new Fault("/ stands before no part of speech such as NOUN, VERB, ADJ");
        }
        requirePlain(word);
        List<Step> steps = new ArrayList<>();
        for (Step step : steps(word, Term.Kind.INFLECTED)) {
            steps.add(new Step(0, new Term(step.term().atoms(), null, tag)));
        }
        if (steps.size() != 1) {
            throw new Fault("a part of speech is asked of one word, not of several");
        }
        return steps;
    }

    // rule: In a word * stands for any letters or none and ? for one letter; such a word matches as
    // it stands, without other forms.
    private List<Step> patterns(String chunk) {
        List<Step> steps = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= chunk.length(); ) {
            int point = i < chunk.length() ? chunk.codePointAt(i) : ' ';
            boolean wild = point == '*' || point == '?';
            int letter = wild ? point : Folding.fold(point);
            if (letter > 0) {
                word.appendCodePoint(letter);
            } else if (letter == Folding.GAP && word.length() > 0) {
                steps.add(new Step(0, pattern(word.toString())));
                word.setLength(0);
            }
            requirePlain(wild ? "" : Character.toString(point));
            i += Character.charCount(point);
        }
        return required(steps);
    }

    private static Term pattern(String word) {
        boolean wild = false;
        boolean letters = false;
        for (int i = 0; i < word.length(); i++) {
            boolean mark = word.charAt(i) == '*' || word.charAt(i) == '?';
            wild |= mark;
            letters |= !mark;
        }
        if (!letters) {
            throw new Fault("a word of wildcards only");
        }
        return Term.of(wild ? Term.Kind.PATTERN : Term.Kind.INFLECTED, word);
    }

    private List<Step> steps(String phrase, Term.Kind kind) {
        List<Step> steps = new ArrayList<>();
        read(phrase);
        for (String word : folded) {
            steps.add(new Step(0, Term.of(kind, word)));
        }
        return required(steps);
    }

    private void read(String phrase) {
        folded.clear();
        words.read(phrase, 0, phrase.length(), Words.EMPTY);
        for (int i = 0; i < words.count; i++) {
            folded.add(words.folded(i));
        }
        if (folded.contains("")) {
            throw new Fault("a word of more than 256 letters");
        }
    }

    private static List<Step> required(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new Fault("no word");
        }
        return steps;
    }

    private static void requirePlain(String chunk) {
        for (int i = 0; i < chunk.length(); i++) {
            if ("*?()|\"~@/=".indexOf(chunk.charAt(i)) >= 0) {
                throw new Fault("one of * ? ( ) | \" ~ @ / = where it means nothing; quote it");
            }
        }
    }
}
