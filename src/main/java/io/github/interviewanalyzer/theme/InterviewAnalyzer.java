package io.github.interviewanalyzer.theme;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

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

    private final Codebook codebook;
    private final CodebookHeader header;
    private final List<String> themes;
    private final CueIndex cues;
    private final boolean english;
    private final String library = Library.name();
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
        List<Tag> tags = tools.with(set -> tags(interview, set));
        return new Analysis(
                interview,
                header,
                tags,
                Relations.of(interview, tags, themes),
                new Provenance(library, tags.isEmpty() ? List.of() : List.of(Models.SENTENCES)));
    }

    private List<Tag> tags(Interview interview, Tools.Set set) {
        String text = interview.text();
        int most = interview.options().limits().evidence();
        Passage passage = new Passage(text, set);
        Assertions assertions = new Assertions(text);
        Search search = new Search(cues, themes.size(), passage);
        List<Tag> tags = new ArrayList<>();
        for (Turn turn : interview.turns()) {
            Map<Integer, TagDraft> drafts = new TreeMap<>();
            for (Paragraph paragraph : turn.paragraphs()) {
                InterviewException.throwIfInterrupted("themes");
                for (Hit hit : search.in(paragraph.span())) {
                    TagDraft draft =
                            drafts.computeIfAbsent(
                                    hit.cue().theme(),
                                    theme -> new TagDraft(turn.index(), themes.get(theme), most));
                    if (draft.count(hit.cue())) {
                        draft.keep(evidence(draft.nextId(), text, hit, passage, assertions));
                    }
                }
            }
            drafts.values().forEach(draft -> tags.add(draft.tag()));
        }
        return tags;
    }

    private Evidence evidence(
            String id, String text, Hit hit, Passage passage, Assertions assertions) {
        Span span = passage.span(hit);
        Span sentence = passage.sentence(passage.sentenceOf(hit.first()));
        return new Evidence(
                id,
                span,
                span.in(text),
                sentence,
                Method.CUE,
                hit.cue().text(),
                english ? assertions.of(span, sentence) : Assertion.PLAIN);
    }

    /** Gives the language tools back; the analyzer can still be used. */
    @Override
    public void close() {
        tools.close();
    }
}
