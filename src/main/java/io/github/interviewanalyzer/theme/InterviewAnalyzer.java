package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Analysis.WordForms;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tags the turns of an interview with the themes of a codebook, each with the words that prove it.
 *
 * <pre>{@code
 * try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"))) {
 *     Analysis analysis = analyzer.analyze(new InterviewParser().parse(text));
 *     analysis.tags().get(0).evidence().get(0).quote(); // "regional stability"
 * }
 * }</pre>
 *
 * <p>What a cue finds stands in the specification of cues, how it is meant in that of assertions.
 * Sentences are those of OpenNLP, whose tools are lent to one call at a time. Safe for use by many
 * threads; an analyzer answers rightly after any failure and also after {@link #close()}, which
 * only gives its tools back.
 */
public final class InterviewAnalyzer implements AutoCloseable {

    private static final int MOST_MISSES = 20;

    private final Codebook codebook;
    private final CodebookHeader header;
    private final List<String> themes;
    private final CueIndex cues;
    private @Nullable CueIndex asWritten;
    private final boolean english;
    private final String library = Resources.library();
    private final Tools tools = new Tools();

    /**
     * Makes an analyzer; the cues are prepared here, once.
     *
     * @param codebook what to look for
     */
    public InterviewAnalyzer(Codebook codebook) {
        this.codebook = Objects.requireNonNull(codebook, "codebook");
        this.header = header(codebook);
        this.themes = codebook.themes().stream().map(Codebook.Theme::id).toList();
        this.english = codebook.language().equals("en");
        this.cues = CueIndex.of(codebook, english);
    }

    private static CodebookHeader header(Codebook codebook) {
        List<ThemeHeader> themes =
                codebook.themes().stream()
                        .map(t -> new ThemeHeader(t.id(), t.label(), t.definition(), t.parent()))
                        .toList();
        return new CodebookHeader(codebook.id(), codebook.version(), codebook.sha256(), themes);
    }

    /**
     * Gives what the analyzer looks for.
     *
     * @return the codebook
     */
    public Codebook codebook() {
        return codebook;
    }

    /**
     * Tags all turns.
     *
     * @param interview the interview
     * @return the interview with its themes
     * @throws InterviewException with code {@code MODEL} if a language model that is needed is
     *     missing or another one; {@code INTERRUPTED} if the thread is interrupted
     */
    public Analysis analyze(Interview interview) {
        Objects.requireNonNull(interview, "interview");
        WordForms wordForms = wordForms(interview);
        CueIndex index = wordForms == WordForms.INFLECTED ? cues : asWritten();
        Tagging tagging = tools.with(set -> Tagging.of(interview, index, themes, english, set));
        return new Analysis(
                interview,
                header,
                tagging.tags(),
                Relations.of(interview, tagging.tags(), themes),
                new Provenance(library, tagging.models(), wordForms));
    }

    /**
     * Tells why a theme is on a turn, or why it is not.
     *
     * <p>For {@code peace} with the exclusion {@code peace of mind}, the turn "Peace of mind is
     * all." has no tag, and the first miss is {@code EXCLUDED} by {@code peace of mind}.
     *
     * @param interview the interview
     * @param turn index of one of its turns
     * @param theme id of one of the codebook's themes
     * @return the tag if there is one, and the cues that were nearly found
     * @throws IllegalArgumentException if there is no such turn or theme
     * @throws InterviewException as {@link #analyze}
     */
    public Explanation explain(Interview interview, int turn, String theme) {
        Objects.requireNonNull(interview, "interview");
        int place = themes.indexOf(Objects.requireNonNull(theme, "theme"));
        if (place < 0 || turn < 0 || turn >= interview.turns().size()) {
            throw new IllegalArgumentException("no such turn or theme");
        }
        boolean inflected = wordForms(interview) == WordForms.INFLECTED;
        Tag tag =
                analyze(interview).tags().stream()
                        .filter(t -> t.turn() == turn && t.theme().equals(theme))
                        .findFirst()
                        .orElse(null);
        return tools.with(
                set -> {
                    Passage passage = new Passage(interview.text(), set);
                    NearMisses misses =
                            new NearMisses(
                                    codebook.themes().get(place),
                                    codebook.lists(),
                                    interview.text(),
                                    passage,
                                    inflected);
                    for (Interview.Paragraph paragraph : interview.turns().get(turn).paragraphs()) {
                        passage.read(paragraph.span(), Words.EMPTY);
                        misses.look();
                    }
                    return new Explanation(turn, theme, tag, misses.nearest(MOST_MISSES));
                });
    }

    // rule: On an interview in another language than the codebook's, words match as they stand.
    private WordForms wordForms(Interview interview) {
        boolean same =
                interview.language() == null || interview.language().equals(codebook.language());
        return english && same ? WordForms.INFLECTED : WordForms.AS_WRITTEN;
    }

    private synchronized CueIndex asWritten() {
        CueIndex known = english ? asWritten : cues;
        if (known == null) {
            known = CueIndex.of(codebook, false);
            asWritten = known;
        }
        return known;
    }

    /** Gives the language tools back; the analyzer can still be used. */
    @Override
    public void close() {
        tools.close();
    }
}
