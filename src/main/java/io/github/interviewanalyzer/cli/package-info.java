/**
 * Optional. Needs {@code info.picocli:picocli} on the class path. The command line, {@link
 * io.github.interviewanalyzer.cli.Main}.
 */
@NullMarked
package io.github.interviewanalyzer.cli;

import org.jspecify.annotations.NullMarked;
