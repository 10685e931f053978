package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import opennlp.tools.sentdetect.SentenceModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the library reads of its own jar and of those of the models, whole or not. */
class ResourcesTest {

    private static final InputStream UNREADABLE =
            new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("no");
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    throw new IOException("no");
                }
            };

    /** A class path that holds one file. */
    private static ClassLoader holding(@Nullable InputStream in) {
        return new ClassLoader(null) {
            @Override
            public @Nullable InputStream getResourceAsStream(String name) {
                return in;
            }
        };
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_library_names_itself_and_its_version() {
        assertThat(Resources.library()).matches("interview-analyzer [0-9]+\\.[0-9]+\\.[^ ]+");
    }

    @Test
    void a_codebook_lies_in_the_jar() {
        assertThat(Resources.codebook(Codebook.bundled().get(0)))
                .startsWith("{")
                .contains("themes");
    }

    @Test
    void what_cannot_be_read_is_said_with_its_cause() {
        assertThat(Resources.text(holding(bytes("é")), "any")).isEqualTo("é");
        assertThatThrownBy(() -> Resources.text(holding(UNREADABLE), "any"))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("no");
        assertThatThrownBy(() -> Resources.text(holding(null), "any"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("any");
    }

    @Test
    void a_model_that_is_missing_unreadable_or_another_one_is_refused() {
        assertThat(refusal(null)).endsWith("not on the class path; add its opennlp-models jar");
        assertThat(refusal(UNREADABLE)).endsWith("cannot be read; take the jar anew");
        assertThat(refusal(bytes("another")))
                .endsWith("another one than this library knows; take version 1.3.0");
    }

    private static String refusal(@Nullable InputStream in) {
        try {
            Models.load(Models.SENTENCES, holding(in), SentenceModel::new);
            return "";
        } catch (InterviewException e) {
            assertThat(e.code()).isEqualTo(InterviewException.Code.MODEL);
            assertThat(e.where()).isEqualTo(Models.SENTENCES.name());
            return String.valueOf(e.getMessage());
        }
    }
}
