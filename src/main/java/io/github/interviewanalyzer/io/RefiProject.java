package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The project that {@link Export#writeProject} writes, made of one analysis after the other: texts
 * and evidence wait in temporary files, so that thousands of interviews can stand in one project.
 *
 * <pre>{@code
 * try (RefiProject project = new RefiProject()) {
 *     project.add(before);
 *     project.add(after);
 *     project.write(out);
 * }
 * }</pre>
 *
 * <p>For one thread at a time. The files are gone when the project is closed or the process ends,
 * however it ends.
 */
public final class RefiProject implements Closeable {

    static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** Who codes: the same whatever its version, so that projects can be joined. */
    private static final String USER = "interview-analyzer";

    static final String USER_GUID = ContentIds.guid(USER);

    /** For readers that need to know when something was made: a clock is not asked. */
    static final String MADE = StoredZip.NO_TIME + ":00Z";

    /** Cases and sources stand within their list within the project. */
    private static final int DEPTH = 2;

    /** A text behind those before it. */
    private record Text(String file, int bytes) {}

    /** An analysis does not say which themes have cues of their own. */
    private record Headers(Map<String, ThemeHeader> themes) implements RefiCodes.Words {

        private Headers(CodebookHeader codebook) {
            this(
                    codebook.themes().stream()
                            .collect(Collectors.toMap(ThemeHeader::id, Function.identity())));
        }

        @Override
        public boolean codable(String theme) {
            return true;
        }

        @Override
        public String description(String theme) {
            return Objects.requireNonNull(themes.get(theme)).definition() + "\n\nId: " + theme;
        }
    }

    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Text> files = new ArrayList<>();
    private final Spool texts;
    private final Spool cases;
    private final Spool sources;
    private @Nullable Analysis first;
    private String firstName = "";
    private boolean speakers;

    /** Whether an analysis was begun and not added to its end. */
    private boolean half;

    /**
     * A project of nothing so far.
     *
     * @throws IOException if there is no room for temporary files
     */
    public RefiProject() throws IOException {
        this(Spool.file(), Spool.file(), Spool.file());
    }

    private RefiProject(Spool texts, Spool cases, Spool sources) {
        this.texts = texts;
        this.cases = cases;
        this.sources = sources;
    }

    /** The same for few, which need no files. */
    static RefiProject inMemory() {
        return new RefiProject(Spool.memory(), Spool.memory(), Spool.memory());
    }

    /**
     * Adds an interview behind those that are there.
     *
     * @param analysis its analysis
     * @throws InterviewException with code {@code CODEBOOK} if it was made with another codebook
     *     than the first, {@code INTERRUPTED} if the thread is interrupted
     * @throws IOException if the temporary files do not take it; behind that or an interrupt the
     *     project can only be closed
     */
    public void add(Analysis analysis) throws IOException {
        Objects.requireNonNull(analysis, "analysis");
        requireWhole();
        if (first != null && !analysis.codebook().equals(first.codebook())) {
            throw new InterviewException(
                    InterviewException.Code.CODEBOOK,
                    "analysis " + files.size(),
                    "made with another codebook than the first; analyze all with one");
        }
        half = true;
        RefiSource source = RefiSource.of(analysis, taken);
        if (first == null) {
            first = analysis;
            firstName = source.name();
        }
        speakers |= source.hasSpeakers();
        byte[] content = source.content();
        texts.out().write(content);
        files.add(new Text(source.file(), content.length));
        XmlDocument caseList = XmlDocument.within(writer(cases.out()), DEPTH);
        source.cases(caseList, taken);
        caseList.flush();
        XmlDocument sourceList = XmlDocument.within(writer(sources.out()), DEPTH);
        source.source(sourceList);
        sourceList.flush();
        half = false;
    }

    private void requireWhole() throws IOException {
        if (half) {
            throw new IOException("an analysis was added by half; begin another project");
        }
    }

    /**
     * Writes the project; the stream stays open, and more can be added for another one.
     *
     * @param out where to
     * @throws IOException if the stream does not take it, or an analysis was added by half
     * @throws InterviewException with code {@code INTERRUPTED} if the thread is interrupted
     * @throws IllegalStateException if nothing was added
     */
    public void write(OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        requireWhole();
        if (first == null) {
            throw new IllegalStateException("a project of no analyses");
        }
        Analysis any = first;
        StoredZip zip = new StoredZip(out);
        zip.add("project.qde", entry -> project(any, writer(entry)));
        InputStream in = texts.in();
        for (Text text : files) {
            byte[] content = in.readNBytes(text.bytes);
            zip.add("sources/" + text.file, entry -> entry.write(content));
        }
        zip.finish();
    }

    private void project(Analysis any, Writer out) throws IOException {
        CodebookHeader codebook = any.codebook();
        XmlDocument xml =
                XmlDocument.begin(
                        out,
                        "Project",
                        NAMESPACE,
                        "name",
                        files.size() == 1 ? firstName : codebook.id(),
                        "origin",
                        any.provenance().library(),
                        "creatingUserGUID",
                        USER_GUID);
        xml.open("Users");
        xml.empty("User", "guid", USER_GUID, "name", USER);
        xml.close();
        if (!codebook.themes().isEmpty()) {
            xml.open("CodeBook");
            RefiCodes.write(xml, codebook.id(), codebook.themes(), new Headers(codebook));
            xml.close();
        }
        if (speakers) {
            xml.open("Cases");
            xml.include(cases);
            xml.close();
        }
        xml.open("Sources");
        xml.include(sources);
        xml.close();
        xml.end();
    }

    private static Writer writer(OutputStream out) {
        return new NoticingWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Lets go of the temporary files. */
    @Override
    public void close() throws IOException {
        try (texts;
                cases;
                sources) {
            files.clear();
        }
    }
}
