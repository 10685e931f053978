package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph while cues are looked for in it: its words and, as soon as something is found, its
 * sentences; made and asked by Matcher. Not safe for use by many threads.
 */
final class Passage {

    final Words words = new Words();

    private final String text;
    private final Tools.Set tools;
    private Span paragraph = new Span(0, 0);
    private @Nullable Sentences sentences;
    private @Nullable Map<Integer, String> tags;
    private Span tagged = paragraph;
    private boolean tagger;

    Passage(String text, Tools.Set tools) {
        this.text = text;
        this.tools = tools;
    }

    void read(Span span, Words.Lexicon lexicon) {
        paragraph = span;
        tags = null;
        words.read(text, span.start(), span.end(), lexicon);
        if (sentences != null) {
            sentences.read(span);
        }
    }

    /** The sentence that a word stands in. */
    Span sentence(int word) {
        Sentences known = sentences;
        if (known == null) {
            known = new Sentences(words, tools.sentenceEnds());
            known.read(paragraph);
            sentences = known;
            // The model was loaded.
            InterviewException.throwIfInterrupted("themes");
        }
        return known.at(word);
    }

    /** Whether all of the words stand in the sentence of the first one. */
    boolean inOneSentence(int first, int last) {
        InterviewException.throwIfInterrupted("themes");
        return !marked(first, last) || words.end(last) <= sentence(first).end();
    }

    /** Whether a mark that may end a sentence stands between words, or is glued to the first. */
    private boolean marked(int first, int last) {
        int end = words.start(last);
        int begin = words.start(first);
        int at = first < last ? ShownWords.begin(words, paragraph, begin) : begin;
        while (at < end && !ShownWords.ends(words.at(at))) {
            at++;
        }
        return at < end;
    }

    /** Whether a word stands as written, characters that are not seen aside. */
    boolean written(int word, String written) {
        return Folding.seen(text, words.start(word), words.end(word)).equals(written);
    }

    /** The part of speech of a word, by the tagger, which reads its sentence then. */
    @Nullable String tag(int word) {
        Span sentence = sentence(word);
        if (tags == null || !tagged.equals(sentence)) {
            tagger = true;
            tagged = sentence;
            tags = PartsOfSpeech.of(text, sentence, tools.tagger());
        }
        return tags.get(words.start(word));
    }

    /** The models that were asked for any paragraph, in order of name. */
    List<Analysis.Model> models() {
        return tagger
                ? List.of(Models.TAGS, Models.SENTENCES)
                : sentences != null ? List.of(Models.SENTENCES) : List.of();
    }

    Span span(Hit hit) {
        return new Span(words.start(hit.first()), words.end(hit.last()));
    }
}
