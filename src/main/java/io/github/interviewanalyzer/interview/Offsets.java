package io.github.interviewanalyzer.interview;

import java.util.Arrays;
import java.util.Objects;

/**
 * Positions in a text in the units of other tools: code points, bytes of UTF-8, lines and columns.
 * Made once for a text; a question costs little, wherever it points.
 *
 * <pre>{@code
 * Offsets offsets = Offsets.of("Déjà\nvu");
 * offsets.utf8(5);   // 7
 * offsets.line(5);   // 2
 * offsets.column(6); // 2
 * }</pre>
 *
 * <p>A lone surrogate is a code point of its own and one byte, the question mark that Java writes
 * for it. Safe for use by many threads.
 */
public final class Offsets {

    /** So many code units lie between two that were counted beforehand. */
    private static final int STEP = 1024;

    private final String text;
    private final int[] codePoints;
    private final int[] bytes;
    private final int[] lines;

    private Offsets(String text) {
        this.text = text;
        this.codePoints = new int[text.length() / STEP + 1];
        this.bytes = new int[codePoints.length];
        for (int i = 1; i < codePoints.length; i++) {
            InterviewException.throwIfInterrupted("offsets");
            codePoints[i] = codePoints[i - 1] + codePointsIn((i - 1) * STEP, i * STEP);
            bytes[i] = bytes[i - 1] + bytesIn((i - 1) * STEP, i * STEP);
        }
        this.lines = lines(text);
    }

    /**
     * Counts through a text.
     *
     * @param text the text that positions will refer to
     * @return its offsets
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     */
    public static Offsets of(String text) {
        return new Offsets(Objects.requireNonNull(text, "text"));
    }

    /**
     * Gives a position in code points.
     *
     * @param position UTF-16 code units from the beginning of the text, from 0 to its length
     * @return the number of code points before it; inside of a surrogate pair, those up to its end
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public int codePoint(int position) {
        int step = step(position);
        return codePoints[step] + codePointsIn(step * STEP, position);
    }

    /**
     * Gives a position in bytes of UTF-8.
     *
     * @param position UTF-16 code units from the beginning of the text, from 0 to its length
     * @return the number of bytes before it; inside of a surrogate pair, those up to its end
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public int utf8(int position) {
        int step = step(position);
        return bytes[step] + bytesIn(step * STEP, position);
    }

    /**
     * Gives the line of a position; a line break belongs to the line that it ends.
     *
     * @param position UTF-16 code units from the beginning of the text, from 0 to its length
     * @return the number of its line, 1 or more
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public int line(int position) {
        Objects.checkIndex(position, text.length() + 1);
        int found = Arrays.binarySearch(lines, position);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Gives the column of a position in its line.
     *
     * @param position UTF-16 code units from the beginning of the text, from 0 to its length
     * @return the column in UTF-16 code units, 1 or more
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public int column(int position) {
        return position - lines[line(position) - 1] + 1;
    }

    private int step(int position) {
        return Objects.checkIndex(position, text.length() + 1) / STEP;
    }

    /** Counts each code point where it begins. */
    private int codePointsIn(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += second(i) ? 0 : 1;
        }
        return count;
    }

    private int bytesIn(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!second(i)) {
                boolean first = i + 1 < text.length() && second(i + 1);
                count +=
                        c < 0x80 ? 1 : c < 0x800 ? 2 : first ? 4 : Character.isSurrogate(c) ? 1 : 3;
            }
        }
        return count;
    }

    private boolean second(int i) {
        return Character.isLowSurrogate(text.charAt(i))
                && i > 0
                && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private static int[] lines(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (Chars.lineBreak(c) && !pair) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
