package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Analysis.WordForms;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A project of REFI-QDA against what we know of its schema, and read by means of its own. */
class RefiProjectTest {

    private static final Schema SCHEMA = XmlFiles.schema("refi-project.xsd");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The tide.",
                "😀 the \ud800 tide 😀",
                "One\r\ntwo\r\n\r\nthree \r four",
                "\u0000\u0085\ud800 \u202e\ufeff ]]> <a b='&amp;'> \u2028\ufffe"
            })
    void a_selection_cuts_its_words_out_of_the_source(String answer) throws Exception {
        Analysis analysis = Fixtures.analysis(answer);
        Map<String, byte[]> files = files(analysis);
        Document project = project(files);
        Element selection = XmlFiles.all(project, "PlainTextSelection").get(0);
        int[] points = source(files, project).codePoints().toArray();
        int start = Integer.parseInt(selection.getAttribute("startPosition"));
        int end = Integer.parseInt(selection.getAttribute("endPosition"));
        assertThat(new String(points, start, end - start)).isEqualTo(SafeXml.text(answer));
        assertThat(selection.getAttribute("name"))
                .isEqualTo(SafeXml.text(answer).replace('\n', ' '));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The tide.", "\ufeff😀\r\n\u0007", "=\"'&<>"})
    void a_project_is_what_its_schema_says(String answer) throws Exception {
        validate(files(Fixtures.analysis(answer)));
        validate(files(Fixtures.analysisOfTwoThemes()));
    }

    @Test
    void an_empty_interview_is_a_project() throws Exception {
        Map<String, byte[]> files = files(Fixtures.analysisOfNothing());
        validate(files);
        assertThat(source(files, project(files))).isEmpty();
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_source() throws Exception {
        Map<String, byte[]> files = files(ofSpeech("\ufeffThe tide."));
        assertThat(source(files, project(files))).isEqualTo("The tide.");
    }

    private static Analysis ofSpeech(String text) {
        return new Analysis(
                Interview.ofSpeech(text),
                new CodebookHeader("none", "1", "0".repeat(64), circle()),
                List.of(),
                List.of(),
                new Provenance("interview-analyzer 0", List.of(), WordForms.INFLECTED));
    }

    private static List<ThemeHeader> circle() {
        return List.of(
                new ThemeHeader("a", "A", "", "b"),
                new ThemeHeader("b", "B", "", "a"),
                new ThemeHeader("c", "C", "", "nowhere"),
                new ThemeHeader("d", "D", "", "c"));
    }

    @Test
    void every_theme_is_a_code_within_that_of_its_parent() throws Exception {
        Document project = project(files(Fixtures.analysis("The tide.")));
        assertThat(XmlFiles.all(project, "Code"))
                .extracting(
                        code -> code.getAttribute("name"),
                        code -> ((Element) code.getParentNode()).getAttribute("name"))
                .containsExactly(tuple("Sea", ""), tuple("Tide", "Sea"));
        Document odd = project(files(ofSpeech("So.")));
        assertThat(XmlFiles.all(odd, "Code"))
                .extracting(
                        code -> code.getAttribute("name"),
                        code -> ((Element) code.getParentNode()).getAttribute("name"))
                .containsExactly(tuple("C", ""), tuple("D", "C"), tuple("A", ""), tuple("B", "A"));
    }

    @Test
    void codes_are_those_of_the_codebook_file() throws Exception {
        Document project = project(files(Fixtures.analysis("The tide.")));
        Document codebook = XmlFiles.parse(CodebookFiles.writeRefi(Fixtures.codebook()));
        assertThat(XmlFiles.all(project, "Code").get(1).getAttribute("guid"))
                .isEqualTo(XmlFiles.all(codebook, "Code").get(0).getAttribute("guid"));
    }

    @Test
    void everything_that_is_named_is_there() throws Exception {
        Document project = project(files(Fixtures.analysisOfTwoThemes()));
        Element user = XmlFiles.all(project, "User").get(0);
        Element source = XmlFiles.all(project, "TextSource").get(0);
        assertThat(source.getAttribute("creatingUser")).isEqualTo(user.getAttribute("guid"));
        assertThat(XmlFiles.all(source, "CodeRef"))
                .extracting(reference -> reference.getAttribute("targetGUID"))
                .containsExactlyElementsOf(
                        XmlFiles.all(project, "Code").stream()
                                .map(code -> code.getAttribute("guid"))
                                .toList());
        Element pilot = XmlFiles.all(project, "Case").get(1);
        assertThat(pilot.getAttribute("name")).isEqualTo("Ko");
        assertThat(XmlFiles.all(project, "Case"))
                .extracting(one -> XmlFiles.all(one, "Description").get(0).getTextContent())
                .containsExactly("INTERVIEWER", "INTERVIEWEE\na pilot");
        assertThat(project.getDocumentElement().getAttribute("name"))
                .isEqualTo(source.getAttribute("name"))
                .isEqualTo("Interview");
        assertThat(XmlFiles.all(pilot, "SelectionRef"))
                .extracting(reference -> reference.getAttribute("targetGUID"))
                .containsExactlyElementsOf(
                        XmlFiles.all(source, "PlainTextSelection").stream()
                                .map(selection -> selection.getAttribute("guid"))
                                .toList());
    }

    @Test
    void how_words_are_meant_describes_the_selection() throws Exception {
        Document project = project(files(Fixtures.analysisOfTwoThemes()));
        List<Element> selections = XmlFiles.all(project, "PlainTextSelection");
        assertThat(XmlFiles.all(selections.get(0), "Description").get(0).getTextContent())
                .isEqualTo("negated; hedged; says the old pilots");
        assertThat(XmlFiles.all(selections.get(1), "Description")).isEmpty();
    }

    @Test
    void the_archive_is_the_same_each_time_and_names_no_time() throws IOException {
        byte[] first = write(Fixtures.analysis("The tide."));
        assertThat(write(Fixtures.analysis("The tide."))).isEqualTo(first);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first))) {
            ZipEntry project = zip.getNextEntry();
            assertThat(project.getName()).isEqualTo("project.qde");
            assertThat(project.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 2, 1, 0, 0));
        }
    }

    @Test
    void many_interviews_are_one_project_with_a_source_each() throws Exception {
        Map<String, byte[]> files =
                files(
                        project(
                                List.of(
                                        Fixtures.analysis("The tide."),
                                        Fixtures.analysis("The tide."),
                                        Fixtures.analysis("😀 high tide."))));
        validate(files);
        assertThat(files).hasSize(4);
        Document project = project(files);
        assertThat(project.getDocumentElement().getAttribute("name")).isEqualTo("harbours");
        assertThat(XmlFiles.all(project, "Code")).hasSize(2);
        assertThat(XmlFiles.all(project, "Case")).hasSize(6);
        List<Element> sources = XmlFiles.all(project, "TextSource");
        assertThat(sources)
                .extracting(source -> source.getAttribute("name"))
                .containsExactly("Interview", "Interview (2)", "Interview (3)");
        assertThat(XmlFiles.all(project, "Case"))
                .extracting(one -> one.getAttribute("name"))
                .startsWith("Harbour Gazette", "Ko", "Harbour Gazette (2)", "Ko (2)");
        for (Element source : sources) {
            String path = source.getAttribute("plainTextPath").substring("internal://".length());
            String text = new String(files.get("sources/" + path), StandardCharsets.UTF_8);
            Element selection = XmlFiles.all(source, "PlainTextSelection").get(0);
            int start = Integer.parseInt(selection.getAttribute("startPosition"));
            assertThat(text.substring(text.offsetByCodePoints(0, start)))
                    .isEqualTo(selection.getAttribute("name"));
        }
    }

    @Test
    void a_project_has_one_codebook_and_some_interview() {
        OutputStream out = OutputStream.nullOutputStream();
        assertThatThrownBy(
                        () ->
                                Export.writeProject(
                                        List.of(Fixtures.analysis("So."), ofSpeech("So.")), out))
                .isInstanceOf(InterviewException.class)
                .hasMessageStartingWith("CODEBOOK at analysis 1: ");
        assertThatThrownBy(() -> Export.writeProject(List.of(), out))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_project_of_one_interview_after_the_other_is_the_same() throws IOException {
        List<Analysis> analyses =
                List.of(Fixtures.analysis("The tide."), Fixtures.analysis("😀 high tide."));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RefiProject project = new RefiProject()) {
            assertThatThrownBy(() -> project.write(out)).isInstanceOf(IllegalStateException.class);
            project.add(analyses.get(0));
            project.write(out);
            assertThat(out.toByteArray()).isEqualTo(project(analyses.subList(0, 1)));
            project.add(analyses.get(1));
            assertThatThrownBy(() -> project.add(ofSpeech("So.")))
                    .hasMessageStartingWith("CODEBOOK at analysis 2: ");
            out.reset();
            project.write(out);
        }
        assertThat(out.toByteArray()).isEqualTo(project(analyses));
    }

    @Test
    void what_waits_for_a_project_is_gone_with_it() throws IOException {
        Spool spool = Spool.file();
        spool.out().write(new byte[100_000]);
        assertThat(spool.in().readAllBytes()).hasSize(100_000);
        assertThat(spool.in().read()).isZero();
        spool.out().write(1);
        assertThat(spool.in().readAllBytes()).hasSize(100_001).endsWith(1);
        spool.close();
        assertThatThrownBy(spool::in).isInstanceOf(ClosedChannelException.class);
    }

    private static byte[] project(List<Analysis> analyses) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.writeProject(analyses, out);
        return out.toByteArray();
    }

    private static byte[] write(Analysis analysis) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export.write(analysis, Export.Format.REFI_PROJECT, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(Analysis analysis) throws IOException {
        Map<String, byte[]> files = files(write(analysis));
        assertThat(files).hasSize(2);
        return files;
    }

    private static Map<String, byte[]> files(byte[] archive) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry at = zip.getNextEntry(); at != null; at = zip.getNextEntry()) {
                files.put(at.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String qde(Map<String, byte[]> files) {
        return new String(files.get("project.qde"), StandardCharsets.UTF_8);
    }

    private static Document project(Map<String, byte[]> files) throws IOException {
        return XmlFiles.parse(qde(files));
    }

    private static String source(Map<String, byte[]> files, Document project) {
        String path = XmlFiles.all(project, "TextSource").get(0).getAttribute("plainTextPath");
        assertThat(path).startsWith("internal://");
        byte[] bytes = files.get("sources/" + path.substring("internal://".length()));
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void validate(Map<String, byte[]> files) throws IOException, SAXException {
        validate(qde(files));
    }

    static void validate(String project) throws IOException, SAXException {
        XmlFiles.validate(project, SCHEMA);
    }
}
