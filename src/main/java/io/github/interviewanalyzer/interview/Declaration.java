package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the notes say about one speaker, in their own words; made for Roster. */
record Declaration(String name, @Nullable String description, List<Span> mentions) {

    private static final int LABEL_CHARACTERS = 60;

    /** A name that the text states at these places. */
    static Declaration at(CharSequence text, List<Span> places, @Nullable String description) {
        Span first = places.get(0);
        StringBuilder name = new StringBuilder();
        for (int i = first.start(); i < first.end(); i++) {
            char c = text.charAt(i);
            // Escapes of front matter and emphasis are no part of a name.
            name.append(c == '\\' || Printed.emphasis(c) ? ' ' : c);
        }
        return new Declaration(Chars.spaced(name.toString()), description, places);
    }

    // rule: A name with a label in brackets behind it, "the Harbour Gazette (HG)" or "Marit
    // Oyelaran (Oyelaran)", declares the speaker of that label.
    static Map<String, Declaration> all(CharSequence text, List<Paragraph> notes) {
        Map<String, Declaration> all = new HashMap<>();
        for (Paragraph note : notes) {
            int stop = note.span().end();
            for (int i = note.span().start(); i < stop; i++) {
                if (bracket(text.charAt(i))) {
                    int close = close(text, i, Math.min(stop, i + LABEL_CHARACTERS));
                    Span name = close < 0 ? null : DeclaredName.beside(text, note.span(), i, close);
                    if (name != null) {
                        Declaration found =
                                new Declaration(
                                        Chars.spaced(name.in(text)),
                                        description(text, close + 1, stop),
                                        List.of(name));
                        all.merge(
                                DeclaredName.label(text, i + 1, close), found, Declaration::again);
                    }
                }
            }
        }
        return all;
    }

    // rule: Mentions are the places where the declared name stands.
    private Declaration again(Declaration other) {
        List<Span> both = new ArrayList<>(mentions);
        both.addAll(other.mentions);
        return new Declaration(name, description == null ? other.description : description, both);
    }

    private static boolean bracket(char c) {
        return c == '(' || c == '（';
    }

    private static int close(CharSequence text, int from, int stop) {
        for (int i = from; i < stop; i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == '）') {
                return i;
            }
        }
        return -1;
    }

    // rule: The description is what stands between the comma right behind the bracket and the
    // next comma, unless a bracket in it declares somebody else.
    private static @Nullable String description(CharSequence text, int after, int stop) {
        if (after >= stop || text.charAt(after) != ',') {
            return null;
        }
        int start = Chars.skip(text, after + 1, stop);
        int end = start;
        while (end < stop && text.charAt(end) != ',' && !bracket(text.charAt(end))) {
            end++;
        }
        boolean closed = end < stop && text.charAt(end) == ',' && end > start;
        return closed ? Chars.spaced(text.subSequence(start, end).toString()) : null;
    }
}
