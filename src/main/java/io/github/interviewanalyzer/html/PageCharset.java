package io.github.interviewanalyzer.html;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Source;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Before all other steps. The bytes of a page → its characters. */
final class PageCharset {

    private static final int BEGINNING = 4096;

    private PageCharset() {}

    // rule: A page is in the charset of its byte-order mark, else in the one that it declares, else
    // in UTF-8, or in windows-1252 if it is no UTF-8.
    static Source decode(byte[] bytes) {
        Objects.requireNonNull(bytes, "bytes");
        Charset charset = mark(bytes);
        if (charset == null) {
            charset = declared(bytes);
        }
        if (charset != null) {
            return Source.decode(bytes, charset);
        }
        try {
            return Source.decode(bytes, StandardCharsets.UTF_8);
        } catch (InterviewException e) {
            return Source.decode(bytes, Charset.forName("windows-1252"));
        }
    }

    private static @Nullable Charset mark(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        boolean utf8 =
                bytes.length >= 3
                        && bytes[0] == (byte) 0xEF
                        && bytes[1] == (byte) 0xBB
                        && bytes[2] == (byte) 0xBF;
        return utf8 ? StandardCharsets.UTF_8 : null;
    }

    private static @Nullable Charset declared(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int start = at + "charset=".length();
        while (start < head.length() && "\"' ".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end))
                        || "-_:.".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        String name = head.substring(start, end);
        try {
            return name.isEmpty() ? null : Charset.forName(standard(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    /** What the standard of HTML reads for names that promise less than the pages hold. */
    private static String standard(String name) {
        return switch (name) {
            case "iso-8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk", "x-gbk" -> "GB18030";
            case "big5" -> "Big5-HKSCS";
            case "shift_jis", "x-sjis", "sjis" -> "windows-31j";
            case "euc-kr", "ks_c_5601-1987" -> "x-windows-949";
            default -> name;
        };
    }
}
