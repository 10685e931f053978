package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a pattern fits, by itself and among others. */
class PatternsTest {

    @ParameterizedTest
    @CsvSource({
        "a*, a, true",
        "a*, ab, true",
        "a*, ba, false",
        "*ay, ayday, true",
        "*ay, ayda, false",
        "?ay, day, true",
        "?ay, ay, false",
        "a?c, abc, true",
        "a?c, ac, false",
        "a?, ab, true",
        "a?, a, false",
        "a?, abc, false",
        "a*b*c, a1b2b3c, true",
        "a*b*c, a1c2b, false",
        "**a, a, true",
        "a**, a, true",
        "*b?, abbc, true",
        "*b?, abbb, true",
        "*b?, ab, false"
    })
    void a_star_is_any_letters_and_a_question_mark_one(String pattern, String word, boolean fits) {
        assertThat(Patterns.fits(pattern, word.toCharArray(), word.length())).isEqualTo(fits);
        Patterns patterns = new Patterns();
        patterns.add("x*", 5);
        patterns.add(pattern, 7);
        Ints found = new Ints();
        patterns.find(word.toCharArray(), word.length(), found);
        assertThat(found.size()).isEqualTo(fits ? 1 : 0);
        if (fits) {
            assertThat(found.at(0)).isEqualTo(7);
        }
    }
}
