package io.github.interviewanalyzer.html;

import io.github.interviewanalyzer.interview.InterviewException;
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
    private final BitSet kept;
    private PageCounts counts;

    private Article(List<PageNode> nodes) {
        this.nodes = nodes;
        kept = new BitSet(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            InterviewException.throwIfInterrupted("page");
            PageNode node = nodes.get(i);
            boolean inside = node.parent < 0 || kept.get(node.parent);
            kept.set(i, inside && !PageWords.silent(node));
        }
        counts = PageCounts.of(nodes, kept);
    }

    static BitSet choose(List<PageNode> nodes) {
        Article article = new Article(nodes);
        if (nodes.isEmpty()) {
            return article.kept;
        }
        BitSet heard = (BitSet) article.kept.clone();
        article.clear();
        article.counts = PageCounts.of(nodes, article.kept);
        if (article.counts.letters(0) == 0) {
            return heard;
        }
        article.narrow();
        return article.kept;
    }

    // rule: Left out is what stands around an article by its element (nav, footer, aside), by the
    // words of its names (comments, related, newsletter …) or because most of its words are links
    // or each of its paragraphs or headings begins with one, unless it holds the headline or most
    // of the page's words; and a paragraph that is nothing but a long link. A link to a place in
    // the page is none.
    private void clear() {
        for (int i = 0; i < nodes.size(); i++) {
            InterviewException.throwIfInterrupted("page");
            PageNode node = nodes.get(i);
            boolean inside = node.parent < 0 || kept.get(node.parent);
            boolean plain = !node.block() && node.words.isEmpty();
            kept.set(i, inside && kept.get(i) && (plain || stays(i)));
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (kept.get(i) && nodes.get(i).container()) {
                clearRuns(i);
            }
        }
    }

    private boolean stays(int i) {
        PageNode node = nodes.get(i);
        // What readers write is often longer than the article.
        int tenths = PageWords.discussion(node) ? 9 : 6;
        if (counts.headline(i)
                || counts.words(i) * 10L > counts.words(0) * (long) tenths
                || node.is("body")
                || node.is("html")) {
            return true;
        }
        if (PageWords.around(node)) {
            return false;
        }
        if (node.is("p")) {
            return counts.letters(i) < LINK_LETTERS || counts.words(i) > 0;
        }
        return !node.block() || node.heading() > 0 || !counts.links(i);
    }

    // rule: A run of links beside the paragraphs, in none of them, is left out too.
    private void clearRuns(int container) {
        int run = container + 1;
        int letters = 0;
        int words = 0;
        int end = nodes.get(container).end;
        for (int i = container + 1; i <= end; i = i < end ? nodes.get(i).end : end + 1) {
            InterviewException.throwIfInterrupted("page");
            if (i == end || nodes.get(i).block() || nodes.get(i).container()) {
                if (letters > 0 && words == 0) {
                    kept.clear(run, i);
                }
                run = i == end ? end : nodes.get(i).end;
                letters = 0;
                words = 0;
            } else {
                letters += counts.letters(i);
                words += counts.words(i);
            }
        }
    }

    // rule: The article is the innermost element that holds nine tenths of the words of the one
    // around it, or half of them if it says that it is the article, and so on from the page
    // inwards; parts that look alike stay together. Of what stands before it, up to the headline,
    // the words that are no links are kept too; what stands behind it is left out.
    private void narrow() {
        int content = 0;
        for (int next = child(0); next >= 0; next = child(content)) {
            content = next;
        }
        int root = content;
        while (root > 0 && !counts.headline(root)) {
            root = nodes.get(root).parent;
        }
        root = counts.headline(root) ? root : content;
        kept.clear(nodes.get(content).end, nodes.size());
        kept.clear(0, root);
    }

    /** The element in an element that holds nearly all of its words, or -1. */
    private int child(int node) {
        int most = -1;
        boolean parts = false;
        for (int i = node + 1; i < nodes.get(node).end; i = nodes.get(i).end) {
            PageNode child = nodes.get(i);
            if (child.container() && kept.get(i) && counts.words(i) > 0) {
                if (most >= 0 && alike(most, i)) {
                    parts = true;
                }
                most = most < 0 || counts.words(i) > counts.words(most) ? i : most;
            }
        }
        if (most < 0) {
            return -1;
        }
        boolean named = nodes.get(most).article();
        int tenths = named ? 5 : 9;
        boolean holds = counts.words(most) * 10L >= counts.words(node) * (long) tenths;
        return holds && (named || !parts) ? most : -1;
    }

    private boolean alike(int one, int other) {
        PageNode first = nodes.get(one);
        PageNode second = nodes.get(other);
        return first.tag.equals(second.tag)
                && first.style.equals(second.style)
                && counts.words(other) * 50L > counts.words(one)
                && counts.words(one) * 50L > counts.words(other);
    }
}
