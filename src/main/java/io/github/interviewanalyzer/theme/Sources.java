package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/**
 * Who is said to say so, for each word of a sentence: the noun phrase or pronoun that stands with a
 * word of saying or thinking. Filled again for each sentence; used by {@link Assertions}.
 */
final class Sources {

    private static final int UNSET = -1;

    private static final int KINDS =
            Triggers.SAYS | Triggers.SAYS_THAT | Triggers.SOURCE_FOLLOWS | Triggers.VIEW;

    private final Clauses clauses;
    private int count;

    /**
     * First and last word of the source of each word, or {@link #UNSET} or {@link
     * NounPhrases#SPEAKER}.
     */
    private int[] sources = {};

    private final NounPhrases phrase;

    /** Where the next source begins to count, and its first and last word. */
    private int begin;

    private int nextFirst;
    private int nextLast;

    Sources(Clauses clauses) {
        this.clauses = clauses;
        this.phrase = new NounPhrases(clauses);
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
            if (phrase.behind(word + 1)) {
                everywhere(phrase.first, phrase.last + 1);
            }
        } else if (clauses.is(word, Triggers.VIEW)) {
            view(word);
        } else if (says(word) && !clauses.is(word - 1, Triggers.BE)) {
            if (subject(word)) {
                said(word);
            } else if (clauses.marked(word, Clauses.COMMA | Clauses.QUOTE)
                    && phrase.behind(word + 1)
                    && closes(phrase.last + 1)) {
                everywhere(word, phrase.last + 1);
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
                        || (clauses.is(word + 1, Triggers.RELATIVE)
                                && (clauses.inflected(word, 's') || clauses.inflected(word, 'd'))));
    }

    private void said(int verb) {
        // rule: What somebody is asked to think, or might think, is not attributed.
        boolean inverted = clauses.is(phrase.first - 1, Triggers.FINITE);
        if ((inverted && (clauses.asks() || clauses.is(verb, Triggers.THINKS)))
                || clauses.is(phrase.first - 1, Triggers.CONDITION)) {
            return;
        }
        // rule: "Say", "tell", "think", "know", "feel" and "announce" in the present need a clause,
        // a mark or nothing behind them.
        if ((clauses.is(verb, Triggers.THINKS) && !clauses.governs(verb + 1) && !speech(verb + 1))
                || (clauses.inflected(verb, 'd') && passive(verb))) {
            return;
        }
        boolean aside =
                closes(verb + 1)
                        || (phrase.first > 0
                                && clauses.marked(phrase.first, Clauses.COMMA | Clauses.QUOTE)
                                && !finiteBehind(verb + 1));
        if (aside) {
            everywhere(phrase.first, verb + 1);
        } else {
            forward(verb + 1);
        }
    }

    // rule: A form that may be passive, such as "announced", needs a name or a pronoun before it,
    // or a clause, a mark or nothing behind it.
    private boolean passive(int verb) {
        boolean person =
                phrase.first < 0
                        || clauses.is(phrase.last, Triggers.PRONOUN)
                        || clauses.capital(phrase.last);
        return !person
                && !speech(verb + 1)
                && (clauses.is(verb + 1, Triggers.OUTSIDE) || !clauses.governs(verb + 1));
    }

    /** Whether what is said stands in quotation marks, or has been said before. */
    private boolean speech(int word) {
        return closes(word) || clauses.marked(word, Clauses.QUOTE);
    }

    /** Whether the sentence, or a part of it that commas enclose, ends before the word. */
    private boolean closes(int word) {
        return word >= count || clauses.marked(word, Clauses.COMMA | Clauses.BREAK | Clauses.STOP);
    }

    private boolean finiteBehind(int word) {
        for (int i = word; i < count && i < word + NounPhrases.LONGEST; i++) {
            if (clauses.is(i, Triggers.FINITE)) {
                return true;
            }
        }
        return false;
    }

    // rule: "In the minister's view" and "in your opinion" name a source.
    private void view(int noun) {
        if (clauses.marked(noun, Clauses.WHOSE)) {
            if (phrase.before(noun - 1) && clauses.is(phrase.first - 1, Triggers.OF)) {
                everywhere(phrase.first, noun + 1);
            }
        } else if (clauses.is(noun - 1, Triggers.POSSESSIVE)
                && clauses.is(noun - 2, Triggers.OF)
                && !clauses.asks()) {
            phrase.first =
                    clauses.is(noun - 1, Triggers.FIRST_PERSON) ? NounPhrases.SPEAKER : noun - 1;
            phrase.last = noun - 1;
            everywhere(noun - 1, noun + 1);
        }
    }

    // rule: What follows the source is the source's up to a semicolon or a word that contrasts; the
    // nearest source counts.
    private void forward(int from) {
        begin = from;
        nextFirst = phrase.first;
        nextLast = phrase.last;
    }

    // rule: A source that is named aside, between commas or behind all, has what stands before it
    // too.
    private void everywhere(int start, int behind) {
        for (int i = start - 1; i >= 0 && sources[2 * i] == UNSET; i--) {
            set(i, phrase.first, phrase.last);
            if (ends(i)) {
                break;
            }
        }
        forward(behind);
    }

    private boolean ends(int word) {
        return clauses.is(word, Triggers.CONTRAST)
                || (clauses.marked(word, Clauses.BREAK) && !clauses.marked(word, Clauses.QUOTE));
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
            if (clauses.is(at, Triggers.HEDGES_CLAUSE)) {
                return false;
            }
            mark = at--;
        }
        // rule: Behind "Arlo, who said" and "Arlo, the minister, said" the source is Arlo.
        if (at > 0 && clauses.is(at, Triggers.RELATIVE)) {
            return phrase.antecedent(at - 1);
        }
        if (at > 0 && clauses.marked(mark, Clauses.COMMA)) {
            int comma = at;
            while (comma > 0
                    && at - comma < NounPhrases.LONGEST
                    && !clauses.marked(comma, Clauses.COMMA)) {
                comma--;
            }
            return comma > 0 && at - comma < NounPhrases.LONGEST && phrase.before(comma - 1);
        }
        return !clauses.marked(mark, Clauses.BREAK | Clauses.QUOTE) && phrase.before(at);
    }
}
