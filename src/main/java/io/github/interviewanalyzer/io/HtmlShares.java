package io.github.interviewanalyzer.io;

import io.github.interviewanalyzer.io.HtmlColumn.Said;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shares of words as columns of a grid, each a link to the words; used by HtmlComparison. */
record HtmlShares(List<HtmlColumn> columns, int fit, HtmlExcerpts.Shown excerpts)
        implements HtmlGrid.Columns {

    /** Per cent beyond which a share is shown darker. */
    private static final List<Integer> STEPS = List.of(0, 5, 10, 20);

    @Override
    public int size() {
        return columns.size();
    }

    @Override
    public String style(int column) {
        return columns.get(column).style();
    }

    @Override
    public void head(Html page, int column) {
        HtmlColumn head = columns.get(column);
        if (head.target().isEmpty()) {
            page.element("span", head.title(), "dir", "auto");
        } else {
            page.element("a", head.title(), "href", "#" + head.target());
        }
        if (!head.note().isEmpty()) {
            page.text(" ").element("small", head.note());
        }
    }

    @Override
    public HtmlGrid.@Nullable Cell cell(String theme, int column) {
        Said said = columns.get(column).said(theme);
        if (said == null) {
            return null;
        }
        int percent = columns.get(column).percent(said);
        int level = (int) STEPS.stream().filter(step -> percent > step).count();
        String target = excerpts.target(theme, said.interview());
        return new HtmlGrid.Cell(Integer.toString(percent), level, target);
    }
}
