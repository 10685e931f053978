package io.github.interviewanalyzer.io;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Writes JSON's own escapes for characters that a reader cannot see or an encoder cannot write:
 * controls, directions, line separators, byte-order marks and lone surrogates. They stand only
 * inside of JSON's strings, where an escape means the same; used by {@link InterviewJson}.
 */
final class EscapingWriter extends FilterWriter {

    private static final HexFormat HEX = HexFormat.of();

    /** A high surrogate that waits for its other half, or 0. */
    private char high;

    EscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (high != 0) {
            char waiting = high;
            high = 0;
            if (Character.isLowSurrogate(unit)) {
                out.write(waiting);
                out.write(unit);
                return;
            }
            escape(waiting);
        }
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit) || unseen(unit)) {
            escape(unit);
        } else {
            out.write(unit);
        }
    }

    @Override
    public void write(char[] units, int from, int length) throws IOException {
        int written = from;
        for (int i = from; i < from + length; i++) {
            if (high != 0 || (units[i] >= 0x7F && special(units[i]))) {
                out.write(units, written, i - written);
                write(units[i]);
                written = i + 1;
            }
        }
        out.write(units, written, from + length - written);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        write(text.toCharArray(), from, length);
    }

    private static boolean special(char unit) {
        return Character.isSurrogate(unit) || unseen(unit);
    }

    private static boolean unseen(char unit) {
        return (unit >= 0x7F && unit <= 0x9F)
                || unit == 0x061C
                || (unit >= 0x200B && unit <= 0x200F)
                || (unit >= 0x2028 && unit <= 0x202E)
                || (unit >= 0x2060 && unit <= 0x206F)
                || unit == 0xFEFF
                || (unit >= 0xFFF9 && unit <= 0xFFFB);
    }

    private void escape(char unit) throws IOException {
        out.write("\\u");
        out.write(HEX.toHexDigits(unit));
    }
}
