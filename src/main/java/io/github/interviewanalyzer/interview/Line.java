package io.github.interviewanalyzer.interview;

/**
 * A line of the text; made by Lines. A line's {@code start} and {@code end} leave out the blanks at
 * its ends; {@code from} to {@code next} is all of it, with its line break, so that lines tile the
 * text.
 *
 * @param credit where the credit that it ends with begins, -1 if it has none, see {@link
 *     Marks#credit}
 * @param kinds which of colons, emphasis, parentheses, digits and wide characters it holds, see
 *     {@link Chars#kinds}
 * @param words how many words it has, see {@link Words}
 * @param mark the mark that it ends with, see {@link Chars#lastMark}
 */
record Line(int from, int start, int end, int next, int credit, int kinds, int words, char mark) {

    boolean colon() {
        return holds(Chars.COLON);
    }

    /** Whether it holds a character of one of the kinds. */
    boolean holds(int some) {
        return (kinds & some) != 0;
    }

    boolean blank() {
        return start == end;
    }

    int length() {
        return end - start;
    }
}
