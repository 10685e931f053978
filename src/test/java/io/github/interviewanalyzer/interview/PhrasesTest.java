package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    /** Made anew for each test, so that it is of the code that is asked about. */
    private static List<String> in(String text, int from, int to) {
        return Phrases.of(
                        "my guest is",
                        "i'm",
                        "my guest",
                        "меня зовут",
                        "嘉宾",
                        "guest:",
                        "az is",
                        "\u0080 is")
                .in(text, new Span(from, to));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "My guest is Ina Holm.         | [my guest is, my guest]",
                "Here is my guest, Ina.        | [my guest]",
                "Today my guest                | []",
                "I’m Ina. My guest: Bo         | [i'm, my guest, guest:]",
                "Him and a Guest: Bo           | [guest:]",
                "Myguest is a1my guest is2     | []",
                "1i'm                          | []",
                "Привет, Меня зовут Ина        | [меня зовут]",
                "Приветменя зовут Ина          | []",
                "本期嘉宾林海                  | [嘉宾]",
                "Here AZ is a place            | [az is]",
                "Here @Z is, A[ is, `z is      | []",
                "Here \u0080 is a sign         | [\u0080 is]",
                "Here \u00c0 is a sign         | []",
                "no phrase at all              | []"
            })
    void each_phrase_that_stands_there_as_words(String text, String phrases) {
        assertThat(in(text, 0, text.length())).hasToString(phrases);
    }

    @Test
    void behind_a_phrase_something_must_stand_in_the_passage() {
        String text = "So my guest is Ina.";
        assertThat(in(text, 0, 15)).containsExactly("my guest is", "my guest");
        assertThat(in(text, 0, 14)).containsExactly("my guest");
        assertThat(in(text, 4, 19)).isEmpty();
    }

    @Test
    void the_first_place_of_one_phrase() {
        String text = "Him: I'm in. i'm out.";
        assertThat(Phrases.find(text, 0, text.length(), "i'm")).isEqualTo(5);
        assertThat(Phrases.find(text, 6, text.length(), "i'm")).isEqualTo(13);
        assertThat(Phrases.find(text, 14, text.length(), "i'm")).isEqualTo(-1);
    }

    @Test
    void each_phrase_has_a_bit() {
        String[] many = Collections.nCopies(64, "a").toArray(String[]::new);
        assertThat(Phrases.of(many).in("a b", new Span(0, 3))).hasSize(64);
        String[] more = Collections.nCopies(65, "a").toArray(String[]::new);
        assertThatThrownBy(() -> Phrases.of(more)).isInstanceOf(IllegalArgumentException.class);
    }
}
