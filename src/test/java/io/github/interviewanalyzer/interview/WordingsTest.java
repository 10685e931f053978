package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingsTest {

    @Test
    void gives_the_words_that_stand_there_whatever_was_asked_before() {
        Wordings wordings = new Wordings();
        for (int n = 0; n < 3; n++) {
            for (String words : new String[] {"Moe", "Mae", "M_oe_", "Mole", "Ada  Moe", "Äde"}) {
                for (int number = 0; number < 100; number++) {
                    String printed = words + ' ' + number;
                    Wordings.Wording wording = wordings.of(printed, 0, printed.length());
                    assertThat(wording.words()).isEqualTo(printed);
                    assertThat(wording.key())
                            .isEqualTo(Chars.key(wording.printed(), 0, wording.printed().length()));
                }
            }
        }
    }

    @Test
    void makes_the_words_of_labels_that_are_written_alike_once() {
        Wordings wordings = new Wordings();
        Wordings.Wording first = wordings.of("Ada *Moe*: Ada *Moe*", 0, 9);
        assertThat(first.printed()).isEqualTo("Ada Moe");
        assertThat(first.key()).isEqualTo("ada moe");
        assertThat(wordings.of("Ada *Moe*: Ada *Moe*", 11, 20)).isSameAs(first);
    }
}
