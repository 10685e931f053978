package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.io.Drafts.Draft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML of the REFI-QDA exchange format → drafts; used by {@link CodebookFiles}. */
final class RefiReader {

    static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

    private static final int DEEPEST = 32;

    private final Drafts drafts = new Drafts();
    private final XMLStreamReader xml;

    /** The codes that the next one is within, and whether a code is for coding with it. */
    private final List<Draft> open = new ArrayList<>();

    private final Set<Draft> notCodable = new HashSet<>();
    private final List<Draft> all = new ArrayList<>();
    private int depth;

    private RefiReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static Drafts read(String text) {
        try {
            RefiReader reader =
                    new RefiReader(
                            SafeXml.reader(text.startsWith("\uFEFF") ? text.substring(1) : text));
            reader.document();
            return reader.drafts;
        } catch (XMLStreamException fault) {
            Location at = fault.getLocation();
            throw at == null
                    ? Drafts.refusal("the file", "not XML")
                    : Drafts.refusal(at.getLineNumber(), at.getColumnNumber(), "not XML");
        }
    }

    private void document() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw refusal("a document type; remove it");
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                default -> {
                    // Text between the elements means nothing.
                }
            }
        }
        nameCues();
    }

    private void begin() throws XMLStreamException {
        depth++;
        String name = xml.getLocalName();
        if (depth == 1 && !(name.equals("CodeBook") && NAMESPACE.equals(xml.getNamespaceURI()))) {
            throw refusal("not a codebook of REFI-QDA 1.0; export the codebook, not the project");
        }
        if (depth > DEEPEST) {
            throw refusal("nested more than 32 levels deep");
        }
        if (!NAMESPACE.equals(xml.getNamespaceURI())) {
            return;
        }
        switch (name) {
            case "Code" -> code();
            case "Description" -> description();
            case "Set" -> drafts.note(line(), "a set of codes: left out");
            default -> {
                // Notes, colours and the frame of the file are no part of a codebook.
            }
        }
    }

    private void code() {
        String name = xml.getAttributeValue(null, "name");
        if (name == null) {
            throw refusal("a code without a name");
        }
        Draft parent = open.isEmpty() ? null : open.get(open.size() - 1);
        Draft draft = drafts.add(parent, name, line());
        if ("false".equals(xml.getAttributeValue(null, "isCodable"))) {
            notCodable.add(draft);
        }
        open.add(draft);
        all.add(draft);
    }

    private void description() throws XMLStreamException {
        int line = line();
        StringBuilder text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (!xml.isCharacters()) {
                throw refusal("a description that is not text alone");
            }
            text.append(xml.getText());
        }
        depth--;
        if (!open.isEmpty()) {
            RefiDescription.read(text.toString(), open.get(open.size() - 1), line);
        }
    }

    private void end() {
        depth--;
        if (xml.getLocalName().equals("Code") && NAMESPACE.equals(xml.getNamespaceURI())) {
            open.remove(open.size() - 1);
        }
    }

    private void nameCues() {
        for (Draft draft : all) {
            if (draft.cues.isEmpty() && !notCodable.contains(draft)) {
                DictionaryWords.add(drafts, draft, draft.name, draft.line);
                drafts.note(draft.line, "no cue: the code's name is its cue");
            }
        }
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private InterviewException refusal(String message) {
        Location at = xml.getLocation();
        return Drafts.refusal(at.getLineNumber(), at.getColumnNumber(), message);
    }
}
