package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Step 3. A place in a paragraph → the sentence around it. Only the marks next to places that are
 * asked for are judged. Made once and filled again for each paragraph; used by Passage. Not safe
 * for use by many threads.
 */
final class Sentences {

    /** Abbreviations that no sentence ends with. */
    private static final Set<String> TITLES =
            Set.of(
                    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt",
                    "Adm", "Cmdr", "Sen", "Rep", "Gov", "Pres", "Hon", "Rev", "Amb", "St", "Mt",
                    "vs", "cf");

    private static final int LONGEST_TITLE = 4;

    private static final Span NOTHING = new Span(0, 0);

    private final String text;
    private final SentenceEnds ends;
    private final ShownWords words;
    private Span paragraph = NOTHING;

    /** The one that was asked for last. */
    private Span last = NOTHING;

    /** Those that have been found, by their first place. */
    private final TreeMap<Integer, Span> found = new TreeMap<>();

    Sentences(String text, SentenceEnds ends) {
        this.text = text;
        this.ends = ends;
        this.words = new ShownWords(text);
    }

    /** Takes a paragraph, in which sentences may be asked for. */
    void read(Span span) {
        paragraph = span;
        words.read(span);
        last = NOTHING;
        found.clear();
    }

    /** The sentence with a place of the text, at which a word stands. */
    Span at(int place) {
        if (!within(last, place)) {
            Map.Entry<Integer, Span> near = found.floorEntry(place);
            last = near != null && within(near.getValue(), place) ? near.getValue() : find(place);
        }
        return last;
    }

    private static boolean within(Span sentence, int place) {
        return sentence.start() <= place && place < sentence.end();
    }

    private Span find(int place) {
        int word = words.start(words.around(place));
        Span sentence = new Span(start(word), trimmed(end(word)));
        found.put(sentence.start(), sentence);
        return sentence;
    }

    /** Where the sentence begins in which a word begins at a place. */
    private int start(int place) {
        for (int at = place - 1; at >= paragraph.start(); at--) {
            if (words.marked(at)) {
                int word = words.around(at);
                if (begins(word + 1)) {
                    return words.start(word + 1);
                }
                at = words.start(word);
            }
        }
        int first = paragraph.start();
        while (ShownWords.blank(text.charAt(first))) {
            first++;
        }
        return first;
    }

    /** Where the next sentence begins, or the paragraph ends. */
    private int end(int place) {
        int at = place;
        while (at < paragraph.end()) {
            if (!words.marked(at)) {
                at++;
                continue;
            }
            int word = words.around(at);
            at = words.start(word + 1);
            if (at < paragraph.end() && begins(word + 1)) {
                return at;
            }
        }
        return at;
    }

    /** Before the blanks of the text; what only the model is shown as blanks stays. */
    private int trimmed(int end) {
        int at = end;
        while (ShownWords.blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a sentence begins with a word behind one with a mark. */
    private boolean begins(int word) {
        InterviewException.throwIfInterrupted("themes");
        return !words.glued(word) && !goesOn(words.start(word)) && words.ended(word - 1, ends);
    }

    // rule: A sentence that begins with a small letter, or behind an initial or the abbreviation of
    // a title ("J. Moe", "Gen. Moe"), goes on from the one before.
    private boolean goesOn(int word) {
        if (Character.isLowerCase(text.charAt(word))) {
            return true;
        }
        int end = trimmed(word) - 1;
        if (text.charAt(end) != '.') {
            return false;
        }
        int start = end;
        while (start > paragraph.start() && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean dotted = start > paragraph.start() && text.charAt(start - 1) == '.';
        boolean initial = end - start == 1 && text.charAt(start) != 'I' && !dotted;
        return (initial && Character.isUpperCase(text.charAt(start)))
                || (end - start <= LONGEST_TITLE && TITLES.contains(text.substring(start, end)));
    }
}
