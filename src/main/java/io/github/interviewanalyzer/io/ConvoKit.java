package io.github.interviewanalyzer.io;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Exchange;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Offsets;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** An analysis as utterances of ConvoKit, one turn a line; used by {@link Export}. */
final class ConvoKit {

    private final Interview interview;
    private final AnalysisIndex index;
    private final JsonGenerator json;

    private ConvoKit(Analysis analysis, JsonGenerator json) {
        this.interview = analysis.interview();
        this.index = new AnalysisIndex(analysis);
        this.json = json;
    }

    static void write(Analysis analysis, Writer out) throws IOException {
        JsonGenerator json = Mapping.lineGenerator(new EscapingWriter(out));
        ConvoKit utterances = new ConvoKit(analysis, json);
        for (Turn turn : analysis.interview().turns()) {
            utterances.utterance(turn);
        }
        json.flush();
        if (!analysis.interview().turns().isEmpty()) {
            out.write('\n');
        }
    }

    private void utterance(Turn turn) throws IOException {
        Said said = new Said(turn);
        json.writeStartObject();
        json.writeStringField("id", id(turn.index()));
        json.writeStringField("conversation_id", id(0));
        json.writeStringField("text", said.text);
        json.writeStringField("speaker", brief(interview.source().sha256()) + ':' + turn.speaker());
        meta(turn, said);
        json.writeStringField("reply-to", turn.index() == 0 ? null : id(repliesTo(turn.index())));
        json.writeFieldName("timestamp");
        json.writeNumber(turn.time() == null ? null : BigDecimal.valueOf(turn.time().start(), 3));
        json.writeArrayFieldStart("vectors");
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Who answers replies to the question, everybody else to the turn before. */
    private int repliesTo(int turn) {
        Exchange exchange = index.exchange(turn);
        int question =
                exchange == null ? turn : exchange.questions().get(exchange.questions().size() - 1);
        return question < turn ? question : turn - 1;
    }

    private String id(int turn) {
        return brief(interview.source().sha256()) + ':' + turn;
    }

    /** So much of the hash tells interviews apart and can still be read. */
    static String brief(String sha256) {
        return sha256.substring(0, Math.min(16, sha256.length()));
    }

    private void meta(Turn turn, Said said) throws IOException {
        Speaker speaker = index.speaker(turn);
        json.writeObjectFieldStart("meta");
        json.writeNumberField("turn", turn.index());
        json.writeStringField("label", turn.label());
        json.writeStringField("name", speaker.name());
        json.writeStringField("role", speaker.role().name());
        json.writeObjectField("exchange", index.exchangeIndex(turn.index()));
        json.writeArrayFieldStart("themes");
        for (Tag tag : index.tags(turn.index())) {
            json.writeString(tag.theme());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("evidence");
        for (Tag tag : index.tags(turn.index())) {
            for (Evidence evidence : tag.evidence()) {
                evidence(tag, evidence, said);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void evidence(Tag tag, Evidence evidence, Said said) throws IOException {
        json.writeStartObject();
        json.writeStringField("theme", tag.theme());
        json.writeNumberField("start", said.start(evidence.span()));
        json.writeNumberField("end", said.end(evidence.span()));
        json.writeStringField("quote", evidence.quote());
        json.writeStringField("polarity", evidence.assertion().polarity().name());
        json.writeStringField("certainty", evidence.assertion().certainty().name());
        json.writeStringField("attributed_to", evidence.assertion().attributedTo());
        json.writeEndObject();
    }

    /** The words of a turn, paragraphs joined by an empty line, and where they stand in it. */
    private static final class Said {

        private static final String BETWEEN = "\n\n";

        private final String text;
        private final Offsets offsets;

        /** Where each paragraph begins: in the interview, in these words. */
        private final TreeMap<Integer, Integer> begins = new TreeMap<>();

        Said(Turn turn) {
            StringBuilder words = new StringBuilder();
            for (Paragraph paragraph : turn.paragraphs()) {
                words.append(words.isEmpty() ? "" : BETWEEN);
                begins.put(paragraph.span().start(), words.length());
                words.append(paragraph.text());
            }
            this.text = words.toString();
            this.offsets = Offsets.of(text);
        }

        int start(Span span) {
            return codePoint(begins.floorEntry(span.start()), span.start());
        }

        int end(Span span) {
            return codePoint(begins.lowerEntry(span.end()), span.end());
        }

        private int codePoint(Map.@Nullable Entry<Integer, Integer> paragraph, int position) {
            if (paragraph == null) {
                return 0;
            }
            int place = paragraph.getValue() + position - paragraph.getKey();
            return offsets.codePoint(Math.min(text.length(), place));
        }
    }
}
