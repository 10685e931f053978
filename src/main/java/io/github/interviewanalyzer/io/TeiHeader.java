package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Interview;
import io.github.interviewanalyzer.interview.Interview.Article;
import io.github.interviewanalyzer.interview.Interview.Speaker;
import io.github.interviewanalyzer.theme.Analysis;
import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import java.io.IOException;
import java.util.Locale;

/**
 * What TEI says before the text: where it comes from, what made it, which themes there are, who
 * speaks; used by {@link Tei}.
 */
final class TeiHeader {

    private final Analysis analysis;
    private final Interview interview;
    private final XmlDocument xml;

    private TeiHeader(Analysis analysis, XmlDocument xml) {
        this.analysis = analysis;
        this.interview = analysis.interview();
        this.xml = xml;
    }

    static void write(Analysis analysis, XmlDocument xml) throws IOException {
        TeiHeader header = new TeiHeader(analysis, xml);
        xml.open("teiHeader");
        header.file();
        header.encoding();
        header.profile();
        xml.close();
    }

    private void file() throws IOException {
        Article article = interview.article();
        String headline = article.headline() == null ? "Interview" : article.headline();
        xml.open("fileDesc");
        xml.open("titleStmt");
        xml.leaf("title", headline);
        xml.close();
        xml.open("publicationStmt");
        xml.leaf("p", "Made by " + analysis.provenance().library() + "; not published.");
        xml.close();
        xml.open("sourceDesc").open("bibl");
        xml.leaf("title", headline, "level", "a");
        xml.leaf("author", article.byline());
        // The day alone: a time without seconds is none in XML.
        xml.leaf("date", article.published(), "when", article.day());
        xml.leaf("note", article.section(), "type", "section");
        xml.leaf("note", article.credit(), "type", "credit");
        xml.leaf("idno", interview.source().sha256(), "type", "sha256");
        xml.close();
        xml.close();
        xml.close();
    }

    private void encoding() throws IOException {
        String library = analysis.provenance().library();
        xml.open("encodingDesc");
        xml.open("appInfo");
        xml.open("application", "ident", "interview-analyzer", "version", version(library));
        xml.leaf("label", library);
        xml.close();
        xml.close();
        themes();
        xml.close();
    }

    /** The numbers of a version, such as 0.1.0 of 0.1.0-SNAPSHOT: TEI takes no more. */
    private static String version(String library) {
        StringBuilder version = new StringBuilder();
        int numbers = 0;
        for (int i = library.lastIndexOf(' ') + 1; i < library.length() && numbers < 4; i++) {
            char c = library.charAt(i);
            if (c >= '0' && c <= '9') {
                version.append(c);
            } else if (c == '.' && !version.isEmpty()) {
                numbers++;
                version.append(numbers < 4 ? "." : "");
            } else {
                break;
            }
        }
        while (!version.isEmpty() && version.charAt(version.length() - 1) == '.') {
            version.setLength(version.length() - 1);
        }
        return version.isEmpty() ? "0" : version.toString();
    }

    private void themes() throws IOException {
        CodebookHeader codebook = analysis.codebook();
        xml.open("classDecl").open("taxonomy", "xml:id", "themes");
        xml.open("bibl");
        xml.leaf("title", codebook.id());
        xml.leaf("edition", codebook.version());
        xml.leaf("idno", codebook.sha256(), "type", "sha256");
        xml.close();
        ThemeTree.write(
                xml,
                codebook.themes(),
                theme -> {
                    xml.open("category", "xml:id", theme(theme.id()), "n", theme.id());
                    xml.open("catDesc");
                    xml.leaf("term", theme.label());
                    xml.leaf("gloss", theme.definition());
                    xml.close();
                });
        xml.close();
        xml.close();
    }

    private void profile() throws IOException {
        xml.open("profileDesc");
        if (interview.language() != null) {
            xml.open("langUsage");
            xml.empty("language", "ident", interview.language());
            xml.close();
        }
        if (!interview.speakers().isEmpty()) {
            xml.open("particDesc").open("listPerson");
            for (Speaker speaker : interview.speakers()) {
                person(speaker);
            }
            xml.close();
            xml.close();
        }
        xml.close();
    }

    private void person(Speaker speaker) throws IOException {
        xml.open(
                "person",
                "xml:id",
                speaker(speaker.id()),
                "role",
                speaker.role().name().toLowerCase(Locale.ROOT));
        xml.leaf("persName", speaker.name());
        for (String label : speaker.labels()) {
            xml.leaf("persName", label, "type", "label");
        }
        xml.leaf("note", speaker.description(), "type", "description");
        xml.close();
    }

    /** The id of a speaker: as it is if it is one that a parser gives. */
    static String speaker(String id) {
        boolean given = id.length() > 1 && id.charAt(0) == 's';
        for (int i = 1; i < id.length(); i++) {
            given &= id.charAt(i) >= '0' && id.charAt(i) <= '9';
        }
        return given ? id : "speaker." + ContentIds.safe(id);
    }

    static String theme(String id) {
        return "theme." + ContentIds.safe(id);
    }
}
