package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Offsets;
import io.github.interviewanalyzer.interview.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A text as XML, and files that go along with it, can hold it, with the places of the original: a
 * line break is one line feed, a byte-order mark at its beginning is no part of it, and U+FFFD
 * stands for each control character and each half of a character; used by {@link RefiSource} and
 * {@link Tei}.
 */
final class XmlText {

    private final String text;
    private final Offsets offsets;

    /** Places of the original's characters that are not there any more, in order. */
    private final int[] dropped;

    private XmlText(String text, int[] dropped) {
        this.text = text;
        this.offsets = Offsets.of(text);
        this.dropped = dropped;
    }

    static XmlText of(String original) {
        String text = SafeXml.text(original);
        int[] dropped =
                IntStream.range(0, original.length()).filter(i -> isDropped(original, i)).toArray();
        return new XmlText(text.startsWith("\uFEFF") ? text.substring(1) : text, dropped);
    }

    private static boolean isDropped(String original, int i) {
        char c = original.charAt(i);
        return (c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n')
                || (c == '\uFEFF' && i == 0);
    }

    String text() {
        return text;
    }

    /** What stands at a span of the original. */
    String in(Span span) {
        return text.substring(place(span.start()), place(span.end()));
    }

    /** A place of the original in code points of this text. */
    int codePoint(int position) {
        return offsets.codePoint(place(position));
    }

    private int place(int position) {
        int found = Arrays.binarySearch(dropped, position);
        return position - (found >= 0 ? found : -found - 1);
    }
}
