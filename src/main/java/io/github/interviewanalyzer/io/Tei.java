package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Paragraph;
import io.github.interviewanalyzer.interview.Interview.Time;
import io.github.interviewanalyzer.interview.Interview.Turn;
import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An analysis as TEI P5 for spoken texts: each turn an utterance, evidence as spans between anchors
 * in it, so that evidence may overlap; {@link TeiHeader} says the rest. Used by {@link Export}.
 */
final class Tei {

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Analysis analysis;
    private final Interview interview;
    private final XmlText text;
    private final XmlDocument xml;

    /** Where evidence begins or ends and no anchor stands yet. */
    private final TreeSet<Integer> anchors = new TreeSet<>();

    /** What is written and nobody says, in order of place. */
    private final List<Note> notes = new ArrayList<>();

    private int nextNote;

    /** Words between the speeches. */
    private record Note(String type, Span span) {}

    private Tei(Analysis analysis, XmlDocument xml) {
        this.analysis = analysis;
        this.interview = analysis.interview();
        this.text = XmlText.of(interview.text());
        this.xml = xml;
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                anchors.add(evidence.span().start());
                anchors.add(evidence.span().end());
            }
        }
        interview.article().captions().forEach(p -> notes.add(new Note("caption", p.span())));
        interview.article().notes().forEach(p -> notes.add(new Note("editorial", p.span())));
        notes.sort(Comparator.comparingInt(note -> note.span().start()));
    }

    static void write(Analysis analysis, Writer out) throws IOException {
        XmlDocument xml = XmlDocument.begin(out, "TEI", NAMESPACE);
        TeiHeader.write(analysis, xml);
        Tei tei = new Tei(analysis, xml);
        tei.text();
        tei.standOff();
        xml.end();
    }

    private void text() throws IOException {
        xml.open("text", "xml:lang", interview.language());
        timeline();
        xml.open("body").open("div", "type", "interview");
        xml.leaf("head", interview.article().headline());
        for (Turn turn : interview.turns()) {
            notes(turn.span().start());
            utterance(turn);
        }
        notes(Integer.MAX_VALUE);
        if (interview.turns().isEmpty()) {
            // A division without any content is none.
            xml.empty("p");
        }
        xml.close();
        xml.close();
        xml.close();
    }

    /** The moments that turns begin or end at, in milliseconds from the beginning. */
    private void timeline() throws IOException {
        TreeSet<Long> moments = new TreeSet<>();
        for (Turn turn : interview.turns()) {
            Time time = turn.time();
            if (time != null) {
                moments.add(time.start());
                moments.add(time.end());
            }
        }
        if (moments.isEmpty()) {
            return;
        }
        xml.open("timeline", "unit", "ms", "origin", "#T");
        xml.empty("when", "xml:id", "T");
        for (long moment : moments) {
            xml.empty(
                    "when",
                    "xml:id",
                    "T" + moment,
                    "interval",
                    Long.toString(moment),
                    "since",
                    "#T");
        }
        xml.close();
    }

    private void notes(int before) throws IOException {
        for (; nextNote < notes.size(); nextNote++) {
            Note note = notes.get(nextNote);
            if (note.span().start() >= before) {
                return;
            }
            xml.leaf("note", text.in(note.span()), "type", note.type());
        }
    }

    private void utterance(Turn turn) throws IOException {
        Time time = turn.time();
        xml.open(
                "u",
                "xml:id",
                "u" + turn.index(),
                "who",
                '#' + TeiHeader.speaker(turn.speaker()),
                "start",
                time == null ? null : "#T" + time.start(),
                "end",
                time == null ? null : "#T" + time.end());
        for (Paragraph paragraph : turn.paragraphs()) {
            notes(paragraph.span().start());
            anchors(paragraph.span().start());
            xml.openExact("seg", "type", "paragraph");
            exactly(paragraph.span());
            xml.close();
        }
        notes(turn.span().end());
        anchors(turn.span().end() + 1);
        xml.close();
    }

    private void exactly(Span span) throws IOException {
        int from = span.start();
        while (!anchors.isEmpty() && anchors.first() <= span.end()) {
            int at = anchors.first();
            xml.text(text.in(new Span(from, at)));
            anchors(at + 1);
            from = at;
        }
        xml.text(text.in(new Span(from, span.end())));
    }

    private void anchors(int before) throws IOException {
        while (!anchors.isEmpty() && anchors.first() < before) {
            xml.empty("anchor", "xml:id", anchor(anchors.pollFirst()));
        }
    }

    /** Named for its place in the interview's own text, in UTF-16 code units. */
    private static String anchor(int position) {
        return "at" + position;
    }

    private void standOff() throws IOException {
        xml.open("standOff");
        xml.open("interpGrp", "type", "assertion");
        xml.leaf("interp", "The sentence denies it.", "xml:id", "negated");
        xml.leaf("interp", "The sentence does not say it plainly.", "xml:id", "hedged");
        xml.leaf(
                "interp", "The sentence lays it in somebody else's mouth.", "xml:id", "attributed");
        xml.close();
        xml.open("spanGrp", "type", "theme");
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                span(tag, evidence);
            }
        }
        xml.close();
        xml.close();
    }

    private void span(Tag tag, Evidence evidence) throws IOException {
        Assertion assertion = evidence.assertion();
        StringBuilder meanings = new StringBuilder("#" + TeiHeader.theme(tag.theme()));
        meanings.append(assertion.polarity() == Polarity.NEGATED ? " #negated" : "");
        meanings.append(assertion.certainty() == Certainty.HEDGED ? " #hedged" : "");
        meanings.append(assertion.attributedTo() != null ? " #attributed" : "");
        String[] attributes = {
            "n",
            evidence.id(),
            "from",
            '#' + anchor(evidence.span().start()),
            "to",
            '#' + anchor(evidence.span().end()),
            "ana",
            meanings.toString()
        };
        if (assertion.attributedTo() == null) {
            xml.empty("span", attributes);
        } else {
            xml.openExact("span", attributes);
            xml.leaf("rs", assertion.attributedTo(), "type", "source");
            xml.close();
        }
    }
}
