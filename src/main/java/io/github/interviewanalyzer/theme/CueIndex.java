package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cues of a codebook as one tree of words: from a form of a word to the terms that it fits,
 * from node to node by terms, from a node to the phrases that end there. Built once from a codebook
 * and not changed afterwards, so that many threads may read it; used by Matcher.
 */
final class CueIndex {

    static final int ROOT = 0;

    private static final int GAPS = Integer.MIN_VALUE;

    /**
     * A cue in the index.
     *
     * @param number its place among all cues
     * @param theme index of its theme
     * @param text the cue as written
     * @param weight its weight
     * @param parts how many phrases it joins, as a byte: with 40 bytes a cue very many are held
     * @param within how many words may stand between them
     * @param exclusion whether it is an exclusion
     */
    record Entry(
            int number,
            int theme,
            String text,
            double weight,
            byte parts,
            int within,
            boolean exclusion) {}

    final Forms forms = new Forms();
    final List<Entry> cues = new ArrayList<>();

    /** The themes with exclusions. */
    final BitSet excluding = new BitSet();

    private final Map<Integer, Term> checked = new HashMap<>();
    final Patterns patterns = new Patterns();
    WordFilter filter = new WordFilter(0);

    private final Numbers edges = new Numbers();
    private final BitSet gapped = new BitSet();
    private final Map<Integer, BitSet> gaps = new HashMap<>();
    private int nodes = 1;

    private final Ints firstTerm = new Ints();
    private final Ints term = new Ints();
    private final Ints nextTerm = new Ints();

    private final Ints firstOutput = new Ints();
    private final Ints cue = new Ints();
    private final Ints part = new Ints();
    private final Ints nextOutput = new Ints();

    private CueIndex() {
        firstOutput.add(Numbers.NONE);
    }

    /** Indexes the cues and exclusions of all themes. */
    static CueIndex of(Codebook codebook, boolean inflected) {
        CueIndex index = new CueIndex();
        CueParser parser = new CueParser(codebook.lists());
        TermNumbers numbers = new TermNumbers();
        for (int i = 0; i < codebook.themes().size(); i++) {
            Theme theme = codebook.themes().get(i);
            for (String text : theme.cues()) {
                InterviewException.throwIfInterrupted("cues");
                double weight = theme.weights().getOrDefault(text, 1.0);
                index.add(i, text, parser.parse(text), weight, false, numbers);
            }
            for (String text : theme.exclusions()) {
                InterviewException.throwIfInterrupted("cues");
                index.add(i, text, parser.parse(text), 1.0, true, numbers);
            }
        }
        index.fill(inflected, numbers);
        return index;
    }

    private void add(
            int theme,
            String text,
            Cue parsed,
            double weight,
            boolean exclusion,
            TermNumbers numbers) {
        int number = cues.size();
        int parts = parsed.phrases().size();
        cues.add(new Entry(number, theme, text, weight, (byte) parts, parsed.within(), exclusion));
        for (int i = 0; i < parts; i++) {
            for (List<Cue.Step> variant : parsed.phrases().get(i).variants()) {
                add(variant, number, i, numbers);
            }
        }
        if (exclusion) {
            excluding.set(theme);
        }
    }

    private void add(List<Cue.Step> steps, int number, int place, TermNumbers numbers) {
        int node = ROOT;
        for (int i = 0; i < steps.size(); i++) {
            Cue.Step step = steps.get(i);
            if (step.gap() > 0) {
                gapped.set(node);
                gaps.computeIfAbsent(node, n -> new BitSet()).set(step.gap());
                node = child(node, GAPS + step.gap());
            }
            int term = number(step.term(), numbers);
            node = child(node, term);
            numbers.plays(term, role(steps, i));
        }
        cue.add(number);
        part.add(place);
        nextOutput.add(firstOutput.at(node));
        firstOutput.set(node, cue.size() - 1);
    }

    private static int role(List<Cue.Step> steps, int at) {
        if (at == 0) {
            boolean alone = steps.size() == 1 || steps.get(1).gap() > 0;
            return alone ? WordFilter.ALONE : WordFilter.FIRST;
        }
        return at == 1 ? WordFilter.SECOND : 0;
    }

    private int child(int node, int number) {
        int child = edges.find(node, number);
        if (child == Numbers.NONE) {
            child = nodes++;
            firstOutput.add(Numbers.NONE);
            edges.put(node, number, child);
        }
        return child;
    }

    private int number(Term asked, TermNumbers numbers) {
        int number = numbers.of(asked);
        if (asked.checked()) {
            checked.put(number, asked);
        }
        return number;
    }

    /** Finds the forms of all terms. */
    private void fill(boolean inflected, TermNumbers numbers) {
        Inflections inflections = new Inflections();
        numbers.forEach(
                (asked, number) -> {
                    InterviewException.throwIfInterrupted("cues");
                    for (Term.Atom atom : asked.atoms()) {
                        if (atom.kind() == Term.Kind.PATTERN) {
                            patterns.add(atom.word(), number);
                            continue;
                        }
                        boolean all = inflected && atom.kind() == Term.Kind.INFLECTED;
                        Set<String> fitting =
                                all ? inflections.of(atom.word()) : Set.of(atom.word());
                        fitting.forEach(form -> link(forms.add(form), number));
                    }
                });
        forms.trim();
        firstTerm.trim();
        link();
        filter = new WordFilter(forms.count());
        forms.forEach(
                (form, hash) -> {
                    InterviewException.throwIfInterrupted("cues");
                    for (int i = firstTerm(form); i != Numbers.NONE; i = nextTerm(i)) {
                        filter.add(hash, numbers.role(term(i)));
                    }
                });
        patterns.forEachTerm(number -> filter.addAll(numbers.role(number)));
        List.of(term, nextTerm, firstOutput, cue, part, nextOutput).forEach(Ints::trim);
    }

    /** Links the forms to the patterns that they fit. */
    private void link() {
        for (int form = 0; form < forms.count() && !patterns.empty(); form++) {
            char[] letters = forms.letters(form);
            Ints fitting = new Ints();
            patterns.find(letters, letters.length, fitting);
            for (int i = 0; i < fitting.size(); i++) {
                link(form, fitting.at(i));
            }
        }
    }

    private void link(int at, int number) {
        if (at == firstTerm.size()) {
            firstTerm.add(Numbers.NONE);
        }
        if (firstTerm.at(at) == Numbers.NONE) {
            firstTerm.set(at, single(number));
        } else if (!linked(at, number)) {
            term.add(number);
            nextTerm.add(firstTerm.at(at));
            firstTerm.set(at, term.size() - 1);
        }
    }

    private boolean linked(int form, int number) {
        for (int i = firstTerm(form); i != Numbers.NONE; i = nextTerm(i)) {
            if (term(i) == number) {
                return true;
            }
        }
        return false;
    }

    /** A last link, of which most forms have no other, is a number below all others. */
    private static int single(int term) {
        return Numbers.NONE - 1 - term;
    }

    int links() {
        return term.size();
    }

    int firstTerm(int form) {
        return firstTerm.at(form);
    }

    int nextTerm(int link) {
        return link < Numbers.NONE ? Numbers.NONE : nextTerm.at(link);
    }

    int term(int link) {
        return link < Numbers.NONE ? Numbers.NONE - 1 - link : term.at(link);
    }

    /** The node behind another one when a word fits a term, or {@link Numbers#NONE}. */
    int next(int node, int term) {
        return edges.find(node, term);
    }

    /** The term of a number if more than the word's form has to be looked at. */
    @Nullable Term checked(int term) {
        return checked.isEmpty() ? null : checked.get(term);
    }

    @Nullable BitSet gaps(int node) {
        return gapped.get(node) ? gaps.get(node) : null;
    }

    int behindGap(int node, int gap) {
        return edges.find(node, GAPS + gap);
    }

    int firstOutput(int node) {
        return firstOutput.at(node);
    }

    int nextOutput(int output) {
        return nextOutput.at(output);
    }

    int cue(int output) {
        return cue.at(output);
    }

    int part(int output) {
        return part.at(output);
    }
}
