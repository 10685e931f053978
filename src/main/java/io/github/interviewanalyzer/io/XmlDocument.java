package io.github.interviewanalyzer.io;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * XML while it is written: a line for each element, and not a character of its own within an exact
 * one; used by {@link RefiWriter}, {@link RefiProject} and {@link Tei}.
 */
final class XmlDocument {

    private static final int NOT_EXACT = Integer.MAX_VALUE;

    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;
    private int exactFrom = NOT_EXACT;

    private XmlDocument(Writer out) throws XMLStreamException {
        this.out = out;
        this.xml = SafeXml.writer(out);
    }

    /** Begins with the root element, within its namespace. */
    static XmlDocument begin(Writer out, String root, String namespace, String... attributes)
            throws IOException {
        try {
            XmlDocument document = new XmlDocument(out);
            document.xml.writeStartDocument("utf-8", "1.0");
            document.line();
            document.xml.writeStartElement(root);
            document.xml.writeDefaultNamespace(namespace);
            document.attributes(attributes);
            document.depth++;
            return document;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Begins behind what stands so deep within another document, which includes it later. */
    static XmlDocument within(Writer out, int depth) throws IOException {
        try {
            XmlDocument document = new XmlDocument(out);
            document.depth = depth;
            return document;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns; one whose value is null is left out
     */
    XmlDocument open(String element, @Nullable String... attributes) throws IOException {
        try {
            line();
            xml.writeStartElement(element);
            attributes(attributes);
            depth++;
            return this;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** Begins an element whose text is exactly what is written. */
    XmlDocument openExact(String element, @Nullable String... attributes) throws IOException {
        open(element, attributes);
        exactFrom = Math.min(exactFrom, depth);
        return this;
    }

    /** An element without content. */
    void empty(String element, @Nullable String... attributes) throws IOException {
        try {
            line();
            xml.writeEmptyElement(element);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** An element with text alone; none at all if the text is null. */
    void leaf(String element, @Nullable String text, @Nullable String... attributes)
            throws IOException {
        if (text != null) {
            openExact(element, attributes).text(text).close();
        }
    }

    XmlDocument text(String text) throws IOException {
        try {
            xml.writeCharacters(SafeXml.text(text));
            return this;
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    void close() throws IOException {
        try {
            boolean exact = depth >= exactFrom;
            if (depth == exactFrom) {
                exactFrom = NOT_EXACT;
            }
            depth--;
            if (!exact) {
                line();
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    /** What was written {@link #within} goes on here. */
    void include(Spool part) throws IOException {
        // The tag of the element that is open ends before text.
        text("").flush();
        new InputStreamReader(part.in(), StandardCharsets.UTF_8).transferTo(out);
    }

    /** Closes the root and writes everything out. */
    void end() throws IOException {
        close();
        text("\n").flush();
    }

    /** Writes everything out. */
    void flush() throws IOException {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw fault(e);
        }
    }

    private void attributes(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                xml.writeAttribute(attributes[i], SafeXml.text(value));
            }
        }
    }

    private void line() throws XMLStreamException {
        if (depth < exactFrom) {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }

    /** Nothing but what XML can hold is written: what fails is the writer behind it. */
    private static IOException fault(XMLStreamException e) {
        return e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
}
