package io.github.interviewanalyzer.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The themes of one published article, in a folder that is not part of the project. */
@Costly
class RealArticleThemesTest {

    private static final int MOST_ASTRAY = 3;

    private final Set<String> found = new TreeSet<>();
    private JsonNode reader;
    private JsonNode meanings;
    private Analysis analysis;

    @BeforeEach
    void tag_the_article() throws IOException {
        Path folder = Path.of(System.getProperty("interviews.dir", ""));
        Path table = folder.resolve("themes-global-times-kim-heung-kyu.json");
        assumeTrue(
                Files.exists(table), "no real interviews: give their folder as -Dinterviews.dir=");
        JsonNode all = new ObjectMapper().readTree(Files.readAllBytes(table));
        reader = all.get("themes");
        meanings = all.get("assertion");
        Path article = folder.resolve("raw/global-times-kim-heung-kyu.txt");
        String text = Files.readString(article, StandardCharsets.UTF_8);
        Codebook codebook = Codebook.bundled("northeast-asia-diplomacy");
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            analysis = analyzer.analyze(new InterviewParser().parse(text));
        }
        for (Tag tag : analysis.tags()) {
            found.add(tag.theme() + ' ' + tag.turn());
        }
    }

    @Test
    void each_theme_that_a_reader_must_see_is_found() {
        assertThat(found).containsAll(seen("must"));
    }

    @Test
    void hardly_a_theme_is_found_that_no_reader_sees() {
        Set<String> astray = new TreeSet<>(found);
        astray.removeAll(seen("must"));
        astray.removeAll(seen("may"));
        assertThat(astray).hasSizeLessThanOrEqualTo(MOST_ASTRAY);
    }

    @Test
    void evidence_is_meant_as_a_reader_takes_it() {
        for (JsonNode meaning : meanings) {
            List<Assertion> found = assertions(meaning);
            assertThat(found).as(meaning.toString()).isNotEmpty();
            for (Assertion assertion : found) {
                said(meaning, "polarity", assertion.polarity().name());
                said(meaning, "certainty", assertion.certainty().name());
                said(meaning, "attributedTo", String.valueOf(assertion.attributedTo()));
            }
        }
    }

    private List<Assertion> assertions(JsonNode meaning) {
        return analysis.tags().stream()
                .filter(tag -> tag.turn() == meaning.get("turn").asInt())
                .filter(tag -> tag.theme().equals(meaning.get("theme").asText()))
                .flatMap(tag -> tag.evidence().stream())
                .filter(evidence -> meaning.get("quote").asText().contains(evidence.quote()))
                .map(Evidence::assertion)
                .toList();
    }

    private static void said(JsonNode meaning, String property, String value) {
        if (meaning.has(property)) {
            assertThat(value).as(meaning.toString()).isEqualTo(meaning.get(property).asText());
        }
    }

    private Set<String> seen(String how) {
        Set<String> seen = new TreeSet<>();
        for (Map.Entry<String, JsonNode> theme : reader.properties()) {
            theme.getValue().get(how).forEach(turn -> seen.add(theme.getKey() + ' ' + turn));
        }
        return seen;
    }
}
