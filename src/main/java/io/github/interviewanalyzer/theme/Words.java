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
    static final Lexicon EMPTY = (word, begin, end, hash) -> UNKNOWN;

    /** Knows the forms that cues have. */
    interface Lexicon {
        /** Gives the number of a form, coded as in Forms, {@link #UNKNOWN} if there is none. */
        int find(byte[] word, int begin, int end, int hash);
    }

    int count;

    /** Where each word begins and where it ends, from the beginning of the stretch. */
    private int[] edges = new int[128];

    private int[] hashes = new int[64];

    /** The stretch of text: an array is read faster than a string. */
    private char[] letters = {};

    private final Runs runs = new Runs();
    private int from;
    private int size;
    private Lexicon lexicon = EMPTY;

    /** The word that was folded last, as far as a lexicon asks, and how many bytes it has. */
    private final byte[] folded = new byte[Forms.codeSize(LONGEST)];

    private int coded;

    /** How many letters it has, and where it ends. */
    private int length;

    private int end;

    void read(String text, int from, int to, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.from = from;
        size = to - from;
        if (letters.length < size) {
            letters = new char[2 * size];
        }
        text.getChars(from, to, letters, 0);
        runs.read(letters, size);
        InterviewException.throwIfInterrupted("themes");
        count = 0;
        makeRoom(runs.count);
        for (int run = 0; run < runs.count; run++) {
            run = plain(run);
            if (run < runs.count) {
                odd(runs.edges[2 * run], runs.edges[2 * run + 1]);
                makeRoom(runs.count - run);
            }
        }
        hashes[count] = 0;
    }

    /** Makes room for some words more, and for the hash of none behind them. */
    private void makeRoom(int more) {
        if (hashes.length <= count + more) {
            hashes = Arrays.copyOf(hashes, 2 * (count + more));
            edges = Arrays.copyOf(edges, 2 * hashes.length);
        }
    }

    /**
     * Takes runs of plain letters for words, hashed as in {@link Forms#hash}; gives the first run
     * that has others.
     */
    private int plain(int first) {
        byte[] bytes = runs.bytes;
        int[] places = runs.edges;
        int behind = runs.count;
        int word = count;
        int run = first;
        for (; run < behind; run++) {
            int at = places[2 * run];
            int end = places[2 * run + 1];
            edges[2 * word] = at;
            edges[2 * word + 1] = end;
            long hash = 0;
            long signs = 0;
            for (; end - at > Long.BYTES; at += Long.BYTES) {
                long eight = Forms.eight(bytes, at);
                signs |= eight;
                hash = Forms.mix(hash, eight);
            }
            long last = Forms.last(bytes, at, end);
            if (((signs | last) & Runs.SIGNS) != 0) {
                break;
            }
            hashes[word++] = Forms.hash(hash, last);
        }
        count = word;
        return run;
    }

    /** Reads a run with characters that have to be looked at, of any number of words. */
    private void odd(int begin, int behind) {
        for (int at = begin; at < behind; ) {
            InterviewException.throwIfInterrupted("themes");
            int point = point(at);
            if (Folding.fold(point) <= 0) {
                at += Character.charCount(point);
                continue;
            }
            makeRoom(1);
            runs.bytes[at] = Runs.ODD;
            edges[2 * count] = at;
            at = fold(at);
            edges[2 * count + 1] = end;
            hashes[count++] = Forms.hash(folded, 0, coded);
        }
    }

    private int point(int at) {
        char c = letters[at];
        return Character.isHighSurrogate(c) ? Character.codePointAt(letters, at, size) : c;
    }

    /** Folds the word that begins at a place; gives the place behind it. */
    private int fold(int begin) {
        length = 0;
        coded = 0;
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
            if (length < LONGEST) {
                coded = Forms.append(folded, coded, (char) letter);
            }
            length++;
        }
    }

    private boolean letterFollows(int at) {
        return at < size && Folding.fold(point(at)) > 0;
    }

    private boolean possessive(int at) {
        char c = letters[at];
        return (c == 's' || c == 'S') && !letterFollows(at + 1);
    }

    /** The characters of the stretch, and others behind them. */
    char[] letters() {
        return letters;
    }

    /** Whether all of a word's characters are letters and digits of ASCII. */
    boolean ascii(int word) {
        return runs.bytes[edges[2 * word]] != Runs.ODD;
    }

    /** A letter of a word of ASCII as it is compared, the last one with 1 and so on. */
    int letterFromEnd(int word, int number) {
        return runs.bytes[edges[2 * word + 1] - number];
    }

    /** The character at a place of the text, within the stretch. */
    char at(int place) {
        return letters[place - from];
    }

    /**
     * The character before a place of the text, within the stretch, both halves of it if it has.
     */
    int pointBefore(int place) {
        return Character.codePointBefore(letters, place - from);
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

    /** The first word from one on that may begin a phrase, or the number of words. */
    int next(int word, WordFilter filter) {
        return next(word, count, filter);
    }

    /** The first word from one on, before another one, that may begin a phrase, or that one. */
    int next(int word, int behind, WordFilter filter) {
        return filter.next(hashes, word, behind);
    }

    /**
     * The form that a word is in the lexicon that the stretch was read for, or {@link #UNKNOWN}.
     */
    int form(int word) {
        return form(word, lexicon);
    }

    /** The form that a word is in a lexicon, or {@link #UNKNOWN}. */
    int form(int word, Lexicon lexicon) {
        int begin = edges[2 * word];
        int end = edges[2 * word + 1];
        if (runs.bytes[begin] != Runs.ODD) {
            return end - begin > LONGEST
                    ? UNKNOWN
                    : lexicon.find(runs.bytes, begin, end, hashes[word]);
        }
        fold(begin);
        return length > LONGEST ? UNKNOWN : lexicon.find(folded, 0, coded, hashes[word]);
    }

    /** A word as it is compared, empty if it is longer than any that cues have. */
    String folded(int word) {
        fold(edges[2 * word]);
        folded[coded] = 0;
        return length > LONGEST ? "" : new String(Forms.letters(folded, 0));
    }

    /** Whether a single blank stands between a word and the next one. */
    boolean spaced(int word) {
        int end = edges[2 * word + 1];
        return word + 1 < count && edges[2 * word + 2] == end + 1 && letters[end] == ' ';
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
