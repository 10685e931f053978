package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A damaged model is refused whenever it is asked, and nothing else than what needs it. */
class ModelMutantsTest {

    private static final int MUTANTS = 60;

    private static final String SENTENCES = "opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
    private static final String TAGS = "opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private static final String NEEDS_NONE = "HG: Why?\nKo: It is a calm day.";
    private static final String NEEDS_SENTENCES = "HG: Why?\nKo: A storm came.";
    private static final String NEEDS_BOTH = "HG: Why?\nKo: We wait for the ebb.";

    private final OwnLibrary library = new OwnLibrary();
    private UnaryOperator<String> analyzer = UnaryOperator.identity();

    /** What a text comes to: how many turns it has, and its tags or the refusal. */
    public static final class Analyzer implements UnaryOperator<String> {

        private final InterviewAnalyzer analyzer =
                new InterviewAnalyzer(
                        Codebook.read(
                                """
                                {"format": "codebook/1", "id": "sea", "version": "1",
                                 "language": "en", "label": "Sea", "themes": [
                                  {"id": "storm", "label": "Storm", "definition": "Wind.",
                                   "cues": ["storm"]},
                                  {"id": "tide", "label": "Tide", "definition": "Water.",
                                   "cues": ["ebb/NOUN"]}]}
                                """));

        @Override
        public String apply(String text) {
            var interview = new InterviewParser().parse(text);
            try {
                return analyzer.analyze(interview).tags().stream()
                        .map(Analysis.Tag::id)
                        .collect(Collectors.joining(" ", interview.turns().size() + " turns ", ""));
            } catch (InterviewException e) {
                return e.code() + " " + e.where();
            }
        }
    }

    @BeforeEach
    void load() throws ReflectiveOperationException {
        analyzer = library.make(Analyzer.class);
    }

    private void whole() {
        library.files.clear();
        assertThat(analyzer.apply(NEEDS_BOTH)).isEqualTo("2 turns t1:tide");
        assertThat(analyzer.apply(NEEDS_SENTENCES)).isEqualTo("2 turns t1:storm");
    }

    private void refused(String model) {
        assertThat(analyzer.apply(NEEDS_BOTH)).isEqualTo("MODEL " + model);
        assertThat(analyzer.apply(NEEDS_NONE)).isEqualTo("2 turns ");
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, TAGS})
    void a_model_with_any_damage_is_refused(String model) throws IOException {
        byte[] good = library.original(model);
        SplittableRandom random = new SplittableRandom(41);
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = Mutants.of(good, random);
            if (!Arrays.equals(mutant, good)) {
                library.put(model, mutant);
                refused(model);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(MUTANTS / 2);
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, TAGS})
    void a_model_is_refused_whose_one_bit_or_last_byte_is_wrong(String model) throws IOException {
        byte[] good = library.original(model);
        for (int at : new int[] {0, good.length / 2, good.length - 1}) {
            byte[] bad = good.clone();
            bad[at] ^= 1;
            library.put(model, bad);
            refused(model);
        }
        for (int length : new int[] {0, 1, good.length / 2, good.length - 1, good.length + 1}) {
            library.put(model, Arrays.copyOf(good, length));
            refused(model);
        }
        whole();
    }

    @Test
    void swapped_models_are_refused() throws IOException {
        library.put(SENTENCES, library.original(TAGS));
        refused(SENTENCES);
        library.files.clear();
        library.put(TAGS, library.original(SENTENCES));
        refused(TAGS);
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, TAGS})
    void a_missing_model_is_refused(String model) {
        library.files.put(model, null);
        refused(model);
        refused(model);
        whole();
    }

    @ParameterizedTest
    @ValueSource(strings = {SENTENCES, TAGS})
    void a_model_that_ends_in_a_fault_of_the_disk_is_refused(String model) throws IOException {
        byte[] half = Arrays.copyOf(library.original(model), 1_000);
        library.files.put(
                model, new SequenceInputStream(new ByteArrayInputStream(half), new Unreadable()));
        refused(model);
        whole();
    }

    @Test
    void what_needs_the_other_model_alone_is_done() throws IOException {
        library.put(TAGS, new byte[1]);
        assertThat(analyzer.apply(NEEDS_SENTENCES)).isEqualTo("2 turns t1:storm");
        refused(TAGS);
        assertThat(analyzer.apply(NEEDS_SENTENCES)).isEqualTo("2 turns t1:storm");
        whole();
    }

    /** A place of the disk that is broken. */
    private static final class Unreadable extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("broken");
        }
    }
}
