package io.github.interviewanalyzer.sturdy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.html.HtmlReader;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.InterviewException.Code;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Work asks often whether it is interrupted, stops as soon as it is, and is done rightly next. */
@Tag("sturdy")
class InterruptsTest {

    private static final int PARTS = 20;

    /** A piece of work and how often it has to ask at least. */
    private record Work(Callable<?> work, int least) {}

    static Stream<Map.Entry<String, Work>> works() {
        InterviewParser parser = new InterviewParser();
        InterviewAnalyzer analyzer =
                new InterviewAnalyzer(Codebook.bundled("northeast-asia-diplomacy"));
        Map<String, Work> all = new LinkedHashMap<>();
        String talk = "HG: Why?\nKo: Regional stability, said he.\n".repeat(1_000);
        all.put("parse", new Work(() -> parser.parse(talk), 8_000));
        Interview turns = parser.parse(talk);
        all.put("analyze turns", new Work(() -> analyzer.analyze(turns), 2_000));
        Interview speech = Interview.ofSpeech("Regional stability, said he. ".repeat(20_000));
        all.put("analyze a paragraph", new Work(() -> analyzer.analyze(speech), 25));
        Source page = Source.of("<p><b>Ko:</b> Regional stability.</p>".repeat(20_000));
        all.put("page", new Work(() -> HtmlReader.read(page), 40));
        Codebook codebook =
                Codebook.read(
                        "{\"format\":\"codebook/1\",\"id\":\"b\",\"version\":\"1\","
                                + "\"language\":\"en\",\"label\":\"B\",\"themes\":[{\"id\":\"t\","
                                + "\"label\":\"T\",\"definition\":\"T.\",\"cues\":["
                                + cues(10_000)
                                + "]}]}");
        all.put(
                "compile",
                new Work(() -> new InterviewAnalyzer(codebook).codebook().sha256(), 10_000));
        return all.entrySet().stream();
    }

    private static String cues(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> '"' + Integer.toString(i, 36) + " of trade\"")
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @MethodSource("works")
    void an_interrupt_is_noticed_wherever_it_comes(Map.Entry<String, Work> entry)
            throws InterruptedException {
        Work work = entry.getValue();
        Watched undisturbed = Watched.of(work.work());
        System.out.printf("%s asks %d times%n", entry.getKey(), undisturbed.asked);
        assertThat(undisturbed.thrown).isNull();
        assertThat(undisturbed.asked).isGreaterThanOrEqualTo(work.least());
        for (int part = 0; part < PARTS; part++) {
            int when = 1 + (undisturbed.asked - 1) * part / PARTS;
            Watched interrupted = Watched.interrupted(work.work(), when);
            assertThat(interrupted.thrown)
                    .isInstanceOfSatisfying(
                            InterviewException.class,
                            e -> assertThat(e.code()).isEqualTo(Code.INTERRUPTED));
            assertThat(interrupted.flag).isTrue();
            assertThat(interrupted.asked).isEqualTo(when);
        }
        assertThat(Watched.of(work.work()).result).isEqualTo(undisturbed.result);
    }
}
