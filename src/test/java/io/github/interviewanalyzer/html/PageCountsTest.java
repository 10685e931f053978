package io.github.interviewanalyzer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pages in short: "p(ab a(cd))" is a paragraph of the text "ab" and a link of the text "cd"; "~ab"
 * is a text that is left out. Counted of the outermost element are its letters and those in no
 * link, H if it holds the headline, L if it is links.
 */
class PageCountsTest {

    private static String count(String page) {
        List<PageNode> nodes = new ArrayList<>();
        List<Integer> open = new ArrayList<>();
        BitSet kept = new BitSet();
        for (String word : page.replace("(", "( ").replace(")", " )").strip().split("\\s+")) {
            int parent = open.isEmpty() ? -1 : open.get(open.size() - 1);
            if (word.equals(")")) {
                nodes.get(open.remove(open.size() - 1)).end = nodes.size();
                continue;
            }
            kept.set(nodes.size(), !word.startsWith("~"));
            if (word.endsWith("(")) {
                String tag = word.substring(0, word.length() - 1);
                open.add(nodes.size());
                nodes.add(
                        PageNode.element(parent, tag, "", "", false, false, tag.equals("a"), 0, 0));
            } else {
                nodes.add(PageNode.text(parent, word.replace("~", ""), 0, 0));
                nodes.get(nodes.size() - 1).end = nodes.size();
            }
        }
        PageCounts counts = PageCounts.of(nodes, kept);
        return "%d %d %s%s"
                .formatted(
                        counts.letters(0),
                        counts.words(0),
                        counts.headline(0) ? "H" : "",
                        counts.links(0) ? "L" : "")
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "div(ab cd), 4 4",
        "div(ab ~cd), 2 2",
        "div(a1-b. –), 3 3",
        "div(a(abc) de), 5 2",
        "div(a(abcd) ef), 6 2 L",
        "div(a(b(ab) c) defghi), 9 6",
        "div(p(a(a) bcdef)), 6 5",
        "div(p(a(a) bcdef) p(a(b) cdefg)), 12 10 L",
        "div(p(a(a) bcdef) p(b a(c) defg)), 12 10",
        "div(p(a(a) bcdef) p(bcdefg)), 12 11",
        "div(p(a(a) bcdef) p(~b a(c) defg)), 11 9 L",
        "div(a(a) bcdef br() a(b) cdefg), 12 10 L",
        "div(h2(a(a) bcdef)), 6 5",
        "div(h2(a(a) bcdef) h2(a(b) cdefg)), 12 10 L",
        "div(h2(a(a) bcdef) h2(bcdefg)), 12 11",
        "div(h2(a(a) bcdef) h2(a(b) cdefg) p(so)), 14 12 L",
        "div(h2(so) p(a(a) bcdef) p(a(b) cdefg)), 14 12 L",
        "div(h1(ab)), 2 2 H",
        "div(h2(ab)), 2 2",
        "div(h1(a(ab)) cdef), 6 4",
        "article(h1(a(ab)) cdef), 6 4 H",
        "div(article(h1(a(ab))) cdef), 6 4 H",
        "div(article(ab) h1(a(ab)) cdef), 8 6",
        "div(h1(a(ab) c) def), 6 4 H",
        "div(h1(p(ab))), 2 2",
        "div(h1(br() ab)), 2 2",
        "div(h1() b(ab)), 2 2",
        "div(), 0 0",
        "a(ab p(cd)), 4 0 L",
        "h1(ab), 2 2 H",
    })
    void letters_links_and_headlines_are_counted(String page, String counts) {
        assertThat(count(page)).isEqualTo(counts);
    }
}
