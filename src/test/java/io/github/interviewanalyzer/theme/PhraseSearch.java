package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Span;

/** Counts the phrases of a codebook's cues in a text: steps 1 and 2 alone, for benchmarks. */
public final class PhraseSearch {

    private final CueIndex cues;
    private final int themes;
    private final Tools tools = new Tools();

    /**
     * Prepares the cues.
     *
     * @param codebook what to look for
     */
    public PhraseSearch(Codebook codebook) {
        cues = CueIndex.of(codebook, true);
        themes = codebook.themes().size();
    }

    /**
     * Reads a text, line by line.
     *
     * @param text the text
     * @return how many phrases stand there
     */
    public int count(String text) {
        return tools.with(
                set -> {
                    Passage passage = new Passage(text, set);
                    TextForms forms = new TextForms(cues);
                    Matcher matcher = new Matcher(cues, forms, themes, passage);
                    int count = 0;
                    for (int from = 0; from < text.length(); ) {
                        int end = text.indexOf('\n', from);
                        int to = end < 0 ? text.length() : end;
                        if (from < to) {
                            passage.read(new Span(from, to), forms);
                            count += matcher.find().size();
                        }
                        from = to + 1;
                    }
                    return count;
                });
    }
}
