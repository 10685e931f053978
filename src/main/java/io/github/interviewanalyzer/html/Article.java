package io.github.interviewanalyzer.html;

import java.util.BitSet;
import java.util.List;

/**
 * Step 2. The nodes of a page → which of them belong to its article; read by PageText. What is
 * around an article is known by its elements, by its names and by its links; what is left is the
 * element that holds most of the words, and what leads up to it.
 */
final class Article {

    private final List<PageNode> nodes;
    private final BitSet kept = new BitSet();

    /** Characters of words in a node that are kept, of them in links; whether a headline is in. */
    private final int[] length;

    private final int[] linked;
    private final boolean[] headline;

    private Article(List<PageNode> nodes) {
        this.nodes = nodes;
        length = new int[nodes.size()];
        linked = new int[nodes.size()];
        headline = new boolean[nodes.size()];
    }

    static BitSet choose(List<PageNode> nodes) {
        Article article = new Article(nodes);
        article.hear();
        article.clear();
        article.measure();
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
        for (int i = nodes.size() - 1; i > 0; i--) {
            int parent = nodes.get(i).parent;
            length[parent] += length[i];
            linked[parent] += linked[i];
            headline[parent] |= headline[i];
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
    // words of its names (comments, related, newsletter …) or because most of its words are links,
    // unless it holds the headline or most of the page's words.
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
    }

    private boolean stays(int i, int most) {
        PageNode node = nodes.get(i);
        if (headline[i] || words(i) > most || node.is("body") || node.is("html")) {
            return true;
        }
        boolean links =
                node.block()
                        && node.heading() == 0
                        && !node.is("p")
                        && linked[i] * 5L > length[i] * 3L;
        return !links && !PageWords.around(node);
    }

    // rule: The article is the innermost element that holds three quarters of the words of the one
    // around it, or half of them if it says that it is the article, and so on from the page
    // inwards. Of what stands before it, up to the headline, the words that are no links are kept
    // too; what stands behind it is left out.
    private void narrow() {
        if (nodes.isEmpty()) {
            return;
        }
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
