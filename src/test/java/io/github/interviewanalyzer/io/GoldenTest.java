package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each sample beside the JSON that was looked at and found right. After a change that is meant, run
 * with {@code -Dgolden.write=true} and look at the difference.
 */
class GoldenTest {

    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    @ParameterizedTest
    @ValueSource(strings = {"harbour-interview", "mountain-interview"})
    void a_sample_gives_its_interview(String name) throws IOException {
        String text = Files.readString(SAMPLES.resolve(name + ".txt"));
        Path golden = SAMPLES.resolve(name + ".json");
        compare(InterviewJson.write(new InterviewParser().parse(text)), golden);
    }

    @Test
    void a_sample_gives_its_analysis() throws IOException {
        String text = Files.readString(SAMPLES.resolve("harbour-interview.txt"));
        Codebook codebook =
                Codebook.read(Files.readString(SAMPLES.resolve("harbour-codebook.json")));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Analysis analysis = analyzer.analyze(new InterviewParser().parse(text));
            compare(
                    InterviewJson.write(analysis),
                    SAMPLES.resolve("harbour-interview.analysis.json"));
        }
    }

    private static void compare(String json, Path golden) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
    }
}
