package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Step 3. A paragraph with a candidate → its sentences, by OpenNLP's detector, which gets one
 * paragraph at a time because it does not see line breaks; used by Matcher.
 */
final class Sentences {

    /** Abbreviations that no sentence ends with. */
    private static final Set<String> TITLES =
            Set.of(
                    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Lt", "Col", "Maj", "Capt", "Sgt",
                    "Adm", "Cmdr", "Sen", "Rep", "Gov", "Pres", "Hon", "Rev", "Amb", "St", "Mt",
                    "vs", "cf");

    private static final int LONGEST_WORD = 256;
    private static final int LONGEST_RUN = 8;

    private Sentences() {}

    static List<Span> of(String text, Span paragraph, SentenceDetectorME detector) {
        List<Span> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(tamed(paragraph.in(text)))) {
            int start = paragraph.start() + found.getStart();
            int end = paragraph.start() + found.getEnd();
            if (!sentences.isEmpty() && goesOn(text, sentences.get(sentences.size() - 1), start)) {
                start = sentences.remove(sentences.size() - 1).start();
            }
            sentences.add(new Span(start, end));
        }
        return sentences.isEmpty() ? List.of(paragraph) : sentences;
    }

    // rule: A sentence that begins with a small letter, or behind an initial or the abbreviation of
    // a title ("J. Moe", "Gen. Moe"), goes on from the one before.
    private static boolean goesOn(String text, Span before, int start) {
        int end = before.end() - 1;
        if (Character.isLowerCase(text.charAt(start))) {
            return true;
        }
        if (end <= before.start() || text.charAt(end) != '.') {
            return false;
        }
        int word = end;
        while (word > before.start() && Character.isLetter(text.charAt(word - 1))) {
            word--;
        }
        boolean dotted = word > before.start() && text.charAt(word - 1) == '.';
        boolean initial = end - word == 1 && text.charAt(word) != 'I' && !dotted;
        return initial && Character.isUpperCase(text.charAt(word))
                || TITLES.contains(text.substring(word, end));
    }

    /**
     * The same characters but for hostile stretches, on which the detector is quadratic: behind
     * eight marks in a row and in words of more than 256 characters stand blanks. Curly quotes and
     * dashes become those of ASCII, one for one, which are the ones that the model knows.
     */
    private static String tamed(String paragraph) {
        char[] tamed = paragraph.toCharArray();
        int marks = 0;
        int word = 0;
        for (int i = 0; i < tamed.length; i++) {
            char c = plain(tamed[i]);
            boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
            marks = blank || Character.isLetterOrDigit(c) ? 0 : marks + 1;
            word = blank ? 0 : word + 1;
            if (marks > LONGEST_RUN || word > LONGEST_WORD) {
                c = ' ';
                word = 0;
            }
            tamed[i] = blank ? ' ' : c;
        }
        return new String(tamed);
    }

    static char plain(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            case '\u201C', '\u201D', '\u201E', '\u201F' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015' -> '-';
            default -> c;
        };
    }
}
