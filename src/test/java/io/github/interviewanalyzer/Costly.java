package io.github.interviewanalyzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of generated, hostile, real or very long texts, of whole codebooks or of many threads. It
 * runs on every build, but not once for each change that PIT makes to the code.
 */
@Tag("costly")
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Costly {}
