package io.github.interviewanalyzer.interview;

/**
 * Part of step 3. Where the words of a line begin that could be a label; used by LabelReader.
 *
 * @param at behind what may stand before a label
 * @param timed whether a time stamp stands before
 * @param numbered whether a number stands before
 */
record LabelStart(int at, boolean timed, boolean numbered) {

    // rule: A time stamp, the number of an item, signs such as "●" and marks that nobody reads
    // may stand before a label.
    static LabelStart of(CharSequence text, int start, int end) {
        boolean timed = false;
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int time = Times.end(text, i, end);
            if (time > i) {
                timed = true;
                i = time;
            } else if (Chars.empty(c)
                    || Printed.emphasis(c)
                    || Look.symbol(c)
                    || ".,-–►~'`\\".indexOf(c) >= 0) {
                i++;
            } else {
                break;
            }
        }
        int number = Look.number(text, i, end);
        return new LabelStart(number, timed, number > i);
    }

    /** Behind the marks and blanks that begin there. */
    static int behindMarks(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && (Printed.emphasis(text.charAt(i)) || Chars.empty(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    /** Whether it is "Q" or a numbered one. */
    static boolean asks(CharSequence text, int start, int stop) {
        return stop - start <= 3
                && text.charAt(start) == 'Q'
                && LabelWords.unnumbered(Chars.key(text, start, stop)).equals("q");
    }

    /** Whether it is "A" before a sentence, and not the article before a noun. */
    static boolean answers(CharSequence text, int start, int stop, char next) {
        return stop - start == 1 && text.charAt(start) == 'A' && !Character.isLowerCase(next);
    }

    // rule: Words with a year are a date, which a time stamp does not make a label.
    static boolean year(CharSequence text, int start, int stop) {
        int digits = 0;
        for (int i = start; i < stop; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }
}
