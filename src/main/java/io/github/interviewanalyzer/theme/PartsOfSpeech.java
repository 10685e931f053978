package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.postag.POSTaggerME;

/**
 * A sentence in which a cue asks for a part of speech → the part of speech of each word, by
 * OpenNLP's tagger in Universal Dependencies' terms; used by Passage. Tokens are cut as in the
 * treebank of the model: marks stand alone, "n't" and "'s" are words of their own.
 */
final class PartsOfSpeech {

    /** The tagger is quadratic in the length of a sentence. */
    private static final int MOST_TOKENS = 128;

    private static final int LONGEST_TOKEN = 256;

    private PartsOfSpeech() {}

    /** Gives the tags by the place where their word begins. */
    static Map<Integer, String> of(String text, Span sentence, POSTaggerME tagger) {
        List<String> tokens = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Map<Integer, String> tags = new HashMap<>();
        int at = sentence.start();
        while (at < sentence.end()) {
            if (Folding.fold(text.charAt(at)) <= 0 && blank(text.charAt(at))) {
                at++;
                continue;
            }
            int end = token(text, at, sentence.end());
            tokens.add(plain(text, at, Math.min(end, at + LONGEST_TOKEN)));
            places.add(at);
            at = end;
            if (tokens.size() == MOST_TOKENS) {
                tag(tokens, places, tagger, tags);
            }
        }
        tag(tokens, places, tagger, tags);
        return tags;
    }

    private static void tag(
            List<String> tokens,
            List<Integer> places,
            POSTaggerME tagger,
            Map<Integer, String> tags) {
        if (tokens.isEmpty()) {
            return;
        }
        InterviewException.throwIfInterrupted("themes");
        String[] found = tagger.tag(tokens.toArray(new String[0]));
        for (int i = 0; i < found.length; i++) {
            tags.put(places.get(i), found[i]);
        }
        tokens.clear();
        places.clear();
    }

    private static int token(String text, int from, int to) {
        if (negation(text, from, to)) {
            return from + 3;
        }
        int at = Folding.apostrophe(text.charAt(from)) ? from + 1 : from;
        while (at < to && letter(text, at) && !negation(text, at, to)) {
            at++;
        }
        return Math.max(at, from + 1);
    }

    private static boolean letter(String text, int at) {
        return Folding.fold(text.charAt(at)) >= 0 || Character.isSurrogate(text.charAt(at));
    }

    /** Whether "n't" stands there, up to the end of its word. */
    private static boolean negation(String text, int at, int to) {
        return at + 2 < to
                && lower(text, at) == 'n'
                && Folding.apostrophe(text.charAt(at + 1))
                && lower(text, at + 2) == 't'
                && (at + 3 == to || !letter(text, at + 3));
    }

    private static int lower(String text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Folding.fold(c) == 0;
    }

    /** With the quotes and dashes that the model knows. */
    private static String plain(String text, int from, int to) {
        StringBuilder plain = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            plain.append(ShownWords.plain(c));
        }
        return plain.toString();
    }
}
