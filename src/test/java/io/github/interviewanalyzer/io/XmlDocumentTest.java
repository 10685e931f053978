package io.github.interviewanalyzer.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** XML as it is written, character by character, and what a reader of it is given to see. */
class XmlDocumentTest {

    @Test
    void an_element_has_a_line_and_an_exact_one_has_nothing_but_its_text() throws IOException {
        StringWriter out = new StringWriter();
        XmlDocument xml = XmlDocument.begin(new BufferedWriter(out), "log", "urn:x", "of", "a & b");
        xml.open("day", "n", "1", "left-out", null);
        xml.leaf("wind", "N < 5", "knots", "4");
        xml.leaf("tide", null);
        xml.empty("calm", "from", "\"6\"");
        xml.close();
        xml.openExact("said").text("Ebb").openExact("cue").text(" and ").empty("pause");
        xml.text("flood").close();
        xml.text(".").close();
        xml.leaf("end", "\u0000");
        xml.end();
        assertThat(out)
                .hasToString(
                        """
                        <?xml version="1.0" encoding="utf-8"?>
                        <log xmlns="urn:x" of="a &amp; b">
                          <day n="1">
                            <wind knots="4">N &lt; 5</wind>
                            <calm from="&quot;6&quot;"/>
                          </day>
                          <said>Ebb<cue> and <pause/>flood</cue>.</said>
                          <end>\uFFFD</end>
                        </log>
                        """);
    }

    @Test
    void a_full_disk_is_the_error_that_its_writer_says() throws IOException {
        IOException full = new IOException("No space left on device");
        Writer disk =
                new Writer() {
                    @Override
                    public void write(char[] units, int from, int length) throws IOException {
                        throw full;
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        assertThatThrownBy(() -> XmlDocument.begin(disk, "log", "urn:x")).isSameAs(full);
    }

    /** Text as it is, {@code <>} for an element with its attributes, {@code &} for an entity. */
    private static String seen(String xml) throws XMLStreamException {
        StringBuilder seen = new StringBuilder();
        XMLStreamReader reader = SafeXml.reader(xml);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    List<String> attributes = new ArrayList<>();
                    for (int i = 0; i < reader.getAttributeCount(); i++) {
                        attributes.add(reader.getAttributeLocalName(i));
                    }
                    seen.append('<').append(String.join(" ", attributes)).append('>');
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        seen.append('&').append(reader.getText() == null ? "" : reader.getText());
                case XMLStreamConstants.CHARACTERS -> seen.append(reader.getText());
                default -> {
                    // Nothing else is asked for.
                }
            }
        }
        return seen.toString();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<a b='c'>1&amp;&#50;</a>, <b>1&2",
                "<a>1&e;2</a>, <>1&2",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>1&e;2</a>, <>1&2",
                "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///x'>]><a>1&e;2</a>, <>1&2",
                "<!DOCTYPE a [<!ATTLIST a b CDATA 'c'>]><a>1</a>, <>1",
                "<!DOCTYPE a SYSTEM 'file:///nowhere/a.dtd'><a>1</a>, <>1",
            })
    void a_document_type_adds_nothing_to_a_document(String xml, String seen)
            throws XMLStreamException {
        assertThat(seen(xml)).isEqualTo(seen);
    }
}
