package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a line shows by its own words, wherever it stands; used by steps 1 to 8. */
final class Marks {

    private static final int CREDIT_CHARACTERS = 60;
    private static final int HEADING_CHARACTERS = 80;

    private Marks() {}

    /** What the line says that it is, or null: words of the page, a credit, a repeated caption. */
    static @Nullable Kind kind(CharSequence text, Line line, Set<String> captions) {
        if (PageLines.whole(text, line) || pageNumber(text, line)) {
            return Kind.FURNITURE;
        }
        Kind kind = line.colon() ? colon(text, line) : null;
        boolean repeated =
                kind == null
                        && !captions.isEmpty()
                        && captions.contains(Chars.key(text, line.start(), line.end()));
        return repeated ? Kind.CAPTION : kind;
    }

    /** What a line is by what stands around its colon. */
    private static @Nullable Kind colon(CharSequence text, Line line) {
        PageWords page = PageWords.at(text, line.start(), line.end());
        if (page != null) {
            return PageWords.date(page.key())
                    ? Kind.DATELINE
                    : PageWords.note(page.key())
                            ? Kind.NOTE
                            : PageWords.credit(page.key()) ? Kind.CAPTION : Kind.FURNITURE;
        }
        if (link(text, line)) {
            return Kind.FURNITURE;
        }
        if (bracketedNote(text, line)) {
            return Kind.NOTE;
        }
        return line.credit() < 0 ? null : Kind.CAPTION;
    }

    /** The keys of all lines with a credit; a line of the same words is the same caption. */
    static Set<String> captions(CharSequence text, List<Line> lines) {
        Set<String> captions = new HashSet<>();
        for (Line line : lines) {
            InterviewException.throwIfInterrupted("blocks");
            if (line.credit() >= 0) {
                captions.add(Chars.key(text, line.start(), line.end()));
                captions.add(Chars.key(text, line.start(), line.credit()));
            }
        }
        captions.remove("");
        return captions;
    }

    // rule: A line that ends with a credit ("Photo: Agency", "(Image: A. Maker)", "Ina Moe Photo:
    // Agency") is a caption, and so is a line of the same words without the credit.
    /** The credit, from its word to its end, or null. */
    static @Nullable Span credit(CharSequence text, int start, int end) {
        int least = Math.max(start, end - CREDIT_CHARACTERS);
        for (int colon = end - 1; colon >= least; colon--) {
            if (Chars.colon(text.charAt(colon))) {
                int word = credit(text, start, end, colon);
                return word < 0 ? null : new Span(word, end);
            }
        }
        return null;
    }

    /** Where the credit begins whose word stands before the last colon of a line, or -1. */
    static int credit(CharSequence text, int start, int end, int colon) {
        if (colon < end - CREDIT_CHARACTERS) {
            return -1;
        }
        int from = colon;
        for (int words = 0; words < 2 && from > start; words++) {
            from = NameWords.start(text, start, Chars.trim(text, start, from));
            if (!Character.isLowerCase(text.charAt(from))
                    && PageWords.credit(text, from, colon)
                    && (opens(text, start, from) || named(text, start, from))) {
                return from;
            }
        }
        return -1;
    }

    /** Whether a sentence or a bracket may begin there. */
    private static boolean opens(CharSequence text, int start, int from) {
        int before = Chars.trim(text, start, from);
        return before == start || !Character.isLetterOrDigit(text.charAt(before - 1));
    }

    /** Whether a name stands before, and nothing else. */
    private static boolean named(CharSequence text, int start, int from) {
        int end = Chars.trim(text, start, from);
        if (end - start > CREDIT_CHARACTERS || !Character.isUpperCase(text.charAt(from))) {
            return false;
        }
        String words = text.subSequence(start, end).toString();
        return words.indexOf(' ') > 0 && NameWords.proper(words);
    }

    /** Who owns the picture: what stands behind the colon of a credit. */
    static @Nullable String owner(CharSequence text, Span words) {
        Span credit = credit(text, words.start(), words.end());
        if (credit == null) {
            return null;
        }
        int from = credit.start();
        while (!Chars.colon(text.charAt(from))) {
            from++;
        }
        int end = credit.end();
        while (Chars.closing(text.charAt(end - 1))) {
            end--;
        }
        int start = Chars.skip(text, from + 1, end);
        return start == end
                ? null
                : text.subSequence(start, Chars.trim(text, start, end)).toString();
    }

    // rule: A line that holds nothing but an address, with or without a few words and a colon
    // before it, is furniture.
    private static boolean link(CharSequence text, Line line) {
        int stop = Math.min(line.end(), line.start() + HEADING_CHARACTERS);
        boolean alone = true;
        for (int i = line.start(); i < stop; i++) {
            char c = text.charAt(i);
            if (c == 'h' || c == 'w' || c == '<') {
                if (alone && scheme(text, i, line.end())) {
                    return noBlank(text, i, line.end());
                }
            }
            alone = c == ':' || alone && Chars.empty(c) || i == line.start() && c == '<';
            if (Chars.terminal(c)) {
                return false;
            }
        }
        return false;
    }

    private static boolean scheme(CharSequence text, int from, int end) {
        return Notations.address(text, text.charAt(from) == '<' ? from + 1 : from, end);
    }

    private static boolean noBlank(CharSequence text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (Chars.blank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // rule: A number of at most three digits with dashes, slashes or nothing around it is the
    // page's.
    static boolean pageNumber(CharSequence text, Line line) {
        int digits = 0;
        if (line.length() > 9 || !line.holds(Chars.DIGIT)) {
            return false;
        }
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean around = "-–/".indexOf(c) >= 0 || Chars.blank(c);
            if (!around && (c < '0' || c > '9')) {
                return false;
            }
            digits += around ? 0 : 1;
        }
        return digits <= 3;
    }

    // rule: A paragraph in brackets that begins with the words of a note is a note.
    private static boolean bracketedNote(CharSequence text, Line line) {
        char open = text.charAt(line.start());
        char close = text.charAt(line.end() - 1);
        if ("(（[".indexOf(open) < 0 || ")）]".indexOf(close) < 0) {
            return false;
        }
        PageWords page = PageWords.at(text, line.start() + 1, line.end());
        return page != null && PageWords.note(page.key());
    }

    /** Whether the line is one of the head of a page: its date or the words of a note. */
    static boolean heads(CharSequence text, Line line) {
        Kind kind = kind(text, line, Set.of());
        return kind == Kind.DATELINE || kind == Kind.NOTE || Dates.whole(text, line);
    }

    /** Short and ending with a colon: "Questions and answers:". */
    static boolean announces(Line line) {
        return line.length() <= 40 && Chars.colon(line.mark());
    }

    /** Short and without a mark at its end. */
    static boolean heading(Line line) {
        if (line.length() > HEADING_CHARACTERS) {
            return false;
        }
        char mark = line.mark();
        return Character.isLetterOrDigit(mark);
    }
}
