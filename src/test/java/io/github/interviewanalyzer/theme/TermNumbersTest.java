package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.theme.Term.Atom;
import io.github.interviewanalyzer.theme.Term.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Terms and their numbers. */
class TermNumbersTest {

    private static Term term(Kind kind, String... words) {
        return new Term(
                List.of(words).stream().map(word -> new Atom(kind, word)).toList(), null, null);
    }

    private static final List<Term> TERMS =
            List.of(
                    term(Kind.INFLECTED, "calm"),
                    term(Kind.EXACT, "calm"),
                    term(Kind.PATTERN, "calm*"),
                    term(Kind.INFLECTED, "calm", "still"),
                    term(Kind.EXACT, "calm", "still"),
                    term(Kind.INFLECTED, "still"),
                    new Term(List.of(new Atom(Kind.EXACT, "calm")), "Calm", null),
                    new Term(List.of(new Atom(Kind.INFLECTED, "calm")), null, "NOUN"));

    @Test
    void each_term_has_one_number_in_the_order_they_come() {
        TermNumbers numbers = new TermNumbers();
        for (int again = 0; again < 2; again++) {
            for (int i = 0; i < TERMS.size(); i++) {
                assertThat(numbers.of(TERMS.get(i))).isEqualTo(i);
            }
        }
        Map<Term, Integer> all = new HashMap<>();
        numbers.forEach(all::put);
        assertThat(all).hasSize(TERMS.size());
        TERMS.forEach(term -> assertThat(all).containsEntry(term, TERMS.indexOf(term)));
    }

    @Test
    void a_term_plays_each_part_that_was_noted() {
        TermNumbers numbers = new TermNumbers();
        for (int i = 0; i < 100; i++) {
            numbers.of(term(Kind.EXACT, "calm" + i));
        }
        numbers.plays(99, WordFilter.FIRST);
        numbers.plays(99, WordFilter.ALONE);
        assertThat(numbers.role(99)).isEqualTo(WordFilter.FIRST | WordFilter.ALONE);
        assertThat(numbers.role(98)).isZero();
    }
}
