package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.interview.Interview.Time;
import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.Source.Place;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubtitlesTest {

    private static final String VTT =
            """
            WEBVTT - The ferry question
            Kind: captions

            STYLE
            ::cue(v) { color: red }

            NOTE
            Made by hand.
            00:00 was the start.

            intro
            0:01.000 --> 0:03.500 align:start position:10%
            <v.loud Ines Farr>Why did the ferry
            <i>stop</i> running?</v>

            00:00:03.600 --> 00:00:05.000
            <v Otto Lund>Nobody paid for it &amp; nobody asked.

            00:00:05.000 --> 00:00:07.000
            <v Otto Lund>We <b>did</b> ask<00:00:06.000> once.

            00:10.000 --> 00:11.000
            <v Ines Farr>And then?
            """;

    private static final String SRT =
            """
            1
            00:00:01,000 --> 00:00:02,000
            Ines: Why did the ferry

            2
            00:00:02,000 --> 00:00:04,000
            stop running?

            3
            00:00:04,500 --> 00:00:06,000
            {\\an8}Otto: Nobody paid
            for <font color="#fff">it</font>.
            4
            00:00:06,000 --> 00:00:07,000
            Otto: Nobody <i>asked</i>.

            5
            00:00:12,000 --> 00:00:13,000
            - And then?
            - Then it stopped.
            """;

    private static Source vtt(String file) {
        return Subtitles.webVtt(Source.of(file));
    }

    private static Source srt(String file) {
        return Subtitles.subRip(Source.of(file));
    }

    @Test
    void voices_are_labels_and_their_cues_one_paragraph() {
        Source source = vtt(VTT);
        assertThat(source.form()).isEqualTo(Form.WEBVTT);
        assertThat(source.text())
                .isEqualTo(
                        """
                        Ines Farr: Why did the ferry stop running?

                        Otto Lund: Nobody paid for it & nobody asked. We did ask once.

                        Ines Farr: And then?""");
        assertThat(source.sha256()).isEqualTo(Source.of(VTT).sha256());
    }

    @Test
    void voices_and_emphasis_are_marks() {
        Source source = vtt(VTT);
        assertThat(source.marks())
                .extracting(mark -> mark.kind() + " " + mark.span().in(source.text()))
                .containsExactly(
                        "VOICE Ines Farr",
                        "EMPHASIS stop",
                        "VOICE Otto Lund",
                        "STRONG did",
                        "VOICE Ines Farr");
        assertThat(source.marks().get(0).value()).isEqualTo("Ines Farr");
    }

    @Test
    void each_cue_has_its_time() {
        Source source = vtt(VTT);
        assertThat(source.times())
                .extracting(Source.Timing::time)
                .containsExactly(
                        new Time(1000, 3500),
                        new Time(3600, 5000),
                        new Time(5000, 7000),
                        new Time(10000, 11000));
        assertThat(source.times().get(2).span().in(source.text())).isEqualTo("We did ask once.");
    }

    @Test
    void turns_have_the_times_of_their_cues() {
        Interview interview = new InterviewParser().parse(vtt(VTT));
        assertThat(interview.turns())
                .extracting(turn -> turn.label() + " " + turn.time())
                .containsExactly(
                        "Ines Farr Time[start=1000, end=3500]",
                        "Otto Lund Time[start=3600, end=7000]",
                        "Ines Farr Time[start=10000, end=11000]");
        assertThat(interview.source().form()).isEqualTo(Form.WEBVTT);
        Span words = interview.turns().get(1).span();
        assertThat(interview.source().inFile(words).in(VTT))
                .startsWith("Nobody paid")
                .endsWith("> once.");
    }

    @Test
    void lines_of_speakers_begin_paragraphs_and_repeated_labels_do_not() {
        assertThat(srt(SRT).text())
                .isEqualTo(
                        """
                        Ines: Why did the ferry stop running?

                        Otto: Nobody paid for it. Nobody asked.

                        - And then?

                        - Then it stopped.""");
    }

    @Test
    void a_pause_behind_a_sentence_begins_a_paragraph() {
        String file =
                """
                00:01.000 --> 00:02.000
                One sentence.

                00:05.000 --> 00:06.000
                Another that

                00:09.000 --> 00:10.000
                goes on.
                """;
        assertThat(srt(file).text()).isEqualTo("One sentence.\n\nAnother that goes on.");
    }

    @Test
    void a_line_that_rolls_up_stands_once() {
        String file =
                """
                WEBVTT

                00:01.000 --> 00:02.000
                the ferry<00:01.500><c> stopped</c>

                00:02.000 --> 00:02.010
                the ferry stopped

                00:02.010 --> 00:04.000
                the ferry stopped
                in the<00:03.000><c> autumn</c>
                """;
        assertThat(vtt(file).text()).isEqualTo("the ferry stopped in the autumn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_breaks_of_every_kind_mean_the_same(String lineBreak) {
        assertThat(vtt(VTT.replace("\n", lineBreak)).text()).isEqualTo(vtt(VTT).text());
        assertThat(srt("\uFEFF" + SRT.replace("\n", lineBreak)).text()).isEqualTo(srt(SRT).text());
    }

    @Test
    void every_character_is_traced_to_the_file() {
        assertTraced(VTT, vtt(VTT));
        assertTraced(SRT, srt(SRT));
        Source source = vtt(VTT);
        int otto = source.text().indexOf("Otto");
        assertThat(source.origin().inFile(new Span(otto, otto + 9)).in(VTT)).isEqualTo("Otto Lund");
        int and = source.text().indexOf('&');
        assertThat(source.origin().inFile(new Span(and, and + 1)).in(VTT)).isEqualTo("&amp;");
        int it = source.text().indexOf("it & nobody asked. We");
        assertThat(source.origin().inFile(new Span(it, it + 21)).in(VTT))
                .startsWith("it &amp; nobody")
                .endsWith("<v Otto Lund>We");
    }

    @Test
    void damaged_files_give_what_is_said_in_them() {
        assertThat(vtt("").text()).isEmpty();
        assertThat(vtt("WEBVTT").text()).isEmpty();
        assertThat(srt("1\n00:00:01,000 --> 00:00:00,500\nBack < in & time <v").text())
                .isEqualTo("Back < in & time <v");
        assertThat(srt("1\n00:00:01,000 --> 99999999999999999:00\nno times").text()).isEmpty();
        Random random = new Random(3);
        String[] parts = {
            "1\n",
            "00:00:01,000 --> 00:00:02,000\n",
            "\n",
            "<v A>",
            "</v>",
            "<b>",
            "Kim: ",
            "&amp;",
            "&#x1F600;",
            "-",
            "words ",
            "WEBVTT\n",
            "NOTE ",
            "{\\an8",
            "\uD83D",
            "<",
            ">",
            "\uFEFF"
        };
        for (int round = 0; round < 2_000; round++) {
            StringBuilder file = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                file.append(parts[random.nextInt(parts.length)]);
            }
            assertTraced(file.toString(), vtt(file.toString()));
            assertTraced(file.toString(), srt(file.toString()));
        }
    }

    /** Pieces as long as their place are the same characters, and all that is said has a place. */
    static void assertTraced(String file, Source source) {
        String text = source.text();
        int end = 0;
        for (Place place : source.places()) {
            String words = place.span().in(text);
            if (place.span().length() == place.file().length()) {
                assertThat(place.file().in(file)).as(file).isEqualToNormalizingWhitespace(words);
            }
            assertThat(text.substring(end, place.span().start())).as(file).matches("[:\\s]*");
            end = place.span().end();
        }
        assertThat(text.substring(end)).as(file).matches("[:\\s]*");
        for (Mark mark : source.marks()) {
            assertThat(mark.span().end()).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEBVTT\n\n", "1\n", "2\n\n7\n"})
    void a_file_may_end_anywhere(String head) {
        String file =
                head
                        + "00:01.000 --> 00:02.500 align:start\n"
                        + "<v.loud Ines Farr>Is <i>it</i> so, {\\an8}R&amp;D?\n"
                        + ">> OTTO: It is, [noise] - so.\n\n"
                        + "2\n1:00:01,000 --> 1:00:02,000\n<b>So</b> it";
        for (int i = 0; i <= file.length(); i++) {
            Source part = Source.of(file.substring(0, i));
            for (Source read : List.of(Subtitles.webVtt(part), Subtitles.subRip(part))) {
                Interview interview = new InterviewParser().parse(read);
                Invariants.check(read.text(), interview);
            }
        }
    }
}
