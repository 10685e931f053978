package io.github.interviewanalyzer.html;

import java.util.Locale;
import java.util.Set;

/**
 * An element or a text of a page, flat in a list: an element stands before what is in it. Made by
 * HtmlReader; read by Article and PageText.
 */
final class PageNode {

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "html",
                    "li",
                    "main",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "tfoot",
                    "thead",
                    "tr",
                    "ul");

    private static final Set<String> CONTAINERS =
            Set.of(
                    "article", "body", "center", "div", "form", "html", "main", "section", "table",
                    "tbody", "td", "tr");

    /** Index of the element that it is in, or -1. */
    final int parent;

    /** The element's name in small letters, or "" for a text. */
    final String tag;

    final String text;
    final String style;

    /** The words of its id, class and role. */
    final Set<String> words;

    final boolean hidden;
    final boolean bold;

    /** Whether it leads to another page. */
    final boolean link;

    /** Where the text or the tag stands in the file, or -1. */
    final int fileStart;

    final int fileEnd;

    /** One past the index of the last node in it. */
    int end;

    private PageNode(
            int parent,
            String tag,
            String text,
            String style,
            Set<String> words,
            boolean hidden,
            boolean bold,
            boolean link,
            int fileStart,
            int fileEnd) {
        this.parent = parent;
        this.tag = tag;
        this.text = text;
        this.style = style;
        this.words = words;
        this.hidden = hidden;
        this.bold = bold;
        this.link = link;
        this.fileStart = fileStart;
        this.fileEnd = fileEnd;
    }

    static PageNode text(int parent, String text, int fileStart, int fileEnd) {
        return new PageNode(
                parent, "", text, "", Set.of(), false, false, false, fileStart, fileEnd);
    }

    static PageNode element(
            int parent,
            String tag,
            String style,
            String names,
            boolean hidden,
            boolean bold,
            boolean link,
            int fileStart,
            int fileEnd) {
        Set<String> words = PageWords.split(names);
        return new PageNode(parent, tag, "", style, words, hidden, bold, link, fileStart, fileEnd);
    }

    boolean is(String name) {
        return tag.equals(name);
    }

    boolean block() {
        return BLOCKS.contains(tag);
    }

    /** Whether it says that it is the article. */
    boolean article() {
        return tag.equals("article") || tag.equals("main") || words.contains("main");
    }

    /** Whether paragraphs can stand in it. */
    boolean container() {
        return CONTAINERS.contains(tag);
    }

    /** The level of a heading, or 0. */
    int heading() {
        boolean heading =
                tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        return heading ? tag.charAt(1) - '0' : 0;
    }

    @Override
    public String toString() {
        return tag.isEmpty() ? "text" : tag.toLowerCase(Locale.ROOT);
    }
}
