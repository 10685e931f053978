package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Reading.Said;
import io.github.interviewanalyzer.interview.Reading.Voice;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The naive way, to compare with: a line that begins with at most 30 characters and a colon begins
 * a turn of somebody who is called so; who speaks first asks, everybody else answers.
 */
final class NaiveSplit {

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\W*([^\\W\\d][^:：]{0,29}?)\\W*[:：]\\**\\s*(.*)",
                    Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BREAK =
            Pattern.compile("</?(p|br|div|h\\d|li)\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private NaiveSplit() {}

    /** Reads a text, of an HTML page without its tags. */
    static Reading read(String text, boolean html) {
        String plain =
                html ? TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("") : text;
        List<Said> turns = new ArrayList<>();
        String label = null;
        StringBuilder speech = new StringBuilder();
        for (String line : plain.split("\\R", -1)) {
            Matcher found = LABEL.matcher(line);
            if (found.matches()) {
                end(turns, label, speech);
                label = found.group(1).strip();
                speech.append(found.group(2));
            } else {
                speech.append('\n').append(line);
            }
        }
        end(turns, label, speech);
        return new Reading(voices(turns), turns);
    }

    private static void end(List<Said> turns, String label, StringBuilder speech) {
        if (label != null) {
            turns.add(new Said(label, label, speech.toString(), speech.toString()));
        }
        speech.setLength(0);
    }

    private static List<Voice> voices(List<Said> turns) {
        Set<String> labels = new LinkedHashSet<>();
        turns.forEach(said -> labels.add(said.voice()));
        List<Voice> voices = new ArrayList<>();
        for (String label : labels) {
            String role = voices.isEmpty() ? "interviewer" : "interviewee";
            voices.add(new Voice(label, List.of(label), null, role));
        }
        return voices;
    }
}
