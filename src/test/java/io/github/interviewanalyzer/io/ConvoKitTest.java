package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Utterances read as ConvoKit reads them: a line, an object, every id in its place. */
class ConvoKitTest {

    @Test
    void an_utterance_has_the_fields_that_convokit_reads() throws IOException {
        JsonNode answer = utterances(Fixtures.analysis("The tide.")).get(1);
        List<String> names = new ArrayList<>();
        answer.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .containsExactly(
                        "id",
                        "conversation_id",
                        "text",
                        "speaker",
                        "meta",
                        "reply-to",
                        "timestamp",
                        "vectors");
        assertThat(answer.get("id").asText()).matches("[0-9a-f]{16}:1");
        assertThat(answer.get("text").asText()).isEqualTo("The tide.");
        assertThat(answer.get("speaker").asText()).endsWith(":s2");
        assertThat(answer.get("timestamp").decimalValue()).isEqualTo("0.005");
        assertThat(answer.at("/meta/turn").asText()).isEqualTo("1");
        assertThat(answer.at("/meta/role").asText()).isEqualTo("INTERVIEWEE");
        assertThat(answer.at("/meta/exchange").asText()).isEqualTo("0");
        assertThat(answer.at("/meta/themes/0").asText()).isEqualTo("tide");
        assertThat(answer.at("/meta/evidence/0/theme").asText()).isEqualTo("tide");
        assertThat(answer.at("/meta/label").isNull()).isTrue();
        assertThat(answer.at("/meta/name").isNull()).isTrue();
        JsonNode question = utterances(Fixtures.analysis("The tide.")).get(0);
        assertThat(question.at("/meta/label").asText()).isEqualTo("HG");
        assertThat(question.at("/meta/name").asText()).isEqualTo("Harbour Gazette");
    }

    @Test
    void a_conversation_is_a_tree_from_its_first_utterance() throws IOException {
        List<JsonNode> utterances = utterances(Fixtures.sample());
        String root = utterances.get(0).get("id").asText();
        assertThat(utterances.get(0).get("reply-to").isNull()).isTrue();
        List<String> before = new ArrayList<>();
        for (JsonNode utterance : utterances) {
            assertThat(utterance.get("conversation_id").asText()).isEqualTo(root);
            assertThat(before).doesNotContain(utterance.get("id").asText());
            if (!before.isEmpty()) {
                assertThat(before).contains(utterance.get("reply-to").asText());
            }
            before.add(utterance.get("id").asText());
        }
    }

    @Test
    void who_answers_replies_to_the_question() throws IOException {
        String text =
                "HG: Why?\n\nKo: So.\n\nBerg: Not at all.\n\nHG: And now?\n\nKo: Nothing.\n\nBerg: Nothing?";
        Analysis analysis = Fixtures.analysis(new InterviewParser().parse(text), List.of());
        assertThat(analysis.interview().exchanges()).hasSize(2);
        assertThat(utterances(analysis))
                .extracting(
                        utterance -> number(utterance.get("id")),
                        utterance -> number(utterance.get("reply-to")))
                .containsExactly(
                        tuple("0", ""),
                        tuple("1", "0"),
                        tuple("2", "0"),
                        tuple("3", "2"),
                        tuple("4", "3"),
                        tuple("5", "3"));
    }

    private static String number(JsonNode id) {
        return id.isNull() ? "" : id.asText().substring(id.asText().indexOf(':') + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The tide.", "😀 the \ud800 tide 😀", "\u0000\r\n\u2028\"\\</script>"})
    void evidence_cuts_its_quote_out_of_the_utterance(String answer) throws IOException {
        for (Analysis analysis : List.of(Fixtures.analysis(answer), Fixtures.sample())) {
            int found = 0;
            for (JsonNode utterance : utterances(analysis)) {
                int[] points = utterance.get("text").asText().codePoints().toArray();
                for (JsonNode evidence : utterance.at("/meta/evidence")) {
                    int start = evidence.get("start").asInt();
                    int end = evidence.get("end").asInt();
                    assertThat(new String(points, start, end - start))
                            .isEqualTo(evidence.get("quote").asText());
                    found++;
                }
            }
            assertThat(found)
                    .isEqualTo(
                            analysis.tags().stream().mapToInt(tag -> tag.evidence().size()).sum());
        }
    }

    @Test
    void how_words_are_meant_stands_with_the_evidence() throws IOException {
        JsonNode evidence =
                utterances(Fixtures.analysisOfTwoThemes()).get(1).at("/meta/evidence/0");
        assertThat(evidence.get("polarity").asText()).isEqualTo("NEGATED");
        assertThat(evidence.get("certainty").asText()).isEqualTo("HEDGED");
        assertThat(evidence.get("attributed_to").asText()).isEqualTo("the old pilots");
    }

    @Test
    void an_empty_interview_has_no_utterance() throws IOException {
        assertThat(write(Fixtures.analysisOfNothing())).isEmpty();
    }

    private static List<JsonNode> utterances(Analysis analysis) throws IOException {
        List<JsonNode> utterances = new ArrayList<>();
        String file = write(analysis);
        assertThat(file).endsWith("}\n");
        for (String line : file.substring(0, file.length() - 1).split("\n", -1)) {
            utterances.add(new ObjectMapper().readTree(line));
        }
        return utterances;
    }

    private static String write(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, Export.Format.CONVOKIT, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
