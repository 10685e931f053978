package io.github.interviewanalyzer.cli;

import io.github.interviewanalyzer.io.Export;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What {@link Analyze} can print of an analysis. */
enum Format {
    REPORT(null, ".txt", true),
    HTML(null, ".html", false),
    JSON(Export.Format.JSON, ".json", false),
    JSONL(Export.Format.JSON_LINES, ".jsonl", true),
    CSV(null, ".csv", true),
    SUMMARY(Export.Format.SUMMARY_LINES, ".jsonl", true),
    WEBANNO(Export.Format.WEB_ANNOTATION, ".jsonld", false),
    TEI(Export.Format.TEI, ".tei.xml", false),
    QDPX(Export.Format.REFI_PROJECT, ".qdpx", false),
    CONLLU(Export.Format.CONLL_U, ".conllu", true),
    CONVOKIT(Export.Format.CONVOKIT, ".jsonl", true);

    private final Export.@Nullable Format export;
    private final String ending;
    private final boolean joins;

    Format(Export.@Nullable Format export, String ending, boolean joins) {
        this.export = export;
        this.ending = ending;
        this.joins = joins;
    }

    /** What a file of it ends with. */
    String ending() {
        return ending;
    }

    /** Whether one can stand behind the other in one file. */
    boolean joins() {
        return joins;
    }

    /** What the library calls it, or null if it has no say in it. */
    Export.@Nullable Format export() {
        return export;
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
