package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Certainty;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Polarity;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One analysis within a project of REFI-QDA: its text as a source, its evidence as coded
 * selections, its speakers as cases; used by {@link RefiProject}.
 */
final class RefiSource {

    private static final String CASE = "case\n";

    private final Analysis analysis;
    private final Interview interview;
    private final XmlText text;
    private final String guid;
    private final String name;

    private RefiSource(Analysis analysis, XmlText text, String guid, String name) {
        this.analysis = analysis;
        this.interview = analysis.interview();
        this.text = text;
        this.guid = guid;
        this.name = name;
    }

    /** A source with an id and a name that no other of the project has. */
    static RefiSource of(Analysis analysis, Map<String, Integer> taken) {
        XmlText text = XmlText.of(analysis.interview().text());
        String content = ContentIds.ofText(text.text());
        String headline = analysis.interview().article().headline();
        return new RefiSource(
                analysis,
                text,
                ContentIds.guid(free(content, taken)),
                free(headline == null ? "Interview" : headline, taken));
    }

    /** The name, with a number behind it if another has it already. */
    private static String free(String name, Map<String, Integer> taken) {
        int number = taken.merge(name, 1, Integer::sum);
        return number == 1 ? name : free(name + " (" + number + ')', taken);
    }

    String name() {
        return name;
    }

    /** The name of the file with the text. */
    String file() {
        return guid + ".txt";
    }

    byte[] content() {
        return text.text().getBytes(StandardCharsets.UTF_8);
    }

    boolean hasSpeakers() {
        return !interview.speakers().isEmpty();
    }

    /** Each speaker with the selections of their words, by a name that no other case has. */
    void cases(XmlDocument xml, Map<String, Integer> taken) throws IOException {
        Map<String, List<Evidence>> said = new HashMap<>();
        for (Tag tag : analysis.tags()) {
            String speaker = interview.turns().get(tag.turn()).speaker();
            said.computeIfAbsent(speaker, id -> new ArrayList<>()).addAll(tag.evidence());
        }
        for (Speaker speaker : interview.speakers()) {
            String named = free(CASE + speaker.title(), taken).substring(CASE.length());
            xml.open("Case", "guid", guid(CASE + speaker.id()), "name", named);
            xml.leaf("Description", description(speaker));
            for (Evidence evidence : said.getOrDefault(speaker.id(), List.of())) {
                xml.empty("SelectionRef", "targetGUID", guid("selection\n" + evidence.id()));
            }
            xml.close();
        }
    }

    /** The source with the selections of the evidence. */
    void source(XmlDocument xml) throws IOException {
        xml.open(
                "TextSource",
                "guid",
                guid,
                "name",
                name,
                "plainTextPath",
                "internal://" + file(),
                "creatingUser",
                RefiProject.USER_GUID,
                "creationDateTime",
                RefiProject.MADE);
        for (Tag tag : analysis.tags()) {
            for (Evidence evidence : tag.evidence()) {
                selection(tag, evidence, xml);
            }
        }
        xml.close();
    }

    private static String description(Speaker speaker) {
        String role = speaker.role().name();
        return speaker.description() == null ? role : role + "\n" + speaker.description();
    }

    private void selection(Tag tag, Evidence evidence, XmlDocument xml) throws IOException {
        xml.open(
                "PlainTextSelection",
                "guid",
                guid("selection\n" + evidence.id()),
                "name",
                text.in(evidence.span()).replace('\n', ' '),
                "startPosition",
                Integer.toString(text.codePoint(evidence.span().start())),
                "endPosition",
                Integer.toString(text.codePoint(evidence.span().end())),
                "creatingUser",
                RefiProject.USER_GUID,
                "creationDateTime",
                RefiProject.MADE);
        String meant = meant(evidence.assertion());
        if (!meant.isEmpty()) {
            xml.leaf("Description", meant);
        }
        xml.open(
                "Coding",
                "guid",
                guid("coding\n" + evidence.id()),
                "creatingUser",
                RefiProject.USER_GUID,
                "creationDateTime",
                RefiProject.MADE);
        xml.empty("CodeRef", "targetGUID", RefiCodes.guid(analysis.codebook().id(), tag.theme()));
        xml.close();
        xml.close();
    }

    private static String meant(Assertion assertion) {
        List<String> words = new ArrayList<>();
        if (assertion.polarity() == Polarity.NEGATED) {
            words.add("negated");
        }
        if (assertion.certainty() == Certainty.HEDGED) {
            words.add("hedged");
        }
        if (assertion.attributedTo() != null) {
            words.add("says " + assertion.attributedTo());
        }
        return String.join("; ", words);
    }

    /** The same for the same text, codebook and thing, and for no others. */
    private String guid(String what) {
        return ContentIds.guid(guid + '\n' + analysis.codebook().sha256() + '\n' + what);
    }
}
