package io.github.interviewanalyzer.interview;

/** Finds clock times that stand beside labels and on lines of their own; used by steps 2 and 3. */
final class Times {

    private Times() {}

    // rule: A time stamp is two or three numbers of one or two digits with colons between them,
    // "0:16" or "00:01:13", with or without fractions of a second and with or without brackets.
    /**
     * Where the time stamp that begins at {@code start} ends, or {@code start} if there is none.
     */
    static int end(CharSequence text, int start, int stop) {
        char first = start < stop ? text.charAt(start) : 0;
        return Chars.letter(first) ? start : end(text, start, stop, first);
    }

    private static int end(CharSequence text, int start, int stop, char begin) {
        int i = start;
        char first = begin;
        if (first == '\\' && i + 1 < stop) {
            first = text.charAt(++i);
        }
        char open = first == '(' || first == '[' ? first : 0;
        if (open == 0 && !digit(first)) {
            return start;
        }
        i += open == 0 ? 0 : 1;
        int groups = 0;
        while (groups < 4) {
            int digits = i;
            while (digits < stop && digits - i < 3 && digit(text.charAt(digits))) {
                digits++;
            }
            if (digits == i || (digits - i > 2 && groups > 0)) {
                return start;
            }
            i = digits;
            groups++;
            if (i + 1 < stop && text.charAt(i) == ':' && digit(text.charAt(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        if (groups < 2) {
            return start;
        }
        if (i + 1 < stop && ".,".indexOf(text.charAt(i)) >= 0 && digit(text.charAt(i + 1))) {
            i++;
            while (i < stop && digit(text.charAt(i))) {
                i++;
            }
        }
        if (open != 0) {
            if (i < stop && text.charAt(i) == '\\') {
                i++;
            }
            if (i < stop && text.charAt(i) == (open == '(' ? ')' : ']')) {
                return i + 1;
            }
            return start;
        }
        return (i < stop && Character.isLetterOrDigit(text.charAt(i))) || half(text, i, stop)
                ? start
                : i;
    }

    /** Whether "a.m." or "PM" follows: a time of the day, no place in a recording. */
    private static boolean half(CharSequence text, int from, int stop) {
        int i = Chars.skip(text, from, stop);
        if (i + 1 >= stop) {
            return false;
        }
        char first = text.charAt(i);
        char second =
                text.charAt(i + 1) == '.' && i + 2 < stop ? text.charAt(i + 2) : text.charAt(i + 1);
        return "AaPp".indexOf(first) >= 0 && "Mm".indexOf(second) >= 0;
    }

    /** Whether nothing but time stamps stands there. */
    static boolean whole(CharSequence text, int start, int stop) {
        int i = start;
        boolean some = false;
        while (i < stop) {
            int time = end(text, i, stop);
            if (time > i) {
                some = true;
                i = time;
            } else if (Chars.empty(text.charAt(i))
                    || (some && ":->–—".indexOf(text.charAt(i)) >= 0)) {
                i++;
            } else {
                return false;
            }
        }
        return some;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
