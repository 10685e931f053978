package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cues that follow one another at once are parted by "/", lines of one cue by "~". */
class CueWordsTest {

    private static Source read(String cues, int pause) {
        StringBuilder file = new StringBuilder("WEBVTT\n\n");
        int second = 0;
        for (String cue : cues.split("/(?![a-zA-Z]+>)")) {
            String words = cue.replace('~', '\n');
            file.append("%d.000 --> %d.000\n%s\n\n".formatted(second, second + 1, words));
            second += 1 + pause;
        }
        return Subtitles.webVtt(Source.of(file.toString()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "One/two | One two",
                "One~two | One two",
                "One  two | One two",
                "One two/One two | One two",
                "One/One two | One One two",
                "One~two/two~three | One two three",
                "One~two/<b>two</b>~three | One two three",
                "One~One/two | One One two",
                "<i>One</i> <b>two | One two",
                "<c.loud>One</c> <00.5>two | One two",
                "One < two > three | One < two > three",
                "One <two | One <two",
                "One <> two | One <> two",
                "<i></b></i>One</i> | One",
                "{\\an8}One {\\i1}two | One two",
                "{One} two { | {One} two {",
                "One {\\an8 two | One",
                "R&amp;D &foo; &amp &#65; & | R&D &foo; &amp A &",
                "&amplification; | &amplification;",
                "Ines: One/Otto: two/three | Ines: One~~Otto: two three",
                "Ines: One/Ines: two | Ines: One two",
                "Ines: One~Ines: two | Ines: One two",
                "Ines: One/Otto: two/Ines: three | Ines: One~~Otto: two~~Ines: three",
                "Ines:/two | Ines: two",
                "Ines: One/Ines: | Ines: One",
                "One/- two/– three/— four | One~~- two~~– three~~— four",
                "One/[door/(door | One~~[door~~(door",
                "Ines: One/[door/Ines: two | Ines: One~~[door two",
                "Ines: One/- So/Ines: two | Ines: One~~- So~~Ines: two",
                ">> One/>>two | — One~~— two",
                ">> Ines: One/>> Ines: two | Ines: One two",
                "One/>> | One~~—",
                "Ines: One/>> two/Ines: three | Ines: One~~— two~~Ines: three",
                "<v Ines>One</v>/<v Ines>two | Ines: One two",
                "<v Ines>One/<v Otto>two | Ines: One~~Otto: two",
                "<v.loud.x Ines Farr>One | Ines Farr: One",
                "<v>One/<v >two | One two",
                "<v.loud>One | One",
                "<v Ines>Ines: One/Ines: two | Ines:~~Ines: One~~Ines: two",
                "<vx Ines>One | One",
                "<B>One</B> <I>two</i> | One two",
            })
    void the_words_of_cues_are_one_text(String cues, String text) {
        assertThat(read(cues, 0).text().replace('\n', '~')).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "One./two, 0, One. two",
        "One./two, 1, One. two",
        "One./two, 2, One.~~two",
        "One/two, 2, One two",
        "One.”/two, 2, One.”~~two",
    })
    void words_behind_a_sentence_and_a_pause_begin_a_paragraph(
            String cues, int pause, String text) {
        assertThat(read(cues, pause).text().replace('\n', '~')).isEqualTo(text);
    }

    @Test
    void a_line_that_rolls_up_stands_once_if_its_cue_follows_at_once() {
        String cues = "WEBVTT\n\n1.000 --> 2.000\nOne\n\n%s --> 3.000\nOne\ntwo\n";
        assertThat(text(cues.formatted("2.020"))).isEqualTo("One two");
        assertThat(text(cues.formatted("2.021"))).isEqualTo("One One two");
    }

    private static String text(String file) {
        return Subtitles.webVtt(Source.of(file)).text();
    }

    @ParameterizedTest
    @CsvSource({"One {, One {", "One <b, One <b", "One & , One &", ">>, —", "-, -"})
    void the_last_line_of_a_file_may_end_anywhere(String line, String text) {
        assertThat(text("WEBVTT\n\n1.000 --> 2.000\n" + line)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v Ines><b>One <i>two</i></b>/three<v Otto>four |"
                        + " VOICE Ines; STRONG One two; EMPHASIS two; VOICE Otto",
                "<b>One <i>two</i> three</b> four | STRONG One two three; EMPHASIS two",
                "<b>One <i>two</b> three</i> four | STRONG One two; EMPHASIS two",
                "<b>One/two</b> three | STRONG One",
            })
    void bold_italics_and_voices_are_marks(String cues, String marks) {
        Source source = read(cues, 0);
        assertThat(
                        source.marks().stream()
                                .map(mark -> mark.kind() + " " + mark.span().in(source.text()))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(marks);
    }

    @Test
    void each_cue_has_its_time() {
        Source source = read("<v Ines>One two/three<v Otto>four", 0);
        String times =
                source.times().stream()
                        .map(time -> time.time().start() + " " + time.span().in(source.text()))
                        .collect(Collectors.joining("; "))
                        .replace("\n", "~");
        assertThat(times).isEqualTo("0 Ines: One two; 1000 three~~Otto: four");
    }
}
