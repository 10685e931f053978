package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Step 3. A paragraph with a candidate → its sentences, by OpenNLP's detector, which gets one
 * paragraph at a time because it does not see line breaks; used by Matcher.
 */
final class Sentences {

    private static final int LONGEST_WORD = 256;
    private static final int LONGEST_RUN = 8;

    private Sentences() {}

    static List<Span> of(String text, Span paragraph, SentenceDetectorME detector) {
        List<Span> sentences = new ArrayList<>();
        for (opennlp.tools.util.Span found : detector.sentPosDetect(tamed(paragraph.in(text)))) {
            int start = paragraph.start() + found.getStart();
            int end = paragraph.start() + found.getEnd();
            // rule: A sentence that begins with a small letter goes on from the one before.
            if (!sentences.isEmpty() && Character.isLowerCase(text.charAt(start))) {
                Span before = sentences.remove(sentences.size() - 1);
                start = before.start();
            }
            sentences.add(new Span(start, end));
        }
        return sentences.isEmpty() ? List.of(paragraph) : sentences;
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
