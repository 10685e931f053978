package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words that have one hash, and very many words. */
class FormsTest {

    private static int find(Forms forms, String word) {
        return forms.find(word.toCharArray(), word.length(), hash(word));
    }

    private static int hash(String word) {
        return Forms.hash(word.toCharArray(), word.length());
    }

    @Test
    void words_of_one_hash_are_told_apart() {
        List<String> words =
                List.of(
                        "Aa",
                        "BB",
                        "\u0100\u0120",
                        "\u0101\u0101",
                        "\u0100\u2001",
                        "\u0200\u0101",
                        "\u1275a\uCE35s\u0236",
                        "\u1275a");
        Forms forms = new Forms();
        for (String word : words) {
            assertThat(find(forms, word)).isNegative();
            assertThat(forms.add(word)).isEqualTo(words.indexOf(word));
        }
        for (String word : words) {
            assertThat(forms.add(word)).isEqualTo(find(forms, word));
            assertThat(new String(forms.letters(find(forms, word)))).isEqualTo(word);
        }
        assertThat(forms.count()).isEqualTo(words.size());
        assertThat(hash(words.get(6))).isEqualTo(hash(words.get(7)));
    }

    @Test
    void as_many_words_as_there_are_keep_their_numbers() {
        Forms forms = new Forms();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            words.add(Books.word(i) + (i % 3 == 0 ? "\u00FE\u00FF\u0100\uFFFF" : "") + i);
        }
        words.forEach(forms::add);
        forms.trim();
        assertThat(forms.count()).isEqualTo(words.size());
        for (int i = 0; i < words.size(); i++) {
            assertThat(find(forms, words.get(i))).isEqualTo(i);
            assertThat(new String(forms.letters(i))).isEqualTo(words.get(i));
        }
        assertThat(find(forms, "ferry")).isNegative();
    }
}
