package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Words that have one hash, and very many words. */
class FormsTest {

    private static int find(Forms forms, String word) {
        byte[] code = code(word);
        int length = Forms.append(code, 0, word);
        return forms.find(code, 0, length, Forms.hash(code, 0, length));
    }

    private static int hash(String word) {
        byte[] code = code(word);
        return Forms.hash(code, 0, Forms.append(code, 0, word));
    }

    private static byte[] code(String word) {
        byte[] code = new byte[Forms.codeSize(word.length())];
        Arrays.fill(code, (byte) '!');
        return code;
    }

    @Test
    void words_of_one_hash_are_told_apart() {
        List<String> words =
                List.of(
                        "bay\u00A7VR\u00EA$",
                        "bay",
                        "bay-p\u00E3\u00B7a",
                        "baykW\u00A7\u00E2\u00C4");
        assertThat(words.stream().map(FormsTest::hash).distinct()).hasSize(1);
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
    }

    @Test
    void a_word_may_stand_among_others() {
        byte[] code = new byte[Forms.codeSize(20)];
        int begin = Forms.append(code, 0, "the");
        int end = Forms.append(code, begin, "harbour");
        Forms.append(code, end, "council");
        Forms forms = new Forms();
        assertThat(forms.add(code, begin, end, Forms.hash(code, begin, end))).isZero();
        assertThat(forms.add("quay")).isOne();
        assertThat(forms.letters(0)).containsExactly("harbour".toCharArray());
        assertThat(forms.letters(1)).containsExactly("quay".toCharArray());
        assertThat(find(forms, "harbour")).isZero();
        assertThat(forms.find(code, begin, end, Forms.hash(code, begin, end))).isZero();
    }

    @Test
    void every_letter_counts_in_a_hash() {
        Set<Integer> hashes = new HashSet<>();
        for (int length = 0; length < 40; length++) {
            String word = "a".repeat(length);
            hashes.add(hash(word));
            for (int at = 0; at < length; at++) {
                hashes.add(hash(word.substring(0, at) + "b" + word.substring(at + 1)));
            }
        }
        assertThat(hashes).hasSize(40 + 39 * 40 / 2);
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
