package io.github.interviewanalyzer.interview;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Part of step 12. What stands behind a name → what it says about the person; used by NameIndex and
 * Introductions.
 */
final class Apposition {

    private static final int CHARACTERS = 200;
    private static final int LINE = 80;

    private static final Set<String> OTHER =
            Set.of(
                    "and", "or", "but", "at", "in", "on", "to", "for", "with", "by", "from", "as",
                    "who", "whose", "which", "how", "what", "why", "when", "where", "do", "did",
                    "does", "is", "are", "was", "i", "you", "we", "he", "she", "it", "they",
                    "thank", "thanks", "welcome", "said", "says", "if", "so", "then", "und", "et",
                    "y", "e");

    private static final List<String> VERBS = List.of("is ", "was ", "ist ", "est ", "es ");

    private static final Set<String> PRONOUNS =
            Set.of("i", "me", "we", "us", "you", "he", "him", "she", "it", "they", "them", "now");

    private static final Set<String> ARTICLES =
            Set.of(
                    "the", "a", "an", "our", "my", "der", "die", "das", "ein", "eine", "le", "la",
                    "un", "une", "el", "il", "lo", "o", "um", "uma");

    private Apposition() {}

    // rule: Behind a name, ", head of the centre," and "is the head of the centre." describe the
    // person, up to the next comma, semicolon, bracket or end of the sentence; what begins with
    // a capital does so only if it names an office.
    static @Nullable String behind(CharSequence text, int end, boolean head) {
        int stop = Math.min(text.length(), end + CHARACTERS);
        int at = Chars.skip(text, end, stop);
        if (head && dash(text, at, stop)) {
            return line(text, at, stop);
        }
        boolean comma = at < stop && text.charAt(at) == ',';
        int start = comma ? Chars.skip(text, at + 1, stop) : verb(text, at, stop, head);
        if (start < 0 || start >= stop || !Character.isLetter(text.charAt(start))) {
            return null;
        }
        int to = start;
        while (to < stop && !ends(text, to, stop)) {
            to++;
        }
        String words =
                Chars.spaced(
                        text.subSequence(start, beforeLabel(text, start, to, stop)).toString());
        int blank = words.indexOf(' ');
        boolean other =
                blank < 0
                        || OTHER.contains(Chars.key(words, 0, blank))
                        || addressed(words)
                        || (Character.isUpperCase(words.codePointAt(0)) && comma && !office(words))
                        || (!head && !article(words) && !office(words));
        return (to >= stop && stop < text.length()) || other ? null : words;
    }

    /** Whether it is about somebody else too: "joins us now". */
    private static boolean addressed(String words) {
        for (String word : NameWords.words(Chars.key(words, 0, words.length()))) {
            if (PRONOUNS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean article(String words) {
        int blank = words.indexOf(' ');
        return ARTICLES.contains(words.substring(0, Math.max(blank, 0)));
    }

    /** Whether one of the first words is an office: "Senior Vice President". */
    private static boolean office(String words) {
        String[] keys = NameWords.words(Chars.key(words, 0, words.length()));
        for (int i = 0; i < Math.min(4, keys.length); i++) {
            if (OfficeWords.office(keys[i]) && !keys[i].equals("the")) {
                return true;
            }
        }
        return false;
    }

    private static boolean dash(CharSequence text, int at, int stop) {
        return at < stop
                && (text.charAt(at) == '—' || text.charAt(at) == '–' || Chars.at(text, "--", at));
    }

    // rule: In a list of persons the rest of the line behind a dash describes the person: "Bo
    // Lind -- Halden Bank -- Analyst".
    private static @Nullable String line(CharSequence text, int at, int stop) {
        int start = at;
        while (start < stop && !Character.isLetter(text.charAt(start))) {
            if (Chars.lineBreak(text.charAt(start))) {
                return null;
            }
            start++;
        }
        int to = start;
        while (to < stop && !Chars.lineBreak(text.charAt(to))) {
            to++;
        }
        boolean sentence = to > start && Chars.terminal(Chars.lastMark(text, start, to));
        return to == start || to - start > LINE || sentence
                ? null
                : Chars.spaced(text.subSequence(start, to).toString());
    }

    /** Behind "is" with an article, or -1; in German no article is needed. */
    private static int verb(CharSequence text, int at, int stop, boolean head) {
        for (String verb : VERBS) {
            if (Chars.at(text, verb, at)) {
                int behind = at + verb.length();
                int blank = Chars.find(text, " ", behind, stop);
                boolean article =
                        blank > 0 && ARTICLES.contains(text.subSequence(behind, blank).toString());
                boolean noun =
                        verb.equals("ist ")
                                && behind < stop
                                && Character.isUpperCase(Character.codePointAt(text, behind));
                return article || (head && noun) ? behind : -1;
            }
        }
        return -1;
    }

    private static boolean ends(CharSequence text, int at, int stop) {
        char c = text.charAt(at);
        boolean sentence =
                Chars.terminal(c) && (at + 1 >= stop || Chars.blank(text.charAt(at + 1)));
        return sentence
                || c == ','
                || c == ';'
                || c == '('
                || c == '['
                || c == ':'
                || c == '*'
                || c == '"'
                || c == '”'
                || (Chars.lineBreak(c) && emptyLine(text, at, stop));
    }

    /** Whether an empty line follows a line break, of whatever kind they are. */
    private static boolean emptyLine(CharSequence text, int at, int stop) {
        boolean two = Chars.at(text, "\r\n", at);
        int next = at + (two ? 2 : 1);
        while (next < stop
                && Chars.empty(text.charAt(next))
                && !Chars.lineBreak(text.charAt(next))) {
            next++;
        }
        return next < stop && Chars.lineBreak(text.charAt(next));
    }

    // rule: A line that begins with words and a colon is no part of what the line before says.
    private static int beforeLabel(CharSequence text, int start, int to, int stop) {
        int end = Math.min(to, stop);
        if (to < stop && Chars.colon(text.charAt(to))) {
            for (int i = to; i > start; i--) {
                if (Chars.lineBreak(text.charAt(i - 1))) {
                    return i - 1;
                }
            }
        }
        return end;
    }
}
