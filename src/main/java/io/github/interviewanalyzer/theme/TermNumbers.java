package io.github.interviewanalyzer.theme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Terms and their numbers while an index is built; plain words, of which there may be millions, in
 * flat arrays. Used by CueIndex.
 */
final class TermNumbers {

    private final Forms inflected = new Forms();
    private final Ints inflectedNumbers = new Ints();
    private final Forms exact = new Forms();
    private final Ints exactNumbers = new Ints();
    private final Map<Term, Integer> others = new HashMap<>();
    private final Ints roles = new Ints();
    private int count;

    /** Gives the term's number, the next one if it is new. */
    int of(Term term) {
        Term.Atom atom = term.atoms().get(0);
        if (term.atoms().size() > 1 || term.checked() || atom.kind() == Term.Kind.PATTERN) {
            return others.computeIfAbsent(term, t -> count++);
        }
        boolean all = atom.kind() == Term.Kind.INFLECTED;
        Ints numbers = all ? inflectedNumbers : exactNumbers;
        int place = (all ? inflected : exact).add(atom.word());
        if (place == numbers.size()) {
            numbers.add(count++);
        }
        return numbers.at(place);
    }

    /** Notes where in a phrase a term stands, as WordFilter has it. */
    void plays(int number, int role) {
        while (roles.size() < count) {
            roles.add(0);
        }
        roles.set(number, roles.at(number) | role);
    }

    int role(int number) {
        return roles.at(number);
    }

    void forEach(BiConsumer<Term, Integer> each) {
        forEach(inflected, inflectedNumbers, Term.Kind.INFLECTED, each);
        forEach(exact, exactNumbers, Term.Kind.EXACT, each);
        others.forEach(each);
    }

    private static void forEach(
            Forms words, Ints numbers, Term.Kind kind, BiConsumer<Term, Integer> each) {
        for (int i = 0; i < words.count(); i++) {
            Term.Atom atom = new Term.Atom(kind, new String(words.letters(i)));
            each.accept(new Term(List.of(atom), null, null), numbers.at(i));
        }
    }
}
