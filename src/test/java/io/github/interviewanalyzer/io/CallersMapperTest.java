package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Explanation;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import io.github.interviewanalyzer.theme.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The records go through a mapper of the caller's own, of Jackson 2 or 3, as they are. */
class CallersMapperTest {

    static List<Record> records() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/samples/harbour-interview.txt"));
        Interview interview = new InterviewParser().parse(text);
        Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            Analysis analysis = analyzer.analyze(interview);
            Explanation explanation = analyzer.explain(interview, 1, "regional-stability");
            return List.of(interview, codebook, analysis, Summary.of(analysis), explanation);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void jackson_2_writes_a_record_and_reads_it_back(Record thing) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        String json = mapper.writeValueAsString(thing);
        assertThat((Object) mapper.readValue(json, thing.getClass())).isEqualTo(thing);
    }

    @ParameterizedTest
    @MethodSource("records")
    void jackson_3_writes_a_record_and_reads_it_back(Record thing) {
        JsonMapper mapper = JsonMapper.builder().build();
        String json = mapper.writeValueAsString(thing);
        assertThat((Object) mapper.readValue(json, thing.getClass())).isEqualTo(thing);
    }
}
