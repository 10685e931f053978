package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Source.Form;
import java.util.List;
import java.util.Objects;

/**
 * Reads subtitles: WebVTT and SubRip. The cues of one speech become one paragraph, so that
 * sentences are whole; a new paragraph begins where the voice changes, where a line begins like the
 * label of a speaker, and behind a sentence that a pause follows.
 *
 * <p>{@code <v Kim>Because.} is read as {@code Kim: Because.} Kept are the words, voices, bold and
 * italics and the times of the cues; numbers, settings, comments, styles and positions are dropped.
 * The file may be damaged in any way. Safe for use by many threads.
 */
public final class Subtitles {

    private Subtitles() {}

    /**
     * Reads WebVTT.
     *
     * @param file the file as it was decoded
     * @return what is said in it
     */
    public static Source webVtt(Source file) {
        return read(file, Form.WEBVTT);
    }

    /**
     * Reads SubRip.
     *
     * @param file the file as it was decoded
     * @return what is said in it
     */
    public static Source subRip(Source file) {
        return read(file, Form.SUBRIP);
    }

    private static Source read(Source file, Form form) {
        Objects.requireNonNull(file, "file");
        List<Cue> cues = Cue.all(Letters.of(file.text()), form);
        CueWords words = new CueWords(file.text());
        for (Cue cue : cues) {
            InterviewException.throwIfInterrupted("subtitles");
            words.add(cue);
        }
        return words.build(form, file.sha256());
    }
}
