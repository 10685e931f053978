package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.Label.Delimiter;
import io.github.interviewanalyzer.interview.Label.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {

    /** Labels in order, parted by commas; "Max Hill=MH" has the gloss "MH". */
    private static Voices voices(String labels, ParserOptions options) {
        List<Label> all = new ArrayList<>();
        for (String label : labels.split(", ")) {
            String[] parts = label.split("=");
            String key = Chars.key(parts[0], 0, parts[0].length());
            List<String> aliases = parts.length == 1 ? List.of() : List.of(parts[1]);
            Form form = new Form(Delimiter.COLON, Look.Style.PLAIN, false);
            Span span = new Span(0, 1);
            all.add(new Label(all.size(), span, 2, parts[0], key, form, false, null, aliases));
        }
        return Voices.of(all, new Known(options));
    }

    /** The keys of the voices in the order of the labels. */
    private static String voices(String labels) {
        return voices(labels, ParserOptions.DEFAULT).labels().stream()
                .map(Label::key)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Max Hill=mh, Ada, MH | max hill, ada, max hill",
                "Max Hill=x, Ada, MH | max hill, ada, max hill",
                "The Chair=moe, Ada, Moe | the chair, ada, the chair",
                "The Chair=moe, Ada, Bo | the chair, ada, bo",
            })
    void a_gloss_that_is_another_label_makes_one_speaker(String labels, String voices) {
        assertThat(voices(labels)).isEqualTo(voices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vander Berg, Ada, Van der Berg | vander berg, ada, vander berg",
                "Q1, A1, Q2, A2 | q1, a1, q1, a1",
                "Q, A, Question, Answer | question, answer, question, answer",
                "Speaker 1, Speaker 2 | speaker 1, speaker 2",
            })
    void labels_that_differ_in_blanks_or_numbers_are_one(String labels, String voices) {
        assertThat(voices(labels)).isEqualTo(voices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Prime Minister, Ada, PM | prime minister, ada, prime minister",
                "PM, Ada, Prime Minister | prime minister, ada, prime minister",
                "P M, Ada, Prime Minister | prime minister, ada, prime minister",
                "Interviewer, Moe, I | interviewer, moe, interviewer",
                "Host, Moe, H | host, moe, host",
                "Hill, Moe, H | hill, moe, h",
                "I H, Moe, IH | i h, moe, i h",
                "Bo Lind, Bo Lang, BL | bo lind, bo lang, bl",
                "A B C D E, Moe, ABCDE | a b c d e, moe, a b c d e",
                "Ana Bo Cid Dan Eve, Moe, ABCDE | ana bo cid dan eve, moe, abcde",
                "Ana Bo Cid Dan, Moe, ABCD | ana bo cid dan, moe, ana bo cid dan",
            })
    void initials_are_of_the_one_label_that_they_abbreviate(String labels, String voices) {
        assertThat(voices(labels)).isEqualTo(voices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lars Moe, Ada, Moe | lars moe, ada, lars moe",
                "Lars Moe, Ada, Lars | lars moe, ada, lars moe",
                "Moe, Ada, Lars Moe | lars moe, ada, lars moe",
                "Lars Moe, Ada, Mr Moe | lars moe, ada, lars moe",
                "Mr Lars Moe, Ada, Lars Moe | lars moe, ada, lars moe",
                "Mr Moe, Ada, Ms Moe | mr moe, ada, ms moe",
                "Mr Moe, Ada, Moe | moe, ada, moe",
                "Lars Ivar Moe, Ada, Ivar Moe | lars ivar moe, ada, lars ivar moe",
                "Lars Ivar Moe, Ada, Lars Ivar | lars ivar moe, ada, lars ivar moe",
                "Lars Ivar Moe, Ada, Ivar | lars ivar moe, ada, ivar",
                "Lars Ivar Moe, Ada, Lars Moe | lars ivar moe, ada, lars moe",
                "Aa Bb Cc Dd Ee, Ada, Aa Bb Cc Dd | aa bb cc dd ee, ada, aa bb cc dd ee",
                "Aa Bb Cc Dd Ee Ff, Ada, Bb Cc Dd Ee Ff"
                        + " | aa bb cc dd ee ff, ada, bb cc dd ee ff",
                "Guest Moe, Ada, Guest | guest moe, ada, guest",
                "Guest Moe Lind, Ada, Guest Moe | guest moe lind, ada, guest moe",
                "Lars Moe, Tora Moe, Ada, Moe | lars moe, tora moe, ada, moe",
            })
    void a_label_may_be_the_beginning_or_the_end_of_a_longer_one(String labels, String voices) {
        assertThat(voices(labels)).isEqualTo(voices);
    }

    @Test
    void a_label_of_several_speakers_is_doubtful() {
        Voices voices = voices("Lars Moe, Tora Moe, Moe, Ada, Moe", ParserOptions.DEFAULT);
        assertThat(voices.unresolved()).extracting(Label::line).containsExactly(2);
        assertThat(voices("Bo Lind, Bo Lang, BL", ParserOptions.DEFAULT).unresolved())
                .extracting(Label::printed)
                .containsExactly("BL");
        assertThat(voices("Lars Moe, Ada, Moe", ParserOptions.DEFAULT).unresolved()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Oyela, Ada, Oyela, Ada, Oyela, Ada, Oyelo | oyela, ada, oyela, ada, oyela, ada,"
                        + " oyela",
                "Oyela, Ada, Oyela, Ada, Oyelo | oyela, ada, oyela, ada, oyelo",
                "Oyela, Ada, Oyela, Ada, Oyela, Oyelo | oyela, ada, oyela, ada, oyela, oyelo",
                "Oyela, Oyela, Oyela, Ada, Oyelo, Oyelo, Oyelo"
                        + " | oyela, oyela, oyela, ada, oyelo, oyelo, oyelo",
                "Oyelaran, Oyelaran, Oyelaran, Ada, Oyelaram, Oyelaram, Oyelaram"
                        + " | oyelaran, oyelaran, oyelaran, ada, oyelaram, oyelaram, oyelaram",
                "Oyelarane, Oyelarane, Oyelarane, Ada, Oyelarame, Oyelarame, Oyelarame | oyelarame,"
                        + " oyelarame, oyelarame, ada, oyelarame, oyelarame, oyelarame",
                "Bo Lund, Ada, Bo Lind | bo lind, ada, bo lind",
                "Bo Lun, Ada, Bo Lin | bo lun, ada, bo lin",
                "BoLunde, Ada, BoLinde | bolunde, ada, bolinde",
            })
    void a_rare_label_that_is_spelt_almost_like_another_is_misspelt(String labels, String voices) {
        assertThat(voices(labels)).isEqualTo(voices);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Port New Media, Ada, Port New Culture | port new media, ada, port new media",
                "Port New Media, Ada, New Culture Port | port new media, ada, port new media",
                "Port New Media, Port New Culture | port new media, port new culture",
                "New Media, Ada, New Culture | new media, ada, new culture",
                "Aa Bb Cc Dd Ee Pqrs, Ada, Aa Bb Cc Dd Ee Uvwx"
                        + " | aa bb cc dd ee pqrs, ada, aa bb cc dd ee pqrs",
                "Aa Bb Cc Dd Ee Ff Pqrs, Ada, Aa Bb Cc Dd Ee Ff Uvwx"
                        + " | aa bb cc dd ee ff pqrs, ada, aa bb cc dd ee ff uvwx",
                "Port New Media, Ada, Port Old Culture | port new media, ada, port old culture",
                "Port Port Port, Ada, Port | port port port, ada, port port port",
            })
    void labels_that_share_all_words_but_one_are_one(String labels, String voices) {
        assertThat(voices(labels)).isEqualTo(voices);
    }

    @Test
    void labels_with_one_name_are_of_one_speaker() {
        ParserOptions options =
                ParserOptions.DEFAULT.withName("Moe", "Lars Moe").withName("Captain", "Lars Moe");
        assertThat(voices("Captain, Ada, Moe", options).labels())
                .extracting(Label::key)
                .containsExactly("captain", "ada", "captain");
    }
}
