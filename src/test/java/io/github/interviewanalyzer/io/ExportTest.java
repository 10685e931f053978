package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Summary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void json_is_what_interview_json_writes() throws IOException {
        Analysis analysis = Fixtures.analysis("The tide.");
        assertThat(write(analysis, Export.Format.JSON)).isEqualTo(InterviewJson.write(analysis));
    }

    @Test
    void json_lines_are_read_back_one_by_one() throws IOException {
        Analysis first = Fixtures.analysis("The tide.\nAnd the moon.");
        Analysis second = Fixtures.analysis(Fixtures.ODD);
        String lines =
                write(first, Export.Format.JSON_LINES)
                        + "\n"
                        + write(second, Export.Format.JSON_LINES);
        assertThat(lines).hasLineCount(3);
        assertThat(InterviewJson.readAnalyses(new StringReader(lines)))
                .containsExactly(first, second);
    }

    @Test
    void a_bad_line_is_refused_with_its_number() throws IOException {
        String line = write(Fixtures.analysis("The tide."), Export.Format.JSON_LINES);
        StringReader lines = new StringReader(line + line + "{}\n");
        assertThatThrownBy(() -> InterviewJson.readAnalyses(lines).toList())
                .isInstanceOf(InterviewException.class)
                .hasMessageStartingWith("JSON at line 3, column 2: ");
    }

    @Test
    void the_quote_table_has_a_row_for_each_piece_of_evidence() throws IOException {
        Analysis analysis = Fixtures.analysis("\"The tide\",\r\nsaid he; and the moon.");
        Evidence evidence = analysis.tags().get(0).evidence().get(0);
        List<CSVRecord> rows = table(analysis, Export.Format.CSV_QUOTES);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).toMap())
                .containsEntry("interview", analysis.interview().source().sha256())
                .containsEntry("exchange", "0")
                .containsEntry("turn", "1")
                .containsEntry("speaker", "s2")
                .containsEntry("name", "")
                .containsEntry("role", "INTERVIEWEE")
                .containsEntry("theme", "tide")
                .containsEntry("theme_label", "Tide")
                .containsEntry("parent", "sea")
                .containsEntry("quote", evidence.quote())
                .containsEntry("start", "13")
                .containsEntry("end", Integer.toString(evidence.span().end()))
                .containsEntry("cue", "the tide")
                .containsEntry("polarity", "AFFIRMED")
                .containsEntry("attributed_to", "")
                .containsEntry("score", "0.2500")
                .hasSize(24);
    }

    @Test
    void the_matrix_has_a_row_for_each_turn_and_a_column_for_each_theme() throws IOException {
        List<CSVRecord> rows = table(Fixtures.analysis("The tide."), Export.Format.CSV_MATRIX);
        assertThat(rows)
                .extracting(r -> r.get("turn"), r -> r.get("sea"), r -> r.get("tide"))
                .containsExactly(tuple("0", "0", "0"), tuple("1", "0", "1"));
    }

    @Test
    void the_speakers_have_their_turns_and_words() throws IOException {
        List<CSVRecord> rows = table(Fixtures.analysis("The tide."), Export.Format.CSV_SPEAKERS);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).toMap())
                .containsEntry("name", "Harbour Gazette")
                .containsEntry("labels", "HG")
                .containsEntry("turns", "1")
                .containsEntry("words", "1");
        assertThat(rows.get(1).toMap())
                .containsEntry("description", "a pilot")
                .containsEntry("words", "2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "－1"})
    void a_formula_is_taken_out_of_action(String answer) throws IOException {
        List<CSVRecord> rows = table(Fixtures.analysis(answer), Export.Format.CSV_QUOTES);
        assertThat(rows.get(0).get("quote")).isEqualTo('\'' + answer);
    }

    @ParameterizedTest
    @CsvSource({"1=1", "a@b", "'x\ty'", "«-»", "#1"})
    void other_words_stay_as_they_are(String answer) throws IOException {
        List<CSVRecord> rows = table(Fixtures.analysis(answer), Export.Format.CSV_QUOTES);
        assertThat(rows.get(0).get("quote")).isEqualTo(answer);
    }

    @Test
    void formulas_stay_where_a_program_reads_the_table() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(
                Fixtures.analysis("=1+1"),
                Export.Format.CSV_QUOTES,
                Export.Options.DEFAULT.withFormulas(true),
                out);
        assertThat(rows(out.toString(StandardCharsets.UTF_8)).get(0).get("quote"))
                .isEqualTo("=1+1");
    }

    @Test
    void the_themes_have_a_row_each_found_or_not() throws IOException {
        assertThat(table(Fixtures.analysis("The tide."), Export.Format.CSV_THEMES))
                .extracting(CSVRecord::toMap)
                .extracting(
                        row -> row.get("theme"),
                        row -> row.get("theme_label"),
                        row -> row.get("parent"),
                        row -> row.get("turns"),
                        row -> row.get("words"),
                        row -> row.get("share"),
                        row -> row.get("evidence"))
                .containsExactly(
                        tuple("sea", "Sea", "", "0", "0", "0.0000", "0"),
                        tuple("tide", "Tide", "sea", "1", "2", "1.0000", "1"));
    }

    @Test
    void speakers_and_themes_have_a_row_for_each_two_of_them() throws IOException {
        assertThat(table(Fixtures.analysis("The tide."), Export.Format.CSV_SPEAKER_THEMES))
                .extracting(
                        row -> row.get("speaker"),
                        row -> row.get("name"),
                        row -> row.get("role"),
                        row -> row.get("theme"),
                        row -> row.get("sentences"))
                .containsExactly(
                        tuple("s1", "Harbour Gazette", "INTERVIEWER", "sea", "0"),
                        tuple("s1", "Harbour Gazette", "INTERVIEWER", "tide", "0"),
                        tuple("s2", "", "INTERVIEWEE", "sea", "0"),
                        tuple("s2", "", "INTERVIEWEE", "tide", "1"));
    }

    @Test
    void themes_of_one_turn_are_a_row_of_pairs() throws IOException {
        assertThat(table(Fixtures.analysisOfTwoThemes(), Export.Format.CSV_PAIRS))
                .extracting(
                        row -> row.get("first"),
                        row -> row.get("second_label"),
                        row -> row.get("turns"),
                        row -> row.get("coefficient"))
                .containsExactly(tuple("sea", "Tide", "1", "1.0000"));
    }

    @Test
    void the_course_has_a_row_for_each_turn_on_a_theme() throws IOException {
        assertThat(table(Fixtures.analysisOfTwoThemes(), Export.Format.CSV_COURSES))
                .extracting(
                        row -> row.get("theme"), row -> row.get("turn"), row -> row.get("place"))
                .containsExactly(tuple("sea", "1", "0.2000"), tuple("tide", "1", "0.2000"));
    }

    @Test
    void contexts_have_the_words_before_and_behind() throws IOException {
        CSVRecord row = table(Fixtures.analysisOfTwoThemes(), Export.Format.CSV_CONTEXTS).get(0);
        assertThat(row.toMap())
                .containsEntry(
                        "interview", Fixtures.interview("The tide, the sea.").source().sha256())
                .containsEntry("published", "2024-03-14T08:40")
                .containsEntry("before", "The tide,")
                .containsEntry("quote", "the sea.")
                .containsEntry("after", "");
    }

    @Test
    void a_table_counts_what_the_view_says() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(
                Fixtures.analysis("The tide."),
                Export.Format.CSV_THEMES,
                Export.Options.DEFAULT.withView(Summary.View.DEFAULT.withRolledUp(true)),
                out);
        assertThat(rows(out.toString(StandardCharsets.UTF_8)))
                .extracting(row -> row.get("evidence"))
                .containsExactly("1", "1");
    }

    @Test
    void summaries_are_read_back_one_by_one() throws IOException {
        Analysis first = Fixtures.analysis(Fixtures.ODD);
        Analysis second = Fixtures.analysisOfTwoThemes();
        String lines =
                write(first, Export.Format.SUMMARY_LINES)
                        + write(second, Export.Format.SUMMARY_LINES);
        assertThat(lines).hasLineCount(2);
        assertThat(InterviewJson.readSummaries(new StringReader(lines)))
                .containsExactly(Summary.of(first), Summary.of(second));
        assertThat(InterviewJson.readSummary(write(second, Export.Format.SUMMARY)))
                .isEqualTo(Summary.of(second));
    }

    @Test
    void interviews_are_read_back_one_by_one() {
        Interview first = Fixtures.interview("So.");
        Interview second = Fixtures.interview(Fixtures.ODD);
        String lines = InterviewJson.writeLine(first) + InterviewJson.writeLine(second);
        assertThat(InterviewJson.readInterviews(new StringReader(lines)))
                .containsExactly(first, second);
    }

    @ParameterizedTest
    @EnumSource(value = Export.Format.class, names = "CSV_.*", mode = EnumSource.Mode.MATCH_ALL)
    void rows_end_as_rfc_4180_says(Export.Format format) throws IOException {
        assertThat(write(Fixtures.analysis("The tide."), format))
                .endsWith("\r\n")
                .doesNotContain("\n\r")
                .doesNotStartWith("\ufeff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The tide.", "😀 the \ud800 tide 😀", "\"x\"\n", "tide\ud83d"})
    void an_annotation_finds_its_words_by_position_and_by_quote(String answer) throws IOException {
        Analysis analysis = Fixtures.analysis(answer);
        String text = analysis.interview().text();
        JsonNode page = new ObjectMapper().readTree(write(analysis, Export.Format.WEB_ANNOTATION));
        assertThat(page.at("/@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.at("/type").asText()).isEqualTo("AnnotationPage");
        JsonNode annotation = page.at("/items/0");
        assertThat(annotation.at("/type").asText()).isEqualTo("Annotation");
        assertThat(annotation.at("/id").asText()).startsWith("urn:uuid:");
        assertThat(annotation.at("/body/0/value").asText()).isEqualTo("tide");
        assertThat(annotation.at("/body/1/value").asText()).isEqualTo("Tide");
        JsonNode quote = annotation.at("/target/selector/0");
        JsonNode position = annotation.at("/target/selector/1");
        String around =
                quote.get("prefix").asText()
                        + quote.get("exact").asText()
                        + quote.get("suffix").asText();
        assertThat(text).containsOnlyOnce(around);
        int[] points = text.codePoints().toArray();
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertThat(new String(points, start, end - start))
                .isEqualTo(quote.get("exact").asText())
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'The ', ' comes.', 'HG: Why?/Ko: The ', ' comes.'",
        "1234567890123456789, '', 'HG: Why?/Ko: 1234567890123456789', ''",
        "12345678901234567890, '', 'G: Why?/Ko: 12345678901234567890', ''",
        "'', 123456789 123456789 123456789 12, 'HG: Why?/Ko: ', 123456789 123456789 123456789 12",
        "'', 123456789 123456789 123456789 123, 'HG: Why?/Ko: ', 123456789 123456789 123456789 12",
        "'a😀123456789 123456789 123456789 ', '', '😀123456789 123456789 123456789 ', ''",
        "a😀123456789 123456789 123456789 1, '', '123456789 123456789 123456789 1', ''",
        "'', 123456789 123456789 123456789 😀b, 'HG: Why?/Ko: ', 123456789 123456789 123456789 😀",
        "'', 123456789 123456789 123456789 1😀b, 'HG: Why?/Ko: ', 123456789 123456789 123456789 1",
    })
    void an_annotation_has_so_much_context_as_fits(
            String before, String behind, String prefix, String suffix) throws IOException {
        Interview interview = Fixtures.interview(before + "tide" + behind);
        int at = interview.text().indexOf("tide");
        Tag tide =
                Fixtures.tag(interview, 1, "tide", new Span(at, at + 4), Analysis.Assertion.PLAIN);
        Analysis analysis = Fixtures.analysis(interview, List.of(tide));
        JsonNode page = new ObjectMapper().readTree(write(analysis, Export.Format.WEB_ANNOTATION));
        JsonNode quote = page.at("/items/0/target/selector/0");
        assertThat(quote.get("prefix").asText().replace('\n', '/')).isEqualTo(prefix);
        assertThat(quote.get("suffix").asText()).isEqualTo(suffix);
    }

    @Test
    void half_a_character_at_the_begin_of_a_text_is_context() throws IOException {
        Interview interview = Interview.ofSpeech("\udea2 tide");
        Tag tide = Fixtures.tag(interview, 0, "tide", new Span(2, 6), Analysis.Assertion.PLAIN);
        String file =
                write(Fixtures.analysis(interview, List.of(tide)), Export.Format.WEB_ANNOTATION);
        assertThat(
                        new ObjectMapper()
                                .readTree(file)
                                .at("/items/0/target/selector/0/prefix")
                                .asText())
                .isEqualTo("\udea2 ");
    }

    @Test
    void an_annotation_says_how_words_are_meant() throws IOException {
        Analysis analysis = Fixtures.analysisOfTwoThemes();
        String file = write(analysis, Export.Format.WEB_ANNOTATION);
        assertThat(file).endsWith("}\n");
        JsonNode page = new ObjectMapper().readTree(file);
        JsonNode items = page.at("/items");
        assertThat(items.at("/0/body").findValuesAsText("purpose"))
                .containsExactly(
                        "classifying", "tagging", "commenting", "commenting", "commenting");
        assertThat(items.at("/0/body").findValuesAsText("value"))
                .containsExactly("sea", "Sea", "negated", "hedged", "says the old pilots");
        assertThat(items.at("/1/body").findValuesAsText("value")).containsExactly("tide", "Tide");
        assertThat(items.findValuesAsText("motivation"))
                .containsExactly("classifying", "classifying");
        assertThat(items.at("/0/generator/name").asText()).isEqualTo("interview-analyzer 0");
        assertThat(page.findValuesAsText("id")).hasSize(3).doesNotHaveDuplicates();
        assertThat(items.get(1).findValuesAsText("type"))
                .containsExactly(
                        "Annotation",
                        "Software",
                        "TextualBody",
                        "TextualBody",
                        "TextQuoteSelector",
                        "TextPositionSelector");
        assertThat(items.at("/1/target/source").asText())
                .isEqualTo(ContentIds.ofText(analysis.interview().text()));
    }

    @ParameterizedTest
    @EnumSource(Export.Format.class)
    void a_full_disk_is_an_error_whatever_the_form(Export.Format format) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        for (int length : new int[] {1, 100_000}) {
            Analysis analysis = Fixtures.analysis("x".repeat(length));
            assertThatThrownBy(() -> Export.write(analysis, format, full))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void speakers_with_many_labels_have_them_in_one_cell() throws IOException {
        List<Speaker> speakers = Fixtures.analysis("Yes.").interview().speakers();
        assertThat(table(Fixtures.analysis("Yes."), Export.Format.CSV_SPEAKERS))
                .extracting(row -> row.get("labels"))
                .containsExactlyElementsOf(
                        speakers.stream().map(s -> String.join("; ", s.labels())).toList());
    }

    private static List<CSVRecord> table(Analysis analysis, Export.Format format)
            throws IOException {
        return rows(write(analysis, format));
    }

    private static List<CSVRecord> rows(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), RFC_4180)) {
            return parser.getRecords();
        }
    }

    private static String write(Analysis analysis, Export.Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
