package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.interviewanalyzer.Costly;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Block;
import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Role;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.ParserOptions;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.io.Export.Format;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Counts;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Method;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Analysis.WordForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Whatever stands in whatever field, every file can be read and has the shape it always has. */
@Costly
class HostileFieldsTest {

    private static final List<String> PIECES =
            List.of(
                    "\u0000",
                    "\u0007",
                    "\u001b[31m",
                    "\u0085",
                    "\ud800",
                    "\udc00",
                    "\ufeff",
                    "\u202e",
                    "\u2028",
                    "\ufffe",
                    "\uffff",
                    "😀",
                    "e\u0301",
                    "]]>",
                    "<!--",
                    "-->",
                    "<?x?>",
                    "<a b='c'>",
                    "&amp;",
                    "&#0;",
                    "&x;",
                    "\"",
                    "'",
                    "\\",
                    "\\u0000",
                    "\t",
                    "\n",
                    "\r\n",
                    "\r",
                    "|",
                    "=",
                    ",",
                    ";",
                    "#",
                    "_",
                    "=1+1",
                    "@x",
                    "-1",
                    "../",
                    "%00",
                    "{",
                    "}",
                    "[",
                    "]",
                    "null",
                    " = ",
                    "\u00a0",
                    "1",
                    "a",
                    "Z");

    private static String tei;

    @BeforeAll
    static void write_a_harmless_one() throws IOException {
        tei = elements(text(write(analysis("x"), Format.TEI)));
    }

    static Stream<String> payloads() {
        Random random = new Random(20240314);
        List<String> payloads = new ArrayList<>(PIECES);
        payloads.add("");
        payloads.add("x".repeat(5000));
        while (payloads.size() < 500) {
            StringBuilder payload = new StringBuilder();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                payload.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            payloads.add(payload.toString());
        }
        return payloads.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void every_file_can_be_read(String payload) throws Exception {
        Analysis analysis = analysis(payload);
        for (Format format : Format.values()) {
            byte[] bytes = write(analysis, format);
            switch (format) {
                case JSON, JSON_LINES, SUMMARY, SUMMARY_LINES, WEB_ANNOTATION, CONVOKIT ->
                        json(text(bytes), format == Format.CONVOKIT ? 2 : 1);
                case TEI -> {
                    assertThat(TeiTest.problems(text(bytes))).isEmpty();
                    assertThat(elements(text(bytes))).isEqualTo(tei);
                }
                case REFI_PROJECT -> project(bytes);
                case CONLL_U -> assertThat(ConllUTest.read(text(bytes))).hasSizeBetween(1, 2);
                default -> table(text(bytes));
            }
        }
    }

    private static void json(String text, int values) throws IOException {
        try (var read = new ObjectMapper().readerFor(JsonNode.class).readValues(text)) {
            assertThat(read.readAll()).hasSize(values);
        }
    }

    private static void project(byte[] bytes) throws Exception {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            ZipEntry project = zip.getNextEntry();
            assertThat(project.getName()).isEqualTo("project.qde");
            String xml = text(zip.readAllBytes());
            RefiProjectTest.validate(xml);
            assertThat(elements(xml))
                    .isEqualTo(
                            "Project Users User CodeBook Codes Code Description Code Description"
                                    + " Cases Case Description Case Description SelectionRef"
                                    + " Sources TextSource PlainTextSelection Description Coding"
                                    + " CodeRef");
            assertThat(zip.getNextEntry().getName()).matches("sources/[0-9A-F-]{36}\\.txt");
        }
    }

    /** The names of all elements, in order. */
    private static String elements(String xml) throws IOException {
        return XmlFiles.all(XmlFiles.parse(xml), "*").stream()
                .map(Element::getLocalName)
                .collect(Collectors.joining(" "));
    }

    private static void table(String csv) throws IOException {
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), CSVFormat.RFC4180)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).isNotEmpty();
            for (CSVRecord row : rows) {
                assertThat(row).hasSize(rows.get(0).size());
                assertThat(row)
                        .noneMatch(
                                cell ->
                                        !cell.isEmpty()
                                                && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0);
            }
        }
    }

    private static String text(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static byte[] write(Analysis analysis, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, format, out);
        return out.toByteArray();
    }

    private static Analysis analysis(String payload) {
        String answer = "a" + payload + "z";
        String text = "?" + answer;
        Span asked = new Span(0, 1);
        Span answered = new Span(1, text.length());
        Interview interview =
                new Interview(
                        text,
                        "en",
                        Source.of("x").origin(),
                        new Article(
                                payload,
                                payload,
                                "2024-03-14",
                                payload,
                                payload,
                                List.of(new Paragraph(answered, answer)),
                                List.of(new Paragraph(asked, "?"))),
                        List.of(new Block(Kind.SPEECH, new Span(0, text.length()))),
                        List.of(
                                new Speaker(
                                        payload + "1",
                                        List.of(payload),
                                        payload,
                                        payload,
                                        Role.INTERVIEWER,
                                        List.of()),
                                new Speaker(
                                        payload + "2",
                                        List.of(payload, payload),
                                        null,
                                        null,
                                        Role.INTERVIEWEE,
                                        List.of())),
                        List.of(
                                new Turn(
                                        0,
                                        payload + "1",
                                        payload,
                                        asked,
                                        List.of(new Paragraph(asked, "?")),
                                        null),
                                new Turn(
                                        1,
                                        payload + "2",
                                        null,
                                        answered,
                                        List.of(new Paragraph(answered, answer)),
                                        new Interview.Time(5, 7))),
                        List.of(new Exchange(0, List.of(0), List.of(1))),
                        List.of(),
                        ParserOptions.DEFAULT);
        Evidence evidence =
                new Evidence(
                        payload,
                        answered,
                        answer,
                        answered,
                        Method.CUE,
                        payload,
                        new Assertion(
                                Analysis.Polarity.NEGATED, Analysis.Certainty.HEDGED, payload));
        return new Analysis(
                interview,
                new CodebookHeader(
                        payload,
                        payload,
                        payload,
                        List.of(
                                new ThemeHeader(payload, payload, payload, payload),
                                new ThemeHeader(payload + "x", payload, payload, payload))),
                List.of(
                        new Tag(
                                payload,
                                1,
                                payload,
                                BigDecimal.ONE,
                                1,
                                false,
                                new Counts(1, 1, 1, 0),
                                List.of(evidence))),
                List.of(new Analysis.Exchange(0, List.of(), List.of(), List.of(payload))),
                new Provenance(payload, List.of(), WordForms.INFLECTED));
    }
}
