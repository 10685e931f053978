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
}
