package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sixty-four threads on one parser and one analyzer find what one thread finds. */
@Tag("sturdy")
class ManyThreadsTest {

    private static final int THREADS = 64;
    private static final int TEXTS = 48;

    /** Asks for sentences and for parts of speech. */
    private static final Codebook CODEBOOK =
            Codebook.read(
                    """
                    {"format": "codebook/1", "id": "b", "version": "1", "language": "en",
                     "label": "B", "themes": [
                      {"id": "trade", "label": "Trade", "definition": "T.",
                       "cues": ["trade/NOUN", "economic cooperation", "trust & peace"]},
                      {"id": "talk", "label": "Talk", "definition": "T.",
                       "cues": ["may/AUX", "said", "summit NEAR/3 tide", "three ~2 pillars"]}]}
                    """);

    private final InterviewParser parser = new InterviewParser();

    @Test
    void many_threads_find_what_one_thread_finds() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int seed = 0; seed < TEXTS; seed++) {
            texts.add(Transcripts.of(seed));
        }
        List<Analysis> alone;
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(CODEBOOK)) {
            alone = all(analyzer, texts, 0);
        }
        assertThat(alone).anyMatch(analysis -> analysis.provenance().models().size() == 2);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CyclicBarrier together = new CyclicBarrier(THREADS);
        // A new one: its models are loaded by all threads at once.
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(CODEBOOK)) {
            List<Future<List<Analysis>>> found = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int from = thread * TEXTS / THREADS;
                found.add(
                        threads.submit(
                                () -> {
                                    together.await();
                                    return all(analyzer, texts, from);
                                }));
            }
            for (int thread = 0; thread < THREADS; thread++) {
                List<Analysis> analyses = found.get(thread).get();
                for (int i = 0; i < TEXTS; i++) {
                    int text = (i + thread * TEXTS / THREADS) % TEXTS;
                    assertThat(analyses.get(i)).isEqualTo(alone.get(text));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Analysis> all(InterviewAnalyzer analyzer, List<String> texts, int from) {
        List<Analysis> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(analyzer.analyze(parser.parse(texts.get((i + from) % texts.size()))));
        }
        return all;
    }
}
