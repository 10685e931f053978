package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 6. A sentence → how its words are meant: denied, softened, said by somebody else;
 * asked for each piece of evidence. Triggers with a reach that ends with the clause, in the manner
 * of NegEx (Chapman, Bridewell, Hanbury, Cooper and Buchanan 2001, A simple algorithm for
 * identifying negated findings and diseases in discharge summaries) and ConText (Harkema, Dowling,
 * Thornblade and Chapman 2009, ConText: an algorithm for determining negation, experiencer, and
 * temporal status from clinical reports), on the words of argument instead of those of medicine.
 *
 * <p>Made once for a text and filled again for each sentence; linear in the sentence, whatever
 * number of pieces of evidence stands in it. Not safe for use by many threads.
 */
final class Assertions {

    /** How far NegEx lets a phrase that denies reach, in words. */
    private static final int WINDOW = 6;

    private final String text;
    private @Nullable Span sentence;

    /** The sentence's first word among those of its paragraph. */
    private int first;

    private final Clauses clauses;
    private final Sources sources;
    private final Words words;
    private boolean[] negated = {};
    private boolean[] hedged = {};

    Assertions(String text, Words words) {
        this.text = text;
        this.words = words;
        this.clauses = new Clauses(text, words);
        this.sources = new Sources(clauses);
    }

    /** How a piece of evidence that begins with a word, in a sentence, is meant. */
    // rule: The first word of the evidence decides.
    Assertion of(int evidence, Span within) {
        if (!within.equals(sentence)) {
            read(within, evidence);
        }
        if (clauses.plain()) {
            return Assertion.PLAIN;
        }
        int word = evidence - first;
        Polarity polarity = negated[word] ? Polarity.NEGATED : Polarity.AFFIRMED;
        Certainty certainty = hedged[word] ? Certainty.HEDGED : Certainty.CERTAIN;
        String source = source(word);
        return negated[word] || hedged[word] || source != null
                ? new Assertion(polarity, certainty, source)
                : Assertion.PLAIN;
    }

    private void read(Span within, int word) {
        first = word;
        while (first > 0 && words.start(first - 1) >= within.start()) {
            first--;
        }
        int behind = word + 1;
        while (behind < words.count && words.end(behind) <= within.end()) {
            behind++;
        }
        InterviewException.throwIfInterrupted("themes");
        clauses.read(within, first, behind - first);
        sentence = within;
        if (clauses.plain()) {
            return;
        }
        int count = clauses.count();
        if (negated.length < count) {
            negated = new boolean[2 * count];
            hedged = new boolean[2 * count];
        }
        Arrays.fill(negated, 0, count, false);
        Arrays.fill(hedged, 0, count, false);
        InterviewException.throwIfInterrupted("themes");
        negate();
        hedge();
        InterviewException.throwIfInterrupted("themes");
        sources.read();
    }

    private @Nullable String source(int word) {
        int first = sources.first(word);
        if (first < 0) {
            return null;
        }
        int last = sources.last(word);
        int end = clauses.end(last);
        if (first == last) {
            end = withoutVerb(clauses.start(first), end);
        }
        return text.substring(clauses.start(first), abbreviated(last, end) ? end + 1 : end);
    }

    /** The end of "they" in "they'd". */
    private int withoutVerb(int start, int end) {
        for (int i = end - 1; i > end - 4 && i > start + 1; i--) {
            if (Folding.apostrophe(text.charAt(i))) {
                return i;
            }
        }
        return end;
    }

    // rule: The full stop of an abbreviation such as "U.S." belongs to it.
    private boolean abbreviated(int word, int end) {
        int start = clauses.start(word);
        return end - start == 1
                && start > 1
                && end < text.length()
                && text.charAt(start - 1) == '.'
                && text.charAt(end) == '.';
    }

    // rule: A word that denies, such as "not", "without" or "rejection of", reaches to the end of
    // its clause; two of them deny as one.
    private void negate() {
        reachForward(Triggers.NEGATES_AFTER, negated);
        reachBack(Triggers.NEGATES_BEFORE, negated);
    }

    // rule: A word that weighs, such as "may" or "unlikely", reaches over its whole clause; a word
    // that wants, such as "hope" or "plan to", over what follows in it.
    private void hedge() {
        Arrays.fill(hedged, clauses.asked(), clauses.count(), true);
        reachForward(Triggers.HEDGES_AFTER | Triggers.HEDGES_CLAUSE, hedged);
        reachBack(Triggers.HEDGES_CLAUSE, hedged);
        conditions();
    }

    // rule: "Without", "instead of", "rather than", "whether", "unless" and their like reach to the
    // next comma only.
    // rule: What "without", "instead of", "rather than" and their like deny is six words at most.
    private void reachForward(int kinds, boolean[] reached) {
        boolean on = false;
        boolean toComma = false;
        int end = 0;
        for (int i = 0; clauses.has(kinds) && i < clauses.count(); i++) {
            if ((clauses.begins(i) && !clauses.complement(i))
                    || (toComma && (i >= end || clauses.marked(i, Clauses.COMMA)))) {
                on = false;
            }
            reached[i] |= on;
            if (clauses.is(i, kinds)) {
                on = true;
                toComma = clauses.is(i, Triggers.FRONTED);
                end = kinds == Triggers.NEGATES_AFTER ? i + 1 + WINDOW : clauses.count();
            }
        }
    }

    private void reachBack(int kinds, boolean[] reached) {
        boolean on = false;
        for (int i = clauses.count() - 1; clauses.has(kinds) && i >= 0; i--) {
            reached[i] |= on;
            on = (on || clauses.is(i, kinds)) && !clauses.begins(i);
        }
    }

    // rule: "If" makes conditional what follows, the clause behind the comma included, up to a
    // semicolon, a dash or a word that contrasts.
    private void conditions() {
        boolean on = false;
        for (int i = 0; clauses.has(Triggers.CONDITION) && i < clauses.count(); i++) {
            if (clauses.marked(i, Clauses.BREAK) || clauses.is(i, Triggers.CONTRAST)) {
                on = false;
            }
            hedged[i] |= on;
            on |= clauses.is(i, Triggers.CONDITION);
        }
    }
}
