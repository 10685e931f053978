package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/**
 * Who is said to say so, for each word of a sentence: the noun phrase or pronoun that stands with a
 * word of saying or thinking. Filled again for each sentence; used by {@link Assertions}.
 */
final class Sources {

    private static final int UNSET = -1;
    private static final int SPEAKER = -2;
    private static final int LONGEST = 16;

    private static final int KINDS =
            Triggers.SAYS | Triggers.SAYS_THAT | Triggers.SOURCE_FOLLOWS | Triggers.VIEW;

    private final Clauses clauses;
    private int count;

    /** First and last word of the source of each word, or {@link #UNSET} or {@link #SPEAKER}. */
    private int[] sources = {};

    /** First and last word of the noun phrase just found. */
    private int first;

    private int last;

    /** Where the next source begins to count, and its first and last word. */
    private int begin;

    private int nextFirst;
    private int nextLast;

    Sources(Clauses clauses) {
        this.clauses = clauses;
    }

    /** First word of the word's source, negative if the speaker says it. */
    int first(int word) {
        return count == 0 ? UNSET : sources[2 * word];
    }

    int last(int word) {
        return sources[2 * word + 1];
    }

    void read() {
        count = clauses.has(KINDS) ? clauses.count() : 0;
        if (sources.length < 2 * count) {
            sources = new int[4 * count];
        }
        Arrays.fill(sources, 0, 2 * count, UNSET);
        begin = UNSET;
        int from = UNSET;
        int to = UNSET;
        for (int i = 0; i < count; i++) {
            if (i == begin || ends(i)) {
                from = i == begin ? nextFirst : UNSET;
                to = nextLast;
            }
            if (from != UNSET) {
                set(i, from, to);
            }
            read(i);
        }
    }

    private void read(int word) {
        if (clauses.is(word, Triggers.SOURCE_FOLLOWS)) {
            if (phraseBehind(word + 1)) {
                everywhere(first, last + 1);
            }
        } else if (clauses.is(word, Triggers.VIEW)) {
            view(word);
        } else if (says(word) && !clauses.is(word - 1, Triggers.BE)) {
            if (subject(word)) {
                said(word);
            } else if (clauses.marked(word, Clauses.COMMA | Clauses.QUOTE)
                    && phraseBehind(word + 1)
                    && closes(last + 1)) {
                everywhere(word, last + 1);
            }
        }
    }

    // rule: Behind a form of "be" a word that says is passive and names no source before it.
    // rule: A form that may be a noun, such as "claims" or "report", says something only behind a
    // pronoun or, if it is inflected, before "that".
    private boolean says(int word) {
        if (clauses.is(word, Triggers.SAYS)) {
            return true;
        }
        return clauses.is(word, Triggers.SAYS_THAT)
                && (clauses.is(word - 1, Triggers.PRONOUN)
                        || clauses.is(word + 1, Triggers.RELATIVE)
                                && (clauses.inflected(word, 's') || clauses.inflected(word, 'd')));
    }

    private void said(int verb) {
        // rule: What somebody is asked to think, or might think, is not attributed.
        if (clauses.asks() && clauses.is(first - 1, Triggers.FINITE)
                || clauses.is(first - 1, Triggers.CONDITION)) {
            return;
        }
        if (clauses.inflected(verb, 'd') && passive(verb)) {
            return;
        }
        boolean aside =
                closes(verb + 1)
                        || first > 0
                                && clauses.marked(first, Clauses.COMMA | Clauses.QUOTE)
                                && !finiteBehind(verb + 1);
        if (aside) {
            everywhere(first, verb + 1);
        } else {
            forward(verb + 1);
        }
    }

    // rule: A form that may be passive, such as "announced", needs a name or a pronoun before it,
    // or a
    // clause, a mark or nothing behind it.
    private boolean passive(int verb) {
        boolean person = first < 0 || clauses.is(last, Triggers.PRONOUN) || clauses.capital(last);
        return !person
                && !closes(verb + 1)
                && !clauses.marked(verb + 1, Clauses.QUOTE)
                && (clauses.is(verb + 1, Triggers.OUTSIDE) || !clauses.governs(verb + 1));
    }

    /** Whether the sentence, or a part of it that commas enclose, ends before the word. */
    private boolean closes(int word) {
        return word >= count || clauses.marked(word, Clauses.COMMA | Clauses.BREAK | Clauses.STOP);
    }

    private boolean finiteBehind(int word) {
        for (int i = word; i < count && i < word + LONGEST; i++) {
            if (clauses.is(i, Triggers.FINITE)) {
                return true;
            }
        }
        return false;
    }

    // rule: "In the minister's view" and "in your opinion" name a source.
    private void view(int noun) {
        if (clauses.marked(noun, Clauses.WHOSE)) {
            if (phraseBefore(noun - 1) && clauses.is(first - 1, Triggers.OF)) {
                everywhere(first, noun + 1);
            }
        } else if (clauses.is(noun - 1, Triggers.POSSESSIVE)
                && clauses.is(noun - 2, Triggers.OF)
                && !clauses.asks()) {
            first = clauses.is(noun - 1, Triggers.FIRST_PERSON) ? SPEAKER : noun - 1;
            last = noun - 1;
            everywhere(noun - 1, noun + 1);
        }
    }

    // rule: What follows the source is the source's up to a semicolon or a word that contrasts; the
    // nearest source counts.
    private void forward(int from) {
        begin = from;
        nextFirst = first;
        nextLast = last;
    }

    // rule: A source that is named aside, between commas or behind all, has what stands before it
    // too.
    private void everywhere(int start, int behind) {
        for (int i = start - 1; i >= 0 && sources[2 * i] == UNSET; i--) {
            set(i, first, last);
            if (ends(i)) {
                break;
            }
        }
        forward(behind);
    }

    private boolean ends(int word) {
        return clauses.is(word, Triggers.CONTRAST)
                || clauses.marked(word, Clauses.BREAK) && !clauses.marked(word, Clauses.QUOTE);
    }

    private void set(int word, int from, int to) {
        sources[2 * word] = from;
        sources[2 * word + 1] = to;
    }

    /** Finds who says it: what stands before the verb, auxiliaries and adverbs left out. */
    private boolean subject(int verb) {
        int at = clauses.prefixed(verb) ? verb - 2 : verb - 1;
        int mark = at + 1;
        while (at >= 0 && clauses.is(at, Triggers.ADVERB) && !clauses.marked(mark, Clauses.COMMA)) {
            mark = at--;
        }
        // rule: Behind "Arlo, who said" and "Arlo, the minister, said" the source is Arlo.
        if (at > 0 && clauses.is(at, Triggers.RELATIVE)) {
            return antecedent(at - 1);
        }
        if (at > 0 && clauses.marked(mark, Clauses.COMMA)) {
            int comma = at;
            while (comma > 0 && at - comma < LONGEST && !clauses.marked(comma, Clauses.COMMA)) {
                comma--;
            }
            return comma > 0 && at - comma < LONGEST && phraseBefore(comma - 1);
        }
        return mark <= verb
                && !clauses.marked(mark, Clauses.BREAK | Clauses.QUOTE)
                && phraseBefore(at);
    }

    /** A name that a relative clause follows may be an object: no word before it is taken in. */
    private boolean antecedent(int end) {
        boolean found = phraseBefore(end);
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

    // rule: "I" and "we" are the speaker, no source.
    private boolean phraseBefore(int end) {
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
                || clauses.is(word, Triggers.ADVERB) && clauses.is(word - 1, Triggers.DETERMINER);
    }

    /** Whether the word is of no closed class, and thus may be a noun. */
    private boolean noun(int word) {
        return !clauses.is(word, ~(Triggers.NOUN | Triggers.VIEW | Triggers.SAYS_THAT));
    }

    /** Whether the word joins two names. */
    private boolean joins(int word) {
        return clauses.is(word, Triggers.JOINS)
                && word > 0
                && word + 1 < count
                && clauses.capital(word - 1)
                && clauses.capital(word + 1);
    }

    /** Finds the noun phrase or pronoun that begins with the word. */
    private boolean phraseBehind(int word) {
        first = word;
        last = word;
        if (word >= count || clauses.marked(word, Clauses.BREAK | Clauses.COMMA)) {
            return false;
        }
        if (clauses.is(word, Triggers.FIRST_PERSON)) {
            first = SPEAKER;
            return true;
        }
        if (clauses.is(word, Triggers.PRONOUN)) {
            return true;
        }
        int behind = word;
        while (behind < count && behind - word < LONGEST && reachesOnTo(behind)) {
            behind++;
        }
        last = behind - 1;
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
                || clauses.is(word, Triggers.DETERMINER) && clauses.is(word - 1, Triggers.OF)
                || joins(word);
    }
}
