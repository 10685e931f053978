package io.github.interviewanalyzer.interview;

import org.jspecify.annotations.Nullable;

/** The characters that subtitles may write by name or number; used by CueWords. */
final class Entities {

    private Entities() {}

    /** What stands for the name between "&amp;" and ";", or null if it is none. */
    static @Nullable String of(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            case "nbsp" -> "\u00A0";
            case "lrm" -> "\u200E";
            case "rlm" -> "\u200F";
            default -> name.startsWith("#") ? numbered(name.substring(1)) : null;
        };
    }

    private static @Nullable String numbered(String number) {
        boolean hexadecimal = number.startsWith("x") || number.startsWith("X");
        String digits = hexadecimal ? number.substring(1) : number;
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return null;
            }
            value = value * (hexadecimal ? 16 : 10) + digit;
        }
        boolean character =
                !digits.isEmpty()
                        && Character.isValidCodePoint(value)
                        && value >= ' '
                        && (value < Character.MIN_SURROGATE || value > Character.MAX_SURROGATE);
        return character ? Character.toString(value) : null;
    }
}
