package io.github.interviewanalyzer.io;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewanalyzer.interview.Offsets;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;

/**
 * An analysis as a page of annotations, one for each piece of evidence (W3C Web Annotation Data
 * Model, 2017): the theme as body, the words as target, by quote and by position in code points;
 * used by {@link Export}.
 */
final class WebAnnotation {

    /** So many code units of context make a quote easy to find again. */
    private static final int CONTEXT = 32;

    private final Analysis analysis;
    private final JsonGenerator json;
    private final String text;
    private final Offsets offsets;
    private final String source;
    private final Map<String, String> labels = new HashMap<>();

    private WebAnnotation(Analysis analysis, JsonGenerator json) {
        this.analysis = analysis;
        this.json = json;
        this.text = analysis.interview().text();
        this.offsets = Offsets.of(text);
        this.source = ContentIds.ofText(text);
        analysis.codebook().themes().forEach(theme -> labels.put(theme.id(), theme.label()));
    }

    static void write(Analysis analysis, Writer out) throws IOException {
        JsonGenerator json = Mapping.generator(new EscapingWriter(out));
        new WebAnnotation(analysis, json).page();
        json.flush();
        out.write('\n');
    }

    private void page() throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
        json.writeStringField("id", id("page"));
        json.writeStringField("type", "AnnotationPage");
        json.writeArrayFieldStart("items");
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                annotation(tag, evidence);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void annotation(Tag tag, Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id(evidence.id()));
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", "classifying");
        json.writeObjectFieldStart("generator");
        json.writeStringField("type", "Software");
        json.writeStringField("name", analysis.provenance().library());
        json.writeEndObject();
        json.writeArrayFieldStart("body");
        body("classifying", tag.theme());
        body("tagging", labels.getOrDefault(tag.theme(), tag.theme()));
        if (evidence.assertion().polarity() == Polarity.NEGATED) {
            body("commenting", "negated");
        }
        if (evidence.assertion().certainty() == Analysis.Certainty.HEDGED) {
            body("commenting", "hedged");
        }
        if (evidence.assertion().attributedTo() != null) {
            body("commenting", "says " + evidence.assertion().attributedTo());
        }
        json.writeEndArray();
        target(evidence);
        json.writeEndObject();
    }

    private void body(String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", value);
        json.writeEndObject();
    }

    private void target(Evidence evidence) throws IOException {
        Span span = evidence.span();
        json.writeObjectFieldStart("target");
        json.writeStringField("source", source);
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", evidence.quote());
        json.writeStringField("prefix", text.substring(before(span.start()), span.start()));
        json.writeStringField("suffix", text.substring(span.end(), behind(span.end())));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", offsets.codePoint(span.start()));
        json.writeNumberField("end", offsets.codePoint(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private int before(int position) {
        int from = Math.max(0, position - CONTEXT);
        return from > 0 && Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
    }

    private int behind(int position) {
        int to = Math.min(text.length(), position + CONTEXT);
        return to > position && Character.isHighSurrogate(text.charAt(to - 1)) ? to - 1 : to;
    }

    /** The same for the same text, codebook and evidence, and for no others (RFC 4122, 4.3). */
    private String id(String what) {
        String name = source + '\n' + analysis.codebook().sha256() + '\n' + what;
        return "urn:uuid:" + ContentIds.uuid(name);
    }
}
