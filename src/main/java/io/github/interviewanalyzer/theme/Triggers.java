package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a sentence do to what it says: deny, soften, attribute, or tell where clauses
 * and noun phrases begin; read from {@link TriggerTable}, used by {@link Clauses}.
 */
final class Triggers {

    /** Denies what follows. */
    static final int NEGATES_AFTER = 1 << 0;

    /** Denies what stands before. */
    static final int NEGATES_BEFORE = 1 << 1;

    /** Softens the clause that it stands in. */
    static final int HEDGES_CLAUSE = 1 << 2;

    /** Softens what follows. */
    static final int HEDGES_AFTER = 1 << 3;

    /** Softens what follows, the clause behind the condition included. */
    static final int CONDITION = 1 << 4;

    /** Reaches to the next comma only. */
    static final int FRONTED = 1 << 5;

    /** Says or thinks: whoever stands before is a source. */
    static final int SAYS = 1 << 6;

    /** Says if "that" follows or a pronoun stands before, else it may be a noun. */
    static final int SAYS_THAT = 1 << 7;

    /** Whoever stands behind is a source. */
    static final int SOURCE_FOLLOWS = 1 << 8;

    /** What a sequence of words takes from the words that it is made of. */
    static final int EFFECTS = (1 << 9) - 1;

    /** Begins a clause in which nothing of the one before counts. */
    static final int CONTRAST = 1 << 9;

    /** Begins a clause that belongs to a word before it. */
    static final int RELATIVE = 1 << 10;

    /** Asks for more than a yes or a no. */
    static final int INTERROGATIVE = 1 << 23;

    /** Goes on with the clause, or begins the next one if that has its own verb. */
    static final int JOINS = 1 << 11;

    /** A verb that is finite wherever it stands. */
    static final int FINITE = 1 << 12;

    /** A pronoun that is a subject. */
    static final int PRONOUN = 1 << 13;

    /** A pronoun for the speaker. */
    static final int FIRST_PERSON = 1 << 14;

    /** Begins a noun phrase. */
    static final int DETERMINER = 1 << 15;

    /** Is nobody, standing alone. */
    static final int ARTICLE = 1 << 16;

    /** Says whose. */
    static final int POSSESSIVE = 1 << 17;

    /** What somebody thinks. */
    static final int VIEW = 1 << 18;

    /** Goes on with a noun phrase. */
    static final int OF = 1 << 19;

    /** Never part of the noun phrase that follows it. */
    static final int OUTSIDE = 1 << 20;

    /** May stand between a subject and its verb. */
    static final int ADVERB = 1 << 21;

    /** Looks like an adverb, is none. */
    static final int NOUN = 1 << 22;

    /** Makes a verb behind it passive. */
    static final int BE = 1 << 24;

    /** Says something only if that is a clause. */
    static final int THINKS = 1 << 25;

    /** What makes a sentence say something other than plainly and itself. */
    static final int NOT_PLAIN = EFFECTS | VIEW;

    private static final Triggers ALL = new Triggers(TriggerTable.TEXT);

    /** Words, two or more, that do together what none of them does alone. */
    private static final class Sequence {
        private final int[] words;
        private final int kinds;

        private Sequence(int[] words, int kinds) {
            this.words = words;
            this.kinds = kinds;
        }
    }

    private final Forms forms = new Forms();
    private final int[] kinds;
    private final Sequence[][] sequences;

    /** Which words may make a sentence say something other than plainly and itself. */
    private final WordFilter filter;

    private Triggers(String table) {
        Map<Integer, Integer> single = new HashMap<>();
        List<List<Sequence>> byFirst = new ArrayList<>();
        for (String line : parts(table, "\n")) {
            int colon = line.indexOf(": ");
            int does = 0;
            for (String name : parts(line.substring(0, colon), " ")) {
                does |= name.equals("nothing") ? 0 : 1 << TriggerTable.KINDS.indexOf(name);
            }
            for (String entry : parts(line.substring(colon + 2), ";")) {
                for (int[] words : expand(entry.strip(), byFirst)) {
                    if (words.length == 1) {
                        single.merge(words[0], does, (a, b) -> a | b);
                    } else {
                        byFirst.get(words[0]).add(new Sequence(words, does));
                    }
                }
            }
        }
        byFirst.forEach(all -> all.sort((a, b) -> Integer.compare(b.words.length, a.words.length)));
        sequences =
                byFirst.stream()
                        .map(all -> all.toArray(Sequence[]::new))
                        .toArray(Sequence[][]::new);
        kinds = new int[forms.count()];
        single.forEach((word, does) -> kinds[word] = does);
        filter = new WordFilter(forms.count());
        int[] roles = roles();
        forms.forEach((word, hash) -> filter.add(hash, roles[word]));
    }

    /** What each word is in the sequences that make a sentence less plain, or alone. */
    private int[] roles() {
        int[] roles = new int[kinds.length];
        for (int i = 0; i < roles.length; i++) {
            roles[i] |= (kinds[i] & NOT_PLAIN) == 0 ? 0 : WordFilter.ALONE;
            for (Sequence sequence : sequences[i]) {
                if ((sequence.kinds & NOT_PLAIN) != 0) {
                    roles[i] |= WordFilter.FIRST;
                    roles[sequence.words[1]] |= WordFilter.SECOND;
                }
            }
        }
        return roles;
    }

    /** All the sequences that an entry with alternatives stands for. */
    private List<int[]> expand(String entry, List<List<Sequence>> byFirst) {
        List<int[]> all = List.of(new int[0]);
        for (String place : parts(entry, " ")) {
            List<int[]> longer = new ArrayList<>();
            for (String word : parts(place, "|")) {
                int number = forms.add(word);
                while (byFirst.size() <= number) {
                    byFirst.add(new ArrayList<>());
                }
                for (int[] words : all) {
                    int[] more = Arrays.copyOf(words, words.length + 1);
                    more[words.length] = number;
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private static List<String> parts(String text, String delimiters) {
        List<String> parts = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, delimiters);
        while (tokens.hasMoreTokens()) {
            parts.add(tokens.nextToken());
        }
        return parts;
    }

    /** Whether none of the words from one on, before another one, makes a sentence less plain. */
    static boolean plain(Words words, int first, int behind) {
        return words.next(first, behind, ALL.filter) == behind;
    }

    /** The form that a word is if it may do something, or {@link Words#UNKNOWN}. */
    static int form(Words words, int word) {
        return words.form(word, ALL.forms);
    }

    /** What a word of a form does by itself. */
    static int kinds(int form, Words words, int word) {
        return form != Words.UNKNOWN ? ALL.kinds[form] : likeAdverb(words, word) ? ADVERB : 0;
    }

    /** Adds to what each word of a sentence does by itself what it does with those behind it. */
    static void addSequences(Clauses sentence, int[] does) {
        for (int i = 0; i + 1 < sentence.count(); i++) {
            InterviewException.throwIfInterrupted("themes");
            Sequence sequence = ALL.sequenceAt(sentence, i);
            if (sequence != null) {
                int last = i + sequence.words.length - 1;
                for (int j = i; j <= last; j++) {
                    does[j] &= ~EFFECTS;
                    does[j] |= j < last && (sequence.kinds & SAYS) != 0 ? ADVERB : 0;
                }
                does[(sequence.kinds & NEGATES_BEFORE) == 0 ? last : i] |= sequence.kinds;
                i = last;
            }
        }
    }

    /** Whether a word of more than four letters ends in "ly". */
    private static boolean likeAdverb(Words words, int word) {
        if (words.ascii(word)) {
            return words.letterFromEnd(word, 1) == 'y'
                    && words.end(word) - words.start(word) > 4
                    && words.letterFromEnd(word, 2) == 'l';
        }
        int start = words.start(word);
        int letters = 0;
        int last = 0;
        for (int at = words.end(word); at > start && letters <= 4; ) {
            int point = words.pointBefore(at);
            at -= Character.charCount(point);
            int letter = Folding.fold(point);
            if (letter != Folding.NOTHING) {
                letters++;
                last = letter;
            }
            if ((letters == 1 && last != 'y') || (letters == 2 && last != 'l')) {
                return false;
            }
        }
        return letters > 4;
    }

    private @Nullable Sequence sequenceAt(Clauses sentence, int at) {
        int form = sentence.form(at);
        if (form != Words.UNKNOWN && sentence.form(at + 1) != Words.UNKNOWN) {
            for (Sequence sequence : sequences[form]) {
                if (stands(sequence.words, sentence, at)) {
                    return sequence;
                }
            }
        }
        return null;
    }

    // rule: The words of a trigger stand next to each other, without any mark between them.
    private static boolean stands(int[] sequence, Clauses sentence, int at) {
        if (at + sequence.length > sentence.count()) {
            return false;
        }
        for (int i = 0; i < sequence.length; i++) {
            if (sentence.form(at + i) != sequence[i] || (i > 0 && !sentence.joined(at + i))) {
                return false;
            }
        }
        return true;
    }
}
