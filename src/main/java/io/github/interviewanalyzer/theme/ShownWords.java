package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.Arrays;

/**
 * The words around a place of a paragraph as a model is shown them, which knows the quotes and
 * dashes of ASCII alone and is quadratic on hostile stretches: behind eight marks in a row and in
 * words of more than 256 characters stand blanks, for both halves of a surrogate pair or for none.
 * Made once and filled again for each place; used by Sentences. Not safe for use by many threads.
 */
final class ShownWords {

    /** What has more characters without a blank is cut. */
    static final int LONGEST = 256;

    private static final int LONGEST_RUN = 8;

    /** What a character is for the model. */
    private static final byte LETTER = 0;

    private static final byte MARK = 1;
    private static final byte BLANK = 2;
    private static final byte[] ASCII = ascii();

    private final Words text;
    private Span paragraph = new Span(0, 0);

    /** The stretch without blanks around which the words stand. */
    private int from;

    private int to;

    /** Where what is shown begins, and what it is. */
    private int begin;

    /** What is shown stands there, from a place on: the text itself or a copy that is changed. */
    private char[] shown = {};

    private int offset;

    private char[] copy = new char[64];

    /** Where each word begins, and last where all ends. */
    private int[] words = new int[66];

    /** Whether a word goes on with one that was cut. */
    private boolean[] glued = new boolean[66];

    private int count;

    ShownWords(Words text) {
        this.text = text;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = kindOf(c);
        }
        return kinds;
    }

    private static byte kind(char c) {
        return c < ASCII.length ? ASCII[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c)
                ? BLANK
                : Character.isLetterOrDigit(c) ? LETTER : MARK;
    }

    static boolean blank(char c) {
        return kind(c) == BLANK;
    }

    /** Whether a sentence may end with a character. */
    static boolean ends(char c) {
        return c <= '?' && (c == '.' || c == '?' || c == '!');
    }

    /** Where the word with a place of a paragraph begins, or a word before that it is glued to. */
    static int begin(Words text, Span paragraph, int place) {
        int stop = Math.max(paragraph.start(), place - LONGEST);
        int at = place;
        while (at > stop && !blank(text.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Takes the paragraph that the words have been read from. */
    void read(Span span) {
        paragraph = span;
        from = 0;
        to = 0;
    }

    /**
     * Shows the words around a mark that stands behind a word of the text; gives the one that it
     * stands in.
     */
    private int around(int mark, int before) {
        if (mark < from || mark >= to) {
            if (simple(mark, before)) {
                show(before);
                return 1;
            }
            from = back(mark, false);
            to = forth(mark, false);
            begin = back(back(from, true), false);
            copy(forth(forth(to, true), false));
        }
        int word = Arrays.binarySearch(words, 0, count, mark - begin);
        return word < 0 ? -word - 2 : word;
    }

    /**
     * Whether three words of plain letters stand there as most do at the end of a sentence, with
     * the mark and single blanks between them and blanks around: nothing has to be changed in them.
     */
    private boolean simple(int mark, int word) {
        return word > 0
                && word + 1 < text.count
                && text.end(word) == mark
                && text.start(word + 1) == mark + 2
                && text.start(word) == text.end(word - 1) + 1
                && text.at(mark + 1) == ' '
                && text.at(text.start(word) - 1) == ' '
                && text.ascii(word - 1)
                && text.ascii(word)
                && text.ascii(word + 1)
                && text.end(word + 1) - text.start(word - 1) < LONGEST
                && (text.end(word + 1) == paragraph.end() || blank(text.at(text.end(word + 1))))
                && (text.start(word - 1) == paragraph.start()
                        || blank(text.at(text.start(word - 1) - 1)));
    }

    /** Shows a word of the text, with the mark behind it, and those next to it as they stand. */
    private void show(int word) {
        from = text.start(word);
        to = text.end(word) + 1;
        begin = text.start(word - 1);
        shown = text.letters();
        offset = begin - paragraph.start();
        words[0] = 0;
        words[1] = from - begin;
        words[2] = text.start(word + 1) - begin;
        words[3] = text.end(word + 1) - begin;
        count = 3;
        Arrays.fill(glued, 0, count, false);
    }

    private int back(int place, boolean blanks) {
        int at = place;
        while (at > paragraph.start() && blank(text.at(at - 1)) == blanks) {
            at--;
        }
        return at;
    }

    private int forth(int place, boolean blanks) {
        int at = place;
        while (at < paragraph.end() && blank(text.at(at)) == blanks) {
            at++;
        }
        return at;
    }

    /** Shows the words up to a place, changed where they have to be. */
    private void copy(int end) {
        int size = end - begin;
        if (copy.length < size) {
            copy = new char[2 * size];
            words = new int[copy.length];
            glued = new boolean[copy.length];
        }
        shown = copy;
        offset = 0;
        count = 0;
        glued[0] = false;
        int marks = 0;
        int length = 0;
        boolean cut = false;
        char before = ' ';
        for (int i = 0; i < size; i++) {
            char c = text.at(begin + i);
            byte kind = kind(c);
            copy[i] = plain(c);
            marks = kind == MARK ? marks + 1 : 0;
            length++;
            boolean half = Character.isSurrogatePair(before, c);
            before = c;
            cut = half ? cut : kind == BLANK || marks > LONGEST_RUN || length > LONGEST;
            if (cut) {
                InterviewException.throwIfInterrupted("themes");
                copy[i] = ' ';
                glued[count] = length > LONGEST || inWord(c);
                length = 0;
            } else if (length == 1) {
                words[count++] = i;
            }
        }
        words[count] = size;
    }

    private static boolean inWord(char c) {
        return c != ' ' && (Folding.fold(c) >= 0 || Folding.apostrophe(c));
    }

    static char plain(char c) {
        return c < '\u2010' || c > '\u201F' ? c : ascii(c);
    }

    private static char ascii(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            default -> c;
        };
    }

    /** Where a word begins in the text, or behind the last one, where the paragraph ends. */
    int start(int word) {
        return begin + words[word];
    }

    /** Whether a word goes on with the one before, which was cut. */
    boolean glued(int word) {
        return glued[word];
    }

    /**
     * The word with a mark that may end a sentence at a place, if it is shown, or -1.
     *
     * @param before the last of the text's words before the place, less than nothing if none is
     */
    int marked(int place, int before) {
        if (!ends(text.at(place))) {
            return -1;
        }
        int word = around(place, before);
        return shown(place - begin) == ' ' ? -1 : word;
    }

    /** What is shown at a place behind the beginning of the first word. */
    char shown(int place) {
        return shown[offset + place];
    }

    /**
     * Whether one of the marks in a word ends a sentence: the last one, or one before a capital.
     */
    boolean ended(int word, SentenceEnds ends) {
        boolean last = true;
        for (int i = words[word + 1] - 1; i >= words[word] && begin + i > paragraph.start(); i--) {
            if (ends(shown(i))) {
                if ((last || Character.isUpperCase(shown(i + 1))) && ended(word, i, ends)) {
                    return true;
                }
                last = false;
            }
        }
        return false;
    }

    /** Shows the model the word before and the one behind. */
    private boolean ended(int word, int mark, SentenceEnds ends) {
        int before = word == 0 ? 0 : words[word - 1];
        return ends.at(
                shown,
                offset + before,
                offset + words[word],
                offset + mark,
                offset + words[word + 1],
                offset + words[word + 2]);
    }
}
