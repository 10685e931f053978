package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.interviewanalyzer.interview.InterviewParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String json = InterviewJson.write(new InterviewParser().parse(text));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, json);
        }
        assertThat(json).isEqualTo(Files.readString(golden));
    }
}
