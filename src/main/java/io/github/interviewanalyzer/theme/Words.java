package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.Arrays;

/**
 * Step 1. A stretch of text → its words: where each stands and its hash; its form in the lexicon,
 * and whether it follows the word before as in a phrase, are looked for when they are asked for.
 * Made once and filled again for each paragraph; used by Matcher. Not safe for use by many threads.
 */
final class Words {

    /** Longer words are words, but no form of any cue. */
    static final int LONGEST = 256;

    /** What the lexicon says of a word that no cue has. */
    static final int UNKNOWN = -1;

    /** Knows no form. */
    static final Lexicon EMPTY = (folded, length, hash) -> UNKNOWN;

    private static final byte GAP = 0;
    private static final byte ODD = 1;

    /**
     * For every character the {@link Forms#worth} of the letter of ASCII that it is folded to,
     * which is below 0, a gap, or that it has to be looked at.
     */
    private static final byte[] PLAIN = plain();

    private static final int[] POWERS = powers();

    /** Knows the forms that cues have. */
    interface Lexicon {
        /** Gives the number of a form, {@link #UNKNOWN} if there is none. */
        int find(char[] folded, int length, int hash);
    }

    int count;

    /** Where each word begins and where it ends, from the beginning of the stretch. */
    private int[] edges = new int[64];

    /**
     * The hash of all that stands before each edge as one word: differences make those of words.
     */
    private int[] sums = new int[64];

    private int filled;
    private int sum;

    /** The stretch of text: an array is read faster than a string. */
    private char[] letters = {};

    private int from;
    private int size;
    private Lexicon lexicon = EMPTY;

    /** The word that was folded last, as far as a lexicon asks, its length and its hash. */
    private final char[] folded = new char[LONGEST + 1];

    private int length;
    private int hash;
    private int end;

    private static byte[] plain() {
        byte[] plain = new byte[Character.MAX_VALUE + 1];
        Arrays.fill(plain, ODD);
        for (int c = 0; c < 128; c++) {
            int letter = Folding.fold(c);
            boolean odd = letter == Folding.NOTHING || Folding.apostrophe(c);
            plain[c] = odd ? ODD : letter == Folding.GAP ? GAP : (byte) Forms.worth(letter);
        }
        return plain;
    }

    /** What a hash becomes when so many letters of no worth follow. */
    private static int[] powers() {
        int[] powers = new int[LONGEST + 1];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = Forms.BASE * powers[i - 1];
        }
        return powers;
    }

    void read(String text, int from, int to, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.from = from;
        size = to - from;
        if (letters.length < size) {
            letters = new char[2 * size];
        }
        text.getChars(from, to, letters, 0);
        filled = 0;
        for (int at = 0; at < size; ) {
            InterviewException.throwIfInterrupted("themes");
            at = plain(at);
            if (at < size && PLAIN[letters[at]] == ODD) {
                at = odd(at);
            }
        }
        if (inWord()) {
            edge(size, sum);
        }
        count = filled / 2;
    }

    private boolean inWord() {
        return (filled & 1) != 0;
    }

    private void edge(int at, int hash) {
        edges[filled] = at;
        sums[filled++] = hash;
    }

    /**
     * Reads words of ASCII up to a character that has to be looked at, without a branch for each
     * edge, which no processor foresees; gives the place that it has come to.
     */
    private int plain(int begin) {
        if (edges.length - filled < edges.length / 4) {
            edges = Arrays.copyOf(edges, 2 * edges.length);
            sums = Arrays.copyOf(sums, edges.length);
        }
        int[] places = edges;
        int[] hashes = sums;
        char[] text = letters;
        int next = filled;
        int before = next & 1;
        int hashed = sum;
        int at = begin;
        int stop = Math.min(size, begin + places.length - 2 - next);
        while (at < stop) {
            int letter = PLAIN[text[at]];
            if (letter > 0) {
                break;
            }
            int inside = letter >>> 31;
            places[next] = at;
            hashes[next] = hashed;
            next += inside ^ before;
            before = inside;
            hashed = Forms.BASE * hashed + letter;
            at++;
        }
        filled = next;
        sum = hashed;
        return at;
    }

    /** Reads on with another character: a word with it is read anew. */
    private int odd(int at) {
        int point = point(at);
        int begin = inWord() ? edges[--filled] : at;
        if (begin == at && Folding.fold(point) <= 0) {
            return at + Character.charCount(point);
        }
        int behind = fold(begin);
        edge(begin, 0);
        edge(end, hash);
        return behind;
    }

    private int point(int at) {
        char c = letters[at];
        return Character.isHighSurrogate(c) ? Character.codePointAt(letters, at, size) : c;
    }

    /** Folds the word that begins at a place; gives the place behind it. */
    private int fold(int begin) {
        length = 0;
        hash = 0;
        int at = begin;
        while (at < size) {
            int point = point(at);
            int letter = Folding.fold(point);
            int behind = at + Character.charCount(point);
            if (letter == Folding.GAP) {
                // rule: An apostrophe within a word belongs to it, but a possessive "'s" does not.
                if (!Folding.apostrophe(point) || !letterFollows(behind)) {
                    break;
                }
                if (possessive(behind)) {
                    end = at;
                    return behind + 1;
                }
                letter = '\'';
            }
            if (Folding.whole(point)) {
                if (length == 0) {
                    append(letter);
                    at = behind;
                }
                break;
            }
            append(letter);
            at = behind;
        }
        end = at;
        return at;
    }

    private void append(int letter) {
        if (letter > Character.MAX_VALUE) {
            append(Character.highSurrogate(letter));
            append(Character.lowSurrogate(letter));
        } else if (letter > 0) {
            folded[Math.min(length, LONGEST)] = (char) letter;
            length++;
            hash = Forms.hash(hash, letter);
        }
    }

    private boolean letterFollows(int at) {
        return at < size && Folding.fold(point(at)) > 0;
    }

    private boolean possessive(int at) {
        char c = letters[at];
        return (c == 's' || c == 'S') && !letterFollows(at + 1);
    }

    /** The character at a place of the text, within the stretch. */
    char at(int place) {
        return letters[place - from];
    }

    /** What stands between two places of the text, within the stretch. */
    String text(int start, int end) {
        return new String(letters, start - from, end - start);
    }

    /** Where a word begins in the text. */
    int start(int word) {
        return from + edges[2 * word];
    }

    /** The place in the text behind a word. */
    int end(int word) {
        return from + edges[2 * word + 1];
    }

    /** The hash of a word, as it is compared. */
    int hash(int word) {
        int begin = 2 * word;
        int letters = Math.min(edges[begin + 1] - edges[begin], LONGEST);
        return sums[begin + 1] - sums[begin] * POWERS[letters];
    }

    /** The first word from one on that may begin a phrase, or the number of words. */
    int next(int word, WordFilter filter) {
        int at = word;
        int here = at < count ? hash(at) : 0;
        int role = filter.glance(here);
        while (at < count) {
            int behind = at + 1 < count ? hash(at + 1) : 0;
            int follows = filter.glance(behind);
            if (WordFilter.mayBegin(role, follows) && filter.begins(here, behind)) {
                break;
            }
            here = behind;
            role = follows;
            at++;
        }
        return at;
    }

    /** The form that a word is, or {@link #UNKNOWN}. */
    int form(int word) {
        fold(edges[2 * word]);
        return length > LONGEST ? UNKNOWN : lexicon.find(folded, length, hash);
    }

    /** A word as it is compared, empty if it is longer than any that cues have. */
    String folded(int word) {
        fold(edges[2 * word]);
        return length > LONGEST ? "" : new String(folded, 0, length);
    }

    /** Whether nothing stands before a word that parts it from the one before. */
    boolean joined(int word) {
        if (word == 0) {
            return false;
        }
        int at = edges[2 * word - 1];
        int to = edges[2 * word];
        boolean possessive = Folding.apostrophe(letters[at]) && possessive(at + 1);
        at += possessive ? 2 : 0;
        while (at < to) {
            int point = point(at);
            if (Folding.fold(point) != Folding.NOTHING && !Folding.joins(point)) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }
}
