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
        int find(char[] folded, int length);
    }

    int count;
    int[] start;
    int[] end;
    int[] form;
    boolean[] joined;

    private final char[] buffer = new char[LONGEST + 2];
    private int length;

    Words() {
        this(256);
    }

    Words(int room) {
        start = new int[room];
        end = new int[room];
        form = new int[room];
        joined = new boolean[room];
    }

    void read(CharSequence text, int from, int to, Lexicon lexicon) {
        count = 0;
        boolean joins = false;
        int at = from;
        while (at < to) {
            int point = Character.codePointAt(text, at);
            int width = at + 1 < to ? Character.charCount(point) : 1;
            int folded = Folding.fold(point);
            if (folded > 0) {
                at = word(text, at, to);
                add(lexicon, joins);
                joins = true;
            } else {
                joins &= folded == Folding.NOTHING || Folding.joins(point);
                at += width;
            }
        }
    }

    /** Reads one word into the buffer, its place into the arrays; gives the place behind it. */
    private int word(CharSequence text, int from, int to) {
        grow();
        length = 0;
        start[count] = from;
        int at = from;
        while (at < to) {
            int point = Character.codePointAt(text, at);
            int width = at + 1 < to ? Character.charCount(point) : 1;
            int folded = Folding.fold(point);
            if (folded == Folding.GAP) {
                // rule: An apostrophe within a word belongs to it, but a possessive "'s" does not.
                if (!Folding.apostrophe(point) || !letterFollows(text, at + width, to)) {
                    break;
                }
                if (possessive(text, at + width, to)) {
                    end[count] = at;
                    return at + width + 1;
                }
                folded = '\'';
            }
            if (Folding.whole(point)) {
                if (length > 0) {
                    break;
                }
                append(folded);
                at += width;
                break;
            }
            append(folded);
            at += width;
        }
        end[count] = at;
        return at;
    }

    private void append(int folded) {
        if (folded > 0 && length <= LONGEST) {
            length += Character.toChars(folded, buffer, length);
        }
    }

    private static boolean letterFollows(CharSequence text, int at, int to) {
        return at < to && Folding.fold(Character.codePointAt(text, at)) > 0;
    }

    private static boolean possessive(CharSequence text, int at, int to) {
        char c = text.charAt(at);
        return (c == 's' || c == 'S')
                && (at + 1 == to || Folding.fold(Character.codePointAt(text, at + 1)) <= 0);
    }

    private void add(Lexicon lexicon, boolean joins) {
        form[count] = length > LONGEST ? UNKNOWN : lexicon.find(buffer, length);
        joined[count] = joins;
        count++;
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
