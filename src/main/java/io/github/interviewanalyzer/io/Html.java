package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Elements and escaped text on their way to a page; used by {@link HtmlReport} and its steps.
 * Nothing that comes from an interview or a codebook gets in but through {@link #text} or the value
 * of an attribute.
 */
final class Html {

    /** So many characters wait to be written, or are written between two looks for an interrupt. */
    private static final int CHUNK = 1 << 16;

    private final StringBuilder out = new StringBuilder();

    /** Where the page goes, or null if it stays here. */
    private final @Nullable Appendable sink;

    /** A page that stays here; {@link #toString} gives it. */
    Html() {
        this.sink = null;
    }

    /** A page that goes somewhere; what fails there is an {@link UncheckedIOException}. */
    Html(Appendable sink) {
        this.sink = sink;
    }

    /** Begins an element; attributes are names and values in turn. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append('>');
        return this;
    }

    /** A line break in the page's source, where it does not show. */
    Html line() {
        InterviewException.throwIfInterrupted("output");
        out.append('\n');
        if (sink != null && out.length() >= CHUNK) {
            flush();
        }
        return this;
    }

    /** Writes what waits. */
    void flush() {
        if (sink != null) {
            try {
                sink.append(out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.setLength(0);
        }
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** An element with nothing but text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    /** Our own markup, as it is. */
    Html trusted(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void escape(String text) {
        int pause = CHUNK;
        for (int i = 0; i < text.length(); ) {
            if (i >= pause) {
                InterviewException.throwIfInterrupted("output");
                pause += CHUNK;
            }
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\t', '\n' -> out.append(' ');
                default -> out.appendCodePoint(visible(point));
            }
        }
    }

    /** Controls, directions and lone surrogates as signs that are seen and do nothing. */
    private static int visible(int point) {
        if (point < ' ') {
            return 0x2400 + point;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE -> 0xFFFD;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> point == 0x200D || point == 0xAD ? point : 0xFFFD;
            default -> (point & 0xFFFE) == 0xFFFE ? 0xFFFD : point;
        };
    }
}
