package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the bits say is what is said of each character by itself. */
class KindBitsTest {

    private static final String SIGNS = "aZ7 '\n\r:.*_(潮Ⓐ\u00a0\u2028\u200b：’é\ud840\udc00Ж";

    private static final int ASKED = Chars.EMPHASIS | Chars.PARENTHESIS | Chars.DIGIT | Chars.WIDE;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 63, 64, 65, 127, 128, 129, 500})
    void a_text_of_any_length_is_read_to_its_end(int length) {
        Random random = new Random(length);
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < length) {
                // Runs of one sign, so that what a block ends with goes on in the next one.
                char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
                text.append(String.valueOf(sign).repeat(1 + random.nextInt(1 + i % 40)));
            }
            check(text.substring(0, length));
        }
    }

    @Test
    void every_transcript_is_read_alike() {
        for (int seed = 0; seed < 200; seed++) {
            check(Transcripts.of(seed));
        }
    }

    @Test
    void every_character_has_its_kinds() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            all.append((char) c);
        }
        check(all.toString());
    }

    @Test
    void a_part_has_the_kinds_of_its_own_characters_alone() {
        String text = "It is *so* (7) " + "and ".repeat(8) + "潮 (8) _on_ and on, so it goes";
        KindBits bits = new KindBits(text);
        assertThat(bits.read(0)).isEqualTo(64).isLessThan(text.length());
        for (int from = 0; from < 64; from++) {
            int kinds = 0;
            for (int to = from + 1; to <= 64; to++) {
                kinds |= Chars.kinds(text.charAt(to - 1)) & ASKED;
                assertThat(bits.kinds(from, to)).isEqualTo(kinds);
            }
        }
    }

    private static void check(String text) {
        KindBits bits = new KindBits(text);
        int from = 0;
        boolean inside = false;
        while (from < text.length()) {
            int to = bits.read(from);
            assertThat(to).isEqualTo(Math.min(from + 64, text.length()));
            int all = 0;
            int words = 0;
            for (int i = from; i < to; i++) {
                int kinds = Chars.kinds(text.charAt(i));
                long bit = 1L << (i - from);
                boolean word = (kinds & Chars.WORD) != 0;
                boolean landmark = (kinds & Chars.LANDMARK) != 0;
                assertThat(bits.kinds(i - from)).isEqualTo(kinds & 0xFF);
                assertThat((bits.stops() & bit) != 0).isEqualTo(landmark && !word);
                assertThat((bits.capitals() & bit) != 0)
                        .isEqualTo(landmark && word && (i == 0 || !Chars.word(text.charAt(i - 1))));
                boolean next =
                        i - from > 1
                                && Chars.blank(text.charAt(i - 1))
                                && !Chars.lineBreak(text.charAt(i - 1))
                                && Chars.word(text.charAt(i - 2));
                assertThat((bits.next() & bit) != 0).isEqualTo(next);
                int begun = word && !inside ? 1 : 0;
                assertThat(bits.words(i - from, i - from + 1)).isEqualTo(begun);
                inside = word || (inside && (kinds & Chars.BLANK) == 0);
                all |= kinds & ASKED;
                words += begun;
                assertThat(bits.kinds(0, i - from + 1)).isEqualTo(all);
                assertThat(bits.words(0, i - from + 1)).isEqualTo(words);
            }
            from = to;
        }
    }
}
