package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;

/** How the words of one sentence are meant, by their places in the text. */
final class Meaning {

    private final Span sentence;
    private final Words words = new Words();
    private final Assertions assertions;
    private int word;

    Meaning(String text, Span sentence) {
        this.sentence = sentence;
        this.assertions = new Assertions(text, words);
        words.read(text, sentence.start(), sentence.end(), Words.EMPTY);
    }

    /** Of the word at a place or behind it; places are asked for in order. */
    Assertion at(int place) {
        while (word < words.count && words.end(word) <= place) {
            word++;
        }
        return word == words.count ? Assertion.PLAIN : assertions.of(word, sentence);
    }
}
