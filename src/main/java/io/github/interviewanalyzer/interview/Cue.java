package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Time;
import io.github.interviewanalyzer.interview.Source.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cue of a file of subtitles: when, and its lines as they stand there. Made for Subtitles. */
record Cue(Time time, List<Line> lines) {

    static List<Cue> all(CharSequence text, Form form) {
        List<Line> lines = Lines.of(text);
        List<Cue> cues = new ArrayList<>();
        int i = form == Form.WEBVTT && headed(text, lines) ? block(lines, 0) : 0;
        while (i < lines.size()) {
            InterviewException.throwIfInterrupted("subtitles");
            Time time = timing(text, lines.get(i));
            if (time != null) {
                int end = payload(text, lines, i + 1, form);
                cues.add(new Cue(time, words(lines, i + 1, end)));
                i = end;
            } else if (form == Form.WEBVTT
                    && !lines.get(i).blank()
                    && !starts(text, lines, i + 1)) {
                // rule: A block of WebVTT that has no time, such as NOTE, STYLE or REGION, is
                // not said by anybody.
                i = block(lines, i);
            } else {
                i++;
            }
        }
        return cues;
    }

    private static List<Line> words(List<Line> lines, int from, int end) {
        return lines.subList(from, end).stream().filter(line -> !line.blank()).toList();
    }

    private static boolean headed(CharSequence text, List<Line> lines) {
        return !lines.isEmpty() && Chars.at(text, "WEBVTT", lines.get(0).start());
    }

    /** Where the block ends that begins at a line. */
    private static int block(List<Line> lines, int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).blank()) {
            i++;
        }
        return i;
    }

    // rule: A cue of WebVTT ends at an empty line. A cue of SubRip ends at the number or the
    // times of the next one, so that an empty line may stand in it.
    private static int payload(CharSequence text, List<Line> lines, int from, Form form) {
        int i = from;
        while (i < lines.size()
                && !(form == Form.WEBVTT && lines.get(i).blank())
                && !starts(text, lines, i)
                && !(number(text, lines.get(i)) && starts(text, lines, i + 1))) {
            i++;
        }
        return i;
    }

    private static boolean starts(CharSequence text, List<Line> lines, int i) {
        return i < lines.size() && timing(text, lines.get(i)) != null;
    }

    private static boolean number(CharSequence text, Line line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return !line.blank();
    }

    /** The times of a line "00:01.000 --> 00:04.000 align:start", or null. */
    private static @Nullable Time timing(CharSequence text, Line line) {
        long[] start = stamp(text, line.start(), line.end());
        if (start.length == 0) {
            return null;
        }
        int arrow = Chars.skip(text, (int) start[1], line.end());
        int dashes = arrow;
        while (dashes < line.end() && text.charAt(dashes) == '-') {
            dashes++;
        }
        if (dashes == arrow || dashes == line.end() || text.charAt(dashes) != '>') {
            return null;
        }
        long[] end = stamp(text, Chars.skip(text, dashes + 1, line.end()), line.end());
        return end.length == 0 ? null : new Time(start[0], Math.max(start[0], end[0]));
    }

    /** Milliseconds and where the time stamp ends, or nothing. */
    private static long[] stamp(CharSequence text, int from, int stop) {
        long whole = 0;
        long group = 0;
        int i = from;
        int digits = 0;
        int groups = 1;
        for (; i < stop && i - from < 16; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' && digits < 10) {
                group = group * 10 + (c - '0');
                digits++;
            } else if (c == ':' && digits > 0) {
                whole = (whole + group) * 60;
                group = 0;
                digits = 0;
                groups++;
            } else {
                break;
            }
        }
        if (digits == 0 || digits > 9 || groups > 3) {
            return new long[0];
        }
        long fraction = 0;
        if (i < stop && ".,".indexOf(text.charAt(i)) >= 0) {
            i++;
            for (int unit = 100; i < stop && Character.isDigit(text.charAt(i)); unit /= 10, i++) {
                fraction += unit * (long) Character.digit(text.charAt(i), 10);
            }
        }
        return new long[] {(whole + group) * 1000 + fraction, i};
    }
}
