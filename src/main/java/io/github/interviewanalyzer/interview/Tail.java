package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import io.github.interviewanalyzer.interview.Look.Notation;
import io.github.interviewanalyzer.interview.Look.Style;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Part of step 7. The lines behind the last label → where the speech ends; used by Kinds. */
final class Tail {

    private static final int SHORT = 90;
    private static final int SEVERAL = 6;

    // rule: Headings of end matter: Notes, Note, Footnotes, Endnotes, References, Sources,
    // Further reading, Related, Attendees, Participants, About the author, About the
    // authors, Acknowledgements, Comments, Credits, 链接, 相关链接, 新闻链接, 背景链接, 注释, 注釋, 参考文献,
    // 延伸阅读, 相关阅读, 更多阅读, 更多阅读推荐, Anmerkungen, Quellen.
    private static final Set<String> HEADINGS =
            Set.of(
                    "notes",
                    "note",
                    "footnotes",
                    "endnotes",
                    "references",
                    "sources",
                    "further reading",
                    "related",
                    "attendees",
                    "participants",
                    "about the author",
                    "about the authors",
                    "acknowledgements",
                    "comments",
                    "credits",
                    "链接",
                    "相关链接",
                    "新闻链接",
                    "背景链接",
                    "注释",
                    "注釋",
                    "参考文献",
                    "延伸阅读",
                    "相关阅读",
                    "更多阅读",
                    "更多阅读推荐",
                    "anmerkungen",
                    "quellen");

    private final CharSequence text;
    private final List<Line> lines;
    private final List<Look> looks;
    private final Kind[] kinds;
    private final boolean marked;
    private boolean ruled;
    private boolean headed;
    private boolean plain;
    private @Nullable String asks;

    private Tail(
            CharSequence text, List<Line> lines, List<Look> looks, Kind[] kinds, boolean marked) {
        this.text = text;
        this.marked = marked;
        this.lines = lines;
        this.looks = looks;
        this.kinds = kinds;
    }

    /**
     * Writes the kinds of the lines that nobody says.
     *
     * @param marked whether most of what is said ends with a mark
     */
    static void read(
            CharSequence text,
            List<Line> lines,
            List<Look> looks,
            List<Label> labels,
            Kind[] kinds,
            boolean marked) {
        if (!labels.isEmpty()) {
            Tail tail = new Tail(text, lines, looks, kinds, marked);
            Label last = labels.get(labels.size() - 1);
            int first = tail.speech(last);
            tail.asks = asks(labels, looks);
            tail.plain = first < lines.size() && looks.get(first).style() == Style.PLAIN;
            tail.body(labels.get(0).line(), first + 1, labels.size());
            int end = tail.opening(first + 1);
            Portrayed portrayed = new Portrayed(text, lines, last, labels.get(0).line());
            tail.write(new Closing(text, lines, kinds, portrayed).from(first + 1, end));
        }
    }

    /** How the last question looks, if it has no label. */
    private static @Nullable String asks(List<Label> labels, List<Look> looks) {
        Label last = labels.get(Math.max(0, labels.size() - 2));
        boolean none = last.form().delimiter() == Label.Delimiter.NONE;
        return none ? looks.get(last.line()).group() : null;
    }

    /** The line where the last label's speech begins. */
    private int speech(Label last) {
        int i = last.line();
        if (last.speech() < lines.get(i).end()) {
            return i;
        }
        i++;
        while (i < lines.size() && kinds[i] != Kind.SPEECH) {
            i++;
        }
        return i;
    }

    /** What stands between the speeches before, and so ends none. */
    private void body(int from, int stop, int labels) {
        headed = labels < SEVERAL;
        for (int i = from; i < Math.min(stop, lines.size()); i++) {
            InterviewException.throwIfInterrupted("blocks");
            ruled |= looks.get(i).notation() == Notation.RULE;
            headed |= looks.get(i).heading();
        }
    }

    // rule: Behind the last label end matter begins with one of its headings, with a rule if none
    // stands between the speeches before or a heading follows it, with a heading's mark if none
    // stands between six speeches or more before, with words in front of a list of the page's, or
    // with a foot-note, a heading or a paragraph that is set off by emphasis from a speech that is
    // not, behind which nothing is prose. It also begins with a line that says that the talk ends
    // or whose the page is ("©", "All rights reserved", 版权), with one that is set off, begins with
    // words that end a page and asks nothing, and with a heading that looks like questions without
    // a label.
    private int opening(int from) {
        int end = end(from);
        for (int i = lastProse(from, end) + 1; i < end; i++) {
            if (!lines.get(i).blank() && (heading(i) || note(i) || aside(i))) {
                return i;
            }
        }
        return end;
    }

    /** The first line behind which nobody says anything, whatever stands there. */
    private int end(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).blank()) {
                continue;
            }
            boolean rule = looks.get(i).notation() == Notation.RULE;
            if (ends(i)
                    || list(i)
                    || ((heading(i) || Marks.announces(lines.get(i))) && HEADINGS.contains(key(i)))
                    || (rule && (!ruled || heading(next(i))))) {
                return i;
            }
        }
        return lines.size();
    }

    private boolean ends(int i) {
        Line line = lines.get(i);
        return PageLines.ends(text, line)
                || PageLines.owned(text, line)
                || (aside(i) && PageLines.closes(text, line) && !asks(line))
                || (looks.get(i).heading()
                        && (!headed || Objects.equals(asks, looks.get(i).group())));
    }

    private boolean asks(Line line) {
        return Chars.questionMark(line.mark());
    }

    /** Whether the line is one of the page's own in front of a list: "Related articles". */
    private boolean list(int i) {
        boolean page = kinds[i] == Kind.FURNITURE && PageLines.whole(text, lines.get(i));
        if (!page && !HEADINGS.contains(key(i))) {
            return false;
        }
        int title = next(i);
        int other = next(title);
        return title < lines.size() && !prose(title) && (other == lines.size() || !prose(other));
    }

    /** Whether a line is set off from a speech that is not. */
    private boolean aside(int i) {
        return plain && looks.get(i).style() != Style.PLAIN && lines.get(i - 1).blank();
    }

    private int next(int from) {
        int i = from + 1;
        while (i < lines.size() && lines.get(i).blank()) {
            i++;
        }
        return i;
    }

    private int lastProse(int from, int end) {
        for (int i = end - 1; i >= from; i--) {
            if (kinds[i] == Kind.SPEECH && !note(i) && !aside(i) && prose(i)) {
                return i;
            }
        }
        return from - 1;
    }

    // rule: Prose ends with a mark or is longer than 90 characters; where most of what is said ends
    // with a mark, it does not end with a letter or digit.
    private boolean prose(int i) {
        Line line = lines.get(i);
        Notation notation = looks.get(i).notation();
        boolean listed = notation == Notation.ITEM && line.length() < SHORT;
        boolean linked =
                text.charAt(line.start()) == '['
                        || Look.number(text, line.start(), line.end()) > line.start();
        char mark = line.mark();
        boolean long_ = line.length() > SHORT && !(marked && Character.isLetterOrDigit(mark));
        return !listed && !linked && (long_ || Chars.terminal(mark));
    }

    private boolean heading(int i) {
        if (i >= lines.size()) {
            return false;
        }
        Look look = looks.get(i);
        return look.heading()
                || (lines.get(i).length() <= 200 && look.style() != Style.PLAIN)
                || (lines.get(i - 1).blank() && Marks.heading(lines.get(i)));
    }

    private String key(int i) {
        Line line = lines.get(i);
        return line.length() > SHORT ? "" : Chars.key(text, line.start(), line.end());
    }

    // rule: A foot-note begins with its number in square brackets.
    private boolean note(int i) {
        Line line = lines.get(i);
        int c = line.start();
        while (c < line.end() && "\\[^".indexOf(text.charAt(c)) >= 0) {
            c++;
        }
        int digits = c;
        while (digits < line.end() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return c > line.start()
                && digits > c
                && digits - c <= 3
                && digits < line.end()
                && "]\\".indexOf(text.charAt(digits)) >= 0;
    }

    private void write(int end) {
        for (int i = end; i < lines.size(); i++) {
            if (kinds[i] == Kind.SPEECH) {
                kinds[i] = note(i) ? Kind.NOTE : heading(i) ? Kind.SUBHEAD : Kind.FURNITURE;
            }
        }
    }
}
