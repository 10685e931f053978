package io.github.interviewanalyzer.interview;

import org.jspecify.annotations.Nullable;

/**
 * Part of step 3. The words at the beginning of a line, as far as they are read, and what they are
 * as a label; filled by LabelReader. For use by one thread.
 */
final class LabelDraft {

    private static final int WORDS = 6;
    private static final int QUESTION = 4;

    private final CharSequence text;
    private int start;
    private int end;
    private int words;
    private int wordStart;
    private int comma;
    private boolean dotted;
    private boolean latin;
    private boolean han;

    LabelDraft(CharSequence text) {
        this.text = text;
    }

    /** Begins with a line, in which nothing was read so far. */
    void begin(int at) {
        restart(at);
        comma = -1;
        dotted = false;
        latin = false;
        han = false;
    }

    /** Begins with another label of the same line. */
    void restart(int at) {
        start = at;
        end = -1;
        words = 0;
        wordStart = at;
    }

    int start() {
        return start;
    }

    /** Where the label ends whose words are read up to there. */
    int end(int stop) {
        return end >= 0 ? Math.min(end, stop) : stop;
    }

    /** Ends the label there, unless it has ended before. */
    void close(int at) {
        end = end < 0 ? at : end;
    }

    /** Reads the blank before the next word. */
    void word(int at) {
        words++;
        wordStart = at;
    }

    /** How many words ended before the one that is read. */
    int words() {
        return words;
    }

    /** Whether no other word may follow. */
    boolean full() {
        return words >= WORDS;
    }

    // rule: Words in brackets, foot-note marks and the name in another script behind a label are
    // its gloss and no part of it.
    /** Reads a letter, or a digit. */
    void letter(int at, char c) {
        // Another letter of the same script tells nothing new.
        boolean same = latin && (Chars.kinds(c) & Chars.WIDE) == 0;
        if (same || !Character.isLetter(c)) {
            return;
        }
        boolean ideographic = Character.isIdeographic(c);
        if (!ideographic) {
            latin |= !han;
        }
        han |= ideographic;
        if (ideographic && latin) {
            close(at);
        }
    }

    /** Reads a full stop behind a word. */
    void stop(int at) {
        dotted |= !NameWords.title(Chars.key(text, wordStart, at));
    }

    /** Reads a comma before a blank: whether it is the first. */
    boolean comma(int at) {
        if (comma >= 0) {
            return false;
        }
        comma = at;
        return true;
    }

    /** Where the first comma before a blank stands, or -1. */
    int comma() {
        return comma;
    }

    /** Whether the words are in capitals. */
    boolean capitals(int stop) {
        return Printed.capitals(text, start, stop);
    }

    /** Whether the word that is read is short or in capitals, as an initial or "Dr" is. */
    boolean abbreviated(int stop) {
        return stop - wordStart <= 4 || Printed.capitals(text, wordStart, stop);
    }

    /** Whether the words are a name without initials. */
    boolean name(int stop) {
        return words > 0 && !dotted && NameWords.proper(text.subSequence(start, stop).toString());
    }

    /** Whether they are a label word, and not in small letters. */
    boolean labelWord(int stop) {
        return !Character.isLowerCase(text.charAt(start))
                && LabelWords.contains(Chars.key(text, start, stop));
    }

    /** Whether it is "Q" with the number of the question, behind which another label may stand. */
    boolean question(int stop) {
        return stop - start <= QUESTION
                && text.charAt(start) == 'Q'
                && LabelWords.question(Chars.key(text, start, stop));
    }

    /** Whether it is "Q" or a numbered one. */
    boolean asks(int stop) {
        return stop - start <= 3
                && text.charAt(start) == 'Q'
                && LabelWords.unnumbered(Chars.key(text, start, stop)).equals("q");
    }

    /** Whether it is "A" before a sentence, and not the article before a noun. */
    boolean answers(int stop, char next) {
        return stop - start == 1 && text.charAt(start) == 'A' && !Character.isLowerCase(next);
    }

    // rule: Words with a year are a date, which a time stamp does not make a label.
    boolean year(int stop) {
        int digits = 0;
        for (int i = start; i < stop; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words behind a comma may go on: those before it are in capitals. */
    boolean described() {
        return comma >= 0 && capitals(comma);
    }

    // rule: What stands behind a comma in the words before a colon, "TOM ASH, NEWS ANCHOR:", is a
    // gloss too, unless it is as short as "Jr."; behind capitals it may have up to 160 characters,
    // all of them capitals.
    @Nullable Span description(int stop) {
        if (comma < 0 || comma >= stop) {
            return null;
        }
        int tail = Chars.skip(text, comma + 1, stop);
        return stop - tail <= 3 ? null : new Span(tail, stop);
    }
}
