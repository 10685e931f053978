package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;

/**
 * A sentence as its words, what each of them does, the marks between them, and where its clauses
 * begin. Made once for a text and filled again for each sentence; used by {@link Assertions} and
 * {@link Sources}. Not safe for use by many threads.
 */
final class Clauses {

    /** A comma or a bracket. */
    static final int COMMA = 1;

    /** A mark that ends a clause for certain. */
    static final int BREAK = 1 << 1;

    /** A quotation mark. */
    static final int QUOTE = 1 << 2;

    /** A full stop. */
    static final int STOP = 1 << 3;

    /** The word before says whose. */
    static final int WHOSE = 1 << 4;

    /** A question mark. */
    static final int ASKS = 1 << 5;

    private final String text;

    private final Words words;

    /** The sentence's first word among those of its paragraph. */
    private int first;

    /** Which form each word is, if it may be one that does something. */
    private int[] forms = {};

    /** What each word does, kinds of {@link Triggers}, and all of them together. */
    private int[] does = {};

    private int doesAll;

    /** What stands before each word, and last behind all of them. */
    private int[] marks = {};

    /** Whether a finite verb is the word or follows it in its part of the sentence. */
    private boolean[] ahead = {};

    private boolean[] begins = {};
    private int count;

    Clauses(String text, Words words) {
        this.text = text;
        this.words = words;
    }

    int count() {
        return count;
    }

    /** Where a word of the sentence begins. */
    int start(int word) {
        return words.start(first + word);
    }

    /** The place behind a word. */
    int end(int word) {
        return words.end(first + word);
    }

    int form(int word) {
        return forms[word];
    }

    /** Whether nothing stands before a word that parts it from the one before. */
    boolean joined(int word) {
        return words.joined(first + word);
    }

    /** Reads a sentence, which has so many of the paragraph's words from the first one on. */
    void read(Span sentence, int first, int size) {
        this.first = first;
        count = size;
        if (marks.length <= count) {
            does = new int[2 * count];
            forms = new int[2 * count];
            marks = new int[2 * count + 1];
            ahead = new boolean[2 * count];
            begins = new boolean[2 * count];
        }
        doesAll = 0;
        marks[count] = marks(end(count - 1), sentence.end());
        if (!asks() && Triggers.plain(words, first, first + count)) {
            return;
        }
        int behind = sentence.start();
        for (int i = 0; i < count; i++) {
            InterviewException.throwIfInterrupted("themes");
            forms[i] = Triggers.form(words, first + i);
            does[i] = Triggers.kinds(forms[i], words, first + i);
            marks[i] = marks(behind, start(i));
            behind = end(i);
        }
        Triggers.addSequences(this, does);
        for (int i = 0; i < count; i++) {
            does[i] &= ~(powerless(i) ? Triggers.EFFECTS : 0);
            doesAll |= does[i];
        }
        InterviewException.throwIfInterrupted("themes");
        if (!plain()) {
            findFiniteAhead();
            findBeginnings();
        }
    }

    // rule: A modal verb with a capital inside of the sentence is a name or a month.
    // rule: "No" with a mark behind it is an answer of its own and denies nothing.
    private boolean powerless(int i) {
        boolean name =
                (does[i] & Triggers.FINITE) != 0
                        && i > 0
                        && marks[i] == 0
                        && Character.isUpperCase(text.charAt(start(i)));
        boolean answer =
                (does[i] & Triggers.NEGATES_AFTER) != 0
                        && end(i) - start(i) == 2
                        && (marks[i + 1] & (COMMA | BREAK | STOP)) != 0;
        return name || answer;
    }

    private int marks(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = words.at(i);
            if (c == '-') {
                boolean wide = i > from && i + 1 < to;
                marks |= wide ? BREAK : 0;
            } else if (c != ' ') {
                marks |= mark(c);
            }
        }
        return marks;
    }

    private static int mark(char c) {
        return switch (c) {
            case ',', '(', ')', '[', ']', '，', '、' -> COMMA;
            case ';', ':', '!', '—', '–', '…', '；', '：', '！' -> BREAK;
            case '?', '？' -> BREAK | ASKS;
            case '"', '“', '”', '«', '»', '„' -> QUOTE;
            case '.' -> STOP;
            case 's', 'S' -> WHOSE;
            default -> 0;
        };
    }

    private void findBeginnings() {
        boolean finite = false;
        for (int i = 0; i < count; i++) {
            begins[i] = i == 0 || begins(i, finite);
            finite = (finite && !begins[i]) || (does[i] & Triggers.FINITE) != 0;
        }
    }

    // rule: A clause begins behind a semicolon, a colon or a dash, and with a word that contrasts,
    // such as "but", or relates, such as "which".
    // rule: Behind a comma, and with "and", "or", "nor", "so" or "then", a clause begins if a
    // subject pronoun follows, or if both sides have an auxiliary verb.
    private boolean begins(int i, boolean finite) {
        if ((marks[i] & BREAK) != 0 || (does[i] & (Triggers.CONTRAST | Triggers.RELATIVE)) != 0) {
            return true;
        }
        boolean join = (does[i] & Triggers.JOINS) != 0;
        if (!join && (marks[i] & COMMA) == 0) {
            return false;
        }
        int first = join && i + 1 < count ? i + 1 : i;
        if ((does[first] & Triggers.PRONOUN) != 0) {
            return true;
        }
        return finite && ahead[i] && (join || (does[i] & Triggers.FINITE) == 0);
    }

    /** Whether a finite verb comes before the next word or mark with which a clause may begin. */
    private void findFiniteAhead() {
        int stops = Triggers.CONTRAST | Triggers.RELATIVE | Triggers.JOINS;
        for (int i = count - 1; i >= 0; i--) {
            boolean last =
                    i + 1 == count
                            || (marks[i + 1] & (COMMA | BREAK)) != 0
                            || (does[i + 1] & stops) != 0;
            ahead[i] = (does[i] & Triggers.FINITE) != 0 || (!last && ahead[i + 1]);
        }
    }

    /** The first word of what the sentence asks for a yes or a no, or the number of its words. */
    // rule: A question that begins with its verb, or has no question word, asks whether: it asserts
    // nothing from there on, and is hedged.
    int asked() {
        if (!asks()) {
            return count;
        }
        for (int i = 0; i < count; i++) {
            if (is(i, Triggers.INTERROGATIVE)) {
                return count;
            }
            if (is(i, Triggers.FINITE)
                    && (begins[i] || marks[i] != 0 || is(i - 1, Triggers.JOINS))) {
                return i;
            }
        }
        return 0;
    }

    boolean asks() {
        return (marks[count] & ASKS) != 0;
    }

    /**
     * Whether the sentence says all plainly and itself: where its clauses begin is not found then.
     */
    boolean plain() {
        return !asks() && !has(Triggers.NOT_PLAIN);
    }

    /** Whether any word does one of these. */
    boolean has(int kinds) {
        return (doesAll & kinds) != 0;
    }

    /** Whether a clause begins with the word. */
    boolean begins(int word) {
        return begins[word];
    }

    /** Whether the word does one of these. */
    boolean is(int word, int kinds) {
        return word >= 0 && word < count && (does[word] & kinds) != 0;
    }

    boolean capital(int word) {
        return Character.isUpperCase(text.codePointAt(start(word)));
    }

    /** Whether a hyphen ties the word to the one before, as in "re-emphasized". */
    boolean prefixed(int word) {
        return word > 0 && start(word) - end(word - 1) == 1 && text.charAt(end(word - 1)) == '-';
    }

    /** Whether the word ends as a verb in its third person, "s", or its past, "d", does. */
    boolean inflected(int word, char ending) {
        return text.charAt(end(word) - 1) == ending;
    }

    /** Whether a finite verb comes before the next mark, or "that" is the word. */
    boolean governs(int word) {
        return is(word, Triggers.RELATIVE) || (word < count && ahead[word]);
    }

    boolean number(int word) {
        return Character.isDigit(text.charAt(start(word)));
    }

    /** Whether one of these marks stands before the word. */
    boolean marked(int word, int kinds) {
        return (marks[word] & kinds) != 0;
    }

    // rule: A clause with "that" directly behind a word that says, hopes or doubts goes on with it.
    boolean complement(int word) {
        return is(word, Triggers.RELATIVE)
                && marks[word] == 0
                && is(
                        word - 1,
                        Triggers.SAYS
                                | Triggers.SAYS_THAT
                                | Triggers.HEDGES_AFTER
                                | Triggers.HEDGES_CLAUSE);
    }
}
