package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Look.Notation;
import java.util.List;

/** Part of step 2. What the characters at a line's beginning say that the line is; used by Look. */
final class Notations {

    private static final List<String> ADDRESSES =
            List.of("/", "#", "<", "http:", "https:", "mailto:", "www.");

    /** What they begin with. */
    private static final String BEGINNINGS = "/#<hmw";

    private Notations() {}

    static Notation of(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        // No notation begins with a letter, as most lines do.
        if (Character.isLetter(first)) {
            return Notation.NONE;
        }
        char second = start + 1 < end ? text.charAt(start + 1) : 0;
        if (first == '#') {
            return Notation.HEADING;
        }
        if (first == '>') {
            return Notation.QUOTE;
        }
        if (first == '|') {
            return Notation.TABLE;
        }
        if (first == '<' && text.charAt(end - 1) == '>') {
            return tag(text, start, end);
        }
        if (first == '!' && second == '[') {
            return Notation.IMAGE;
        }
        if (rule(text, start, end)) {
            return Notation.RULE;
        }
        if (first == '[' && reference(text, start, end)) {
            return Notation.REFERENCE;
        }
        if ("-*+•●".indexOf(first) >= 0 && Chars.blank(second)) {
            return Notation.ITEM;
        }
        return Times.whole(text, start, end) ? Notation.TIME : Notation.NONE;
    }

    /**
     * A caption of a page that is Markdown otherwise; no other line that begins and ends with a
     * tag.
     */
    private static Notation tag(CharSequence text, int start, int end) {
        boolean inside = false;
        boolean words = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            inside = c == '<' || (inside && c != '>');
            words |= !inside && Character.isLetterOrDigit(c);
        }
        boolean caption = end - start > 12 && Chars.at(text, "<figcaption", start);
        return caption ? Notation.CAPTION : words ? Notation.NONE : Notation.TAG;
    }

    // rule: A line of three or more "-", "*", "_", "=" or "~" and blanks is a rule.
    static boolean rule(CharSequence text, int start, int end) {
        char mark = text.charAt(start);
        if ("-*_=~".indexOf(mark) < 0) {
            return false;
        }
        int marks = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == mark) {
                marks++;
            } else if (!Chars.blank(c)) {
                return false;
            }
        }
        return marks >= 3;
    }

    /** Markdown's definition of an address: {@code [name]: https://…}. */
    private static boolean reference(CharSequence text, int start, int end) {
        int stop = Math.min(end, start + 80);
        for (int i = start + 1; i < stop; i++) {
            if (text.charAt(i) == ']') {
                return i + 1 < end && text.charAt(i + 1) == ':' && address(text, i + 2, end);
            }
        }
        return false;
    }

    /** Whether an address begins there, behind blanks: "https:", "mailto:", "/page", "<…". */
    static boolean address(CharSequence text, int from, int end) {
        int i = Chars.skip(text, from, end);
        if (i == end || BEGINNINGS.indexOf(text.charAt(i)) < 0) {
            return false;
        }
        for (String address : ADDRESSES) {
            if (i + address.length() <= end && Chars.at(text, address, i)) {
                return true;
            }
        }
        return false;
    }
}
