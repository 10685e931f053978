package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Source.Place;
import io.github.interviewanalyzer.interview.Source.Timing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a {@link Source} out of a file whose form is not plain text: the readers copy the words
 * over, piece by piece from the file's beginning to its end, and say what the form said about them.
 *
 * <pre>{@code
 * // <b>Kim:</b> Because.
 * SourceBuilder source = new SourceBuilder();
 * source.append("Kim:", 3, 7);
 * source.mark(Source.Mark.Kind.STRONG, 0, null);
 * source.append(" Because.", 11, 20);
 * source.build(Source.Form.HTML, sha256);
 * }</pre>
 *
 * <p>For use by one thread.
 */
public final class SourceBuilder {

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Timing> times = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** The piece that is still growing, as long as its place in the file. */
    private int literalStart;

    private int literalFile;

    /** Makes an empty source. */
    public SourceBuilder() {}

    /**
     * Gives the number of characters so far: where the next one will stand.
     *
     * @return UTF-16 code units, 0 or more
     */
    public int length() {
        return text.length();
    }

    /**
     * Gives the last character.
     *
     * @return the last UTF-16 code unit, or a line break if there is none yet
     */
    public char last() {
        return text.length() == 0 ? '\n' : text.charAt(text.length() - 1);
    }

    char at(int index) {
        return text.charAt(index);
    }

    /** The last characters, as many as the end of a sentence needs. */
    CharSequence tail() {
        return text.substring(Math.max(0, text.length() - 8));
    }

    /**
     * Adds words that the file holds.
     *
     * @param words what to add; as many characters as the place if they are the file's own
     * @param fileStart where they begin in the file
     * @param fileEnd where they end in the file
     */
    public void append(CharSequence words, int fileStart, int fileEnd) {
        Objects.requireNonNull(words, "words");
        if (words.length() == 0) {
            return;
        }
        boolean literal = words.length() == fileEnd - fileStart;
        int expected = literalFile + text.length() - literalStart;
        if (!literal || fileStart != expected) {
            flush();
        }
        if (literal) {
            if (literalStart == text.length()) {
                literalFile = fileStart;
            }
            text.append(words);
        } else {
            int start = text.length();
            text.append(words);
            places.add(new Place(new Span(start, text.length()), new Span(fileStart, fileEnd)));
            literalStart = text.length();
        }
    }

    /**
     * Adds what the file does not hold, such as the line break between two paragraphs.
     *
     * @param words what to add
     */
    public void insert(String words) {
        Objects.requireNonNull(words, "words");
        flush();
        text.append(words);
        literalStart = text.length();
    }

    /** Takes blanks back from the end. */
    public void trim() {
        int end = Chars.trim(text, 0, text.length());
        if (end == text.length()) {
            return;
        }
        flush();
        text.setLength(end);
        literalStart = end;
        while (!places.isEmpty() && places.get(places.size() - 1).span().end() > end) {
            Place last = places.remove(places.size() - 1);
            boolean literal = last.span().length() == last.file().length();
            int gone = literal ? last.span().end() - end : 0;
            if (last.span().start() < end) {
                places.add(
                        new Place(
                                new Span(last.span().start(), end),
                                new Span(last.file().start(), last.file().end() - gone)));
            }
        }
    }

    private void flush() {
        int length = text.length() - literalStart;
        if (length > 0) {
            places.add(
                    new Place(
                            new Span(literalStart, text.length()),
                            new Span(literalFile, literalFile + length)));
            literalStart = text.length();
        }
    }

    /**
     * Says what the form said about the words from a place to the end; nothing if there are none.
     *
     * @param kind what the form said
     * @param start where the words begin
     * @param value see {@link Mark#value()}
     */
    public void mark(Mark.Kind kind, int start, @Nullable String value) {
        Objects.requireNonNull(kind, "kind");
        int from = Chars.skip(text, start, text.length());
        int end = Chars.trim(text, from, text.length());
        if (from < end) {
            marks.add(new Mark(kind, new Span(from, end), value));
        }
    }

    /**
     * Says when the words from a place to the end were said; nothing if there are none.
     *
     * @param start where the words begin, behind all that has a time
     * @param time when
     */
    public void time(int start, Interview.Time time) {
        Objects.requireNonNull(time, "time");
        if (start < text.length()) {
            times.add(new Timing(new Span(start, text.length()), time));
        }
    }

    /**
     * Ends the source.
     *
     * @param form the form of the file
     * @param sha256 SHA-256 of the file, see {@link Source#sha256()}
     * @return the source
     */
    public Source build(Form form, String sha256) {
        flush();
        List<Mark> ordered = new ArrayList<>(marks);
        ordered.sort(Comparator.comparing(Mark::span));
        InterviewException.throwIfInterrupted("source");
        return new Source(text.toString(), form, sha256, ordered, times, places);
    }
}
