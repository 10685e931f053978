package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.theme.Analysis.CodebookHeader;
import io.github.interviewanalyzer.theme.Analysis.Provenance;
import java.util.List;
import java.util.Locale;

/** What both pages have around their parts; used by {@link HtmlReport} and its steps. */
final class HtmlFrame {

    private HtmlFrame() {}

    /** Begins a page up to its first part. */
    static void begin(Html page, String title, List<String> parts) {
        HtmlStyle.head(page, title);
        page.open("body").line();
        page.open("nav", "aria-label", "Parts of the page").open("ul");
        for (String part : parts) {
            page.open("li")
                    .element("a", part, "href", "#" + part.toLowerCase(Locale.ROOT))
                    .close("li");
        }
        page.close("ul").close("nav").line();
        page.open("main").line();
    }

    /** Ends the page with what made it. */
    static void end(Html page, CodebookHeader codebook, Provenance provenance, String source) {
        page.close("main").line();
        page.open("footer").open("dl");
        fact(page, "Codebook", codebook.id() + " " + codebook.version());
        fact(page, "SHA-256 of the codebook", codebook.sha256());
        if (!source.isEmpty()) {
            fact(page, "SHA-256 of the text", source);
        }
        fact(page, "Made by", provenance.library());
        page.close("dl").close("footer").line();
        page.close("body").line().close("html").line();
    }

    static void fact(Html page, String what, String is) {
        page.open("div").element("dt", what).element("dd", is, "dir", "auto").close("div");
    }

    /** A number that the eye meets first, and what is counted. */
    static void figure(Html page, long number, String of) {
        page.open("li").element("b", Long.toString(number)).text(" " + of).close("li");
    }

    /** Begins a part of the page, to which the navigation leads. */
    static void section(Html page, String title) {
        String id = title.toLowerCase(Locale.ROOT);
        page.open("section", "id", id, "aria-labelledby", id + "-title")
                .element("h2", title, "id", id + "-title")
                .line();
    }

    /** What a part shows and how to read it. */
    static void explain(Html page, String words) {
        page.element("p", words, "class", "soft").line();
    }

    /** Begins a table that may be wider than the page. */
    static void table(Html page, String label, String style) {
        page.open("div", "class", "wide", "role", "region", "aria-label", label, "tabindex", "0")
                .open("table", "class", style)
                .element("caption", label, "class", "away")
                .line();
    }
}
