package io.github.interviewanalyzer.theme;

/**
 * Noun phrases by closed classes of words alone: what stands between a determiner, a mark or a word
 * that cannot be part of one, and the word asked for. Used by {@link Sources}.
 */
final class NounPhrases {

    /** So many words at most are looked at. */
    // rule: The words that name a source are sixteen at most.
    static final int LONGEST = 16;

    /** In the place of the first word: the phrase is the speaker. */
    static final int SPEAKER = -2;

    /** First and last word of the phrase that was found last. */
    int first;

    int last;

    private final Clauses clauses;

    NounPhrases(Clauses clauses) {
        this.clauses = clauses;
    }

    /** A name that a relative clause follows may be an object: no word before it is taken in. */
    boolean antecedent(int end) {
        boolean found = before(end);
        if (found
                && first >= 0
                && clauses.capital(end)
                && !clauses.is(first, Triggers.DETERMINER)) {
            while (!clauses.capital(first)) {
                first++;
            }
        }
        return found;
    }

    /** Finds the noun phrase or pronoun that ends with the word. */
    // rule: "I" and "we" are the speaker, no source.
    boolean before(int end) {
        if (end < 0) {
            return false;
        }
        last = end;
        if (clauses.is(end, Triggers.PRONOUN)) {
            first = clauses.is(end, Triggers.FIRST_PERSON) ? SPEAKER : end;
            return !clauses.is(end, Triggers.ARTICLE);
        }
        first = end + 1;
        while (first > 0 && end - first < LONGEST && reachesBackTo(first - 1, end)) {
            first--;
            if (clauses.is(first, Triggers.DETERMINER) && !clauses.is(first - 1, Triggers.OF)) {
                break;
            }
        }
        while (first <= end
                && (clauses.is(first, Triggers.OF | Triggers.JOINS) || clauses.number(first))) {
            first++;
        }
        return first <= end && !(first == end && clauses.is(first, Triggers.ARTICLE));
    }

    /** Whether a noun phrase that goes on behind the word and ends there has the word too. */
    private boolean reachesBackTo(int word, int end) {
        if (word < end && clauses.marked(word + 1, Clauses.COMMA | Clauses.BREAK | Clauses.QUOTE)) {
            return false;
        }
        if (clauses.is(word, Triggers.OF)) {
            return word < end && word > 0 && !clauses.marked(word, ~0) && noun(word - 1);
        }
        return clauses.is(word, Triggers.DETERMINER)
                || noun(word)
                || joins(word)
                || (clauses.is(word, Triggers.ADVERB) && clauses.is(word - 1, Triggers.DETERMINER));
    }

    /** Whether the word is of no closed class, and thus may be a noun. */
    private boolean noun(int word) {
        return !clauses.is(word, ~(Triggers.NOUN | Triggers.VIEW | Triggers.SAYS_THAT));
    }

    /** Whether the word joins two names. */
    private boolean joins(int word) {
        return clauses.is(word, Triggers.JOINS)
                && word > 0
                && word + 1 < clauses.count()
                && clauses.capital(word - 1)
                && clauses.capital(word + 1);
    }

    /** Finds the noun phrase or pronoun that begins with the word. */
    boolean behind(int word) {
        first = word;
        last = word;
        if (word >= clauses.count() || clauses.marked(word, Clauses.BREAK | Clauses.COMMA)) {
            return false;
        }
        if (clauses.is(word, Triggers.FIRST_PERSON) && !clauses.is(word, Triggers.POSSESSIVE)) {
            first = SPEAKER;
            return true;
        }
        if (clauses.is(word, Triggers.PRONOUN)) {
            return true;
        }
        int next = word;
        while (next < clauses.count() && next - word < LONGEST && reachesOnTo(next)) {
            next++;
        }
        last = next - 1;
        while (last >= first && clauses.is(last, Triggers.OF)) {
            last--;
        }
        return last >= first && !(first == last && clauses.is(first, Triggers.ARTICLE));
    }

    private boolean reachesOnTo(int word) {
        if (word == first) {
            return noun(word) || clauses.is(word, Triggers.DETERMINER);
        }
        if (clauses.marked(word, Clauses.COMMA | Clauses.BREAK | Clauses.QUOTE)) {
            return false;
        }
        return noun(word)
                || clauses.is(word, Triggers.OF)
                || (clauses.is(word, Triggers.DETERMINER) && clauses.is(word - 1, Triggers.OF))
                || joins(word);
    }
}
