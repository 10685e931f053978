/**
 * Records to and from files: {@link io.github.interviewanalyzer.io.InterviewJson} writes and reads
 * everything the other packages make, {@link io.github.interviewanalyzer.io.Export} writes analyses
 * for other tools, {@link io.github.interviewanalyzer.io.HtmlReport} for people, {@link
 * io.github.interviewanalyzer.io.CodebookFiles} reads dictionaries and codebooks of other tools.
 */
@NullMarked
package io.github.interviewanalyzer.io;

import org.jspecify.annotations.NullMarked;
