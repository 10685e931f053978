package io.github.interviewanalyzer.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Step 2. The nodes of a page → which of them belong to its article; read by PageText. What is
 * around an article is known by its elements, by its names and by its links; what is left is the
 * element that holds most of the words, and what leads up to it.
 */
final class Article {

    /** A paragraph of one link shorter than this may be the name of a speaker. */
    private static final int LINK_LETTERS = 30;

    private final List<PageNode> nodes;
    private final BitSet kept = new BitSet();

    /** Characters of words in a node that are kept, of them in links; whether a headline is in. */
    private final int[] length;

    private final int[] linked;
    private final boolean[] headline;

    /** Lines in a node besides headings, and how many of them begin with a link. */
    private final int[] lines;

    private final int[] teasers;

    private Article(List<PageNode> nodes) {
        this.nodes = nodes;
        length = new int[nodes.size()];
        linked = new int[nodes.size()];
        headline = new boolean[nodes.size()];
        lines = new int[nodes.size()];
        teasers = new int[nodes.size()];
    }

    static BitSet choose(List<PageNode> nodes) {
        Article article = new Article(nodes);
        article.hear();
        BitSet heard = (BitSet) article.kept.clone();
        article.clear();
        article.measure();
        if (nodes.isEmpty() || article.length[0] == 0) {
            return heard;
        }
        article.narrow();
        return article.kept;
    }

    /** Leaves out what nobody reads. */
    private void hear() {
        for (int i = 0; i < nodes.size(); i++) {
            PageNode node = nodes.get(i);
            boolean inside = node.parent < 0 || kept.get(node.parent);
            kept.set(i, inside && !PageWords.silent(node));
        }
        measure();
    }

    private void measure() {
        boolean[] link = new boolean[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            PageNode node = nodes.get(i);
            link[i] = node.is("a") || node.parent >= 0 && link[node.parent];
            length[i] = kept.get(i) ? letters(node.text) : 0;
            linked[i] = link[i] ? length[i] : 0;
            headline[i] = node.is("h1") && kept.get(i);
        }
        lines(link);
        for (int i = nodes.size() - 1; i > 0; i--) {
            int parent = nodes.get(i).parent;
            lines[parent] += lines[i];
            teasers[parent] += teasers[i];
            length[parent] += length[i];
            linked[parent] += linked[i];
            headline[parent] |= headline[i];
        }
    }

    /** Each text that is the first one behind the edge of a block begins a line. */
    private void lines(boolean[] link) {
        Arrays.fill(lines, 0);
        Arrays.fill(teasers, 0);
        boolean edge = true;
        boolean heading = false;
        for (int i = 0; i < nodes.size(); i++) {
            PageNode node = nodes.get(i);
            if (node.block() || node.is("br")) {
                edge = true;
                heading = node.heading() > 0;
            } else if (length[i] > 0 && node.tag.isEmpty()) {
                lines[i] = edge && !heading ? 1 : 0;
                teasers[i] = link[i] ? lines[i] : 0;
                edge = false;
            }
        }
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isWhitespace(text.charAt(i)) ? 0 : 1;
        }
        return letters;
    }

    private int words(int node) {
        return length[node] - linked[node];
    }

    // rule: Left out is what stands around an article by its element (nav, footer, aside), by the
    // words of its names (comments, related, newsletter …) or because most of its words are links
    // or
    // each of its paragraphs begins with one, unless it holds the headline or most of the page's
    // words; and a paragraph that is nothing but a long link.
    private void clear() {
        int most = nodes.isEmpty() ? 0 : words(0) * 3 / 5;
        for (int i = 0; i < nodes.size(); i++) {
            PageNode node = nodes.get(i);
            boolean inside = node.parent < 0 || kept.get(node.parent);
            kept.set(
                    i,
                    inside
                            && kept.get(i)
                            && (!node.block() && node.words.isEmpty() || stays(i, most)));
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (kept.get(i) && nodes.get(i).container()) {
                clearRuns(i);
            }
        }
    }

    private boolean stays(int i, int most) {
        PageNode node = nodes.get(i);
        if (headline[i] || words(i) > most || node.is("body") || node.is("html")) {
            return true;
        }
        if (node.is("p")) {
            return (length[i] < LINK_LETTERS || words(i) > 0) && !PageWords.around(node);
        }
        boolean links =
                node.block()
                        && node.heading() == 0
                        && (linked[i] * 5L > length[i] * 3L
                                || lines[i] >= 2 && teasers[i] == lines[i]);
        return !links && !PageWords.around(node);
    }

    // rule: A run of links beside the paragraphs, in none of them, is left out too.
    private void clearRuns(int container) {
        int run = container + 1;
        int all = 0;
        int links = 0;
        int end = nodes.get(container).end;
        for (int i = container + 1; i <= end; i = i < end ? nodes.get(i).end : end + 1) {
            boolean stop = i == end || nodes.get(i).block() || nodes.get(i).container();
            if (stop) {
                if (all > 0 && links == all) {
                    kept.clear(run, i);
                }
                run = i == end ? end : nodes.get(i).end;
                all = 0;
                links = 0;
            } else {
                all += length[i];
                links += linked[i];
            }
        }
    }

    // rule: The article is the innermost element that holds three quarters of the words of the one
    // around it, or half of them if it says that it is the article, and so on from the page
    // inwards. Of what stands before it, up to the headline, the words that are no links are kept
    // too; what stands behind it is left out.
    private void narrow() {
        int content = 0;
        for (int next = child(0); next >= 0; next = child(content)) {
            content = next;
        }
        int root = content;
        while (root > 0 && !headline[root]) {
            root = nodes.get(root).parent;
        }
        root = headline[root] ? root : content;
        int end = nodes.get(content).end;
        kept.clear(end, nodes.size());
        kept.clear(0, root);
    }

    /** The element in an element that holds nearly all of its words, or -1. */
    private int child(int node) {
        int i = node + 1;
        while (i < nodes.get(node).end) {
            PageNode child = nodes.get(i);
            boolean named = child.is("article") || child.is("main");
            long share = named ? words(i) * 2L : words(i) * 4L / 3;
            if (child.container() && kept.get(i) && words(i) > 0 && share >= words(node)) {
                return i;
            }
            i = child.end;
        }
        return -1;
    }
}
