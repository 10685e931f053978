package io.github.interviewanalyzer.html;

import io.github.interviewanalyzer.interview.InterviewException;
import io.github.interviewanalyzer.interview.Source;
import io.github.interviewanalyzer.interview.Source.Form;
import io.github.interviewanalyzer.interview.Source.Mark;
import io.github.interviewanalyzer.interview.SourceBuilder;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Step 3. The nodes that are kept → the text, its marks and its places in the file. */
final class PageText {

    private static final int ENTITY_CHARACTERS = 40;

    private final String file;
    private final List<PageNode> nodes;
    private final BitSet kept;
    private final BitSet moved;
    private final SourceBuilder out = new SourceBuilder();
    private final Deque<Open> open = new ArrayDeque<>();

    /** Line breaks that are due before the next word. */
    private int breaks;

    /** How many elements that say the same are open; the outermost one says it. */
    private final Map<Mark.Kind, Integer> depths = new EnumMap<>(Mark.Kind.class);

    /** The last style inside of a paragraph, and where its words begin and end. */
    private String inline = "";

    private int inlineStart = -1;
    private int inlineEnd = -1;

    /** Depth of elements whose blanks are kept. */
    private int preformatted;

    /** Where the front matter ends that some sites write before the page, or 0. */
    private final int front;

    PageText(String file, List<PageNode> nodes, BitSet kept) {
        this.file = file;
        this.nodes = nodes;
        this.kept = kept;
        moved = moved(nodes);
        front = front(file);
    }

    // rule: Words that stand loose between the cells of a table are read before it, as browsers
    // show them, and have no place in the file.
    private static BitSet moved(List<PageNode> nodes) {
        BitSet moved = new BitSet();
        int least = Integer.MAX_VALUE;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            PageNode node = nodes.get(i);
            boolean words = node.is("hr") || !node.text.isBlank();
            if (node.fileStart > least) {
                moved.set(i);
            } else if (words && node.fileStart >= 0) {
                least = node.fileStart;
            }
        }
        return moved;
    }

    // rule: Front matter between two lines "---" before a page keeps its lines.
    private static int front(String file) {
        if (!file.startsWith("---")) {
            return 0;
        }
        int end = file.indexOf("\n---", 3);
        return end < 0 ? 0 : end + 5;
    }

    Source write(String sha256) {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            InterviewException.throwIfInterrupted("page");
            while (!open.isEmpty() && open.peek().node.end <= i) {
                close(open.pop());
            }
            PageNode node = nodes.get(i);
            if (node.tag.isEmpty()) {
                text(node, moved.get(i) ? -1 : node.fileStart);
            } else {
                open(node, moved.get(i) ? -1 : node.fileStart);
            }
        }
        while (!open.isEmpty()) {
            close(open.pop());
        }
        out.trim();
        return out.build(Form.HTML, sha256);
    }

    // rule: A paragraph, an item, a heading, a row of a table or any other block begins a line
    // behind an empty one; "<br>" ends a line; "<hr>" is a line "***"; cells are parted by a tab.
    private void open(PageNode node, int start) {
        if (node.is("br")) {
            breaks++;
            return;
        }
        if (node.is("td") || node.is("th")) {
            cell();
        }
        if (node.block()) {
            breaks = Math.max(breaks, 2);
        }
        if (node.is("hr")) {
            due();
            if (start < 0) {
                out.insert("***");
            } else {
                out.append("***", start, node.fileEnd);
            }
            breaks = 2;
        }
        preformatted += node.is("pre") ? 1 : 0;
        Mark.Kind kind = kind(node);
        if (kind != null) {
            depths.merge(kind, 1, Integer::sum);
        }
        open.push(new Open(node));
    }

    private void cell() {
        if (breaks == 0 && out.length() > 0 && out.last() != '\n' && out.last() != '\t') {
            out.trim();
            out.insert("\t");
        }
    }

    private void close(Open tag) {
        PageNode node = tag.node;
        if (node.block()) {
            breaks = Math.max(breaks, 2);
        }
        preformatted -= node.is("pre") ? 1 : 0;
        Mark.Kind kind = kind(node);
        if (kind != null && depths.merge(kind, -1, Integer::sum) == 0 && tag.start >= 0) {
            int level = node.heading();
            out.mark(kind, tag.start, level == 0 ? null : Integer.toString(level));
        }
        String style = style(node, tag.start);
        if (tag.start >= 0 && tag.paragraph && !style.isEmpty()) {
            out.mark(Mark.Kind.STYLE, tag.start, style);
        }
        if ((node.is("span") || node.is("font")) && !node.style.isEmpty()) {
            inline = node.style;
            inlineStart = tag.start;
            inlineEnd = out.length();
        }
        if ((node.block() || !tag.paragraph) && !open.isEmpty()) {
            open.peek().paragraph = false;
        }
    }

    /** The style of what can be a paragraph, or of all the words in it, or "". */
    private String style(PageNode node, int start) {
        boolean term = node.is("dt") || node.is("dd");
        if (node.is("summary")) {
            return node.tag;
        }
        if (!term && !node.is("p") && !node.is("div")) {
            return "";
        }
        boolean whole = inlineStart == start && inlineEnd == out.length();
        return !node.style.isEmpty() ? node.style : whole ? inline : term ? node.tag : "";
    }

    private static Mark.@Nullable Kind kind(PageNode node) {
        return switch (node.tag) {
            case "b", "strong" -> Mark.Kind.STRONG;
            case "i", "em", "cite" -> Mark.Kind.EMPHASIS;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> Mark.Kind.HEADING;
            case "li" -> Mark.Kind.ITEM;
            case "blockquote" -> Mark.Kind.QUOTE;
            case "figure", "figcaption" -> Mark.Kind.CAPTION;
            default -> node.bold ? Mark.Kind.STRONG : null;
        };
    }

    private void due() {
        if (breaks > 0 && out.length() > 0) {
            out.trim();
            out.insert(breaks == 1 ? "\n" : "\n\n");
        }
        breaks = 0;
    }

    private void text(PageNode node, int start) {
        String words = node.text;
        int at = start;
        boolean traced = at >= 0;
        for (int i = 0; i < words.length(); ) {
            InterviewException.throwIfInterrupted("page");
            int step = 1;
            int fileEnd = at + 1;
            if (traced && !same(words.charAt(i), at)) {
                int entity = entityEnd(at);
                String decoded = HtmlReader.unescape(file.substring(at, entity));
                if (!decoded.isEmpty() && words.startsWith(decoded, i)) {
                    step = decoded.length();
                    fileEnd = entity;
                } else {
                    // What the file holds is not what was read of it: from here on as a whole.
                    step = words.length() - i;
                    fileEnd = Math.max(at, node.fileEnd);
                }
            }
            put(words.substring(i, i + step), traced ? at : -1, fileEnd);
            at = fileEnd;
            i += step;
        }
    }

    private boolean same(char c, int at) {
        return at < file.length() && file.charAt(at) == c && c != '&';
    }

    private int entityEnd(int at) {
        int end = at;
        if (at < file.length() && file.charAt(at) == '&') {
            end++;
            int stop = Math.min(file.length(), at + ENTITY_CHARACTERS);
            while (end < stop
                    && (Character.isLetterOrDigit(file.charAt(end)) || file.charAt(end) == '#')) {
                end++;
            }
            if (end < stop && file.charAt(end) == ';') {
                end++;
            }
        }
        return Math.min(end, file.length());
    }

    private void put(String words, int start, int end) {
        if (words.length() == 1 && collapses(words.charAt(0))) {
            blank(words.charAt(0), start, end);
            return;
        }
        due();
        begin();
        if (start < 0) {
            out.insert(words);
        } else {
            out.append(words, start, end);
        }
    }

    private static boolean collapses(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private void blank(char c, int start, int end) {
        if (c == '\n' && (preformatted > 0 || (start >= 0 && start < front))) {
            breaks++;
        } else if (breaks == 0 && out.length() > 0 && !collapses(out.last())) {
            if (start < 0) {
                out.insert(" ");
            } else {
                out.append(" ", start, end);
            }
        }
    }

    /** The elements that are open begin with this word if they had none before. */
    private void begin() {
        for (Open tag : open) {
            if (tag.start >= 0) {
                break;
            }
            tag.start = out.length();
        }
    }

    /** An element that is not closed yet. */
    private static final class Open {
        final PageNode node;

        /** Where its words begin, or -1. */
        int start = -1;

        /** Whether no other block is in it. */
        boolean paragraph = true;

        Open(PageNode node) {
            this.node = node;
        }
    }
}
