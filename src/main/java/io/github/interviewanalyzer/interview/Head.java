package io.github.interviewanalyzer.interview;

import io.github.interviewanalyzer.interview.Interview.Block.Kind;
import java.util.List;
import java.util.Set;

/** Part of step 7. The lines before the first label → what each of them is. */
final class Head {

    private static final int HEADLINE_CHARACTERS = 250;
    private static final int SECTION_CHARACTERS = 60;
    private static final int BYLINE_CHARACTERS = 80;

    private Head() {}

    /**
     * Writes the kinds of the lines.
     *
     * @param speechless whether the text has no labels at all, so that prose is no introduction
     */
    static void read(
            CharSequence text,
            List<Line> lines,
            List<Look> looks,
            Set<String> captions,
            boolean speechless,
            Kind[] kinds) {
        boolean headline = false;
        boolean note = false;
        for (int i = 0; i < lines.size(); i++) {
            InterviewException.throwIfInterrupted("blocks");
            Line line = lines.get(i);
            if (line.blank()) {
                kinds[i] = Kind.BLANK;
                continue;
            }
            Kind mark = Kinds.notation(text, line, looks.get(i));
            if (mark == null) {
                mark = Marks.kind(text, line, captions);
            }
            // rule: A heading mark or short page words cannot come before the headline's own
            // line.
            if (mark == Kind.SUBHEAD && !headline) {
                mark = Kind.HEADLINE;
            }
            if (mark == null && Dates.whole(text, line)) {
                mark = Kind.DATELINE;
            }
            if (mark == null && !note && byline(text, line)) {
                mark = Kind.BYLINE;
            }
            if (mark == null) {
                mark = unmarked(text, lines, i, captions, headline, note, speechless);
            }
            // rule: An editor's note goes on until the first label.
            note |= mark == Kind.NOTE;
            headline |= mark == Kind.HEADLINE;
            kinds[i] = mark;
        }
    }

    private static Kind unmarked(
            CharSequence text,
            List<Line> lines,
            int i,
            Set<String> captions,
            boolean headline,
            boolean note,
            boolean speechless) {
        Line line = lines.get(i);
        if (note) {
            return Kind.NOTE;
        }
        // rule: The headline is the first line that says nothing else of itself, is not longer
        // than 250 characters and does not end with a full stop.
        boolean title = line.length() <= HEADLINE_CHARACTERS && line.mark() != '.';
        if (!headline && title) {
            return section(text, line) && titleFollows(text, lines, i + 1, captions)
                    ? Kind.SECTION
                    : Kind.HEADLINE;
        }
        // rule: After the headline a short line without a mark at its end is a subhead; prose
        // before the first label is a note, and text without labels is OTHER.
        if (Marks.heading(line)) {
            return Kind.SUBHEAD;
        }
        return speechless ? Kind.OTHER : Kind.NOTE;
    }

    // rule: A short line in capitals or with breadcrumbs ("WORLD / REGION", "World > Region")
    // before the headline is the section.
    private static boolean section(CharSequence text, Line line) {
        if (line.length() > SECTION_CHARACTERS) {
            return false;
        }
        boolean small = false;
        boolean capital = false;
        for (int i = line.start(); i < line.end(); i++) {
            char c = text.charAt(i);
            boolean between =
                    i > line.start()
                            && i + 1 < line.end()
                            && Chars.blank(text.charAt(i - 1))
                            && Chars.blank(text.charAt(i + 1));
            if (between && "/>|›»".indexOf(c) >= 0) {
                return true;
            }
            small |= Character.isLowerCase(c);
            capital |= Character.isUpperCase(c);
        }
        return capital && !small;
    }

    /**
     * Whether another line that could be the headline comes before anything that says it is not.
     */
    private static boolean titleFollows(
            CharSequence text, List<Line> lines, int from, Set<String> captions) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.blank()) {
                Kind mark = Marks.kind(text, line, captions);
                return mark == null
                        && !Dates.whole(text, line)
                        && line.length() <= HEADLINE_CHARACTERS
                        && line.mark() != '.';
            }
        }
        return false;
    }

    // rule: "By" and a name, with no full stop behind it, is the byline.
    private static boolean byline(CharSequence text, Line line) {
        int i = line.start();
        if (line.length() < 5 || line.length() > BYLINE_CHARACTERS) {
            return false;
        }
        boolean by =
                "Bb".indexOf(text.charAt(i)) >= 0
                        && "Yy".indexOf(text.charAt(i + 1)) >= 0
                        && Chars.blank(text.charAt(i + 2));
        int name = Chars.skip(text, i + 2, line.end());
        return by && Character.isUpperCase(text.charAt(name)) && Marks.heading(line);
    }
}
