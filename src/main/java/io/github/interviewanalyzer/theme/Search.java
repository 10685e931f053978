package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;
import java.util.List;

/**
 * Steps 1 to 5 for one paragraph after the other: its words, what cues find among them, the
 * sentences, and the evidence that stands. One for each call of InterviewAnalyzer; not safe for use
 * by many threads.
 */
final class Search {

    private final TextForms forms;
    private final Passage passage;
    private final Matcher matcher;

    Search(CueIndex cues, int themes, Passage passage) {
        this.forms = new TextForms(cues);
        this.passage = passage;
        this.matcher = new Matcher(cues, forms, themes, passage);
    }

    List<Hit> in(Span paragraph) {
        passage.read(paragraph, forms);
        return Selection.of(matcher.find(), passage);
    }
}
