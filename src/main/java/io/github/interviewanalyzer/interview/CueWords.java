package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The words of one cue after the other → a Source; used by Subtitles, by one thread. */
final class CueWords {

    private static final int PAUSE = 2_000;

    private final String file;
    private final SourceBuilder out = new SourceBuilder();

    /** Who speaks by the last voice tag, or null. */
    private @Nullable String voice;

    /** The last speaker line's label, or "". */
    private String label = "";

    /** The last line of the cue before, and when that cue ended. */
    private String lastLine = "";

    private long lastEnd = Long.MIN_VALUE / 2;

    CueWords(String file) {
        this.file = file;
    }

    Source build(Form form, String sha256) {
        return out.build(form, sha256);
    }

    void add(Cue cue) {
        if (cue.time().start() - lastEnd >= PAUSE
                && Chars.terminal(Chars.lastMark(out.tail(), 0, out.tail().length()))) {
            paragraph();
        }
        int start = out.length();
        Deque<Open> open = new ArrayDeque<>();
        String rolled = cue.time().start() - lastEnd <= 20 ? lastLine : "";
        String last = "";
        boolean first = true;
        for (Line line : cue.lines()) {
            String words = file.substring(line.start(), line.end());
            // rule: A line that the cue before ended with stands once, as in captions that roll
            // up.
            if (first && bare(words).equals(rolled) && !rolled.isEmpty()) {
                first = false;
                last = rolled;
                continue;
            }
            first = false;
            last = bare(words);
            line(line, open);
        }
        while (!open.isEmpty()) {
            InterviewException.throwIfInterrupted("subtitles");
            close(open.pop());
        }
        out.trim();
        int from = Math.min(out.length(), start);
        while (from < out.length() && Chars.empty(out.at(from))) {
            from++;
        }
        out.time(from, cue.time());
        lastLine = last;
        lastEnd = cue.time().end();
    }

    /** The words of a line without tags. */
    private static String bare(String line) {
        StringBuilder bare = new StringBuilder(line.length());
        int last = line.lastIndexOf('>');
        for (int i = 0; i < line.length(); i++) {
            InterviewException.throwIfInterrupted("subtitles");
            if (tag(line, i, last)) {
                i = line.indexOf('>', i);
            } else {
                bare.append(line.charAt(i));
            }
        }
        return bare.toString().strip();
    }

    private static boolean tag(CharSequence text, int i, int lastClose) {
        if (text.charAt(i) != '<' || i + 1 >= lastClose) {
            return false;
        }
        char next = text.charAt(i + 1);
        return next == '/' || Character.isLetterOrDigit(next);
    }

    private void line(Line line, Deque<Open> open) {
        space();
        boolean begins = true;
        int lastClose = last('>', line);
        int i = line.start();
        while (i < line.end()) {
            InterviewException.throwIfInterrupted("subtitles");
            char c = file.charAt(i);
            if (tag(file, i, lastClose)) {
                int close = file.indexOf('>', i);
                tag(i + 1, close, open);
                i = close + 1;
            } else if (c == '{' && i + 1 < line.end() && file.charAt(i + 1) == '\\') {
                int close = next('}', i, line.end());
                i = close < 0 ? line.end() : close + 1;
            } else if (Chars.blank(c)) {
                int blank = i;
                // The last character of a line is no blank.
                while (Chars.blank(file.charAt(i))) {
                    i++;
                }
                if (!Chars.empty(out.last())) {
                    out.append(" ", blank, i);
                }
            } else {
                if (begins) {
                    begins = false;
                    i = speaker(i, line.end());
                }
                i = i < line.end() ? character(i, line.end()) : i;
            }
        }
    }

    private int character(int i, int end) {
        if (file.charAt(i) == '&') {
            int semicolon = next(';', i, Math.min(end, i + 12));
            if (semicolon > 0) {
                String words = Entities.of(file.substring(i + 1, semicolon));
                if (words != null) {
                    out.append(words, i, semicolon + 1);
                    return semicolon + 1;
                }
            }
        }
        out.append(file.substring(i, i + 1), i, i + 1);
        return i + 1;
    }

    // rule: In subtitles, a line that begins with a label, ">>", a dash or a bracket begins a
    // paragraph; a label that stands there once more goes on with the same speech.
    /** Where the words go on, behind what is dropped. */
    private int speaker(int start, int end) {
        int chevrons = CueLabel.chevrons(file, start, end);
        int from = chevrons > start ? Chars.skip(file, chevrons, end) : start;
        int behind = from < end ? CueLabel.end(file, from, end) : -1;
        if (behind > 0) {
            String found = file.substring(from, behind);
            if (found.equals(label) && voice == null) {
                return Chars.skip(file, behind, end);
            }
            paragraph();
            label = found;
            return from;
        }
        char first = from < end ? file.charAt(from) : ' ';
        if (from > start || CueLabel.dash(first)) {
            label = "";
        }
        if (from > start || CueLabel.dash(first) || first == '[' || first == '(') {
            paragraph();
        }
        // rule: ">>" without a label is read as a dash, in front of one it is dropped.
        if (from > start) {
            out.append("—", start, chevrons);
            out.insert(" ");
        }
        return from;
    }

    private void tag(int from, int end, Deque<Open> open) {
        int i = from;
        boolean closes = file.charAt(i) == '/';
        i += closes ? 1 : 0;
        int name = i;
        while (i < end && Character.isLetter(file.charAt(i))) {
            i++;
        }
        String element = file.substring(name, i);
        if (closes) {
            while (!open.isEmpty()) {
                Open last = open.pop();
                close(last);
                if (last.element.equalsIgnoreCase(element)) {
                    break;
                }
            }
        } else if (element.equals("v")) {
            while (i < end && !Chars.blank(file.charAt(i))) {
                i++;
            }
            voice(Chars.skip(file, i, end), Chars.trim(file, i, end));
        } else if (!element.isEmpty()) {
            open.push(new Open(element, out.length()));
        }
    }

    // rule: The voice of a WebVTT cue is the label of its words, once for all cues of one
    // speech.
    private void voice(int start, int end) {
        String name = start < end ? file.substring(start, end) : null;
        if (name == null || name.equals(voice)) {
            return;
        }
        paragraph();
        voice = name;
        int from = out.length();
        out.append(name, start, end);
        out.mark(Mark.Kind.VOICE, from, name);
        out.insert(": ");
    }

    private void close(Open tag) {
        if (tag.element.equalsIgnoreCase("b")) {
            out.mark(Mark.Kind.STRONG, tag.start, null);
        } else if (tag.element.equalsIgnoreCase("i")) {
            out.mark(Mark.Kind.EMPHASIS, tag.start, null);
        }
    }

    private int next(char c, int from, int end) {
        for (int i = from; i < end; i++) {
            if (file.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    private int last(char c, Line line) {
        int i = line.end() - 1;
        while (i >= line.start() && file.charAt(i) != c) {
            i--;
        }
        return i;
    }

    private void space() {
        if (!Chars.empty(out.last())) {
            out.insert(" ");
        }
    }

    private void paragraph() {
        if (out.length() > 0) {
            out.trim();
            out.insert("\n\n");
        }
    }

    /** A tag that is not closed yet. */
    private record Open(String element, int start) {}
}
