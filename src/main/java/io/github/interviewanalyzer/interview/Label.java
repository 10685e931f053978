package io.github.interviewanalyzer.interview;

import org.jspecify.annotations.Nullable;

/**
 * What looks like a label: the beginning of a line up to a colon. {@link Labels} decides which of
 * them are.
 *
 * @param line index of the line
 * @param span the words before the colon
 * @param speech where the speech begins: behind the colon and the blanks after it
 * @param key what labels are compared by, see {@link Chars#key}
 */
record Label(int line, Span span, int speech, String key) {

    private static final int CHARACTERS = 60;
    private static final int WORDS = 6;

    // rule: A label begins its line with a letter and ends with a colon, ":" or the full-width
    // one; it has at most six words and 60 characters.
    // rule: Emphasis marks around a label, "**GT:** Why?", belong to the delimiter.
    static @Nullable Label at(CharSequence text, Line line, int index) {
        int start = line.start();
        while (start < line.end() && emphasis(text.charAt(start))) {
            start++;
        }
        if (start == line.end() || !Character.isLetter(Character.codePointAt(text, start))) {
            return null;
        }
        int colon = colon(text, start, Math.min(line.end(), start + CHARACTERS + 1));
        if (colon < 0 || !delimits(text, colon, line.end())) {
            return null;
        }
        int end = colon;
        while (end > start && emphasis(text.charAt(end - 1))) {
            end--;
        }
        end = Chars.trim(text, start, end);
        int speech = colon + 1;
        while (start > line.start() && speech < line.end() && emphasis(text.charAt(speech))) {
            speech++;
        }
        speech = Chars.skip(text, speech, line.end());
        return new Label(index, new Span(start, end), speech, Chars.key(text, start, end));
    }

    // rule: A mark that ends a sentence or opens a quotation inside of the words before the colon
    // makes them no label; the full stop of an abbreviation or initial ("Dr. Moe:", "J. P.:") does
    // not.
    private static int colon(CharSequence text, int start, int stop) {
        int words = 1;
        int wordStart = start;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (Chars.colon(c)) {
                return i;
            }
            boolean initial = c == '.' && i - wordStart <= 4;
            if ((Chars.terminal(c) && !initial) || c == '"' || c == '“' || c == ';') {
                return -1;
            }
            if (Chars.blank(c)) {
                words += wordStart < i ? 1 : 0;
                wordStart = i + 1;
            }
            if (words > WORDS) {
                return -1;
            }
        }
        return -1;
    }

    // rule: The colon of a clock time ("10:30") or of an address ("https://") delimits nothing.
    private static boolean delimits(CharSequence text, int colon, int end) {
        if (colon + 1 >= end) {
            return true;
        }
        char after = text.charAt(colon + 1);
        return after != '/'
                && !(Character.isDigit(after) && Character.isDigit(text.charAt(colon - 1)));
    }

    private static boolean emphasis(char c) {
        return c == '*' || c == '_';
    }
}
