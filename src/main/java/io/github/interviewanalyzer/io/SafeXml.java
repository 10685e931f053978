package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import java.io.Writer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * The one place where XML is opened: the platform's own parser, without document types and without
 * anything from outside of the text; used by {@link RefiReader}, {@link XmlDocument} and {@link
 * XmlText}.
 */
final class SafeXml {

    /** So many characters are cleaned between two looks for an interrupt. */
    private static final int PIECE = 1 << 16;

    private SafeXml() {}

    static XMLStreamReader reader(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new NoticingReader(xml, "xml"));
    }

    static XMLStreamWriter writer(Writer out) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
    }

    /**
     * The text without what XML cannot hold, controls and halves of characters, and without line
     * breaks that a reader of XML would change: U+FFFD and line feeds stand for them.
     */
    static String text(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        String lines = text.replace("\r\n", "\n");
        int pause = 0;
        for (int i = 0; i < lines.length(); ) {
            if (i >= pause) {
                InterviewException.throwIfInterrupted("xml");
                pause += PIECE;
            }
            int point = lines.codePointAt(i);
            i += Character.charCount(point);
            clean.appendCodePoint(point == '\r' ? '\n' : allowed(point) ? point : 0xFFFD);
        }
        return clean.toString();
    }

    private static boolean allowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= ' ' && point < Character.MIN_SURROGATE)
                || (point > Character.MAX_SURROGATE && point < 0xFFFE)
                || point > 0xFFFF;
    }
}
