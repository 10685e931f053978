/**
 * From turns to themes with evidence. {@link io.github.interviewanalyzer.theme.Codebook} says what
 * to look for, {@link io.github.interviewanalyzer.theme.InterviewAnalyzer} looks for it, {@link
 * io.github.interviewanalyzer.theme.Analysis} is what it finds, {@link
 * io.github.interviewanalyzer.theme.Explanation} why it did or did not, and {@link
 * io.github.interviewanalyzer.theme.Summary} what it comes to.
 *
 * <pre>
 * Codebook ─ CueParser, Inflections, CueIndex ─▶ one tree of all forms of all cues' words
 *
 * 1 Words       a paragraph → its words, each looked up when somebody asks for it
 * 2 Matcher     words → phrases of cues
 * 3 Sentences   a place in a paragraph at which a cue stands → the sentence around it
 * 4 Joints, Exclusions   phrases of one sentence → cues, without what is excluded
 * 5 Selection   what overlaps → the evidence that stands
 * 6 Assertions  a sentence and evidence → how it is meant: denied, softened, said by others
 *   TagDraft    evidence → a tag with score and counts
 * 7 Relations   tags → what each exchange does with the themes
 * </pre>
 *
 * <p>Each rule stands once, in {@code cue-spec.md} or {@code assertion-spec.md} under {@code
 * src/test/resources}, with examples that run; the code quotes it.
 */
@NullMarked
package io.github.interviewanalyzer.theme;

import org.jspecify.annotations.NullMarked;
