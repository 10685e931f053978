/**
 * Records to and from files: {@link io.github.interviewanalyzer.io.InterviewJson} writes and reads
 * everything the other packages make.
 */
@NullMarked
package io.github.interviewanalyzer.io;

import org.jspecify.annotations.NullMarked;
