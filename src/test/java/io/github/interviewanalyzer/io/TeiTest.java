package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewParser;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.interview.Subtitles;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Analysis.WordForms;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.InterviewAnalyzer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** TEI against what we know of its schema, and read by the platform's tree reader. */
class TeiTest {

    private static final Path SCHEMA = Path.of("src/test/resources/schemas/tei-interview.rnc");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");

    static Stream<Analysis> analyses() throws IOException {
        String text = Files.readString(SAMPLES.resolve("harbour-interview.txt"));
        Codebook codebook =
                Codebook.read(Files.readString(SAMPLES.resolve("harbour-codebook.json")));
        try (InterviewAnalyzer analyzer = new InterviewAnalyzer(codebook)) {
            return Stream.of(
                    analyzer.analyze(new InterviewParser().parse(text)),
                    analyzer.analyze(new InterviewParser().parse(text.replace("\n", "\r\n"))),
                    analyzer.analyze(talk()),
                    Fixtures.analysis(Fixtures.ODD),
                    Fixtures.analysis("]]> <a b='&amp;'> \ufeff\u2028\ufffe😀"),
                    Fixtures.analysisOfTwoThemes(),
                    analysis(Interview.ofSpeech("")));
        }
    }

    private static Interview talk() {
        String file =
                "WEBVTT\n\n00:01.000 --> 00:02.000\n<v HG>Why?\n\n00:02.000 --> 00:03.000\n<v Ko>So.";
        return new InterviewParser().parse(Subtitles.webVtt(Source.of(file)));
    }

    private static Analysis analysis(Interview interview) {
        return new Analysis(
                interview,
                new CodebookHeader(
                        "odd",
                        "1",
                        "0".repeat(64),
                        List.of(new ThemeHeader("Größe/1 :", "Size", "", "Größe/1 :"))),
                List.of(),
                List.of(),
                new Provenance("hand", List.of(), WordForms.INFLECTED));
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void what_is_written_is_what_the_schema_says(Analysis analysis) throws Exception {
        assertThat(problems(write(analysis))).isEmpty();
    }

    @Test
    void what_is_spoilt_is_not() throws Exception {
        String tei = write(Fixtures.analysisOfTwoThemes());
        for (String spoilt :
                List.of(
                        tei.replace("<u ", "<u odd=\"1\" "),
                        tei.replace("who=\"#s2\"", "who=\"s2\""),
                        tei.replace("xml:id=\"at13\"", "xml:id=\"u0\""),
                        tei.replaceFirst("(?s)<sourceDesc>.*</sourceDesc>", ""))) {
            assertThat(spoilt).isNotEqualTo(tei);
            assertThat(problems(spoilt)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void a_paragraph_has_exactly_its_words(Analysis analysis) throws Exception {
        assertThat(XmlFiles.all(XmlFiles.parse(write(analysis)), "seg"))
                .extracting(Element::getTextContent)
                .containsExactlyElementsOf(
                        analysis.interview().turns().stream()
                                .flatMap(turn -> turn.paragraphs().stream())
                                .map(paragraph -> SafeXml.text(paragraph.text()))
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void a_span_has_its_words_between_its_anchors(Analysis analysis) throws Exception {
        Document tei = XmlFiles.parse(write(analysis));
        assertThat(XmlFiles.all(tei, "span"))
                .extracting(
                        span -> span.getAttribute("n"),
                        span ->
                                between(
                                        tei,
                                        span.getAttribute("from").substring(1),
                                        span.getAttribute("to").substring(1)))
                .containsExactlyElementsOf(
                        analysis.tags().stream()
                                .flatMap(tag -> tag.evidence().stream())
                                .map(e -> tuple(e.id(), SafeXml.text(e.quote())))
                                .toList());
    }

    /** The text of the document from one element to another, in its order. */
    private static String between(Document document, String from, String to) {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (Node node = document; node != null; node = next(node)) {
            if (node instanceof Element element) {
                String id = element.getAttribute("xml:id");
                if (id.equals(to)) {
                    return text.toString();
                }
                within |= id.equals(from);
            } else if (within && node.getNodeType() == Node.TEXT_NODE) {
                text.append(node.getNodeValue());
            }
        }
        throw new AssertionError(to);
    }

    private static Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != null && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == null ? null : at.getNextSibling();
    }

    @ParameterizedTest
    @MethodSource("analyses")
    void everything_that_is_pointed_at_is_there(Analysis analysis) throws Exception {
        Document tei = XmlFiles.parse(write(analysis));
        Set<String> ids = new HashSet<>();
        Set<String> pointers = new HashSet<>();
        for (Element element : XmlFiles.all(tei, "*")) {
            ids.add('#' + element.getAttribute("xml:id"));
            for (String name : List.of("who", "from", "to", "ana", "start", "end", "since")) {
                if (element.hasAttribute(name)) {
                    pointers.addAll(List.of(element.getAttribute(name).split(" ")));
                }
            }
        }
        assertThat(ids).containsAll(pointers);
    }

    @Test
    void overlapping_evidence_keeps_its_themes_and_how_it_is_meant() throws Exception {
        Document tei = XmlFiles.parse(write(Fixtures.analysisOfTwoThemes()));
        assertThat(XmlFiles.all(tei, "span"))
                .extracting(
                        span -> span.getAttribute("from"),
                        span -> span.getAttribute("to"),
                        span -> span.getAttribute("ana"),
                        Element::getTextContent)
                .containsExactly(
                        tuple(
                                "#at23",
                                "#at31",
                                "#theme.sea #negated #hedged #attributed",
                                "the old pilots"),
                        tuple("#at13", "#at31", "#theme.tide", ""));
    }

    @Test
    void who_speaks_stands_in_the_header() throws Exception {
        Document tei = XmlFiles.parse(write(Fixtures.analysis("The tide.")));
        Element editor = XmlFiles.all(tei, "person").get(0);
        assertThat(editor.getAttribute("role")).isEqualTo("interviewer");
        assertThat(XmlFiles.all(editor, "persName"))
                .extracting(name -> name.getAttribute("type"), Element::getTextContent)
                .containsExactly(tuple("", "Harbour Gazette"), tuple("label", "HG"));
        assertThat(XmlFiles.all(tei, "u"))
                .extracting(u -> u.getAttribute("who"))
                .containsExactly("#s1", "#s2");
        assertThat(XmlFiles.all(tei, "u").get(1).getAttribute("start")).isEqualTo("#T5");
    }

    @Test
    void evidence_across_a_caption_has_its_anchors_all_the_same() throws Exception {
        String text = "HG: Why?\n\nKo: One.\n\nPhoto: A. Berg\n\nTwo.";
        Interview interview = new InterviewParser().parse(text);
        Span all = interview.turns().get(interview.turns().size() - 1).span();
        Analysis analysis =
                Fixtures.analysis(
                        interview,
                        List.of(
                                Fixtures.tag(
                                        interview,
                                        interview.turns().size() - 1,
                                        "tide",
                                        all,
                                        Assertion.PLAIN)));
        String tei = write(analysis);
        assertThat(problems(tei)).isEmpty();
        assertThat(between(XmlFiles.parse(tei), "at" + all.start(), "at" + all.end()))
                .contains("One.")
                .contains("Two.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"interview-analyzer 0.1.0-SNAPSHOT", "x", "", "v 1.2.3.4.5.6", "a 2."})
    void a_version_is_one_that_tei_takes(String library) throws Exception {
        Analysis one = Fixtures.analysis("So.");
        Analysis other =
                new Analysis(
                        one.interview(),
                        one.codebook(),
                        one.tags(),
                        one.exchanges(),
                        new Provenance(library, List.of(), WordForms.INFLECTED));
        assertThat(problems(write(other))).isEmpty();
    }

    private static String write(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, Export.Format.TEI, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static String problems(String xml) throws IOException, SAXException {
        StringWriter problems = new StringWriter();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(problems));
        RngProperty.CHECK_ID_IDREF.add(properties);
        ValidationDriver driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(SCHEMA.toFile()))).isTrue();
        boolean valid = driver.validate(new InputSource(new StringReader(xml)));
        assertThat(valid).isEqualTo(problems.toString().isEmpty());
        return problems.toString();
    }
}
