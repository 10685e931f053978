package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Invariants;
import io.github.interviewanalyzer.LineBreaks;
import io.github.interviewanalyzer.Talk;
import io.github.interviewanalyzer.Transcripts;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.io.InterviewJson;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.NaiveOracle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Millions of small transcripts made from seeds, against what holds for every text. A failure names
 * its seed; {@code -Dsturdy.seed=} begins with another one, {@code -Dsturdy.transcripts=} makes
 * more or fewer.
 */
@Tag("sturdy")
class ManyTranscriptsTest {

    private static final long FIRST = Long.getLong("sturdy.seed", 1);
    private static final int TRANSCRIPTS = Integer.getInteger("sturdy.transcripts", 3_000_000);

    /** So many transcripts go to a thread at once. */
    private static final int PIECE = 10_000;

    /** Each of so many transcripts is analysed. */
    private static final int ANALYZED = 50;

    /** Each of so many is written and read again. */
    private static final int WRITTEN = 200;

    /** Each of so many is read with other line breaks. */
    private static final int OTHER_BREAKS = 200;

    /** Each of so many is analysed by the codebook turned round too. */
    private static final int TURNED = 400;

    /** Each of so many seeds makes cues and a sentence on which everything is tried. */
    private static final int TRIED = 1_000;

    /** The aim on two idle cores; told and not demanded, for a machine may be busy. */
    private static final Duration AIM = Duration.ofSeconds(75);

    private final InterviewParser parser = new InterviewParser();
    private final Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
    private final InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook);
    private final InterviewAnalyzer turned = new InterviewAnalyzer(turned(codebook));

    @Test
    void millions_of_transcripts_keep_the_invariants() throws Exception {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        long begin = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> pieces = new ArrayList<>();
            for (long done = 0; done < TRANSCRIPTS; done += PIECE) {
                long from = FIRST + done;
                long to = Math.min(from + PIECE, FIRST + TRANSCRIPTS);
                pieces.add(pool.submit(() -> each(from, to, this::check)));
            }
            for (Future<?> piece : pieces) {
                piece.get();
            }
        } finally {
            pool.shutdownNow();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(
                "%,d transcripts from seed %d on %d threads in %.1f s; the aim is %d s%n",
                TRANSCRIPTS, FIRST, threads, took.toMillis() / 1e3, AIM.toSeconds());
    }

    private static void each(long from, long to, LongConsumer check) {
        for (long seed = from; seed < to; seed++) {
            try {
                check.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("-Dsturdy.seed=" + seed + " -Dsturdy.transcripts=1", e);
            }
        }
    }

    private void check(long seed) {
        if (seed % 3 == 0) {
            written(Talk.of(seed));
        } else {
            String text = seed % 3 == 1 ? Transcripts.brief(seed) : Transcripts.odd(seed, 40);
            any(text, seed);
            if (seed % OTHER_BREAKS < 2) {
                LineBreaks.check(text, seed / OTHER_BREAKS);
            }
        }
        if (seed % TRIED == 0) {
            NaiveOracle.check(seed);
        }
    }

    private void written(Talk talk) {
        String text = talk.text();
        Interview interview = parser.parse(text);
        Invariants.check(text, interview);
        assertThat(Talk.of(interview)).isEqualTo(talk);
    }

    private void any(String text, long seed) {
        Interview interview = parser.parse(text);
        Invariants.check(text, interview);
        if (seed % ANALYZED < 2) {
            Analysis analysis = analyzer.analyze(interview);
            Invariants.check(analysis);
            if (seed % WRITTEN < 2) {
                again(analysis);
            }
            if (seed % TURNED < 2) {
                assertThat(turned.analyze(interview).tags())
                        .containsExactlyInAnyOrderElementsOf(analysis.tags());
            }
        }
    }

    /** Read again it is equal, and written again the same bytes. */
    private static void again(Analysis analysis) {
        String json = InterviewJson.write(analysis);
        Analysis read = InterviewJson.readAnalysis(json);
        assertThat(read).isEqualTo(analysis);
        assertThat(InterviewJson.write(read)).isEqualTo(json);
    }

    /** The same codebook with its themes and their cues from the last to the first. */
    private static Codebook turned(Codebook codebook) {
        List<Theme> themes = new ArrayList<>();
        for (Theme theme : codebook.themes()) {
            themes.add(
                    0,
                    new Theme(
                            theme.id(),
                            theme.label(),
                            theme.definition(),
                            theme.source(),
                            theme.parent(),
                            reversed(theme.cues()),
                            reversed(theme.exclusions()),
                            theme.weights(),
                            theme.examples(),
                            theme.counterExamples()));
        }
        return new Codebook(
                codebook.id(),
                codebook.version(),
                codebook.language(),
                codebook.label(),
                themes,
                codebook.lists());
    }

    private static List<String> reversed(List<String> strings) {
        List<String> reversed = new ArrayList<>(strings);
        Collections.reverse(reversed);
        return reversed;
    }
}
