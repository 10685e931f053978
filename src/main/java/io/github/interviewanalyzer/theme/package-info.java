/**
 * From turns to themes with evidence. {@link io.github.interviewanalyzer.theme.Codebook} says what
 * to look for; {@link io.github.interviewanalyzer.theme.Analysis} is what was found, {@link
 * io.github.interviewanalyzer.theme.Summary} what it comes to.
 */
@NullMarked
package io.github.interviewanalyzer.theme;

import org.jspecify.annotations.NullMarked;
