package io.github.interviewanalyzer.interview;

import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of an interview's text: half-open {@code [start, end)}, counted in UTF-16 code units
 * (the unit of {@link String#charAt}) from the first character of {@link Interview#text()}.
 *
 * <p>{@code new Span(4, 8)} over {@code "GT: Why?"} covers {@code "Why?"}. Safe for use by many
 * threads.
 *
 * @param start first code unit, 0 or more
 * @param end one past the last code unit, never less than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

    /**
     * Checks the order of the two offsets.
     *
     * @throws IllegalArgumentException if {@code start} is negative or greater than {@code end}
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + " to " + end);
        }
    }

    /**
     * Gives the number of code units covered.
     *
     * @return {@code end - start}, 0 or more
     */
    public int length() {
        return end - start;
    }

    /**
     * Tells whether the other span lies inside this one; equal spans contain each other.
     *
     * @param other the span that may lie inside
     * @return whether no code unit of {@code other} lies outside this span
     */
    public boolean contains(Span other) {
        Objects.requireNonNull(other, "other");
        return start <= other.start && other.end <= end;
    }

    /**
     * Tells whether the two spans share a code unit.
     *
     * @param other the other span
     * @return whether at least one code unit lies in both
     */
    public boolean overlaps(Span other) {
        Objects.requireNonNull(other, "other");
        return start < other.end && other.start < end;
    }

    /**
     * Gives the words covered.
     *
     * @param text the text that the span refers to
     * @return the substring, possibly empty
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String in(CharSequence text) {
        return Objects.requireNonNull(text, "text").subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        Objects.requireNonNull(other, "other");
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
