package io.github.interviewanalyzer.interview;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is compared of spoken words and of names: letters and digits, without case and markup. */
final class SpokenKey {

    private static final int LENGTH = 25;
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern REFERENCE = Pattern.compile("&(#\\d{1,5}|[a-zA-Z]{1,8});?");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");
    private static final Set<String> TITLES =
            Set.of(
                    "mr",
                    "ms",
                    "mrs",
                    "miss",
                    "dr",
                    "prof",
                    "professor",
                    "hon",
                    "sir",
                    "dame",
                    "president",
                    "prime",
                    "minister",
                    "pm",
                    "ambassador",
                    "senator",
                    "secretary",
                    "the");

    private SpokenKey() {}

    static String head(String text) {
        String key = of(text);
        return key.substring(0, Math.min(LENGTH, key.length()));
    }

    static String tail(String text) {
        String key = of(text);
        return key.substring(Math.max(0, key.length() - LENGTH));
    }

    /** A name without titles and what stands in brackets. */
    static String name(@Nullable String name) {
        String words = BRACKETS.matcher(name == null ? "" : name).replaceAll(" ");
        return of(
                List.of(words.replace('.', ' ').strip().split("\\s+")).stream()
                        .filter(word -> !TITLES.contains(fold(word)))
                        .collect(Collectors.joining()));
    }

    static String of(@Nullable String text) {
        String words = fold(unescape(TAG.matcher(text == null ? "" : text).replaceAll(" ")));
        StringBuilder key = new StringBuilder();
        words.codePoints().filter(SpokenKey::counts).forEach(key::appendCodePoint);
        return key.toString();
    }

    private static String fold(String word) {
        return word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean counts(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Pages that were not read as pages still write some marks as references. */
    private static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1))));
    }

    private static String character(String reference) {
        if (reference.charAt(0) != '#') {
            return NAMED.getOrDefault(reference, reference);
        }
        int point = Integer.parseInt(reference.substring(1));
        // Browsers read the references 128 to 159 in the charset of old web pages.
        return point >= 128 && point < 160
                ? new String(new byte[] {(byte) point}, Charset.forName("windows-1252"))
                : Character.toString(point);
    }
}
