package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A codebook → XML of the REFI-QDA exchange format; used by {@link CodebookFiles}. */
final class RefiWriter implements RefiCodes.Words {

    private final Map<String, List<String>> lists;
    private final Map<String, Theme> themes = new HashMap<>();

    private RefiWriter(Codebook codebook) {
        this.lists = codebook.lists();
        codebook.themes().forEach(theme -> themes.put(theme.id(), theme));
    }

    static String write(Codebook codebook) {
        StringWriter out = new StringWriter();
        try {
            XmlDocument xml =
                    XmlDocument.begin(
                            new NoticingWriter(out),
                            "CodeBook",
                            RefiReader.NAMESPACE,
                            "origin",
                            "Interview Analyzer");
            RefiCodes.write(xml, codebook.id(), headers(codebook), new RefiWriter(codebook));
            xml.end();
        } catch (IOException e) {
            // Nothing but memory is written to.
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static List<ThemeHeader> headers(Codebook codebook) {
        List<ThemeHeader> headers = new ArrayList<>();
        for (Theme theme : codebook.themes()) {
            headers.add(
                    new ThemeHeader(theme.id(), theme.label(), theme.definition(), theme.parent()));
        }
        return headers;
    }

    @Override
    public boolean codable(String theme) {
        return !theme(theme).cues().isEmpty();
    }

    @Override
    public String description(String theme) {
        return RefiDescription.write(theme(theme), lists);
    }

    private Theme theme(String id) {
        return Objects.requireNonNull(themes.get(id));
    }
}
