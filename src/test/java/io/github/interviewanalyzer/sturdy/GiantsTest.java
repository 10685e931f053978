package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.HostileTexts;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewException.Code;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Limits;
import io.github.interviewanalyzer.interview.ParserOptions;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts as large as the hard maxima let them be take as much longer as they are longer; by default
 * they are refused, before memory is taken for what is too much. {@code -Dsturdy.giants=full} adds
 * as many turns and speakers as the hard maxima allow, which takes minutes and {@code
 * -Dsturdy.heap=12g}.
 */
@Tag("sturdy")
class GiantsTest {

    /** How much dearer a character may be in ten times the text: caches are small. */
    private static final double MOST = 3;

    private static final boolean FULL = "full".equals(System.getProperty("sturdy.giants"));

    private static final long MS = 1_000_000;

    /** A refusal takes no more memory than that. */
    private static final long BYTES = 1 << 20;

    private static final com.sun.management.ThreadMXBean COSTS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final InterviewParser DEFAULT = new InterviewParser();

    private static final InterviewParser LARGE =
            new InterviewParser(
                    ParserOptions.DEFAULT.withLimits(
                            new Limits(1 << 27, 10_000_000, 1_000_000, 1_000)));

    /** A family of texts, and the size of its smaller one; the larger one has ten times that. */
    private record Giant(String name, int size, IntFunction<String> text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Giant> giants() {
        Stream<Giant> usual =
                Stream.of(
                        new Giant("a line of 100 MB", 5_000_000, "a "::repeat),
                        new Giant("a word of 100 MB", 10_000_000, "a"::repeat),
                        new Giant("33 million labels in a line", 3_300_000, "a: "::repeat),
                        new Giant("a million turns", 50_000, "A: b?\nB: c.\n"::repeat),
                        new Giant("a million turns of one label", 100_000, "a: b\n"::repeat),
                        new Giant("300,000 speakers", 30_000, GiantsTest::speakers));
        Stream<Giant> full =
                Stream.of(
                        new Giant("ten million turns", 500_000, "A: b?\nB: c.\n"::repeat),
                        new Giant("a million speakers", 99_999, GiantsTest::speakers));
        return FULL ? Stream.concat(usual, full) : usual;
    }

    private static String speakers(int count) {
        return HostileTexts.numbered(count, "Ana Bo%d: a?\nLi: b.\n");
    }

    @ParameterizedTest
    @MethodSource("giants")
    void ten_times_the_text_takes_ten_times_the_work(Giant giant) {
        String small = giant.text().apply(giant.size());
        for (int i = 0; i < 3; i++) {
            work(small);
        }
        long before = work(small);
        long after = work(giant.text().apply(giant.size() * 10));
        System.out.printf("%s: %d ms, a tenth %d ms%n", giant, after / MS, before / MS);
        assertThat(after).isLessThanOrEqualTo((long) (Math.max(before, 20 * MS) * 10 * MOST));
    }

    private static long work(String text) {
        long begin = COSTS.getCurrentThreadCpuTime();
        assertThat(LARGE.parse(text).text()).isSameAs(text);
        return COSTS.getCurrentThreadCpuTime() - begin;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a ", "a: ", "A: b?\nB: c.\n"})
    void a_text_of_100_MB_is_refused_before_memory_is_taken(String piece) {
        String text = piece.repeat(100_000_000 / piece.length());
        refused("x");
        long before = COSTS.getThreadAllocatedBytes(Thread.currentThread().getId());
        InterviewException refusal = refused(text);
        long taken = COSTS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        assertThat(refusal)
                .hasMessage(
                        "LIMIT at characters: %d where 16777216 are allowed; raise"
                                + " Limits.characters or split the text",
                        text.length());
        assertThat(taken).isLessThanOrEqualTo(BYTES);
    }

    @Test
    void too_many_turns_and_speakers_are_refused() {
        assertThat(refused("A: b?\nB: c.\n".repeat(1_000_000)))
                .hasMessageContaining("LIMIT at turns: 100001 where 100000 are allowed");
        assertThat(refused(speakers(50_000)))
                .hasMessageContaining("LIMIT at speakers: 10001 where 10000 are allowed");
    }

    private static @Nullable InterviewException refused(String text) {
        try {
            DEFAULT.parse(text);
            return null;
        } catch (InterviewException e) {
            assertThat(e.code()).isEqualTo(Code.LIMIT);
            return e;
        }
    }
}
