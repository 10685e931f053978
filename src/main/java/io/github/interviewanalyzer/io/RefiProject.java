package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An analysis as a project of the REFI-QDA exchange format: a zip archive with the text as a
 * source, the themes as codes, the evidence as coded selections and the speakers as cases; used by
 * {@link Export}.
 */
final class RefiProject implements RefiCodes.Words {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** Who codes: the same whatever its version, so that projects can be joined. */
    private static final String USER = "interview-analyzer";

    /** The first moment that a zip archive can name; a clock would make each archive another. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Analysis analysis;
    private final Interview interview;
    private final AnalysisIndex index;
    private final XmlText text;
    private final XmlDocument xml;
    private final String source;
    private final String user;

    private RefiProject(Analysis analysis, XmlText text, XmlDocument xml, String user) {
        this.analysis = analysis;
        this.interview = analysis.interview();
        this.index = new AnalysisIndex(analysis);
        this.text = text;
        this.xml = xml;
        this.user = user;
        this.source = source(text);
    }

    static void write(Analysis analysis, OutputStream out) throws IOException {
        XmlText text = XmlText.of(analysis.interview().text());
        byte[] project = project(analysis, text).getBytes(StandardCharsets.UTF_8);
        byte[] source = text.text().getBytes(StandardCharsets.UTF_8);
        // Written as a whole, for the archive must not close a stream that is not its own.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            entry(zip, "project.qde", project);
            entry(zip, "sources/" + source(text) + ".txt", source);
        }
        bytes.writeTo(out);
    }

    /** As it is: what a packer makes of bytes depends on the platform. */
    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String source(XmlText text) {
        return ContentIds.guid(ContentIds.ofText(text.text()));
    }

    private static String project(Analysis analysis, XmlText text) throws IOException {
        StringWriter out = new StringWriter();
        String user = ContentIds.guid(USER);
        XmlDocument xml =
                XmlDocument.begin(
                        out,
                        "Project",
                        NAMESPACE,
                        "name",
                        name(analysis.interview()),
                        "origin",
                        analysis.provenance().library(),
                        "creatingUserGUID",
                        user);
        new RefiProject(analysis, text, xml, user).content();
        return out.toString();
    }

    private static String name(Interview interview) {
        String headline = interview.article().headline();
        return headline == null ? "Interview" : headline;
    }

    private void content() throws IOException {
        xml.open("Users");
        xml.empty("User", "guid", user, "name", USER);
        xml.close();
        codes();
        cases();
        xml.open("Sources");
        xml.open(
                "TextSource",
                "guid",
                source,
                "name",
                name(interview),
                "plainTextPath",
                "internal://" + source + ".txt",
                "creatingUser",
                user);
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                selection(tag, evidence);
            }
        }
        xml.close();
        xml.close();
        xml.end();
    }

    private void codes() throws IOException {
        CodebookHeader codebook = analysis.codebook();
        if (!codebook.themes().isEmpty()) {
            xml.open("CodeBook");
            RefiCodes.write(xml, codebook.id(), codebook.themes(), this);
            xml.close();
        }
    }

    /** An analysis does not say which themes have cues of their own. */
    @Override
    public boolean codable(String theme) {
        return true;
    }

    @Override
    public String description(String theme) {
        return index.theme(theme).definition() + "\n\nId: " + theme;
    }

    private void cases() throws IOException {
        if (interview.speakers().isEmpty()) {
            return;
        }
        Map<String, List<Evidence>> said = new HashMap<>();
        for (Tag tag : analysis.tags()) {
            String speaker = interview.turns().get(tag.turn()).speaker();
            said.computeIfAbsent(speaker, id -> new ArrayList<>()).addAll(tag.evidence());
        }
        xml.open("Cases");
        for (Speaker speaker : interview.speakers()) {
            xml.open("Case", "guid", guid("case\n" + speaker.id()), "name", speaker.title());
            xml.leaf("Description", description(speaker));
            for (Evidence evidence : said.getOrDefault(speaker.id(), List.of())) {
                xml.empty("SelectionRef", "targetGUID", guid("selection\n" + evidence.id()));
            }
            xml.close();
        }
        xml.close();
    }

    private static String description(Speaker speaker) {
        String role = speaker.role().name();
        return speaker.description() == null ? role : role + "\n" + speaker.description();
    }

    private void selection(Tag tag, Evidence evidence) throws IOException {
        xml.open(
                "PlainTextSelection",
                "guid",
                guid("selection\n" + evidence.id()),
                "name",
                text.in(evidence.span()).replace('\n', ' '),
                "startPosition",
                Integer.toString(text.codePoint(evidence.span().start())),
                "endPosition",
                Integer.toString(text.codePoint(evidence.span().end())),
                "creatingUser",
                user);
        String meant = meant(evidence.assertion());
        if (!meant.isEmpty()) {
            xml.leaf("Description", meant);
        }
        xml.open("Coding", "guid", guid("coding\n" + evidence.id()), "creatingUser", user);
        xml.empty("CodeRef", "targetGUID", RefiCodes.guid(analysis.codebook().id(), tag.theme()));
        xml.close();
        xml.close();
    }

    private static String meant(Assertion assertion) {
        List<String> words = new ArrayList<>();
        if (assertion.polarity() == Polarity.NEGATED) {
            words.add("negated");
        }
        if (assertion.certainty() == Certainty.HEDGED) {
            words.add("hedged");
        }
        if (assertion.attributedTo() != null) {
            words.add("says " + assertion.attributedTo());
        }
        return String.join("; ", words);
    }

    /** The same for the same text, codebook and thing, and for no others. */
    private String guid(String what) {
        return ContentIds.guid(source + '\n' + analysis.codebook().sha256() + '\n' + what);
    }
}
