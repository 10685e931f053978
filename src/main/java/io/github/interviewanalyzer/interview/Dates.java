package io.github.interviewanalyzer.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the date in a line, in whatever order it is written; used by Head and Articles. */
final class Dates {

    private static final int CHARACTERS = 120;
    private static final int STAMP = 24;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Set<String> MONTH_NAMES =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december",
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "oct",
                    "nov",
                    "dec");
    private static final Set<String> COMPANY =
            Set.of(
                    "am",
                    "et",
                    "pt",
                    "ct",
                    "mt",
                    "pst",
                    "pdt",
                    "edt",
                    "cest",
                    "hrs",
                    "pm",
                    "gmt",
                    "utc",
                    "est",
                    "cst",
                    "bst",
                    "cet",
                    "kst",
                    "jst",
                    "t",
                    "z",
                    "at",
                    "on",
                    "st",
                    "nd",
                    "rd",
                    "th",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "mon",
                    "tue",
                    "tues",
                    "wed",
                    "thu",
                    "thur",
                    "thurs",
                    "fri",
                    "sat",
                    "sun",
                    "年",
                    "月",
                    "日");

    private Dates() {}

    // rule: A line is a date line if it holds a date and besides it at most four other words,
    // none of them small, and does not end a sentence: the zone, the place or the paper; or if it
    // begins with a date in numbers and a clock time and does not end a sentence.
    static boolean whole(CharSequence text, Line line) {
        if (!line.holds(Chars.DIGIT)) {
            return false;
        }
        if (stamped(text, line)) {
            return true;
        }
        if (line.length() > CHARACTERS / 2 || find(text, line.start(), line.end()) == null) {
            return false;
        }
        int others = 0;
        for (Token token : tokens(text, line.start(), line.end())) {
            boolean date = token.number() || token.month() > 0 || COMPANY.contains(token.word);
            others += date ? 0 : Character.isIdeographic(token.word.charAt(0)) ? 1 : 2;
        }
        return others == 0
                || (others <= 8 && Character.isLetterOrDigit(line.mark()) && !small(text, line));
    }

    private static boolean stamped(CharSequence text, Line line) {
        int stop = Math.min(line.end(), line.start() + STAMP);
        if (line.length() > CHARACTERS || !Character.isDigit(text.charAt(line.start()))) {
            return false;
        }
        String date = find(text, line.start(), stop);
        return date != null && date.indexOf('T') > 0 && Character.isLetterOrDigit(line.mark());
    }

    private static boolean small(CharSequence text, Line line) {
        boolean before = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            if (!before && Character.isLowerCase(c)) {
                int stop = i;
                while (stop < line.end() && Character.isLetter(text.charAt(stop))) {
                    stop++;
                }
                String word = text.subSequence(i, stop).toString();
                if (!COMPANY.contains(word) && !MONTH_NAMES.contains(word)) {
                    return true;
                }
            }
            before = Character.isLetterOrDigit(c);
        }
        return false;
    }

    // rule: A date is a year of four digits with a month's English name and a day in any order,
    // or a year, month and day in numbers ("2024-03-14", "2024年3月14日"); a day and month in
    // numbers alone could be either and are not read. A clock time with or without AM or PM may
    // stand beside it.
    /** The first date as an ISO 8601 local date or date-time, or null. */
    static @Nullable String find(CharSequence text, int start, int end) {
        List<Token> tokens = tokens(text, start, Math.min(end, start + CHARACTERS));
        for (int i = 0; i < tokens.size(); i++) {
            int[] date = named(tokens, i);
            if (date == null) {
                date = numbered(tokens, i);
            }
            if (date != null) {
                return iso(date, tokens);
            }
        }
        return null;
    }

    private static int @Nullable [] named(List<Token> tokens, int i) {
        int month = tokens.get(i).month();
        if (month == 0) {
            return null;
        }
        int day = 0;
        int year = 0;
        for (int k = Math.max(0, i - 3); k < Math.min(tokens.size(), i + 5); k++) {
            Token token = tokens.get(k);
            if (token.counts()) {
                boolean four = token.word.length() == 4;
                year = four && year == 0 ? token.value() : year;
                day = !four && token.word.length() <= 2 && day == 0 ? token.value() : day;
            }
        }
        return day == 0 || year == 0 ? null : new int[] {year, month, day};
    }

    private static int @Nullable [] numbered(List<Token> tokens, int i) {
        if (!tokens.get(i).counts() || tokens.get(i).word.length() != 4) {
            return null;
        }
        List<Token> numbers =
                tokens.subList(i, tokens.size()).stream().filter(Token::counts).limit(3).toList();
        boolean ordered =
                numbers.size() == 3
                        && numbers.get(1).word.length() <= 2
                        && numbers.get(2).word.length() <= 2;
        return ordered
                ? new int[] {numbers.get(0).value(), numbers.get(1).value(), numbers.get(2).value()}
                : null;
    }

    private static @Nullable String iso(int[] date, List<Token> tokens) {
        try {
            LocalDate day = LocalDate.of(date[0], date[1], date[2]);
            for (int i = 0; i + 1 < tokens.size(); i++) {
                if (tokens.get(i).clock && tokens.get(i + 1).clock) {
                    int hour = tokens.get(i).value();
                    int after = i + 2;
                    int second = 0;
                    if (after < tokens.size() && tokens.get(after).clock) {
                        second = tokens.get(after++).value();
                    }
                    String half = after < tokens.size() ? tokens.get(after).word : "";
                    hour = half.equals("pm") && hour < 12 ? hour + 12 : hour;
                    hour = half.equals("am") && hour == 12 ? 0 : hour;
                    return day.atTime(hour, tokens.get(i + 1).value(), second).toString();
                }
            }
            return day.toString();
        } catch (DateTimeException e) {
            // The numbers are no day or no time: not a date.
            return null;
        }
    }

    private static List<Token> tokens(CharSequence text, int start, int end) {
        List<Token> tokens = new ArrayList<>();
        int i = start;
        while (i < end) {
            char c = text.charAt(i);
            int from = i++;
            boolean digit = c >= '0' && c <= '9';
            if (digit) {
                while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                    i++;
                }
            } else if (Character.isIdeographic(c)) {
                tokens.add(new Token(String.valueOf(c), false));
                continue;
            } else if (Character.isLetter(c)) {
                while (i < end && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            } else {
                continue;
            }
            boolean clock =
                    digit
                            && ((i + 1 < end
                                            && Chars.colon(text.charAt(i))
                                            && Character.isDigit(text.charAt(i + 1)))
                                    || (from - 2 >= start
                                            && Chars.colon(text.charAt(from - 1))
                                            && Character.isDigit(text.charAt(from - 2))));
            tokens.add(
                    new Token(
                            text.subSequence(from, i).toString().toLowerCase(Locale.ROOT), clock));
        }
        return tokens;
    }

    private record Token(String word, boolean clock) {

        boolean number() {
            return Character.isDigit(word.charAt(0));
        }

        /** Whether it could be a year, a month or a day. */
        boolean counts() {
            return number() && !clock;
        }

        int value() {
            return word.length() > 4 ? -1 : Integer.parseInt(word);
        }

        /** 1 to 12, or 0. */
        int month() {
            return MONTH_NAMES.contains(word) ? MONTHS.indexOf(word.substring(0, 3)) / 3 + 1 : 0;
        }
    }
}
