package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.io.InterviewJson;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A codebook of a million phrases is loaded in ten seconds of a processor and 400 MB. */
@Tag("sturdy")
@Costly
class MillionPhrasesTest {

    private static final int PHRASES = 1_000_000;
    private static final double SECONDS = 10;
    private static final long BYTES = 400L << 20;

    @Test
    void a_million_phrases_are_loaded_in_ten_seconds_and_400_MB() {
        List<String> phrases = Books.phrases(PHRASES);
        String json = InterviewJson.write(Books.of(Books.theme("it", phrases, List.of())));
        String last = phrases.get(PHRASES - 1);
        phrases.clear();
        long held = held();
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(Codebook.read(json))) {
            long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            double seconds = (end - begin) / 1e9;
            long bytes = held() - held;
            System.out.printf("%,d phrases: %.1f s, %d MB%n", PHRASES, seconds, bytes >> 20);
            assertThat(seconds).isLessThanOrEqualTo(SECONDS);
            assertThat(bytes).isLessThanOrEqualTo(BYTES);
            assertThat(analyzer.analyze(Interview.ofSpeech("So " + last + '.')).tags()).hasSize(1);
        }
        assertThat(json).startsWith("{");
    }

    /** What is in use once all that is not has been let go. */
    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
