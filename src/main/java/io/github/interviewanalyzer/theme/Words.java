package io.github.interviewanalyzer.theme;

import java.util.Arrays;

/**
 * Step 1. A stretch of text → its words: where each stands, which form of the lexicon it is, and
 * whether it follows the word before as in a phrase. Made once and filled again for each paragraph;
 * used by Matcher. Not safe for use by many threads.
 */
final class Words {

    /** Longer words are words, but no form of any cue. */
    static final int LONGEST = 256;

    /** What the lexicon says of a word that no cue has. */
    static final int UNKNOWN = -1;

    /** Knows the forms that cues have. */
    interface Lexicon {
        /** Gives the number of a form, {@link #UNKNOWN} if there is none. */
        int find(char[] folded, int length, int hash);
    }

    int count;
    int[] start;
    int[] end;
    int[] form;
    boolean[] joined;

    /** The stretch of text: an array is read faster than a string. */
    char[] letters = {};

    /** The word that is read, folded, and its hash. */
    private char[] folded = {};

    private int length;
    private int hash;

    Words() {
        this(256);
    }

    Words(int room) {
        start = new int[room];
        end = new int[room];
        form = new int[room];
        joined = new boolean[room];
    }

    void read(String text, int from, int to, Lexicon lexicon) {
        int size = to - from;
        if (letters.length < size) {
            letters = new char[2 * size];
            folded = new char[2 * size];
        }
        text.getChars(from, to, letters, 0);
        count = 0;
        boolean joins = false;
        int at = 0;
        while (at < size) {
            int point = point(at, size);
            int kind = Folding.fold(point);
            if (kind > 0) {
                int behind = word(at, size);
                start[count] = from + at;
                end[count] += from;
                form[count] = length > LONGEST ? UNKNOWN : lexicon.find(folded, length, hash);
                joined[count++] = joins;
                joins = true;
                at = behind;
            } else {
                joins &= kind == Folding.NOTHING || Folding.joins(point);
                at += Character.charCount(point);
            }
        }
    }

    /** Takes words from others. */
    void copy(Words from, int first, int size) {
        if (start.length < size) {
            start = new int[2 * size];
            end = new int[2 * size];
            form = new int[2 * size];
            joined = new boolean[2 * size];
        }
        System.arraycopy(from.start, first, start, 0, size);
        System.arraycopy(from.end, first, end, 0, size);
        System.arraycopy(from.form, first, form, 0, size);
        System.arraycopy(from.joined, first, joined, 0, size);
        count = size;
    }

    private int point(int at, int size) {
        char c = letters[at];
        return Character.isHighSurrogate(c) ? Character.codePointAt(letters, at, size) : c;
    }

    /** Folds the word that begins at a place; gives the place behind it. */
    private int word(int from, int size) {
        grow();
        length = 0;
        hash = 0;
        int at = plain(from, size);
        while (at < size) {
            int point = point(at, size);
            int letter = Folding.fold(point);
            int behind = at + Character.charCount(point);
            if (letter == Folding.GAP) {
                // rule: An apostrophe within a word belongs to it, but a possessive "'s" does not.
                if (!Folding.apostrophe(point) || !letterFollows(behind, size)) {
                    break;
                }
                if (possessive(behind, size)) {
                    end[count] = at;
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
            at = plain(behind, size);
        }
        end[count] = at;
        return at;
    }

    /** Folds the letters of ASCII from a place on, which most letters are. */
    private int plain(int from, int size) {
        int at = from;
        int to = length;
        int mixed = hash;
        while (at < size && letters[at] < 128) {
            int letter = Folding.fold(letters[at]);
            if (letter <= 0) {
                break;
            }
            folded[to++] = (char) letter;
            mixed = Forms.hash(mixed, letter);
            at++;
        }
        length = to;
        hash = mixed;
        return at;
    }

    private void append(int letter) {
        if (letter > Character.MAX_VALUE) {
            append(Character.highSurrogate(letter));
            append(Character.lowSurrogate(letter));
        } else if (letter > 0) {
            folded[length++] = (char) letter;
            hash = Forms.hash(hash, letter);
        }
    }

    private boolean letterFollows(int at, int size) {
        return at < size && Folding.fold(point(at, size)) > 0;
    }

    private boolean possessive(int at, int size) {
        char c = letters[at];
        return (c == 's' || c == 'S') && !letterFollows(at + 1, size);
    }

    private void grow() {
        if (count == start.length) {
            int size = count * 2;
            start = Arrays.copyOf(start, size);
            end = Arrays.copyOf(end, size);
            form = Arrays.copyOf(form, size);
            joined = Arrays.copyOf(joined, size);
        }
    }
}
