package io.github.interviewanalyzer.html;

import io.github.interviewanalyzer.interview.InterviewException;
import java.util.BitSet;
import java.util.List;

/**
 * How many letters stand in each node of a page, how many of them in links, and what its lines
 * begin with; counted for Article over the nodes that it keeps.
 */
final class PageCounts {

    private final List<PageNode> nodes;
    private final int[] letters;
    private final int[] linked;
    private final boolean[] headline;

    /**
     * Lines in a node, and how many of them begin with a link; headings, and how many are links.
     */
    private final int[] lines;

    private final int[] teasers;
    private final int[] headings;
    private final int[] titles;

    private PageCounts(List<PageNode> nodes) {
        this.nodes = nodes;
        letters = new int[nodes.size()];
        linked = new int[nodes.size()];
        headline = new boolean[nodes.size()];
        lines = new int[nodes.size()];
        teasers = new int[nodes.size()];
        headings = new int[nodes.size()];
        titles = new int[nodes.size()];
    }

    static PageCounts of(List<PageNode> nodes, BitSet kept) {
        PageCounts counts = new PageCounts(nodes);
        counts.read(kept);
        counts.sum();
        return counts;
    }

    /** Each text that is the first one behind the edge of a block begins a line. */
    private void read(BitSet kept) {
        boolean[] link = new boolean[nodes.size()];
        boolean[] article = new boolean[nodes.size()];
        boolean edge = true;
        int heading = -1;
        for (int i = 0; i < nodes.size(); i++) {
            InterviewException.throwIfInterrupted("page");
            PageNode node = nodes.get(i);
            link[i] = node.link || (node.parent >= 0 && link[node.parent]);
            article[i] = node.article() || (node.parent >= 0 && article[node.parent]);
            letters[i] = kept.get(i) ? letters(node.text) : 0;
            linked[i] = link[i] ? letters[i] : 0;
            if (node.block() || node.is("br")) {
                edge = true;
                heading = node.heading() > 0 ? i : -1;
            } else if (letters[i] > 0) {
                boolean inHeading = heading >= 0 && i < nodes.get(heading).end;
                lines[i] = edge && !inHeading ? 1 : 0;
                teasers[i] = link[i] ? lines[i] : 0;
                headings[i] = edge && inHeading ? 1 : 0;
                titles[i] = link[i] ? headings[i] : 0;
                // The name of a site, linked to its first page, is no headline.
                headline[i] = inHeading && nodes.get(heading).is("h1") && (!link[i] || article[i]);
                edge = false;
            }
        }
    }

    private void sum() {
        for (int i = nodes.size() - 1; i > 0; i--) {
            int parent = nodes.get(i).parent;
            letters[parent] += letters[i];
            linked[parent] += linked[i];
            lines[parent] += lines[i];
            teasers[parent] += teasers[i];
            headings[parent] += headings[i];
            titles[parent] += titles[i];
            headline[parent] |= headline[i];
        }
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    int letters(int node) {
        return letters[node];
    }

    /** Letters that are in no link. */
    int words(int node) {
        return letters[node] - linked[node];
    }

    boolean headline(int node) {
        return headline[node];
    }

    /** Whether most of its letters are in links, or all of its lines or headings begin with one. */
    boolean links(int node) {
        return linked[node] * 5L > letters[node] * 3L
                || (lines[node] >= 2 && teasers[node] == lines[node])
                || (headings[node] >= 2 && titles[node] == headings[node]);
    }
}
