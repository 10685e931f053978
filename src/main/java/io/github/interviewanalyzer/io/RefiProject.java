package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Analyses as a project of the REFI-QDA exchange format: a zip archive with the themes as codes and
 * each text as a source; used by {@link Export}.
 */
final class RefiProject implements RefiCodes.Words {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** Who codes: the same whatever its version, so that projects can be joined. */
    private static final String USER = "interview-analyzer";

    static final String USER_GUID = ContentIds.guid(USER);

    /**
     * A clock would make each archive another. In the first month that an archive can name Java
     * adds the moment in the machine's own zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final CodebookHeader codebook;
    private final Map<String, ThemeHeader> themes = new HashMap<>();
    private final List<RefiSource> sources;
    private final XmlDocument xml;

    private RefiProject(CodebookHeader codebook, List<RefiSource> sources, XmlDocument xml) {
        this.codebook = codebook;
        this.sources = sources;
        this.xml = xml;
        codebook.themes().forEach(theme -> themes.put(theme.id(), theme));
    }

    /** Writes at least one analysis, all with the codebook of the first. */
    static void write(List<Analysis> analyses, OutputStream out) throws IOException {
        List<RefiSource> sources = RefiSource.of(analyses);
        // Written as a whole, for the archive must not close a stream that is not its own.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            String project = project(analyses.get(0), sources);
            entry(zip, "project.qde", project.getBytes(StandardCharsets.UTF_8));
            for (RefiSource source : sources) {
                entry(zip, "sources/" + source.file(), source.content());
            }
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

    private static String project(Analysis first, List<RefiSource> sources) throws IOException {
        StringWriter out = new StringWriter();
        String name = sources.size() == 1 ? sources.get(0).name() : first.codebook().id();
        XmlDocument xml =
                XmlDocument.begin(
                        out,
                        "Project",
                        NAMESPACE,
                        "name",
                        name,
                        "origin",
                        first.provenance().library(),
                        "creatingUserGUID",
                        USER_GUID);
        new RefiProject(first.codebook(), sources, xml).content();
        return out.toString();
    }

    private void content() throws IOException {
        xml.open("Users");
        xml.empty("User", "guid", USER_GUID, "name", USER);
        xml.close();
        codes();
        if (sources.stream().anyMatch(RefiSource::hasSpeakers)) {
            xml.open("Cases");
            for (RefiSource source : sources) {
                source.cases(xml);
            }
            xml.close();
        }
        xml.open("Sources");
        for (RefiSource source : sources) {
            source.source(xml);
        }
        xml.close();
        xml.end();
    }

    private void codes() throws IOException {
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
        return Objects.requireNonNull(themes.get(theme)).definition() + "\n\nId: " + theme;
    }
}
