package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Form;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Before step 1. A file's name and first bytes → its form; behind {@link Form#of}. */
final class Forms {

    private static final int BEGINNING = 1024;

    private Forms() {}

    // rule: The ending of a file's name tells its form: ".vtt", ".srt", ".html", ".htm",
    // ".xhtml".
    static Form of(String name, byte[] bytes) {
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".vtt")) {
            return Form.WEBVTT;
        }
        if (small.endsWith(".srt")) {
            return Form.SUBRIP;
        }
        if (small.endsWith(".html") || small.endsWith(".htm") || small.endsWith(".xhtml")) {
            return Form.HTML;
        }
        return beginning(bytes);
    }

    // rule: Else the first line tells it: "WEBVTT"; "<!DOCTYPE html", "<html", "<head" or
    // "<body"; a number above a line of times. Everything else is text.
    private static Form beginning(byte[] bytes) {
        String text =
                new String(bytes, 0, Math.min(BEGINNING, bytes.length), StandardCharsets.UTF_8);
        List<Line> lines = Lines.of(text).stream().filter(line -> !line.blank()).limit(2).toList();
        if (lines.isEmpty()) {
            return Form.TEXT;
        }
        String first = words(text, lines.get(0));
        if (first.equals("webvtt") || first.startsWith("webvtt ") || first.startsWith("webvtt\t")) {
            return Form.WEBVTT;
        }
        if (first.startsWith("<!doctype html")
                || first.startsWith("<html")
                || first.startsWith("<head")
                || first.startsWith("<body")) {
            return Form.HTML;
        }
        boolean number = first.chars().allMatch(Character::isDigit);
        return number
                        && !Cue.all(text, Form.SUBRIP).isEmpty()
                        && words(text, lines.get(1)).contains("-->")
                ? Form.SUBRIP
                : Form.TEXT;
    }

    private static String words(String text, Line line) {
        return text.substring(line.start(), line.end()).toLowerCase(Locale.ROOT);
    }
}
