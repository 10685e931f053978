package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Step 3. A word of a paragraph → the sentence around it. Only the marks next to words that are
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

    private final Words words;
    private final SentenceEnds ends;
    private final ShownWords shown;
    private Span paragraph = new Span(0, 0);

    /** Where the sentence that was found last ends and the next one begins. */
    private int behind;

    /** The sentence of each word, as far as it has been found. */
    private @Nullable Span[] found = {};

    Sentences(Words words, SentenceEnds ends) {
        this.words = words;
        this.ends = ends;
        this.shown = new ShownWords(words);
    }

    /** Takes the paragraph that the words have been read from. */
    void read(Span span) {
        paragraph = span;
        behind = span.start();
        shown.read(span);
        if (found.length < words.count) {
            found = new Span[2 * words.count];
        } else {
            Arrays.fill(found, 0, words.count, null);
        }
    }

    /** The sentence with a word of the paragraph. */
    Span at(int word) {
        Span sentence = found[word];
        return sentence == null ? find(word) : sentence;
    }

    private Span find(int word) {
        int start = start(word);
        behind = end(word);
        Span sentence = new Span(start, trimmed(behind));
        int first = word;
        while (first > 0 && words.start(first - 1) >= sentence.start()) {
            first--;
        }
        for (int i = first; i < words.count && words.start(i) < sentence.end(); i++) {
            found[i] = sentence;
        }
        return sentence;
    }

    /** Where the sentence with a word begins. No mark stands in a word. */
    private int start(int word) {
        int place = words.start(word);
        int first = behind <= place ? behind : paragraph.start();
        int before = word - 1;
        int at = place - 1;
        while (at >= first) {
            if (before >= 0 && at < words.end(before)) {
                while (before > 0 && words.spaced(before - 1)) {
                    before--;
                }
                at = Math.min(at, words.start(before) - 1);
                before--;
                continue;
            }
            int marked = shown.marked(at, before);
            if (marked < 0) {
                at--;
                continue;
            }
            if (shown.start(marked + 1) <= place && begins(marked + 1)) {
                return shown.start(marked + 1);
            }
            at = shown.start(marked) - 1;
        }
        while (ShownWords.blank(words.at(first))) {
            first++;
        }
        return first;
    }

    /** Where the sentence behind the one with a word begins, or the paragraph ends. */
    private int end(int word) {
        int place = words.start(word);
        int at = ShownWords.begin(words, paragraph, place);
        int next = word;
        while (next > 0 && words.start(next - 1) >= at) {
            next--;
        }
        while (at < paragraph.end()) {
            if (next < words.count && at >= words.start(next)) {
                while (words.spaced(next)) {
                    next++;
                }
                at = Math.max(at, words.end(next));
                next++;
                continue;
            }
            int marked = shown.marked(at, next - 1);
            if (marked < 0) {
                at++;
                continue;
            }
            at = shown.start(marked + 1);
            if (at > place && at < paragraph.end() && begins(marked + 1)) {
                return at;
            }
        }
        return at;
    }

    /** Before the blanks of the text; what only the model is shown as blanks stays. */
    private int trimmed(int end) {
        int at = end;
        while (ShownWords.blank(words.at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether a sentence begins with a word behind one with a mark. */
    private boolean begins(int word) {
        InterviewException.throwIfInterrupted("themes");
        return !shown.glued(word) && !goesOn(shown.start(word)) && shown.ended(word - 1, ends);
    }

    // rule: A sentence that begins with a small letter, or behind an initial or the abbreviation of
    // a title ("J. Moe", "Gen. Moe"), goes on from the one before.
    private boolean goesOn(int word) {
        if (Character.isLowerCase(words.at(word))) {
            return true;
        }
        int end = trimmed(word) - 1;
        if (words.at(end) != '.') {
            return false;
        }
        int start = end;
        int stop = Math.max(paragraph.start(), end - LONGEST_TITLE - 1);
        while (start > stop && Character.isLetter(words.at(start - 1))) {
            start--;
        }
        boolean dotted = start > paragraph.start() && words.at(start - 1) == '.';
        boolean initial = end - start == 1 && words.at(start) != 'I' && !dotted;
        return (initial && Character.isUpperCase(words.at(start)))
                || (end - start <= LONGEST_TITLE && TITLES.contains(words.text(start, end)));
    }
}
