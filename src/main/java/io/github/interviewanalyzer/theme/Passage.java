package io.github.interviewanalyzer.theme;

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
    private @Nullable List<Span> sentences;
    private @Nullable Map<Integer, String> tags;
    private int taggedSentence;
    private boolean detector;
    private boolean tagger;
    private int[] sentenceOf = new int[0];

    Passage(String text, Tools.Set tools) {
        this.text = text;
        this.tools = tools;
    }

    void read(Span span, Words.Lexicon lexicon) {
        paragraph = span;
        sentences = null;
        tags = null;
        words.read(text, span.start(), span.end(), lexicon);
    }

    /** The sentence that a word stands in, by number. */
    int sentenceOf(int word) {
        if (sentences == null) {
            split();
        }
        return sentenceOf[word];
    }

    Span sentence(int number) {
        List<Span> known = sentences;
        return known == null ? paragraph : known.get(number);
    }

    private void split() {
        detector = true;
        List<Span> found = Sentences.of(text, paragraph, tools.detector());
        sentences = found;
        sentenceOf = new int[words.count];
        int at = 0;
        for (int i = 0; i < words.count; i++) {
            while (at + 1 < found.size() && found.get(at + 1).start() <= words.start[i]) {
                at++;
            }
            sentenceOf[i] = at;
        }
    }

    /** Whether all of the words stand in the sentence of the first one. */
    boolean inOneSentence(int first, int last) {
        Span sentence = sentence(sentenceOf(first));
        return words.start[first] >= sentence.start() && words.end[last] <= sentence.end();
    }

    /** Whether a word stands as written, characters that are not seen aside. */
    boolean written(int word, String written) {
        int at = 0;
        for (int i = words.start[word]; i < words.end[word]; i++) {
            char c = text.charAt(i);
            if (Folding.fold(c) == Folding.NOTHING) {
                continue;
            }
            if (at == written.length() || written.charAt(at++) != c) {
                return false;
            }
        }
        return at == written.length();
    }

    /** The part of speech of a word, by the tagger, which reads its sentence then. */
    @Nullable String tag(int word) {
        int sentence = sentenceOf(word);
        if (tags == null || taggedSentence != sentence) {
            tagger = true;
            taggedSentence = sentence;
            tags = PartsOfSpeech.of(text, sentence(sentence), tools.tagger());
        }
        return tags.get(words.start[word]);
    }

    /** The models that were asked for any paragraph, in order of name. */
    List<Analysis.Model> models() {
        return tagger
                ? List.of(Models.TAGS, Models.SENTENCES)
                : detector ? List.of(Models.SENTENCES) : List.of();
    }

    Span span(Hit hit) {
        return new Span(words.start[hit.first()], words.end[hit.last()]);
    }
}
