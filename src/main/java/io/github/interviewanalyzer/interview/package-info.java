/**
 * From text to turns. {@link io.github.interviewanalyzer.interview.Source} is what is parsed,
 * {@link io.github.interviewanalyzer.interview.InterviewParser} does it, {@link
 * io.github.interviewanalyzer.interview.Interview} is what comes of it. A step is a class, and the
 * parser's entry is the list of them:
 *
 * <pre>
 * file ─ Form, Subtitles, HtmlReader ─▶ Source: text, marks, times, places in the file
 *
 *  1 Lines        text → lines, and what is seen of each on the way
 *  2 Look         lines and marks → how each line looks: bold, heading, quoted, with a time …
 *  3 LabelReader  a line → everything at its beginning that could be a label
 *  4 Labels       all of these → the labels that this text uses, learned from all of it
 *  5 Voices       labels → which of them are one speaker's
 *  6 Questions    → speeches that begin without a label
 *  7 Blocks       → pieces that tile the text, each with its kind
 *  8 Articles     pieces → headline, date, captions, notes
 *  9 Roster       pieces → who speaks under which labels
 * 10 Turns        pieces and roster → turns, with their times
 * 11 Roles        turns → who asks, who answers
 * 12 Names        notes and first words → each speaker's name and description
 * 13 Exchanges    turns and roles → questions with their answers
 * 14 Warnings     what the steps before could not settle
 * </pre>
 *
 * <p>Parsing is total: any text within the {@link io.github.interviewanalyzer.interview.Limits}
 * gives an interview; what is unsure is a warning. Nothing is lost: the blocks tile the text. Each
 * rule stands once, in {@code src/test/resources/interview-spec.md}, with examples that run; the
 * code quotes it.
 */
@NullMarked
package io.github.interviewanalyzer.interview;

import org.jspecify.annotations.NullMarked;
