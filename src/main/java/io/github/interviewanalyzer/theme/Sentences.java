package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.Arrays;
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

    /** What has more characters without a blank is cut. */
    static final int LONGEST_WORD = 256;

    private static final int LONGEST_RUN = 8;

    /** What a character is for the model. */
    private static final byte LETTER = 0;

    private static final byte MARK = 1;
    private static final byte END = 2;
    private static final byte BLANK = 3;
    private static final byte[] ASCII = ascii();

    /** What is known of a word: it has marks that may end a sentence. */
    private static final byte MARKED = 1;

    /** It goes on with a word that was cut. */
    private static final byte GLUED = 1 << 1;

    private static final byte JUDGED = 1 << 2;
    private static final byte BEGINS = 1 << 3;

    private final String text;
    private final SentenceEnds ends;
    private Span paragraph = new Span(0, 0);

    /** The paragraph as the model is shown it, see {@link #tame}. */
    private char[] tamed = {};

    private int size;

    /** Where each word begins that blanks part from others, and last where all ends. */
    private int[] words = {};

    private byte[] known = {};
    private int count;

    /** Those that have been found, by their first place. */
    private final TreeMap<Integer, Span> found = new TreeMap<>();

    Sentences(String text, SentenceEnds ends) {
        this.text = text;
        this.ends = ends;
    }

    private static byte[] ascii() {
        byte[] kinds = new byte[128];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = ".?!".indexOf(c) >= 0 ? END : kindOf(c);
        }
        return kinds;
    }

    private static byte kind(char c) {
        return c < ASCII.length ? ASCII[c] : kindOf(c);
    }

    private static byte kindOf(char c) {
        return blank(c) ? BLANK : Character.isLetterOrDigit(c) ? LETTER : MARK;
    }

    static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Takes a paragraph, in which sentences may be asked for. */
    void read(Span span) {
        paragraph = span;
        size = 0;
        found.clear();
    }

    /** The sentence with a place of the text, at which a word stands. */
    Span at(int place) {
        Map.Entry<Integer, Span> near = found.floorEntry(place);
        if (near != null && place < near.getValue().end()) {
            return near.getValue();
        }
        if (size == 0) {
            tame();
        }
        int word = Arrays.binarySearch(words, 0, count, place - paragraph.start());
        int first = word < 0 ? -word - 2 : word;
        int last = first + 1;
        while (first > 0 && !begins(first)) {
            first--;
        }
        while (last < count && !begins(last)) {
            last++;
        }
        int start = paragraph.start() + words[first];
        Span sentence = new Span(start, paragraph.start() + trimmed(words[last]));
        found.put(start, sentence);
        return sentence;
    }

    /**
     * Reads the paragraph as the model is shown it, which knows the quotes and dashes of ASCII
     * alone and is quadratic on hostile stretches: behind eight marks in a row and in words of more
     * than 256 characters stand blanks, for both halves of a surrogate pair or for none.
     */
    private void tame() {
        size = paragraph.end() - paragraph.start();
        if (tamed.length < size) {
            tamed = new char[2 * size];
            words = new int[size + 2];
            known = new byte[size + 2];
        }
        int begin = paragraph.start();
        text.getChars(begin, paragraph.end(), tamed, 0);
        count = 0;
        known[0] = 0;
        int marks = 0;
        int length = 0;
        boolean cut = false;
        for (int i = 0; i < size; i++) {
            char c = tamed[i];
            byte kind = kind(c);
            if (kind == LETTER && length > 0 && length < LONGEST_WORD) {
                marks = 0;
                length++;
                continue;
            }
            tamed[i] = plain(c);
            marks = kind == MARK || kind == END ? marks + 1 : 0;
            length++;
            boolean half = Character.isLowSurrogate(c) && i > 0 && high(begin + i - 1);
            cut = half ? cut : kind == BLANK || marks > LONGEST_RUN || length > LONGEST_WORD;
            if (cut) {
                if ((count & 0xFFF) == 0) {
                    InterviewException.throwIfInterrupted("themes");
                }
                tamed[i] = ' ';
                known[count] = length > LONGEST_WORD || inWord(c) ? GLUED : 0;
                length = 0;
            } else {
                if (length == 1) {
                    words[count++] = i;
                }
                known[count - 1] |= kind == END ? MARKED : 0;
            }
        }
        words[count] = size;
    }

    private boolean high(int place) {
        return Character.isHighSurrogate(text.charAt(place));
    }

    private static boolean inWord(char c) {
        return c != ' ' && (Folding.fold(c) >= 0 || Folding.apostrophe(c));
    }

    /** Before the blanks of the text; what only the model is shown as blanks stays. */
    private int trimmed(int end) {
        int at = end;
        while (kind(text.charAt(paragraph.start() + at - 1)) == BLANK) {
            at--;
        }
        return at;
    }

    /** Whether a sentence begins with a word, which is not the first one. */
    private boolean begins(int word) {
        if ((known[word - 1] & MARKED) == 0 || (known[word] & GLUED) != 0) {
            return false;
        }
        if ((known[word] & JUDGED) == 0) {
            InterviewException.throwIfInterrupted("themes");
            known[word] |= JUDGED;
            known[word] |= !goesOn(word) && ended(word - 1) ? BEGINS : 0;
        }
        return (known[word] & BEGINS) != 0;
    }

    /**
     * Whether one of the marks in a word ends a sentence: the last one, or one before a capital.
     */
    private boolean ended(int word) {
        int behind = words[word + 1];
        boolean last = true;
        for (int i = behind - 1; i >= words[word] && i > 0; i--) {
            char c = tamed[i];
            if (c < ASCII.length && ASCII[c] == END) {
                if ((last || Character.isUpperCase(tamed[i + 1])) && ends(word, i)) {
                    return true;
                }
                last = false;
            }
        }
        return false;
    }

    /** Shows the model the word before and the two behind. */
    private boolean ends(int word, int mark) {
        int from = word == 0 ? 0 : words[word - 1];
        int to = words[Math.min(count, word + 3)];
        return ends.at(new String(tamed, from, to - from), mark - from);
    }

    // rule: A sentence that begins with a small letter, or behind an initial or the abbreviation of
    // a title ("J. Moe", "Gen. Moe"), goes on from the one before.
    private boolean goesOn(int word) {
        int begin = paragraph.start();
        if (Character.isLowerCase(text.charAt(begin + words[word]))) {
            return true;
        }
        int end = begin + trimmed(words[word]) - 1;
        if (text.charAt(end) != '.') {
            return false;
        }
        int start = end;
        while (start > begin && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean dotted = start > begin && text.charAt(start - 1) == '.';
        boolean initial = end - start == 1 && text.charAt(start) != 'I' && !dotted;
        return (initial && Character.isUpperCase(text.charAt(start)))
                || TITLES.contains(text.substring(start, end));
    }

    static char plain(char c) {
        return c < '\u2010' || c > '\u201F' ? c : ascii(c);
    }

    private static char ascii(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            default -> c;
        };
    }
}
