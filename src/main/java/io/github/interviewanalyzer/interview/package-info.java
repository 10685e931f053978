/**
 * From text to turns: {@link io.github.interviewanalyzer.interview.Source} is what is parsed,
 * {@link io.github.interviewanalyzer.interview.Interview} what comes of it.
 */
@NullMarked
package io.github.interviewanalyzer.interview;

import org.jspecify.annotations.NullMarked;
