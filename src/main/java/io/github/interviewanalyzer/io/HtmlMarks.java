package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.interview.Span;
import io.github.interviewanalyzer.theme.Analysis.Assertion;
import io.github.interviewanalyzer.theme.Analysis.Evidence;
import io.github.interviewanalyzer.theme.Analysis.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of a turn with its evidence marked: where themes overlap, the text is cut at every
 * boundary and each piece carries its set; used by {@link HtmlText}.
 */
final class HtmlMarks {

    /** So many lines are drawn below one another; the numbers name all themes. */
    private static final int LINES = 4;

    private final Html page;
    private final String text;
    private final HtmlThemes themes;

    /** Those still to come, the nearest at the end. */
    private final List<Mark> coming = new ArrayList<>();

    /** Those that the next words lie in, in the order of the themes. */
    private final List<Mark> open = new ArrayList<>();

    /** Those of them whose words have not begun. */
    private final Set<Mark> fresh = new TreeSet<>(BY_THEME);

    private static final Comparator<Mark> BY_THEME =
            Comparator.comparingInt(Mark::theme).thenComparingInt(Mark::index);

    /**
     * A piece of evidence in a turn.
     *
     * @param theme number of its theme
     * @param index its place among the tag's evidence
     * @param tag its tag
     * @param evidence the evidence
     */
    private record Mark(int theme, int index, Tag tag, Evidence evidence) {

        Span span() {
            return evidence.span();
        }
    }

    HtmlMarks(Html page, String text, HtmlThemes themes, List<Tag> tags) {
        this.page = page;
        this.text = text;
        this.themes = themes;
        for (Tag tag : tags) {
            for (int i = 0; i < tag.evidence().size(); i++) {
                coming.add(new Mark(themes.number(tag.theme()), i, tag, tag.evidence().get(i)));
            }
        }
        coming.sort(
                Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparing(BY_THEME)
                        .reversed());
    }

    /** The next paragraph of the turn. */
    void paragraph(Span paragraph) {
        int at = paragraph.start();
        while (at < paragraph.end()) {
            begin(at);
            int end = Math.min(paragraph.end(), boundary());
            piece(at, end);
            at = end;
            finish(at);
        }
    }

    /** Gives evidence that lies in no paragraph a place, so that every link leads somewhere. */
    void end() {
        for (Mark mark : coming) {
            page.open("span", "id", anchor(mark)).close("span");
        }
    }

    private void begin(int at) {
        boolean more = false;
        while (!coming.isEmpty() && coming.get(coming.size() - 1).span().start() <= at) {
            Mark mark = coming.remove(coming.size() - 1);
            open.add(mark);
            fresh.add(mark);
            more = true;
        }
        if (more) {
            open.sort(BY_THEME);
        }
    }

    private int boundary() {
        int next = coming.isEmpty() ? text.length() : coming.get(coming.size() - 1).span().start();
        for (Mark mark : open) {
            next = Math.min(next, mark.span().end());
        }
        return next;
    }

    private void piece(int start, int end) {
        String words = text.substring(start, end);
        if (open.isEmpty()) {
            page.text(words);
            return;
        }
        String labels =
                open.stream()
                        .map(mark -> themes.label(mark.tag().theme()))
                        .distinct()
                        .collect(Collectors.joining("; "));
        for (int i = 0; i < open.size(); i++) {
            open(open.get(i), i == 0 ? "mark" : "span", open.size() - 1 - i, i == 0 ? labels : "");
        }
        page.text(words);
        for (int i = open.size() - 1; i >= 0; i--) {
            page.close(i == 0 ? "mark" : "span");
        }
    }

    private void open(Mark mark, String element, int depth, String title) {
        List<String> attributes = new ArrayList<>();
        if (fresh.remove(mark)) {
            attributes.addAll(List.of("id", anchor(mark)));
        }
        if (depth < LINES) {
            attributes.addAll(List.of("class", themes.style(mark.tag().theme()) + " d" + depth));
        }
        if (!title.isEmpty()) {
            attributes.addAll(List.of("title", title));
        }
        page.open(element, attributes.toArray(String[]::new));
    }

    private String anchor(Mark mark) {
        return HtmlText.anchor(mark.tag(), mark.index(), themes);
    }

    /** Numbers of the themes whose evidence ends here, which lead to its line below. */
    private void finish(int at) {
        List<Mark> ending = open.stream().filter(mark -> mark.span().end() <= at).toList();
        if (ending.isEmpty()) {
            return;
        }
        page.open("sup");
        String gap = "";
        for (Mark mark : ending) {
            Assertion assertion = mark.evidence().assertion();
            String title = themes.label(mark.tag().theme());
            page.text(gap)
                    .element(
                            "a",
                            mark.theme() + HtmlStatus.signs(assertion),
                            "href",
                            "#" + HtmlText.line(mark.tag(), mark.index(), themes),
                            "title",
                            title + HtmlStatus.words(assertion));
            gap = " ";
        }
        page.close("sup");
        open.removeAll(ending);
    }
}
