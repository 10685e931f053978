package io.github.interviewanalyzer.theme;

/**
 * A sentence as its words, what each of them does, the marks between them, and where its clauses
 * begin; used by {@link Assertions} and {@link Sources}.
 *
 * @param text the text that it stands in
 * @param words where the words stand
 * @param does what each word does, kinds of {@link Triggers}
 * @param marks what stands before each word, and last behind all of them
 * @param ahead whether a finite verb is the word or follows it in its part of the sentence
 * @param begins whether a clause begins with the word
 * @param question whether the sentence asks
 */
record Clauses(
        String text,
        Words words,
        int[] does,
        int[] marks,
        boolean[] ahead,
        boolean[] begins,
        boolean question) {

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

    static Clauses read(String text, int start, int end) {
        Words words = Triggers.words(text, start, end);
        int count = words.count;
        int[] marks = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            int from = i == 0 ? start : words.end[i - 1];
            marks[i] = marks(text, from, i == count ? end : words.start[i]);
        }
        int[] does = Triggers.kinds(words);
        for (int i = 0; i < count; i++) {
            does[i] &= ~(powerless(text, words, marks, does, i) ? Triggers.EFFECTS : 0);
        }
        boolean question = (marks[count] & ASKS) != 0;
        boolean[] ahead = finiteAhead(does, marks);
        boolean[] begins = beginnings(does, marks, ahead);
        return new Clauses(text, words, does, marks, ahead, begins, question);
    }

    // rule: A modal verb with a capital inside of the sentence is a name or a month.
    // rule: "No" with a mark behind it is an answer of its own and denies nothing.
    private static boolean powerless(String text, Words words, int[] marks, int[] does, int i) {
        boolean name =
                i > 0
                        && marks[i] == 0
                        && (does[i] & Triggers.FINITE) != 0
                        && Character.isUpperCase(text.charAt(words.start[i]));
        boolean answer =
                words.end[i] - words.start[i] == 2
                        && (does[i] & Triggers.NEGATES_AFTER) != 0
                        && (marks[i + 1] & (COMMA | BREAK | STOP)) != 0;
        return name || answer;
    }

    private static int marks(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '-') {
                boolean wide = i > from && i + 1 < to;
                marks |= wide ? BREAK : 0;
            } else {
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

    private static boolean[] beginnings(int[] does, int[] marks, boolean[] ahead) {
        boolean[] begins = new boolean[does.length];
        boolean finite = false;
        for (int i = 0; i < does.length; i++) {
            begins[i] = i == 0 || begins(does, marks, i, finite, ahead);
            finite = (finite && !begins[i]) || (does[i] & Triggers.FINITE) != 0;
        }
        return begins;
    }

    // rule: A clause begins behind a semicolon, a colon or a dash, and with a word that contrasts,
    // such as "but", or relates, such as "which".
    // rule: Behind a comma, and with "and", "or", "nor", "so" or "then", a clause begins if a
    // subject pronoun follows, or if both sides have an auxiliary verb.
    private static boolean begins(int[] does, int[] marks, int i, boolean finite, boolean[] ahead) {
        if ((marks[i] & BREAK) != 0 || (does[i] & (Triggers.CONTRAST | Triggers.RELATIVE)) != 0) {
            return true;
        }
        boolean join = (does[i] & Triggers.JOINS) != 0;
        if (!join && (marks[i] & COMMA) == 0) {
            return false;
        }
        int first = join && i + 1 < does.length ? i + 1 : i;
        if ((does[first] & Triggers.PRONOUN) != 0) {
            return true;
        }
        return finite && ahead[i] && (join || (does[i] & Triggers.FINITE) == 0);
    }

    /** Whether a finite verb comes before the next word or mark with which a clause may begin. */
    private static boolean[] finiteAhead(int[] does, int[] marks) {
        boolean[] ahead = new boolean[does.length];
        int stops = Triggers.CONTRAST | Triggers.RELATIVE | Triggers.JOINS;
        for (int i = does.length - 1; i >= 0; i--) {
            boolean last =
                    i + 1 == does.length
                            || (marks[i + 1] & (COMMA | BREAK)) != 0
                            || (does[i + 1] & stops) != 0;
            ahead[i] = (does[i] & Triggers.FINITE) != 0 || !last && ahead[i + 1];
        }
        return ahead;
    }

    /** The first word of what the sentence asks for a yes or a no, or the number of its words. */
    // rule: A question that begins with its verb, or has no question word, asks whether: it asserts
    // nothing from there on, and is hedged.
    int asked() {
        if (!question) {
            return does.length;
        }
        for (int i = 0; i < does.length; i++) {
            if (is(i, Triggers.INTERROGATIVE)) {
                return does.length;
            }
            if (is(i, Triggers.FINITE)
                    && (begins[i] || marks[i] != 0 || is(i - 1, Triggers.JOINS))) {
                return i;
            }
        }
        return 0;
    }

    /** Whether the word does one of these. */
    boolean is(int word, int kinds) {
        return word >= 0 && word < does.length && (does[word] & kinds) != 0;
    }

    boolean capital(int word) {
        return Character.isUpperCase(text.codePointAt(words.start[word]));
    }

    /** Whether a hyphen ties the word to the one before, as in "re-emphasized". */
    boolean prefixed(int word) {
        return word > 0
                && words.start[word] - words.end[word - 1] == 1
                && text.charAt(words.end[word - 1]) == '-';
    }

    /** Whether the word ends as a verb in its third person, "s", or its past, "d", does. */
    boolean inflected(int word, char ending) {
        return text.charAt(words.end[word] - 1) == ending;
    }

    /** Whether a finite verb comes before the next mark, or "that" is the word. */
    boolean governs(int word) {
        return is(word, Triggers.RELATIVE) || word < ahead.length && ahead[word];
    }

    boolean number(int word) {
        return Character.isDigit(text.charAt(words.start[word]));
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
