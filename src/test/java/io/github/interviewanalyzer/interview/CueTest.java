package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Source.Form;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Line breaks are written as "/". */
class CueTest {

    private static String cues(String file, Form form) {
        String text = file.replace('/', '\n');
        return Cue.all(text, form).stream()
                .map(
                        cue ->
                                cue.time().start()
                                        + "-"
                                        + cue.time().end()
                                        + cue.lines().stream()
                                                .map(l -> " " + text.substring(l.start(), l.end()))
                                                .collect(Collectors.joining()))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1:02 --> 1:03/One | 62000-63000 One",
                "1:00:02.5 --> 1:00:03,25/One | 3602500-3603250 One",
                "00:02.123456 --> 00:03/One | 2123-3000 One",
                "2 --> 3/One | 2000-3000 One",
                "2 ---> 3 align:start/One | 2000-3000 One",
                "2-->3/One | 2000-3000 One",
                "3 --> 2/One | 3000-3000 One",
                "2. --> 3/One | 2000-3000 One",
                "999999999 --> 999999999/One | 999999999000-999999999000 One",
                "1234567890 --> 3/One | ''",
                "12345678901 --> 3/One | ''",
                "1:2:3:4 --> 3/One | ''",
                "1: --> 3/One | ''",
                ":1 --> 3/One | ''",
                "00000001:00000001 --> 3/One | ''",
                "1 -> x/One | ''",
                "1 - 3/One | ''",
                "1 > 3/One | ''",
                "1 --/One | ''",
                "1 -->/One | ''",
                "1/One | ''",
                "1 --> 2/One//Two/3 --> 4/Three | 1000-2000 One Two; 3000-4000 Three",
                "1/1 --> 2/One/2/3 --> 4/Three | 1000-2000 One; 3000-4000 Three",
                "1 --> 2/One/2/Two | 1000-2000 One 2 Two",
                "1 --> 2/One/2a/3 --> 4/Three | 1000-2000 One 2a; 3000-4000 Three",
                "1 --> 2/One//3 --> 4/Three | 1000-2000 One; 3000-4000 Three",
                "1 --> 2 | 1000-2000",
                "One | ''",
                "'' | ''",
            })
    void a_cue_of_sub_rip_ends_at_the_next_one(String file, String cues) {
        assertThat(cues(file, Form.SUBRIP)).isEqualTo(cues);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WEBVTT//1 --> 2/One//Two | 1000-2000 One",
                "WEBVTT 1 --> 2/One//3 --> 4/Two | 3000-4000 Two",
                "WEBVTT/1 --> 2/One//3 --> 4/Two | 3000-4000 Two",
                "WEBVT/1 --> 2/One//3 --> 4/Two | 1000-2000 One; 3000-4000 Two",
                "WEBVTX/1 --> 2/One//3 --> 4/Two | 1000-2000 One; 3000-4000 Two",
                "1 --> 2/One//3 --> 4/Two | 1000-2000 One; 3000-4000 Two",
                "WEBVTT//first/1 --> 2/One | 1000-2000 One",
                "WEBVTT//NOTE/first/1 --> 2/One | ''",
                "WEBVTT//NOTE/first//1 --> 2/One | 1000-2000 One",
                "WEBVTT//1 --> 2/One/3 --> 4/Two | 1000-2000 One; 3000-4000 Two",
                "WEBVTT//NOTE | ''",
                "WEBVTT | ''",
                "'' | ''",
            })
    void a_cue_of_web_vtt_ends_at_an_empty_line(String file, String cues) {
        assertThat(cues(file, Form.WEBVTT)).isEqualTo(cues);
    }
}
