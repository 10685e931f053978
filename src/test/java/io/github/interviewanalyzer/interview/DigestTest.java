package io.github.interviewanalyzer.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "“é”", "😀", "\ud83d", "\ude00", "\ud83d\ud83d\ude00"})
    void a_text_has_the_hash_of_its_bytes_wherever_it_is_cut(String piece) {
        for (int before = 1018; before < 1028; before++) {
            String text = "x".repeat(before) + piece.repeat(300) + "y";
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            assertThat(Digest.of(text)).isEqualTo(Digest.of(bytes));
        }
        assertThat(Digest.of(piece)).isEqualTo(Digest.of(piece.getBytes(StandardCharsets.UTF_8)));
    }
}
