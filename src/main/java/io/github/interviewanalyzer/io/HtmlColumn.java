package io.github.interviewanalyzer.io;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a comparison sets side by side: an interview, a speaker or a time, and how much is said
 * there of each theme; {@link HtmlColumns} fills it, {@link HtmlShares} shows it.
 */
final class HtmlColumn {

    private final String title;
    private final String note;
    private final String target;
    private final String style;
    private final Map<String, Said> said = new HashMap<>();
    private long words;

    /**
     * What is said of a theme.
     *
     * @param words how many words the sentences have that speak of it
     * @param interview 0-based place of the first interview where they stand
     */
    record Said(long words, int interview) {

        private Said plus(Said later) {
            return new Said(words + later.words, interview);
        }
    }

    HtmlColumn(String title, String note, String target, String style) {
        this.title = title;
        this.note = note;
        this.target = target;
        this.style = style;
    }

    String title() {
        return title;
    }

    String note() {
        return note;
    }

    /** Where the page tells more of it, or nothing. */
    String target() {
        return target;
    }

    /** A class of the style sheet, or nothing. */
    String style() {
        return style;
    }

    long words() {
        return words;
    }

    void add(long more) {
        words += more;
    }

    /**
     * So many words of sentences that speak of a theme, in an interview behind the earlier ones.
     */
    void add(String theme, long more, int interview) {
        said.merge(theme, new Said(more, interview), Said::plus);
    }

    /** Whether anything is said there of any theme. */
    boolean speaks() {
        return !said.isEmpty();
    }

    @Nullable Said said(String theme) {
        return said.get(theme);
    }

    /** Whole per cent of the words, at least 1 if any. */
    int percent(Said of) {
        long share = Math.round(100.0 * of.words() / Math.max(1, words));
        // Sentences that no blank parts have one word more than the paragraph; never above 100.
        return (int) Math.max(1, Math.min(100, share));
    }
}
