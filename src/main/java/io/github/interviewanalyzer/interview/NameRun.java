package io.github.interviewanalyzer.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Words with a capital letter that follow one another: where a name may stand. Found by {@link
 * #in}; read by NamePlaces and whoever else looks for a name.
 *
 * @param words where they stand
 * @param keys what they are compared by
 * @param opens whether the first of them begins a sentence, so that its capital may mean nothing
 */
record NameRun(List<Span> words, List<String> keys, boolean opens) {

    private static final int GAP = 4;

    private static final int LONGEST_ENDING = 2;

    private static final Set<String> ENDINGS = Set.of("s", "m", "d", "t", "ve", "ll", "re");

    /** All runs of a passage, in order. */
    static List<NameRun> in(CharSequence text, Span passage) {
        List<NameRun> runs = new ArrayList<>();
        List<Span> words = new ArrayList<>();
        boolean opens = true;
        boolean fresh = true;
        int particles = 0;
        int at = passage.start();
        while (at < passage.end()) {
            int point = Character.codePointAt(text, at);
            if (!Character.isLetter(point)) {
                fresh |= Character.isBmpCodePoint(point) && opening((char) point);
                at++;
                continue;
            }
            int end = wordEnd(text, at, passage.end());
            boolean goes = !words.isEmpty() && joined(text, last(words).end(), at);
            boolean capital = capital(point) || (goes && prefixed(text, at, end));
            boolean particle = goes && !capital && particle(text, at, end);
            if (!words.isEmpty() && !(goes && (capital || particle))) {
                add(runs, text, words, particles, opens);
                words.clear();
                particles = 0;
            }
            if (capital || particle) {
                opens = words.isEmpty() ? fresh : opens;
                particles = capital ? 0 : particles + 1;
                words.add(new Span(at, end));
            }
            fresh = false;
            at = end;
        }
        if (!words.isEmpty()) {
            add(runs, text, words, particles, opens);
        }
        return runs;
    }

    private static void add(
            List<NameRun> runs, CharSequence text, List<Span> words, int particles, boolean opens) {
        List<Span> whole = List.copyOf(words.subList(0, words.size() - particles));
        List<String> keys = new ArrayList<>(whole.size());
        for (Span word : whole) {
            keys.add(Chars.key(text, word.start(), word.end()));
        }
        runs.add(new NameRun(whole, keys, opens));
    }

    // rule: A word of a name begins with a capital letter, or has one behind a short particle
    // and a hyphen or apostrophe: "al-Masri", "d'Arvor".
    static boolean capital(CharSequence text, int start, int end) {
        return capital(Character.codePointAt(text, start)) || prefixed(text, start, end);
    }

    private static boolean capital(int point) {
        return Character.isUpperCase(point) || Character.isTitleCase(point);
    }

    private static boolean prefixed(CharSequence text, int start, int end) {
        int i = start;
        while (i < end && i - start < 3 && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i > start
                && i + 1 < end
                && (text.charAt(i) == '-' || Chars.apostrophe(text.charAt(i)))
                && Character.isUpperCase(text.charAt(i + 1));
    }

    private static Span last(List<Span> words) {
        return words.get(words.size() - 1);
    }

    private static boolean opening(char c) {
        return Chars.terminal(c) || Chars.colon(c) || c == '"' || c == '“' || c == '«';
    }

    // rule: Words of a name are parted by blanks; hyphens, apostrophes and the full stops of
    // initials and short titles belong to them, and so do particles such as "von" between two
    // words with a capital.
    private static int wordEnd(CharSequence text, int start, int stop) {
        int i = start;
        while (i < stop) {
            char c = text.charAt(i);
            int point = Character.isHighSurrogate(c) ? Character.codePointAt(text, i) : c;
            boolean letter =
                    Character.isLetterOrDigit(point)
                            || Character.getType(point) == Character.NON_SPACING_MARK;
            if (!letter && !inside(text, i, stop)) {
                break;
            }
            // One of the apostrophes is a letter and may begin a word.
            if (i > start && Chars.apostrophe(c) && ending(text, i, stop)) {
                break;
            }
            i += Character.charCount(point);
        }
        return i;
    }

    /** Whether the mark there belongs to the word, which goes on behind it. */
    private static boolean inside(CharSequence text, int i, int stop) {
        char c = text.charAt(i);
        return (c == '-' || c == '.' || c == '·' || Chars.apostrophe(c))
                && i + 1 < stop
                && Character.isLetter(Character.codePointAt(text, i + 1));
    }

    /** Whether a short ending follows that is a word of its own: "Moe's", "I'm". */
    private static boolean ending(CharSequence text, int apostrophe, int stop) {
        int end = apostrophe + 1;
        while (end < stop
                && end - apostrophe <= LONGEST_ENDING + 1
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return ENDINGS.contains(Chars.key(text, apostrophe + 1, end));
    }

    /** Whether only blanks, or the full stop of an initial or short title, stand between. */
    private static boolean joined(CharSequence text, int from, int to) {
        if (to - from > GAP) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean initial = i == from && c == '.' && abbreviation(text, from);
            // Escaped blanks of front matter.
            if (!Chars.empty(c) && !initial && c != '\\' && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean abbreviation(CharSequence text, int end) {
        int start = NameWords.start(text, 0, end);
        boolean small = end - start <= 4 && OfficeWords.stop(Chars.key(text, start, end));
        return end - start == 1 || small;
    }

    private static boolean particle(CharSequence text, int start, int end) {
        return OfficeWords.particle(Chars.key(text, start, end));
    }

    int size() {
        return words.size();
    }

    /** How many given names the word is if it is one: an initial or a particle is none. */
    int given(int word) {
        String key = keys.get(word);
        return key.length() == 1 || OfficeWords.particle(key) ? 0 : 1;
    }

    /** The words from one place to another, both included. */
    Span span(int from, int to) {
        return new Span(words.get(from).start(), words.get(to).end());
    }
}
