package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.ThemeHeader;
import java.io.IOException;
import java.util.List;

/**
 * Themes → the codes of REFI-QDA, each within that of its parent, however deep; used by {@link
 * RefiWriter} and {@link RefiProject}.
 */
final class RefiCodes {

    /** What a code says of a theme beside its name. */
    interface Words {
        boolean codable(String theme);

        String description(String theme);
    }

    private RefiCodes() {}

    static void write(XmlDocument xml, String codebook, List<ThemeHeader> themes, Words words)
            throws IOException {
        xml.open("Codes");
        ThemeTree.write(
                xml,
                themes,
                theme -> {
                    String id = theme.id();
                    xml.open(
                            "Code",
                            "guid",
                            guid(codebook, id),
                            "name",
                            theme.label(),
                            "isCodable",
                            Boolean.toString(words.codable(id)));
                    xml.leaf("Description", words.description(id));
                });
        xml.close();
    }

    /** The same for the same theme of the same codebook, in any version of it. */
    static String guid(String codebook, String theme) {
        return ContentIds.guid(codebook + '/' + theme);
    }
}
