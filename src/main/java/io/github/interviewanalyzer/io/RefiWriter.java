package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Codebook;
import io.github.interviewanalyzer.theme.Codebook.Theme;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A codebook → XML of the REFI-QDA exchange format; used by {@link CodebookFiles}. */
final class RefiWriter {

    private final Codebook codebook;
    private final XMLStreamWriter xml;
    private final Map<String, List<Theme>> parts = new HashMap<>();

    private RefiWriter(Codebook codebook, XMLStreamWriter xml) {
        this.codebook = codebook;
        this.xml = xml;
    }

    static String write(Codebook codebook) {
        StringWriter out = new StringWriter();
        try {
            new RefiWriter(codebook, SafeXml.writer(out)).write();
        } catch (XMLStreamException e) {
            // Nothing but memory is written to, and nothing but what XML can hold.
            throw new IllegalStateException(e);
        }
        return out.append('\n').toString();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("CodeBook");
        xml.writeDefaultNamespace(RefiReader.NAMESPACE);
        xml.writeAttribute("origin", "Interview Analyzer");
        line(1);
        xml.writeStartElement("Codes");
        codes();
        line(1);
        xml.writeEndElement();
        line(1);
        xml.writeEmptyElement("Sets");
        line(0);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** Writes the themes in the order of the codebook, each with its parts, however deep. */
    private void codes() throws XMLStreamException {
        List<Theme> roots = new ArrayList<>();
        for (Theme theme : codebook.themes()) {
            if (theme.parent() == null) {
                roots.add(theme);
            } else {
                parts.computeIfAbsent(theme.parent(), parent -> new ArrayList<>()).add(theme);
            }
        }
        Deque<Iterator<Theme>> open = new ArrayDeque<>();
        open.push(roots.iterator());
        while (!open.isEmpty()) {
            if (open.element().hasNext()) {
                Theme theme = open.element().next();
                begin(theme, open.size() + 1);
                open.push(parts.getOrDefault(theme.id(), List.of()).iterator());
            } else {
                open.pop();
                if (!open.isEmpty()) {
                    line(open.size() + 1);
                    xml.writeEndElement();
                }
            }
        }
    }

    private void begin(Theme theme, int depth) throws XMLStreamException {
        line(depth);
        xml.writeStartElement("Code");
        xml.writeAttribute("guid", ContentIds.guidOfTheme(codebook.id(), theme.id()));
        xml.writeAttribute("name", SafeXml.text(theme.label()));
        xml.writeAttribute("isCodable", Boolean.toString(!theme.cues().isEmpty()));
        line(depth + 1);
        xml.writeStartElement("Description");
        xml.writeCharacters(SafeXml.text(RefiDescription.write(theme, codebook.lists())));
        xml.writeEndElement();
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
