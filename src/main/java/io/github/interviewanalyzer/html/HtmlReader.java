package io.github.interviewanalyzer.html;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Source;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Optional. Needs {@code org.jsoup:jsoup} on the class path. Reads pages of the web: the words of
 * the article, with what stands above and in it, and without what stands around it, such as
 * navigation, teasers, comments and what is hidden.
 *
 * <p>{@code <p><b>Kim:</b> Because.</p>} is read as {@code Kim: Because.} with a mark over {@code
 * Kim:}. Kept are paragraphs and line breaks and, as marks, bold and italics, headings, lists,
 * quotations, captions and the styles of paragraphs. Nothing is fetched or executed. Safe for use
 * by many threads.
 */
public final class HtmlReader {

    private HtmlReader() {}

    /**
     * Decodes the bytes of a page as pages say it: by its byte-order mark, by the charset that it
     * declares, else as UTF-8, and as windows-1252 if it is no UTF-8.
     *
     * @param bytes the bytes of the file
     * @return the file, to be given to {@link #read}
     * @throws InterviewException with code {@code ENCODING} if it is no text in the charset that it
     *     declares
     */
    public static Source decode(byte[] bytes) {
        return PageCharset.decode(bytes);
    }

    /**
     * Reads a page.
     *
     * @param file the page as it was decoded
     * @return the text of its article
     */
    public static Source read(Source file) {
        Objects.requireNonNull(file, "file");
        // HTML reads NUL so, or not at all.
        String page = file.text().replace('\u0000', '\uFFFD');
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        Document document = parser.parseInput(new Noticing(page), "");
        List<PageNode> nodes = new Flat().nodes(document);
        return new PageText(page, nodes, Article.choose(nodes)).write(file.sha256());
    }

    /** The decoded form of an entity such as <code>&amp;amp;</code>. */
    static String unescape(String entity) {
        return Parser.unescapeEntities(entity, false);
    }

    /** A page that is handed on in pieces, so that an interrupt is noticed between them. */
    private static final class Noticing extends StringReader {

        Noticing(String page) {
            super(page);
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            InterviewException.throwIfInterrupted("page");
            return super.read(into, from, length);
        }
    }

    /** The tree as a list, elements before what is in them. */
    private static final class Flat implements NodeVisitor {

        private final List<PageNode> nodes = new ArrayList<>();
        private final Deque<Integer> open = new ArrayDeque<>();

        List<PageNode> nodes(Document document) {
            NodeTraversor.traverse(this, document);
            return nodes;
        }

        @Override
        public void head(Node node, int depth) {
            int parent = open.isEmpty() ? -1 : open.peek();
            open.push(nodes.size());
            boolean tracked = node.sourceRange().isTracked();
            int start = tracked ? node.sourceRange().startPos() : -1;
            int end = tracked ? node.sourceRange().endPos() : -1;
            if (node instanceof TextNode text) {
                nodes.add(PageNode.text(parent, text.getWholeText(), start, end));
            } else if (node instanceof Element element) {
                nodes.add(element(parent, element, start, end));
            } else {
                nodes.add(PageNode.text(parent, "", -1, -1));
            }
            if ((nodes.size() & 0xFFF) == 0) {
                InterviewException.throwIfInterrupted("page");
            }
        }

        private static PageNode element(int parent, Element element, int start, int end) {
            String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
            boolean hidden =
                    element.hasAttr("hidden")
                            || element.attr("aria-hidden").equals("true")
                            || style.contains("display:none")
                            || style.contains("visibility:hidden");
            boolean bold =
                    style.contains("font-weight:bold")
                            || style.contains("font-weight:6")
                            || style.contains("font-weight:7")
                            || style.contains("font-weight:8");
            boolean link =
                    element.normalName().equals("a")
                            && element.hasAttr("href")
                            && !element.attr("href").startsWith("#");
            return PageNode.element(
                    parent,
                    element.normalName(),
                    name(element, style),
                    element.id() + ' ' + element.className() + ' ' + element.attr("role"),
                    hidden,
                    bold,
                    link,
                    start,
                    end);
        }

        /** What its style is called, or what it says if it has no name. */
        private static String name(Element element, String style) {
            String name = element.className().strip();
            return !name.isEmpty() ? name : !style.isEmpty() ? style : element.attr("color");
        }

        @Override
        public void tail(Node node, int depth) {
            nodes.get(open.pop()).end = nodes.size();
        }
    }
}
